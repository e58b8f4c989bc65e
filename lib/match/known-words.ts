import { foreign, type LanguageTables } from '../compile/tables.ts'
import type { LetterReader } from './letter-reader.ts'
import type { WordHit, WordReader } from './word-reader.ts'

/** What a word of the text can be. */
export interface KnownWord {
  readonly hits: readonly WordHit[]
  /** The requirements that it meets. */
  readonly opens: readonly number[]
}

const nothing: KnownWord = { hits: [], opens: [] }

/** Bits of a letter's class in a key. */
const letterBits = 6
/** A key tells this many letters; of a longer word the last. */
const keyLetters = 10
const lowMask = (1 << 30) - 1

/** Places for words, each with the two halves of its key and its letters; a later word takes the place. */
const placeBits = 14
const cellsOfPlace = 4

/**
 * Remembers what words of the text can be, for a text says the same words again and again. A word
 * is known by its letters' classes, so that to look it up reads nothing twice.
 */
export class KnownWords {
  readonly #letters: LetterReader
  readonly #words: WordReader
  readonly #tables: LanguageTables
  readonly #keys = new Int32Array(cellsOfPlace << placeBits)
  readonly #known: KnownWord[] = []
  /** Words that are longer than a key, as they were written. */
  readonly #written: string[] = []

  constructor(tables: LanguageTables, letters: LetterReader, words: WordReader) {
    this.#tables = tables
    this.#letters = letters
    this.#words = words
    for (let place = 0; place < 1 << placeBits; place += 1) this.#known.push(nothing)
  }

  /** What the text between two offsets, one word, can be. */
  read(text: string, start: number, end: number): KnownWord {
    let low = 0
    let high = 0
    let length = 0
    for (let at = start; at < end; at += 1) {
      const found = this.#letters.classAt(text, at)
      if (found < foreign) continue
      high = nextHigh(high, low)
      low = nextLow(low, found)
      length += 1
    }
    return this.find(text, start, end, low, high, length)
  }

  /** The same for a word whose key has been made, of so many letters. */
  find(
    text: string,
    start: number,
    end: number,
    low: number,
    high: number,
    length: number,
  ): KnownWord {
    const place = (Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca77)) >>> (32 - placeBits)
    const cell = place * cellsOfPlace
    const keys = this.#keys
    const isKnown =
      keys[cell] === low &&
      keys[cell + 1] === high &&
      keys[cell + 2] === length &&
      (length <= keyLetters || this.#isWritten(place, text, start, end))
    if (isKnown) return this.#known[place] ?? nothing
    keys[cell] = low
    keys[cell + 1] = high
    keys[cell + 2] = length
    if (length > keyLetters) this.#written[place] = text.slice(start, end)
    const known = this.#look(text, start, end)
    this.#known[place] = known
    return known
  }

  #isWritten(place: number, text: string, start: number, end: number): boolean {
    const written = this.#written[place]
    return written?.length === end - start && text.startsWith(written, start)
  }

  #look(text: string, start: number, end: number): KnownWord {
    const hits = this.#words.read(text, start, end)
    if (hits.length === 0) return nothing
    const { starts, items } = this.#tables.openings.ofWord
    const opens = new Set<number>()
    for (const { word } of hits) {
      for (const met of items.subarray(starts[word], starts[word + 1])) opens.add(met)
    }
    return { hits, opens: [...opens] }
  }
}

/** The halves of a key, moved on by the class of the next letter. */
export function nextLow(low: number, found: number): number {
  return ((low << letterBits) & lowMask) | found
}

export function nextHigh(high: number, low: number): number {
  return (high << letterBits) | (low >>> (30 - letterBits))
}
