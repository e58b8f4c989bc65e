import { classMask, endsHere, stateBits, stateMask } from '../compile/tables/automaton.ts'
import type { LanguageTables } from '../compile/tables/language.ts'
import { foreign } from '../compile/tables/letters.ts'
import type { AffixTable, WordTable } from '../compile/tables/words.ts'
import type { LetterReader } from './letter-reader.ts'

/** A word of the text that is in the tables. */
export interface WordHit {
  /** Index of the word in the tables. */
  readonly word: number
  /** Bits of the features that its affixes tell. */
  readonly features: number
}

/** Longer words are in no lexicon; UTF-16 units. */
const longestWord = 128

/** Reads single words with their prefixes and suffixes. */
export class WordReader {
  readonly #letters: LetterReader
  readonly #table: WordTable
  /** The letters of the word at hand, by class, and where stems end among them. */
  readonly #classes = new Uint8Array(longestWord)

  constructor(tables: LanguageTables, letters: LetterReader) {
    this.#letters = letters
    this.#table = tables.words
  }

  /** All words of the tables that the text between two offsets, one word, can be. */
  read(text: string, start: number, end: number): readonly WordHit[] {
    const length = end - start <= longestWord ? this.#load(text, start, end) : 0
    const hits: WordHit[] = []
    const { cells, ends, words } = this.#table.automaton
    let state = words
    for (let at = 0; at < length; at += 1) {
      const found = this.#classes[at] ?? 0
      const cell = cells[state + found] ?? 0
      if (((cell >> stateBits) & classMask) !== found) break
      if ((cell & endsHere) !== 0) this.#addHits(hits, ends[state + found] ?? 0, at + 1, length)
      state = cell & stateMask
    }
    return hits
  }

  /** @returns how many letters there are. */
  #load(text: string, start: number, end: number): number {
    let length = 0
    for (let at = start; at < end; at += 1) {
      const found = this.#letters.classAt(text, at)
      // What is no letter of the language leads nowhere in the tables.
      if (found < foreign) continue
      this.#classes[length] = found
      length += 1
    }
    return length
  }

  #affix(root: number, from: number, to: number): number | undefined {
    const { cells, ends } = this.#table.automaton
    let state = root
    let number: number | undefined = from === to ? 0 : undefined
    for (let at = from; at < to; at += 1) {
      const found = this.#classes[at] ?? 0
      const cell = cells[state + found] ?? 0
      if (((cell >> stateBits) & classMask) !== found) return undefined
      number = (cell & endsHere) === 0 ? undefined : ends[state + found]
      state = cell & stateMask
    }
    return number
  }

  #addHits(hits: WordHit[], ending: number, stemEnd: number, length: number): void {
    const { automaton, endings, stemLengths, paradigms, prefixes, suffixes } = this.#table
    const suffix = this.#affix(automaton.suffixes, stemEnd, length)
    if (suffix === undefined) return
    const last = endings.starts[ending + 1] ?? 0
    for (let item = endings.starts[ending] ?? 0; item < last; item += 1) {
      const word = endings.items[item] ?? 0
      const paradigm = paradigms[word] ?? 0
      const prefix = this.#affix(automaton.prefixes, 0, stemEnd - (stemLengths[word] ?? 0))
      if (prefix === undefined) continue
      const before = featuresOf(prefixes, paradigm, prefix)
      const after = featuresOf(suffixes, paradigm, suffix)
      if (before >= 0 && after >= 0) hits.push({ word, features: before | after })
    }
  }
}

/** Negative where the paradigm does not carry the affix. */
function featuresOf({ count, features }: AffixTable, paradigm: number, affix: number): number {
  return features[paradigm * count + affix] ?? -1
}
