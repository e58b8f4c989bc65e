import type { LanguageCode, Role, ShapeRelation, Source } from '../lexicon/types.ts'

/** Classes of characters that are no letter of the language; its letters follow from `firstLetter`. */
export const separator = 0
export const ignored = 1
export const foreign = 2
/** Compatibility forms: the text is normalised before it is read (Unicode Annex 15, NFKC). */
export const compatibility = 3
export const firstLetter = 4

/** Classes by UTF-16 unit as a string that is read in place; units beyond it: see `classOf`. */
export interface LetterTable {
  readonly classes: string
  /** The letter of class `firstLetter + i` at index i. */
  readonly alphabet: string
  /** Class of the apostrophe, a letter only inside a word; 0 where the language has none. */
  readonly apostrophe: number
}

/**
 * Prefixes and stems as one deterministic automaton, its transitions in one displaced row table
 * (Tarjan and Yao 1979), as strings read in place: from state s, class c leads to
 * `target[base[s] + c]` where `check[base[s] + c]` is s. State 0 is dead, state 1 the start of a
 * word. Every unit is below 0xD800, so that the strings survive any message channel.
 */
export interface Automaton {
  readonly base: string
  readonly check: string
  readonly target: string
  /** Index into `outputs` where stems end, else 0. */
  readonly output: string
  /** Outputs from 1 to this number hold a stem of an anchoring term. */
  readonly anchorOutputs: number
}

/** Affixes that a stem may carry, with the bits of their features. */
export interface ParadigmTable {
  readonly prefixes: Readonly<Record<string, number>>
  readonly suffixes: Readonly<Record<string, number>>
}

export interface PhraseTable {
  /** Indices of words, in order. */
  readonly words: readonly number[]
  /** Indices of the lists that hold the phrase. */
  readonly lists: readonly number[]
}

/** How far a gap of a pattern reaches. */
export type Reach = 'phrase' | 'clause' | 'sentence'

/** One element of a pattern. */
export type Element = {
  readonly optional: boolean
  readonly repeated: boolean
} & (
  | { readonly kind: 'slot'; readonly role: Role | 'it'; readonly features: number }
  | {
      readonly kind: 'words'
      readonly lists: readonly number[]
      readonly features: number
      /** Bits that the word's affixes must not tell. */
      readonly without: number
    }
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'gap'; readonly reach: Reach }
  | { readonly kind: 'speaker' }
  | { readonly kind: 'start' }
)

export type Pattern = readonly Element[]

export interface ShapeTable {
  readonly name: string
  readonly relation: ShapeRelation
  readonly patterns: readonly Pattern[]
}

/** A guard or a condition; `lists` are indices into the tables' `lists`, of which any will do. */
export type PlaceTable =
  | { readonly kind: 'sentence' | 'clause' | 'passage'; readonly lists: readonly number[] }
  | { readonly kind: 'before' | 'after'; readonly role: Role; readonly lists: readonly number[] }

export interface RuleTable {
  readonly frame: string
  readonly id: string
  readonly source: Source
  readonly anchor: Role
  /** Per role the lists that fill it. */
  readonly terms: Readonly<Partial<Record<Role, readonly number[]>>>
  /** Indices into `shapes`. */
  readonly shapes: readonly number[]
  readonly when: readonly PlaceTable[]
  readonly unless: readonly PlaceTable[]
}

export interface VoiceTable {
  readonly denied: readonly Pattern[]
  readonly standing: readonly Pattern[]
  readonly distanced: readonly Pattern[]
  readonly attributed: readonly Pattern[]
  readonly headed: readonly Pattern[]
  readonly headings: readonly Pattern[]
  readonly ofTheSpeaker: readonly Pattern[]
  readonly quotes: readonly (readonly [string, string])[]
  readonly scareQuoteWords: number
  readonly clauseMakers: number
  readonly addressees: readonly string[]
  readonly speakerEnds: number
  readonly speakerOpeners: number
  readonly pronouns: number
}

export interface BorderTable {
  readonly abbreviations: readonly string[]
  readonly marks: string
  readonly words: number
  readonly afterComma: number
  readonly transparent: number
  readonly coordinators: number
  /** Bit of the affix that joins like with like; 0 where the language has none. */
  readonly coordinatingAffix: number
  readonly phraseEnds: readonly number[]
}

/** What the engine runs on: plain data that survives JSON, one object a language. */
export interface LanguageTables {
  readonly lang: LanguageCode
  readonly letters: LetterTable
  readonly automaton: Automaton
  /** Per output the words whose stems end there. */
  readonly outputs: readonly (readonly number[])[]
  /** Per word `1` where the search for a match starts at it, else `0`. */
  readonly triggers: string
  /** Per word: letters of its stem, its paradigm, and the phrases that begin with it. */
  readonly stemLengths: readonly number[]
  readonly wordParadigms: readonly number[]
  readonly phrasesOf: readonly (readonly number[])[]
  readonly paradigms: readonly ParadigmTable[]
  readonly phrases: readonly PhraseTable[]
  /** Names of vocabularies and word lists. */
  readonly lists: readonly string[]
  /** The first so many lists are the language's own function words. */
  readonly functionLists: number
  readonly shapes: readonly ShapeTable[]
  readonly rules: readonly RuleTable[]
  readonly voice: VoiceTable
  readonly borders: BorderTable
}
