import Mark from 'mark.js'
import { bytesOf } from '../../../entrypoints/content/bytes.ts'
import { equipmentFromBackground } from '../../../entrypoints/content/detectors.ts'
import type { LanguageTables } from '../../../lib/compile/tables/language.ts'
import { Unpacking } from '../../../lib/compile/unpack.ts'
import type { LanguageCode } from '../../../lib/lexicon/types.ts'
import { createDetector } from '../../../lib/match/detector.ts'
import { askForTables } from '../../../lib/messages/background.ts'
import { engine } from '../../../lib/messages/handover.ts'
import { type Coverage, type Marks, measure } from '../../shared/bodies/measure.ts'
import { appendedParagraph } from './appended.ts'
import { type ChangeTimes, ownChanges } from './own-changes.ts'
import { type RunTimes, runTimes, sorted, wholeRun } from './whole-run.ts'

engine.offer({ createDetector })
const equipment = equipmentFromBackground()

/** What the benchmark asks of a page; it stands as `pageBench` in the extension's own world there. */
const pageBench = {
  /** Takes out what no reader sees, so that the walk does not count it; tells what is left. */
  begin(): { readonly characters: number; readonly texts: readonly ReadBlock[] } {
    for (const one of document.querySelectorAll('script, style, noscript, template')) one.remove()
    const texts = sorted().map(({ block, lang }) => ({ lang, text: block.text }))
    return { characters: document.body.textContent.length, texts }
  },

  coverage: (marks: Marks): Coverage | string => measure(document, marks),

  times: (): Promise<RunTimes> => runTimes(equipment),

  wholeRun: (): Promise<number> => wholeRun(equipment),

  append: (text: string): Promise<number> => appendedParagraph(equipment, text),

  changes: (): Promise<ChangeTimes> => ownChanges(equipment),

  /** Milliseconds of mark.js with a list of words; leaves the page marked. */
  mark(words: readonly string[]): number {
    const mark = new Mark(document.body)
    const start = performance.now()
    mark.mark(words, { accuracy: 'exactly', separateWordSearch: false })
    return performance.now() - start
  },

  /** Milliseconds from packed tables to a detector that has read a word; only the first is cold. */
  async ready(lang: LanguageCode): Promise<number> {
    const parts: string[] = []
    const answer = await askForTables(lang, (part) => parts.push(part))
    if (!answer.ok) throw new Error(answer.problem)
    const start = performance.now()
    const unpacking = new Unpacking(bytesOf)
    for (const part of parts) unpacking.take(part)
    // The tables were made by this project's own compiler.
    const tables = unpacking.tables as LanguageTables
    createDetector(tables).detect('.')
    return performance.now() - start
  },
}

interface ReadBlock {
  readonly lang: LanguageCode
  readonly text: string
}

export type PageBench = typeof pageBench

Object.assign(globalThis, { pageBench })
