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
import { Requirements, type Segment } from './requirements.ts'
import { endsSegment } from './segments.ts'
import type { WordReader } from './word-reader.ts'

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
  readonly #requirements: Requirements
  readonly #isAbbreviation: (text: string, start: number, end: number) => boolean
  /** Cells in which required stems ended in the word at hand, and the offsets behind them. */
  readonly #endCells = new Int32Array(mostEnds)
  readonly #endOffsets = new Int32Array(mostEnds)

  constructor(tables: LanguageTables, letters: LetterReader, words: WordReader) {
    this.#letters = letters
    this.#words = words
    this.#automaton = tables.words.automaton
    this.#endings = tables.words.endings
    this.#requirements = new Requirements(tables.requirements)
    const abbreviations = new Set(tables.borders.abbreviations)
    this.#isAbbreviation = (text, start, end) => abbreviations.has(letters.fold(text, start, end))
  }

  /** The segments of a text in which some rule could match. */
  scan(text: string): ScanResult {
    this.#requirements.begin()
    if (!this.#read(text, 0, text.length, scannedHere)) return { kind: 'compatibility-forms' }
    this.#endSegment(text, text.length)
    return { kind: 'segments', segments: this.#requirements.segments }
  }

  /** Reads a segment again for all its words, where a word opened some rule. */
  #endSegment(text: string, end: number): void {
    const requirements = this.#requirements
    if (!requirements.opensRules) {
      requirements.skipSegment(end)
      return
    }
    requirements.readAgain()
    this.#read(text, requirements.start, end, endsHere)
    requirements.endSegment(end)
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
        if (mayEnd && endsSegment(text, at, this.#letters, this.#isAbbreviation)) {
          this.#endSegment(text, at + 1)
        }
        at += 1
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
      this.#requirements.countWord()
      if (ends > 0) this.#note(text, ends, at)
    }
    return true
  }

  #isInside(text: string, at: number): boolean {
    return this.#letters.classAt(text, at) === apostrophe
  }

  /** Notes the words whose stems ended in the word at hand, with what follows them as a suffix. */
  #note(text: string, ends: number, wordEnd: number): void {
    for (let index = 0; index < ends; index += 1) {
      const suffix = this.#words.suffixAt(text, this.#endOffsets[index] ?? 0, wordEnd)
      if (suffix === undefined) continue
      const { starts, items } = this.#endings
      const ending = this.#automaton.ends[this.#endCells[index] ?? 0] ?? 0
      const last = starts[ending + 1] ?? 0
      for (let item = starts[ending] ?? 0; item < last; item += 1) {
        const word = items[item] ?? 0
        if (this.#words.carriesSuffix(word, suffix)) this.#requirements.note(word)
      }
    }
  }
}
