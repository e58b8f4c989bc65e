import { numberListsOf } from './numbers.ts'
import type { NumberLists } from './tables.ts'

/** Words in a row, and the lists that hold them. */
export interface Phrase {
  readonly words: readonly number[]
  readonly lists: number[]
}

interface PhraseTables {
  readonly phrases: NumberLists
  readonly listSets: NumberLists
}

/** The phrases by their first word, as `WordTable` says. */
export function compilePhrases(phrases: readonly Phrase[], words: number): PhraseTables {
  const sets = new Map<string, { readonly number: number; readonly lists: readonly number[] }>()
  const numberOf = (lists: readonly number[]): number => {
    const key = lists.join(' ')
    const known = sets.get(key) ?? { number: sets.size, lists }
    sets.set(key, known)
    return known.number
  }
  const byFirst: number[][] = Array.from({ length: words }, () => [])
  for (const { words: inOrder, lists } of phrases) {
    const [first = 0, ...further] = inOrder
    byFirst[first]?.push(further.length, ...further, numberOf(lists))
  }
  return {
    phrases: numberListsOf(byFirst),
    listSets: numberListsOf([...sets.values()].map(({ lists }) => lists)),
  }
}
