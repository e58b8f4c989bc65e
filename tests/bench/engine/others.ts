import AhoCorasick from 'ahocorasick'
import type { LanguageCode } from '../../../lib/lexicon/types.ts'
import { surfaceWords } from './surface-words.ts'

/** A thousand words is what a large list of a page highlighter holds. */
const listed = 1000

/** Other ways to search texts for words of a language; each answers how much it found. */
export interface OtherReaders {
  /** One regular expression of all words, between word borders. */
  expression(text: string): number
  ahoCorasick(text: string): number
  /** Words cut out by a regular expression and looked up. */
  wordSet(text: string): number
}

export function otherReaders(lang: LanguageCode): OtherReaders {
  const words = surfaceWords(lang, listed)
  const alternation = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  const expression = new RegExp(`(?<!\\p{L})(?:${alternation})(?!\\p{L})`, 'giu')
  const ahoCorasick = new AhoCorasick([...words])
  const set = new Set(words)
  return {
    expression: (text) => text.match(expression)?.length ?? 0,
    ahoCorasick: (text) => ahoCorasick.search(text).length,
    wordSet: (text) => text.match(/\p{L}+/gu)?.filter((word) => set.has(word)).length ?? 0,
  }
}

/** The least that any reading of a text must do. */
export function sumOfUnits(text: string): number {
  let sum = 0
  for (let at = 0; at < text.length; at += 1) sum += text.charCodeAt(at)
  return sum
}
