import type { LanguageTables } from '../compile/tables/language.ts'
import type { NumberLists } from '../compile/tables/numbers.ts'
import { type BorderTable, tells } from '../compile/tables/voice.ts'
import { findPhrases } from './phrases.ts'
import type { Token } from './tokens.ts'

/** Words of a list at their place in a sentence; token indices, `end` exclusive. */
export interface Hit {
  readonly list: number
  readonly start: number
  readonly end: number
  readonly features: number
  /** Among those that start at the same token: the reading of that token, then the lexicon's order. */
  order: number
}

/** Hits by the token that they start at. */
export type HitsByToken = readonly (readonly Hit[])[]

/** More phrases than this begin with no word. */
const phrasesOfReading = 1 << 16

const noHits: readonly Hit[] = []

/** Collects the words of all lists in a sentence. */
class HitCollector {
  readonly from: Hit[][] = []
  readonly #sets: NumberLists
  /** The hits of more than one word. */
  readonly long: Hit[] = []

  constructor(sets: NumberLists) {
    this.#sets = sets
  }

  /** Adds a hit for each list of a set, each once. */
  add(set: number, start: number, end: number, features: number, order: number): void {
    const { starts, items } = this.#sets
    const last = starts[set + 1] ?? 0
    for (let at = starts[set] ?? 0; at < last; at += 1) {
      this.#addOnce({ list: items[at] ?? 0, start, end, features, order })
    }
  }

  #addOnce(hit: Hit): void {
    const hits = this.from[hit.start]
    if (!hits) return
    for (const other of hits) {
      if (other.list === hit.list && other.end === hit.end && other.features === hit.features) {
        other.order = Math.min(other.order, hit.order)
        return
      }
    }
    hits.push(hit)
    if (hit.end > hit.start + 1) this.long.push(hit)
  }
}

/** The words of all lists in a sentence. */
export function findHits(
  { words, functionLists, borders }: LanguageTables,
  tokens: readonly Token[],
): HitsByToken {
  const collector = new HitCollector(words.listSets)
  for (let index = 0; index < tokens.length; index += 1) collector.from.push([])
  for (let index = 0; index < tokens.length; index += 1) {
    const readings = tokens[index]?.hits ?? []
    for (let reading = 0; reading < readings.length; reading += 1) {
      const hit = readings[reading]
      if (!hit) continue
      const { word, features } = hit
      const order = reading * phrasesOfReading + (words.ownRanks[word] ?? 0)
      collector.add(words.ownLists[word] ?? 0, index, index + 1, features, order)
      findPhrases(words.phrases, tokens, index, word, (set, start, end, features, first, rank) =>
        collector.add(set, start, end, features, first * phrasesOfReading + rank),
      )
    }
  }
  const from = withoutNouns(borders, functionLists, collector.from)
  const long = collector.long.filter((hit) => from[hit.start]?.includes(hit))
  return long.length === 0 ? from : from.map((hits) => inOrder(hits, long, functionLists))
}

/** Leaves out the function verbs that are nouns here: "the claim", "amid shouts". */
function withoutNouns(
  { finite, tells: told }: BorderTable,
  functionLists: number,
  from: HitsByToken,
): HitsByToken {
  if (finite === 0) return from
  const isVerb = ({ list, features }: Hit): boolean =>
    list < functionLists && (features & finite) !== 0
  const isMaker = ({ list }: Hit): boolean => ((told[list] ?? 0) & tells.nounMaker) !== 0
  return from.map((hits, index) =>
    hits.some(isVerb) && from[index - 1]?.some(isMaker) ? hits.filter((hit) => !isVerb(hit)) : hits,
  )
}

/** Leaves out what longer ones contain. */
function inOrder(
  hits: readonly Hit[],
  long: readonly Hit[],
  functionLists: number,
): readonly Hit[] {
  if (hits.length === 0) return noHits
  const kept: Hit[] = []
  for (const hit of hits) if (!isContained(hit, long, functionLists)) kept.push(hit)
  return kept.sort(byOrder)
}

function byOrder(a: Hit, b: Hit): number {
  return a.order - b.order
}

/**
 * Of the words of one list, those inside longer ones of it tell nothing more; nor does a function
 * word inside a longer one: "called" names nobody in "so-called".
 */
function isContained(inner: Hit, long: readonly Hit[], functionLists: number): boolean {
  for (const outer of long) {
    if (outer.start > inner.start || outer.end < inner.end) continue
    if (outer.end - outer.start <= inner.end - inner.start) continue
    const areFunctionWords = Math.max(outer.list, inner.list) < functionLists
    if (outer.list === inner.list || areFunctionWords) return true
  }
  return false
}
