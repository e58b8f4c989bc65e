import { classBeyondTable } from '../compile/letters.ts'
import {
  compatibility,
  firstLetter,
  foreign,
  type LanguageTables,
  separator,
} from '../compile/tables.ts'
import { LetterReader, unitsOf } from './letter-reader.ts'

/** A word of the text that is in the tables. */
export interface WordHit {
  /** Index of the word in the tables. */
  readonly word: number
  /** Bits of the features that its affixes tell. */
  readonly features: number
}

/** What a scan found of a text. */
export interface ScanResult {
  /** Offsets of words that can start the search for a match. */
  readonly triggers: readonly number[]
  /** The text holds presentation forms: normalise it and scan again. */
  readonly compatibilityForms: boolean
}

/**
 * Runs the automaton over whole texts and over single words. One step a character, no look back
 * but over the word at hand, and that only where a stem ended in it.
 */
export class Scanner {
  readonly letters: LetterReader
  readonly #tables: LanguageTables
  readonly #base: Uint16Array
  readonly #check: Uint16Array
  readonly #target: Uint16Array
  readonly #output: Uint16Array

  constructor(tables: LanguageTables) {
    this.#tables = tables
    this.letters = new LetterReader(tables.letters)
    this.#base = unitsOf(tables.automaton.base)
    this.#check = unitsOf(tables.automaton.check)
    this.#target = unitsOf(tables.automaton.target)
    this.#output = unitsOf(tables.automaton.output)
  }

  /** Where words of anchoring terms stand in a text. */
  scan(text: string): ScanResult {
    const { classes, apostrophe } = this.letters
    const { anchorOutputs } = this.#tables.automaton
    const base = this.#base
    const check = this.#check
    const target = this.#target
    const output = this.#output
    const triggers: number[] = []
    const length = text.length
    const known = classes.length
    let state = 1
    let wordStart = 0
    let mayTrigger = false
    for (let at = 0; at <= length; at += 1) {
      let found = separator
      if (at < length) {
        const unit = text.charCodeAt(at)
        found = unit < known ? (classes[unit] ?? 0) : classBeyondTable(unit)
        if (found === apostrophe && found !== separator) found = this.letters.classAt(text, at)
      }
      if (found >= firstLetter) {
        if (state === 0) continue
        const slot = (base[state] ?? 0) + found
        state = check[slot] === state ? (target[slot] ?? 0) : 0
        const ended = output[state] ?? 0
        if (ended > 0 && ended <= anchorOutputs) mayTrigger = true
      } else if (found === separator) {
        if (mayTrigger && this.#isTrigger(text, wordStart, at)) triggers.push(wordStart)
        mayTrigger = false
        state = 1
        wordStart = at + 1
      } else if (found === foreign) state = 0
      else if (found === compatibility) return { triggers, compatibilityForms: true }
    }
    return { triggers, compatibilityForms: false }
  }

  #isTrigger(text: string, start: number, end: number): boolean {
    return this.readWord(text, start, end).some(
      ({ word }) => this.#tables.triggers.charAt(word) === '1',
    )
  }

  /** All words of the tables that the text between two offsets, one word, can be. */
  readWord(text: string, start: number, end: number): readonly WordHit[] {
    const letters = this.letters.fold(text, start, end)
    const hits: WordHit[] = []
    let state = 1
    for (let read = 0; read < letters.length && state !== 0; read += 1) {
      const found = this.letters.classOf(letters.charCodeAt(read))
      const slot = (this.#base[state] ?? 0) + found
      state = this.#check[slot] === state ? (this.#target[slot] ?? 0) : 0
      const ended = this.#output[state] ?? 0
      if (ended > 0) this.#addHits(hits, letters, read + 1, ended)
    }
    return hits
  }

  #addHits(hits: WordHit[], letters: string, stemEnd: number, output: number): void {
    for (const word of this.#tables.outputs[output] ?? []) {
      const stemStart = stemEnd - (this.#tables.stemLengths[word] ?? 0)
      const paradigm = this.#tables.paradigms[this.#tables.wordParadigms[word] ?? 0]
      const prefix = paradigm?.prefixes[letters.slice(0, stemStart)]
      const suffix = paradigm?.suffixes[letters.slice(stemEnd)]
      if (typeof prefix !== 'number' || typeof suffix !== 'number') continue
      hits.push({ word, features: prefix | suffix })
    }
  }
}
