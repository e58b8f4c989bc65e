import { rarestPlace } from './frequencies.ts'
import { numberListsOf } from './numbers.ts'
import type { Phrase } from './phrases.ts'
import {
  needsWord,
  type OpeningTable,
  type Pattern,
  type RuleTable,
  type ShapeTable,
} from './tables.ts'

/** What openings are chosen from. */
export interface OpeningInput {
  /** How often each word may stand in a text. */
  readonly frequencies: readonly number[]
  readonly phrases: readonly Phrase[]
  readonly rules: readonly RuleTable[]
  readonly shapes: readonly ShapeTable[]
}

/** The openings of all rules: each is looked at by the rarest of what it requires. */
export function compileOpenings(input: OpeningInput): OpeningTable {
  const told = new ToldLists(input)
  const requirements: (readonly number[])[] = []
  const known = new Map<string, number>()
  const rules: number[][] = []
  input.rules.forEach((rule, order) => {
    const lists = told.rarest([...requiredLists(rule), ...ofShapes(told, input.shapes, rule)])
    const key = lists.join(' ')
    const number = known.get(key) ?? requirements.push(lists) - 1
    known.set(key, number)
    const opened = rules[number] ?? []
    rules[number] = [...opened, order]
  })
  const ofWord: Set<number>[] = input.frequencies.map(() => new Set())
  requirements.forEach((lists, requirement) => {
    for (const word of told.words(lists)) ofWord[word]?.add(requirement)
  })
  return {
    ofWord: numberListsOf(ofWord.map((met) => [...met])),
    rules: numberListsOf(rules),
  }
}

/** A rule's terms, and the conditions that its own sentence must meet. */
function requiredLists({ terms, when }: RuleTable): readonly (readonly number[])[] {
  const own = when.filter(({ kind }) => kind !== 'passage').map(({ lists }) => lists)
  return [...Object.values(terms), ...own]
}

/** Each pattern of a rule's shapes has words of its own; the rarest, together, are one requirement. */
function ofShapes(
  told: ToldLists,
  shapes: readonly ShapeTable[],
  rule: RuleTable,
): readonly (readonly number[])[] {
  const patterns = rule.shapes.flatMap((shape) => shapes[shape]?.patterns ?? [])
  const own = patterns.map(ownWords)
  if (own.length === 0 || own.some((words) => words.length === 0)) return []
  return [[...new Set(own.flatMap((words) => told.rarest(words)))]]
}

/** The lists of the words that a pattern cannot do without. */
function ownWords(pattern: Pattern): readonly (readonly number[])[] {
  return pattern.filter(needsWord).map(({ lists }) => lists)
}

/** The words that lists are told by, and how often these stand in a text. */
class ToldLists {
  readonly #frequencies: readonly number[]
  readonly #wordsOf: Set<number>[] = []
  readonly #known = new Map<string, number>()

  constructor({ phrases, frequencies }: OpeningInput) {
    this.#frequencies = frequencies
    for (const phrase of phrases) {
      const word = phrase.words[rarestPlace(phrase, frequencies)] ?? 0
      for (const list of phrase.lists) {
        const words = this.#wordsOf[list] ?? new Set()
        this.#wordsOf[list] = words.add(word)
      }
    }
  }

  /** The word of every phrase of the lists that is the rarest in it. */
  words(lists: readonly number[]): ReadonlySet<number> {
    return new Set(lists.flatMap((list) => [...(this.#wordsOf[list] ?? [])]))
  }

  /** Of several sets of lists the one whose words stand in a text least often. */
  rarest(sets: readonly (readonly number[])[]): readonly number[] {
    return sets.reduce((best, lists) => (this.#rate(lists) < this.#rate(best) ? lists : best))
  }

  #rate(lists: readonly number[]): number {
    const key = lists.join(' ')
    const known = this.#known.get(key)
    if (known !== undefined) return known
    let rate = 0
    for (const word of this.words(lists)) rate += this.#frequencies[word] ?? 0
    this.#known.set(key, rate)
    return rate
  }
}
