import type { Automaton } from './automaton.ts'
import type { NumberLists, Numbers } from './numbers.ts'

/** Which affixes the stems of a paradigm carry; row i is paradigm i, column j is affix j. */
export interface AffixTable {
  /** Affixes of the language, the empty one first. */
  readonly count: number
  /** The bits of what an affix tells, or `notCarried`. */
  readonly features: Int32Array
}

export const notCarried = -1

/** Where in the record of a phrase its parts stand, from the start of the record. */
export const phraseRecord = {
  /** The index of the lists that hold it. */
  set: 0,
  /** Its rank among the phrases with its first word. */
  rank: 1,
  /** The place of its rarest word. */
  place: 2,
  /** How many words there are. */
  length: 3,
  words: 4,
} as const

/** Where the record of a phrase ends, and the next one begins. */
export function endOfPhrase(items: Numbers, at: number): number {
  return at + phraseRecord.words + (items[at + phraseRecord.length] ?? 0)
}

/** Stems, the words that they are, and the phrases that they stand in. */
export interface WordTable {
  readonly automaton: Automaton
  /** Per ending of the automaton the words whose stems end there. */
  readonly endings: NumberLists
  /** Per word: letters of its stem, and its paradigm. */
  readonly stemLengths: Numbers
  readonly paradigms: Numbers
  readonly prefixes: AffixTable
  readonly suffixes: AffixTable
  /** Per word the index of the lists that hold it by itself, and its rank among its phrases. */
  readonly ownLists: Numbers
  readonly ownRanks: Numbers
  /**
   * Per word the phrases of several words whose rarest it is, end to end; each is laid out as
   * `phraseRecord` says.
   */
  readonly phrases: NumberLists
  /** Lists of words and vocabularies, in the combinations that words and phrases stand in. */
  readonly listSets: NumberLists
}

/**
 * What a whole text is searched for. A requirement is a set of lists, one word of which must stand
 * in a sentence where a rule matches; each rule is looked at once its rarest one is met.
 */
export interface OpeningTable {
  /** Per combination of lists (`listSets`) the requirements that its words meet. */
  readonly ofSet: NumberLists
  /** Per requirement the rules that are looked at. */
  readonly rules: NumberLists
}
