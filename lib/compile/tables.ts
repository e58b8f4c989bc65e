import type { LanguageCode, Role, ShapeRelation, Source } from '../lexicon/types.ts'

/**
 * Classes of UTF-16 units. Up to `compatibility` a unit is no part of a word; the language's own
 * letters follow from `firstLetter`.
 */
export const space = 0
export const mark = 1
/** A mark that may end a sentence, or a line feed. */
export const border = 2
/** Compatibility forms: the text is normalised before it is read (Unicode Annex 15, NFKC). */
export const compatibility = 3
/** Written inside words, and changes none. */
export const ignored = 4
/** A letter of another script. */
export const foreign = 5
/** A letter only between two letters. */
export const apostrophe = 6
export const firstLetter = 7

/** How a language folds its letters. */
export interface LetterTable {
  /** Classes by UTF-16 unit; units beyond it: `rangesBeyondTable`. */
  readonly classes: Uint8Array
  /** The letter of class `apostrophe + i` at index i. */
  readonly alphabet: string
}

/** Whole numbers from 0 in the narrowest array that holds them. */
export type Numbers = Uint8Array | Uint16Array | Uint32Array

/** Lists of numbers end to end: list i is `items` from `starts[i]` up to `starts[i + 1]`. */
export interface NumberLists {
  readonly starts: Numbers
  readonly items: Numbers
}

/**
 * Tries as one deterministic automaton, its rows laid over each other (Tarjan and Yao 1979). A
 * state is the start of its row: class c leads on where the cell at `state + c` carries c, as
 * `classOfCell` tells. State 0 leads nowhere.
 */
export interface Automaton {
  readonly cells: Int32Array
  /** Per cell what ends there: an index into `endings`, or the number of an affix. */
  readonly ends: Numbers
  /** The start of a word: any prefix, then a stem. */
  readonly words: number
  /** The starts of prefixes and of suffixes, by themselves. */
  readonly prefixes: number
  readonly suffixes: number
}

/** A cell's bits: the state that it leads to, the class that leads there, and two flags. */
export const stateBits = 22
export const classMask = 0x7f
export const stateMask = (1 << stateBits) - 1
/** A stem, or an affix, ends here. */
export const endsHere = 1 << (stateBits + 7)
/** A stem ends here that a scan looks for. */
export const scannedHere = 1 << (stateBits + 8)

/** The class that leads into a cell; 0 for a cell that no state has. */
export function classOfCell(cell: number): number {
  return (cell >> stateBits) & classMask
}

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

/** Whether a pattern cannot do without a word of an element's lists. */
export function needsWord(element: Element): element is Element & { readonly kind: 'words' } {
  return element.kind === 'words' && !element.optional
}

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
  readonly leading: readonly Pattern[]
  readonly headed: readonly Pattern[]
  readonly trailed: readonly Pattern[]
  readonly headings: readonly Pattern[]
  readonly ofTheSpeaker: readonly Pattern[]
  readonly quotes: readonly (readonly [string, string])[]
  readonly scareQuoteWords: number
  readonly clauseMakers: number
  readonly addressees: readonly string[]
  readonly stances: number
  readonly relatives: number
  readonly speakerEnds: number
  readonly speakerOpeners: number
  readonly pronouns: number
}

/** What words of a list tell of the borders around them; bits. */
export const tells = {
  /** A clause begins. */
  clauseWord: 1,
  /** A clause begins, where a comma stands before. */
  afterComma: 2,
  phraseEnd: 4,
  /** Patterns pass over the word. */
  transparent: 8,
  /** Like is joined with like. */
  coordinator: 16,
} as const

export interface BorderTable {
  readonly abbreviations: readonly string[]
  readonly marks: string
  /** Per list the bits of what its words tell. */
  readonly tells: Uint8Array
  /** Bit of the affix that joins like with like; 0 where the language has none. */
  readonly coordinatingAffix: number
}

/** What the engine runs on, one object a language: numbers in arrays, and plain data. */
export interface LanguageTables {
  readonly lang: LanguageCode
  readonly letters: LetterTable
  readonly words: WordTable
  readonly openings: OpeningTable
  /** Names of vocabularies and word lists. */
  readonly lists: readonly string[]
  /** The first so many lists are the language's own function words. */
  readonly functionLists: number
  readonly shapes: readonly ShapeTable[]
  readonly rules: readonly RuleTable[]
  readonly voice: VoiceTable
  readonly borders: BorderTable
}
