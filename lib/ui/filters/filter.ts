import type { Family, Voice } from '../../lexicon/types.ts'
import type { MatchReport } from '../../messages/report.ts'
import { holdsWords } from './search.ts'

/**
 * Which matches the reader wants to see in the list: of any of these families, in any of these
 * voices, of this frame, with these words in its sentence. What is empty lets everything through.
 * It is not stored.
 */
export interface Filter {
  readonly families: ReadonlySet<Family>
  readonly voices: ReadonlySet<Voice>
  readonly frame: string | undefined
  readonly words: string
}

export const noFilter: Filter = {
  families: new Set(),
  voices: new Set(),
  frame: undefined,
  words: '',
}

/** Whether the filter lets everything through. */
export function isEmpty({ families, voices, frame, words }: Filter): boolean {
  return families.size === 0 && voices.size === 0 && frame === undefined && words.trim() === ''
}

/** The matches that the filter lets through, in their order. */
export function filtered(matches: readonly MatchReport[], filter: Filter): readonly MatchReport[] {
  if (isEmpty(filter)) return matches
  const { families, voices, frame, words } = filter
  const holds = holdsWords(words)
  return matches.filter(
    (match) =>
      (families.size === 0 || families.has(match.family)) &&
      (voices.size === 0 || voices.has(match.voice)) &&
      (frame === undefined || frame === match.frame) &&
      holds(match),
  )
}

/** The set with the value in it where it was not, and without it where it was. */
export function toggled<Value>(set: ReadonlySet<Value>, value: Value): ReadonlySet<Value> {
  const changed = new Set(set)
  if (!changed.delete(value)) changed.add(value)
  return changed
}
