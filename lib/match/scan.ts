import {
  type Automaton,
  classMask,
  endsHere,
  scannedHere,
  stateBits,
  stateMask,
} from '../compile/tables/automaton.ts'
import type { LanguageTables } from '../compile/tables/language.ts'
import {
  apostrophe,
  border,
  compatibility,
  firstLetter,
  ignored,
  space,
} from '../compile/tables/letters.ts'
import type { LetterReader } from './letter-reader.ts'
import { Openings } from './openings.ts'
import { Possible } from './possible.ts'
import { Presence } from './presence.ts'
import { SegmentWords } from './segment-words.ts'
import { segmentEnd } from './segments.ts'

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

const none: readonly number[] = []

/**
 * Reads a whole text once, a step a character, and tells the sentences in which some rule could
 * match: those that hold words for all of its terms.
 */
export class Scanner {
  readonly #letters: LetterReader
  readonly #automaton: Automaton
  readonly #words: SegmentWords
  readonly #presence: Presence
  readonly #openings: Openings
  readonly #possible: Possible
  readonly #isAbbreviation: (text: string, start: number, end: number) => boolean
  /** Where the segment at hand begins, and the flags of the cells in which its stems end. */
  #start = 0
  #flags = 0
  #segments: Segment[] = []

  constructor(tables: LanguageTables, letters: LetterReader) {
    this.#letters = letters
    this.#automaton = tables.words.automaton
    this.#words = new SegmentWords(tables, letters)
    this.#presence = new Presence(tables.words, tables.lists.length)
    this.#openings = new Openings(tables.openings)
    this.#possible = new Possible(tables)
    const abbreviations = new Set(tables.borders.abbreviations)
    this.#isAbbreviation = (text, start, end) => abbreviations.has(letters.fold(text, start, end))
  }

  /** The segments of a text in which some rule could match. */
  scan(text: string): ScanResult {
    this.#segments = []
    this.#begin(0)
    if (!this.#read(text)) return { kind: 'compatibility-forms' }
    this.#endSegment(text, text.length)
    return { kind: 'segments', segments: this.#segments }
  }

  #begin(start: number): void {
    this.#start = start
    this.#flags = 0
    this.#words.begin()
  }

  #endSegment(text: string, end: number): void {
    const rules = (this.#flags & scannedHere) === 0 ? none : this.#possibleRules(text)
    if (rules.length > 0) this.#segments.push({ start: this.#start, end, rules })
    this.#begin(end)
  }

  /** The rules that the words of the segment at hand open, and that find all their terms there. */
  #possibleRules(text: string): readonly number[] {
    const presence = this.#presence
    presence.begin()
    this.#words.noteIn(presence, text)
    this.#openings.begin()
    for (const set of presence.sets()) this.#openings.note(set)
    if (!this.#openings.any) return none
    presence.spread()
    return this.#openings.rules((order) => this.#possible.has(order, presence))
  }

  /**
   * Keeps the words whose stems are in the tables, and ends segments. One step a character, in one
   * loop, for speed.
   * @returns false where the text holds compatibility forms.
   */
  #read(text: string): boolean {
    const { classes } = this.#letters
    const { cells, words } = this.#automaton
    const kept = this.#words
    const { length } = text
    let at = 0
    while (at < length) {
      let found = classes[text.charCodeAt(at)] ?? space
      // An apostrophe belongs to a word only inside it.
      if (found <= border || found === apostrophe) {
        const end =
          found === border ? segmentEnd(text, at, this.#letters, this.#isAbbreviation) : undefined
        if (end !== undefined) this.#endSegment(text, end)
        at = end ?? at + 1
        continue
      }
      if (found === compatibility) return false
      const first = kept.length
      let state = words
      let flags = 0
      while (found > compatibility) {
        if (found >= firstLetter || (found === apostrophe && this.#isInside(text, at))) {
          const cell = cells[state + found] ?? 0
          if (((cell >> stateBits) & classMask) !== found) break
          if ((cell & endsHere) !== 0) {
            kept.add(state + found, at + 1)
            flags |= cell
          }
          state = cell & stateMask
        } else if (found !== ignored) break
        at += 1
        found = at < length ? (classes[text.charCodeAt(at)] ?? space) : space
      }
      // No stem goes on: the rest of the word is passed over.
      while (found > compatibility && (found !== apostrophe || this.#isInside(text, at))) {
        at += 1
        found = at < length ? (classes[text.charCodeAt(at)] ?? space) : space
      }
      kept.closeWord(first, at)
      this.#flags |= flags
    }
    return true
  }

  #isInside(text: string, at: number): boolean {
    return this.#letters.classAt(text, at) === apostrophe
  }
}
