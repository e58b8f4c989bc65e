import {
  apostrophe,
  border,
  compatibility,
  ignored,
  type LanguageTables,
  space,
} from '../compile/tables.ts'
import { type KnownWord, type KnownWords, nextHigh, nextLow } from './known-words.ts'
import type { LetterReader } from './letter-reader.ts'
import { Openings } from './openings.ts'
import { isPossible } from './possible.ts'
import { Presence } from './presence.ts'
import { segmentEnd } from './segments.ts'
import type { Reader } from './tokens.ts'

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

/**
 * Reads a whole text once, a step a character, and tells the sentences in which some rule could
 * match: those that hold words for all of its terms.
 */
export class Scanner {
  readonly #tables: LanguageTables
  readonly #letters: LetterReader
  readonly #words: KnownWords
  readonly #openings: Openings
  readonly #presence: Presence
  readonly #isAbbreviation: (text: string, start: number, end: number) => boolean
  /** The words of the segment at hand that are in the tables: the first so many. */
  readonly #found: KnownWord[] = []
  #count = 0
  /** Where the segment at hand begins. */
  #start = 0
  #segments: Segment[] = []

  constructor(tables: LanguageTables, { letters, words }: Reader) {
    this.#tables = tables
    this.#letters = letters
    this.#words = words
    this.#openings = new Openings(tables.openings)
    this.#presence = new Presence(tables.words, tables.lists.length)
    const abbreviations = new Set(tables.borders.abbreviations)
    this.#isAbbreviation = (text, start, end) => abbreviations.has(letters.fold(text, start, end))
  }

  /** The segments of a text in which some rule could match. */
  scan(text: string): ScanResult {
    this.#segments = []
    this.#begin(0)
    if (!this.#read(text)) return { kind: 'compatibility-forms' }
    this.#endSegment(text.length)
    return { kind: 'segments', segments: this.#segments }
  }

  #begin(start: number): void {
    this.#start = start
    this.#count = 0
    this.#openings.begin()
  }

  #endSegment(end: number): void {
    const opened = this.#openings.rules
    const rules = opened.length > 0 ? this.#possibleOf(opened) : opened
    if (rules.length > 0) this.#segments.push({ start: this.#start, end, rules })
    this.#begin(end)
  }

  /** The rules for which all words are there. */
  #possibleOf(opened: readonly number[]): readonly number[] {
    const presence = this.#presence
    presence.begin()
    for (let index = 0; index < this.#count; index += 1) {
      for (const { word } of this.#found[index]?.hits ?? []) presence.note(word)
    }
    presence.end()
    return opened.filter((order) => {
      const rule = this.#tables.rules[order]
      return rule !== undefined && isPossible(this.#tables, rule, presence)
    })
  }

  /**
   * Looks up the words of a text, and ends its segments. One step a character, in one loop, for
   * speed.
   * @returns false where the text holds compatibility forms.
   */
  #read(text: string): boolean {
    const { classes } = this.#letters
    const { length } = text
    let at = 0
    while (at < length) {
      let found = classes[text.charCodeAt(at)] ?? space
      // An apostrophe belongs to a word only inside it.
      if (found <= border || found === apostrophe) {
        at = found === border ? this.#passBorder(text, at) : at + 1
        continue
      }
      if (found === compatibility) return false
      const start = at
      let low = 0
      let high = 0
      let letters = 0
      while (found > compatibility) {
        if (found > ignored) {
          if (found === apostrophe && !this.#isInside(text, at)) break
          high = nextHigh(high, low)
          low = nextLow(low, found)
          letters += 1
        }
        at += 1
        found = at < length ? (classes[text.charCodeAt(at)] ?? space) : space
      }
      this.#note(this.#words.find(text, start, at, low, high, letters))
    }
    return true
  }

  #isInside(text: string, at: number): boolean {
    return this.#letters.classAt(text, at) === apostrophe
  }

  #passBorder(text: string, at: number): number {
    const end = segmentEnd(text, at, this.#letters, this.#isAbbreviation)
    if (end === undefined) return at + 1
    this.#endSegment(end)
    return end
  }

  #note(word: KnownWord): void {
    if (word.hits.length === 0) return
    this.#found[this.#count] = word
    this.#count += 1
    if (word.opens.length > 0) this.#openings.note(word.opens)
  }
}
