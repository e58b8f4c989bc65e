import { languageOf } from '../languages/recognise.ts'
import { type LanguageCode, languageCodes } from '../lexicon/types.ts'

/**
 * The language to read an item in: the one it names (BCP 47), if it names one; else the one that
 * its words show. Undefined where that is none of ours.
 */
export function languageOfItem(text: string, named: string | undefined): LanguageCode | undefined {
  if (named === undefined || named === '') return languageOfShortText(text)
  const primary = named.toLowerCase().split(/[-_]/)[0]
  return languageCodes.find((code) => code === primary)
}

/**
 * The language of a text that may be as short as a headline. What names no language and shows
 * none is read in the one whose script it is written in: it may be too short to show it.
 */
export function languageOfShortText(text: string, declared?: string): LanguageCode | undefined {
  const shown = languageOf(text, declared)
  if (shown !== undefined || declared !== undefined) return shown
  for (const code of languageCodes) {
    const taken = languageOf(text, code)
    if (taken !== undefined) return taken
  }
  return undefined
}
