import { classMask, endsHere, stateBits, stateMask } from '../compile/tables/automaton.ts'
import type { LanguageTables } from '../compile/tables/language.ts'
import { apostrophe, firstLetter, ignored } from '../compile/tables/letters.ts'
import { notCarried } from '../compile/tables/words.ts'
import type { LetterReader } from './letter-reader.ts'
import type { Presence } from './presence.ts'

/** Numbers of an entry: the cell that a stem ends in, the offset behind the stem and behind its word. */
const entryLength = 3

/** Entries that there is room for at first; more is made where a segment is longer. */
const roomAtFirst = 1024

/** Keeps where the stems of a segment end, until it is asked which words these are. */
export class SegmentWords {
  readonly #letters: LetterReader
  readonly #tables: LanguageTables['words']
  #entries = new Int32Array(roomAtFirst * entryLength)
  #length = 0

  constructor(tables: LanguageTables, letters: LetterReader) {
    this.#letters = letters
    this.#tables = tables.words
  }

  /** Begins a segment. */
  begin(): void {
    this.#length = 0
  }

  /** How many numbers there are: what `closeWord` closes from. */
  get length(): number {
    return this.#length
  }

  /** Adds a stem that ends in a cell, of a word whose end is not known yet. */
  add(cell: number, stemEnd: number): void {
    if (this.#length === this.#entries.length) {
      const longer = new Int32Array(2 * this.#entries.length)
      longer.set(this.#entries)
      this.#entries = longer
    }
    this.#entries[this.#length] = cell
    this.#entries[this.#length + 1] = stemEnd
    this.#length += entryLength
  }

  /** Tells the entries from one on where their word ends. */
  closeWord(from: number, wordEnd: number): void {
    for (let at = from; at < this.#length; at += entryLength) this.#entries[at + 2] = wordEnd
  }

  /** Notes the words of the segment whose suffixes are theirs. */
  noteIn(presence: Presence, text: string): void {
    const { automaton, endings, paradigms, suffixes } = this.#tables
    const entries = this.#entries
    for (let at = 0; at < this.#length; at += entryLength) {
      const suffix = this.#suffix(text, entries[at + 1] ?? 0, entries[at + 2] ?? 0)
      if (suffix < 0) continue
      const ending = automaton.ends[entries[at] ?? 0] ?? 0
      const last = endings.starts[ending + 1] ?? 0
      for (let item = endings.starts[ending] ?? 0; item < last; item += 1) {
        const word = endings.items[item] ?? 0
        const row = (paradigms[word] ?? 0) * suffixes.count
        if (suffixes.features[row + suffix] !== notCarried) presence.note(word)
      }
    }
  }

  /** The number of the suffix that stands between two offsets; -1 where it is none. */
  #suffix(text: string, start: number, end: number): number {
    const { cells, ends, suffixes } = this.#tables.automaton
    let state = suffixes
    let number = 0
    for (let at = start; at < end; at += 1) {
      const found = this.#letters.classes[text.charCodeAt(at)] ?? 0
      if (found === ignored) continue
      if (found < firstLetter && found !== apostrophe) return -1
      const cell = cells[state + found] ?? 0
      if (((cell >> stateBits) & classMask) !== found) return -1
      number = (cell & endsHere) === 0 ? -1 : (ends[state + found] ?? -1)
      state = cell & stateMask
    }
    return number
  }
}
