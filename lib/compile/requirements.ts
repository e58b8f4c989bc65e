import { numberListsOf } from './numbers.ts'
import type { Phrase } from './phrases.ts'
import { shapeRequirements } from './shape-requirements.ts'
import type { RequirementTable, RuleTable, ShapeTable } from './tables.ts'
import type { Word } from './words.ts'

/** What requirements are made from. */
export interface RequirementInput {
  readonly words: readonly Word[]
  readonly phrases: readonly Phrase[]
  readonly rules: readonly RuleTable[]
  readonly shapes: readonly ShapeTable[]
  /** The list of a word that patterns name as it stands. */
  readonly literalList: (text: string) => number | undefined
  /** The first so many lists are the language's function words, which stand in every sentence. */
  readonly functionLists: number
}

interface Requirement {
  readonly number: number
  readonly lists: ReadonlySet<number>
}

/** The requirements of all rules, each once. */
export function compileRequirements(input: RequirementInput): RequirementTable {
  const known = new Map<string, Requirement>()
  const weight = weights(input)
  const shapeLists = shapeRequirements(input, weight)
  const ofRule = input.rules.map((rule) =>
    [...requiredLists(rule), ...shapeLists(rule)].map((lists) => number(known, lists)),
  )
  const requirements = [...known.values()]
  const ofWord: Set<number>[] = input.words.map(() => new Set())
  const pairs: Map<string, Pair>[] = input.words.map(() => new Map())
  const frequency = requirements.map(() => 0)
  for (const phrase of input.phrases) {
    const met = requirements.filter(({ lists }) => phrase.lists.some((list) => lists.has(list)))
    const { word, before } = tellingWords(phrase.words, weight)
    for (const { number: requirement } of met) {
      frequency[requirement] = (frequency[requirement] ?? 0) + (weight[word] ?? 0)
      if (before === undefined) ofWord[word]?.add(requirement)
      else
        pairs[word]?.set(`${before.word} ${before.distance} ${requirement}`, {
          ...before,
          requirement,
        })
    }
  }
  const rules: number[][] = requirements.map(() => [])
  ofRule.forEach((required, rule) => {
    rules[rarest(required, frequency)]?.push(rule)
  })
  return {
    count: requirements.length,
    ofWord: numberListsOf(ofWord.map((met) => [...met])),
    ofPair: numberListsOf(
      pairs.map((own) =>
        [...own.values()].flatMap(({ word, distance, requirement }) => [
          word,
          distance,
          requirement,
        ]),
      ),
    ),
    ofRule: numberListsOf(ofRule),
    rules: numberListsOf(rules),
  }
}

/** A word that stands so many words before another, and the requirement that both meet. */
interface Pair {
  readonly word: number
  readonly distance: number
  readonly requirement: number
}

/** The word that a phrase is told by, and the other one that must stand before it. */
interface TellingWords {
  readonly word: number
  readonly before: Omit<Pair, 'requirement'> | undefined
}

/** The two rarest words of a phrase, the later one first. */
function tellingWords(words: readonly number[], weight: readonly number[]): TellingWords {
  const weightAt = (place: number): number => weight[words[place] ?? 0] ?? 0
  const places = words.map((_, place) => place).sort((a, b) => weightAt(a) - weightAt(b) || a - b)
  const [first = 0] = places
  const second = places.find((place) => words[place] !== words[first])
  if (second === undefined) return { word: words[first] ?? 0, before: undefined }
  const later = Math.max(first, second)
  const earlier = words.lastIndexOf(words[Math.min(first, second)] ?? 0, later - 1)
  return {
    word: words[later] ?? 0,
    before: { word: words[earlier] ?? 0, distance: later - earlier },
  }
}

/** The words that a scan must tell: those that meet what rules are looked at for. */
export function scannedWords({ ofWord, ofPair, rules }: RequirementTable): ReadonlySet<number> {
  const scanned = new Set<number>()
  const opens = (requirement: number | undefined): boolean =>
    requirement !== undefined &&
    (rules.starts[requirement + 1] ?? 0) > (rules.starts[requirement] ?? 0)
  for (let word = 0; word + 1 < ofWord.starts.length; word += 1) {
    const own = ofWord.items.subarray(ofWord.starts[word], ofWord.starts[word + 1])
    if (own.some(opens)) scanned.add(word)
    const last = ofPair.starts[word + 1] ?? 0
    for (let at = ofPair.starts[word] ?? 0; at < last; at += 3) {
      if (opens(ofPair.items[at + 2])) scanned.add(word).add(ofPair.items[at] ?? 0)
    }
  }
  return scanned
}

/** A rule's terms, and the conditions that its own sentence must meet. */
function requiredLists({ terms, when }: RuleTable): readonly (readonly number[])[] {
  const own = when.filter(({ kind }) => kind !== 'passage').map(({ lists }) => lists)
  return [...Object.values(terms), ...own]
}

function number(known: Map<string, Requirement>, lists: readonly number[]): number {
  const key = [...lists].sort((a, b) => a - b).join(' ')
  const requirement = known.get(key) ?? { number: known.size, lists: new Set(lists) }
  known.set(key, requirement)
  return requirement.number
}

/** The one of least weight. */
export function rarest(indices: readonly number[], weight: readonly number[]): number {
  return indices.reduce((best, index) =>
    (weight[index] ?? 0) < (weight[best] ?? 0) ? index : best,
  )
}

/** How often a word may stand in a text: short ones often, function words in every sentence. */
function weights({ words, phrases, functionLists }: RequirementInput): readonly number[] {
  const stemOf = (word: number): string => words[word]?.stem ?? ''
  const functionStems = new Set(
    phrases
      .filter(({ lists }) => lists.some((list) => list < functionLists))
      .flatMap((phrase) => phrase.words.map(stemOf)),
  )
  return words.map(({ stem }) => (functionStems.has(stem) ? 1 : 0) + 2 ** -stem.length)
}
