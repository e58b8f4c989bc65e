import type { LanguageCode, Voice } from '../../lexicon/types.ts'
import { contextOf } from '../scan/context.ts'
import type { ScannedPassage } from '../scan/document.ts'
import { share } from '../score/figures.ts'

/** A match as an editor reads it. */
export interface ListedMatch {
  readonly page: string
  readonly frame: string
  readonly rule: string
  readonly voice: Voice
  readonly lang: LanguageCode
  /** The words around it, its terms in brackets. */
  readonly context: string
}

/** Matches in the words that were read. */
export interface Rate {
  readonly words: number
  readonly matches: number
  /** Two digits. */
  readonly perThousandWords: number
}

/** A frame in one language; `words` are all that were read in it. */
export interface FrameRate extends Rate {
  readonly frame: string
  readonly lang: LanguageCode
}

/** What was read of some pages, and found. */
export interface Tally {
  pages: number
  readonly words: Map<LanguageCode, number>
  readonly list: ListedMatch[]
}

export function emptyTally(): Tally {
  return { pages: 0, words: new Map(), list: [] }
}

/** Adds a passage of a page; one in none of our languages was not read and counts for nothing. */
export function addPassage(
  tally: Tally,
  page: string,
  { passage, lang, matches }: ScannedPassage,
): void {
  if (!lang) return
  tally.words.set(lang, (tally.words.get(lang) ?? 0) + countWords(passage.text))
  for (const match of matches) {
    const { frame, rule, voice } = match
    tally.list.push({ page, frame, rule, voice, lang, context: contextOf(passage.text, match) })
  }
}

/** Runs between white space that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.match(/[^\s\p{L}\p{N}]*[\p{L}\p{N}]\S*/gu)?.length ?? 0
}

/** The rate in one language, or in all that was read. */
export function rateOf({ words, list }: Tally, lang?: LanguageCode): Rate {
  if (lang) return rate(list.filter((match) => match.lang === lang).length, words.get(lang) ?? 0)
  let sum = 0
  for (const some of words.values()) sum += some
  return rate(list.length, sum)
}

/** The frames that matched, those with the most matches first. */
export function frameRates({ words, list }: Tally): readonly FrameRate[] {
  const groups = new Map<string, { frame: string; lang: LanguageCode; matches: number }>()
  for (const { frame, lang } of list) {
    const key = `${frame} ${lang}`
    const matches = (groups.get(key)?.matches ?? 0) + 1
    groups.set(key, { frame, lang, matches })
  }
  return [...groups.values()]
    .sort((a, b) => b.matches - a.matches || a.frame.localeCompare(b.frame))
    .map(({ frame, lang, matches }) => ({ frame, lang, ...rate(matches, words.get(lang) ?? 0) }))
}

function rate(matches: number, words: number): Rate {
  return { words, matches, perThousandWords: Number((share(matches, words) * 1000).toFixed(2)) }
}
