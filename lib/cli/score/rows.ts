import type { Detectors } from '../detectors.ts'
import { languageOfItem } from '../language.ts'
import { countSet, type Score } from './count.ts'
import type { GoldItem, GoldSet } from './gold.ts'
import { isApart, isForBuilding } from './sets.ts'

/** A scored set, or a part of one. */
export interface Row {
  readonly name: string
  readonly score: Score
}

/** A set and, where it is for building, its two parts. */
export interface SetScore {
  readonly whole: Row
  readonly parts: readonly Row[]
  /** What may be listed: without the third that is kept apart. */
  readonly open: Row
}

/** Runs the detectors over a set. */
export function scoreSet(detectors: Detectors, set: GoldSet): SetScore {
  const predict = ({ text, lang }: GoldItem) => {
    const language = languageOfItem(text, lang)
    return (language && detectors.get(language)?.detect(text)) ?? []
  }
  const rowOf = (name: string, items: readonly GoldItem[]): Row => {
    return { name, score: countSet(items, predict) }
  }
  const whole = rowOf(set.name, set.items)
  if (!isForBuilding(set)) return { whole, parts: [], open: whole }
  const open = rowOf(
    `${set.name} (two thirds)`,
    set.items.filter((item) => !isApart(item)),
  )
  const apart = rowOf(`${set.name} (third apart)`, set.items.filter(isApart))
  return { whole, parts: [open, apart], open }
}

/** The rows of the table, parts after their set. */
export function rowsOf(sets: readonly SetScore[]): readonly Row[] {
  return sets.flatMap(({ whole, parts }) => [whole, ...parts])
}
