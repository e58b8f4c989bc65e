import { phraseFrequency } from './frequencies.ts'
import { numberListsOf } from './numbers.ts'
import type { Phrase, PhraseTables } from './phrases.ts'
import type { NumberLists } from './tables/numbers.ts'
import { listsOfPattern, type NeededLists, type ShapeTable } from './tables/patterns.ts'
import { listsOfRule, type RuleTable } from './tables/rules.ts'
import { endOfPhrase, type OpeningTable, phraseRecord } from './tables/words.ts'

/** What openings are chosen from. */
export interface OpeningInput {
  /** How often each word may stand in a text. */
  readonly frequencies: readonly number[]
  readonly phrases: readonly Phrase[]
  /** The combinations of lists that words and phrases stand in. */
  readonly listSets: NumberLists
  readonly rules: readonly RuleTable[]
  readonly shapes: readonly ShapeTable[]
}

/** The openings of all rules: each is looked at by the rarest of what it requires. */
export function compileOpenings(input: OpeningInput): OpeningTable {
  const frequencies = new ListFrequencies(input)
  const requirements: (readonly number[])[] = []
  const known = new Map<string, number>()
  const rules: number[][] = []
  input.rules.forEach((rule, order) => {
    const lists = frequencies.rarest([
      ...listsOfRule(rule),
      ...ofShapes(frequencies, input.shapes, rule),
    ])
    const key = lists.join(' ')
    const number = known.get(key) ?? requirements.push(lists) - 1
    known.set(key, number)
    const opened = rules[number] ?? []
    rules[number] = [...opened, order]
  })
  return {
    ofSet: numberListsOf(requirementsBySet(input.listSets, requirements)),
    rules: numberListsOf(rules),
  }
}

/** Per combination of lists the requirements that it meets. */
function requirementsBySet(
  { starts, items }: NumberLists,
  requirements: readonly (readonly number[])[],
): readonly (readonly number[])[] {
  const ofList = new Map<number, number[]>()
  requirements.forEach((lists, requirement) => {
    for (const list of lists) ofList.set(list, [...(ofList.get(list) ?? []), requirement])
  })
  return Array.from({ length: starts.length - 1 }, (_, set) => {
    const lists = [...items.subarray(starts[set], starts[set + 1])]
    return [...new Set(lists.flatMap((list) => ofList.get(list) ?? []))]
  })
}

/** Each pattern of a rule's shapes has words of its own; the rarest, together, are one requirement. */
function ofShapes(
  frequencies: ListFrequencies,
  shapes: readonly ShapeTable[],
  rule: RuleTable,
): NeededLists {
  const patterns = rule.shapes.flatMap((shape) => shapes[shape]?.patterns ?? [])
  const own = patterns.map(listsOfPattern)
  if (own.length === 0 || own.some((words) => words.length === 0)) return []
  return [[...new Set(own.flatMap((words) => frequencies.rarest(words)))]]
}

/** Whether a word opens rules, alone or as the rarest of a phrase. */
export function opensRules(
  { ownLists, phrases }: PhraseTables,
  { ofSet }: OpeningTable,
  word: number,
): boolean {
  const opens = (set: number): boolean => (ofSet.starts[set + 1] ?? 0) > (ofSet.starts[set] ?? 0)
  if (opens(ownLists[word] ?? 0)) return true
  const last = phrases.starts[word + 1] ?? 0
  for (let at = phrases.starts[word] ?? 0; at < last; ) {
    if (opens(phrases.items[at + phraseRecord.set] ?? 0)) return true
    at = endOfPhrase(phrases.items, at)
  }
  return false
}

/** How often some word or phrase of a list stands in a text. */
class ListFrequencies {
  readonly #ofList = new Map<number, number>()

  constructor({ phrases, frequencies }: OpeningInput) {
    for (const phrase of phrases) {
      const rate = phraseFrequency(phrase, frequencies)
      for (const list of phrase.lists) this.#ofList.set(list, this.#of(list) + rate)
    }
  }

  /** Of several sets of lists the one whose words stand in a text least often. */
  rarest(sets: readonly (readonly number[])[]): readonly number[] {
    return sets.reduce((best, lists) => (this.#rate(lists) < this.#rate(best) ? lists : best))
  }

  #of(list: number): number {
    return this.#ofList.get(list) ?? 0
  }

  #rate(lists: readonly number[]): number {
    return lists.reduce((sum, list) => sum + this.#of(list), 0)
  }
}
