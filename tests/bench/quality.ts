import { figuresOf, round, share } from '../../lib/cli/score/figures.ts'
import { readGoldSet } from '../../lib/cli/score/gold.ts'
import { scoreSet } from '../../lib/cli/score/rows.ts'
import { findGoldFiles, isRead } from '../../lib/cli/score/sets.ts'
import type { LanguageTables } from '../../lib/compile/tables/language.ts'
import { createDetector } from '../../lib/match/detector.ts'
import type { Coverage } from '../shared/bodies/measure.ts'
import { type Figure, figure, missing } from './figure.ts'

/** The detector's score: no time is to be had by finding less. */
export function scoreFigures(tables: readonly LanguageTables[]): readonly Figure[] {
  const files = findGoldFiles()
  if (typeof files === 'string') return [missing('score: F1', 'no gold sets in ../shared/gold')]
  const detectors = new Map(tables.map((own) => [own.lang, createDetector(own)]))
  const sets = files.flatMap((file) => {
    const reading = readGoldSet(file)
    return reading.ok && isRead(reading.set) ? [reading.set] : []
  })
  return sets.map((set) => {
    const { whole } = scoreSet(detectors, set)
    return figure(`score: F1 on ${set.name}`, round(figuresOf(whole.score).f1))
  })
}

/** How much of what people marked as the bodies of articles is read. */
export function coverageFigures(coverages: readonly Coverage[]): readonly Figure[] {
  const name = 'score: share of the words of marked articles that are read'
  const sum = (part: keyof Coverage): number =>
    coverages.reduce((total, one) => total + one[part], 0)
  if (coverages.length === 0) return [missing(name, 'none of these pages is marked')]
  return [figure(`${name}, ${coverages.length} pages`, round(share(sum('bodyRead'), sum('body'))))]
}
