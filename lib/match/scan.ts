import {
  type Automaton,
  apostrophe,
  border,
  classMask,
  compatibility,
  endsHere,
  firstLetter,
  ignored,
  type LanguageTables,
  type NumberLists,
  scannedHere,
  space,
  stateBits,
  stateMask,
} from '../compile/tables.ts'
import type { LetterReader } from './letter-reader.ts'
import { Openings } from './openings.ts'
import { isPossible } from './possible.ts'
import { Presence } from './presence.ts'
import { segmentEnd } from './segments.ts'
import type { WordReader } from './word-reader.ts'

/** A run of a text that no sentence crosses, with the rules that could match in it; UTF-16 offsets. */
export interface Segment {
  readonly start: number
  readonly end: number
  /** Indices of rules, each once, in their order. */
  readonly rules: readonly number[]
}

/** What a scan found of a text. */
export type ScanResult =
  | { readonly kind: 'segments'; readonly segments: readonly Segment[] }
  /** The text holds presentation forms: normalise it and scan again. */
  | { readonly kind: 'compatibility-forms' }

/** More stems than this never end inside one word. */
const mostEnds = 64

/**
 * Reads a whole text once, a step a character, and tells the sentences in which some rule could
 * match: those that hold words for all of its terms.
 */
export class Scanner {
  readonly #letters: LetterReader
  readonly #words: WordReader
  readonly #automaton: Automaton
  readonly #endings: NumberLists
  readonly #tables: LanguageTables
  readonly #openings: Openings
  readonly #presence: Presence
  readonly #isAbbreviation: (text: string, start: number, end: number) => boolean
  /** Cells in which required stems ended in the word at hand, and the offsets behind them. */
  readonly #endCells = new Int32Array(mostEnds)
  readonly #endOffsets = new Int32Array(mostEnds)
  /** Where the segment at hand begins. */
  #start = 0
  #segments: Segment[] = []

  constructor(tables: LanguageTables, letters: LetterReader, words: WordReader) {
    this.#letters = letters
    this.#words = words
    this.#automaton = tables.words.automaton
    this.#endings = tables.words.endings
    this.#tables = tables
    this.#openings = new Openings(tables.openings)
    this.#presence = new Presence(tables.words, tables.lists.length)
    const abbreviations = new Set(tables.borders.abbreviations)
    this.#isAbbreviation = (text, start, end) => abbreviations.has(letters.fold(text, start, end))
  }

  /** The segments of a text in which some rule could match. */
  scan(text: string): ScanResult {
    this.#start = 0
    this.#segments = []
    this.#openings.begin()
    if (!this.#read(text, 0, text.length, scannedHere)) return { kind: 'compatibility-forms' }
    this.#endSegment(text, text.length)
    return { kind: 'segments', segments: this.#segments }
  }

  /** Ends the segment at hand; reads it again for all its words where some opened rules. */
  #endSegment(text: string, end: number): void {
    const start = this.#start
    const opened = this.#openings.rules
    if (opened.length > 0) {
      const rules = this.#possibleRules(text, start, end, opened)
      if (rules.length > 0) this.#segments.push({ start, end, rules })
    }
    this.#openings.begin()
    this.#start = end
  }

  #possibleRules(
    text: string,
    start: number,
    end: number,
    opened: readonly number[],
  ): readonly number[] {
    const presence = this.#presence
    presence.begin()
    this.#read(text, start, end, endsHere)
    presence.end()
    return opened.filter((order) => {
      const rule = this.#tables.rules[order]
      return rule !== undefined && isPossible(this.#tables, rule, presence)
    })
  }

  /**
   * Notes the words between two offsets whose stems end in cells with a flag; ends segments where
   * it reads for the first time. One step a character, in one loop, for speed.
   * @returns false where the text holds compatibility forms.
   */
  #read(text: string, from: number, to: number, flag: number): boolean {
    const { classes } = this.#letters
    const { cells, words } = this.#automaton
    let at = from
    while (at < to) {
      let found = classes[text.charCodeAt(at)] ?? space
      // An apostrophe belongs to a word only inside it.
      if (found <= border || found === apostrophe) {
        const mayEnd = found === border && flag === scannedHere
        const end = mayEnd ? segmentEnd(text, at, this.#letters, this.#isAbbreviation) : undefined
        if (end !== undefined) this.#endSegment(text, end)
        at = end ?? at + 1
        continue
      }
      if (found === compatibility) return false
      let state = words
      let ends = 0
      while (found > compatibility) {
        if (found >= firstLetter || (found === apostrophe && this.#isInside(text, at))) {
          const cell = cells[state + found] ?? 0
          if (((cell >> stateBits) & classMask) !== found) break
          if ((cell & flag) !== 0 && ends < mostEnds) {
            this.#endCells[ends] = state + found
            this.#endOffsets[ends] = at + 1
            ends += 1
          }
          state = cell & stateMask
        } else if (found !== ignored) break
        at += 1
        found = at < to ? (classes[text.charCodeAt(at)] ?? space) : space
      }
      // No stem goes on: the rest of the word is passed over.
      while (found > compatibility && (found !== apostrophe || this.#isInside(text, at))) {
        at += 1
        found = at < to ? (classes[text.charCodeAt(at)] ?? space) : space
      }
      if (ends > 0)
        this.#note(text, ends, at, flag === scannedHere ? this.#openings : this.#presence)
    }
    return true
  }

  #isInside(text: string, at: number): boolean {
    return this.#letters.classAt(text, at) === apostrophe
  }

  /** Notes the words whose stems ended in the word at hand, with what follows them as a suffix. */
  #note(text: string, ends: number, wordEnd: number, noted: Openings | Presence): void {
    for (let index = 0; index < ends; index += 1) {
      const suffix = this.#words.suffixAt(text, this.#endOffsets[index] ?? 0, wordEnd)
      if (suffix === undefined) continue
      const { starts, items } = this.#endings
      const ending = this.#automaton.ends[this.#endCells[index] ?? 0] ?? 0
      const last = starts[ending + 1] ?? 0
      for (let item = starts[ending] ?? 0; item < last; item += 1) {
        const word = items[item] ?? 0
        if (this.#words.carriesSuffix(word, suffix)) noted.note(word)
      }
    }
  }
}
