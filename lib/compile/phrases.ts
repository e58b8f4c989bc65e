import { rarestPlace } from './frequencies.ts'
import { numberListsOf, numbersOf } from './numbers.ts'
import type { WordTable } from './tables/words.ts'

/** Words in a row, and the lists that hold them. */
export interface Phrase {
  readonly words: readonly number[]
  readonly lists: number[]
}

/** What words and phrases stand in. */
export type PhraseTables = Pick<WordTable, 'ownLists' | 'ownRanks' | 'phrases' | 'listSets'>

/** The phrases by their rarest word, as `WordTable` says. */
export function compilePhrases(
  phrases: readonly Phrase[],
  frequencies: readonly number[],
): PhraseTables {
  const sets = new ListSets()
  const own = frequencies.map(() => 0)
  const ranks = frequencies.map(() => 0)
  const begun = frequencies.map(() => 0)
  const byRarest: number[][] = frequencies.map(() => [])
  for (const phrase of phrases) {
    const { words, lists } = phrase
    const [first = 0] = words
    const rank = begun[first] ?? 0
    begun[first] = rank + 1
    const place = rarestPlace(phrase, frequencies)
    if (words.length === 1) {
      own[first] = sets.numberOf(lists)
      ranks[first] = rank
    } else {
      // In the order of `phraseRecord`.
      const entry = [sets.numberOf(lists), rank, place, words.length, ...words]
      byRarest[words[place] ?? 0]?.push(...entry)
    }
  }
  return {
    ownLists: numbersOf(own),
    ownRanks: numbersOf(ranks),
    phrases: numberListsOf(byRarest),
    listSets: numberListsOf(sets.all),
  }
}

/** Numbers the combinations of lists; the first is empty. */
class ListSets {
  readonly all: (readonly number[])[] = [[]]
  readonly #known = new Map<string, number>()

  numberOf(lists: readonly number[]): number {
    const key = lists.join(' ')
    const number = this.#known.get(key) ?? this.all.push(lists) - 1
    this.#known.set(key, number)
    return number
  }
}
