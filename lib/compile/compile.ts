import type { Language } from '../languages/types.ts'
import { type Frame, languageCodes, type Vocabulary } from '../lexicon/types.ts'
import { findExampleMistakes } from './examples.ts'
import { compileLanguage } from './language.ts'
import { findFormMistakes, type Mistake } from './mistakes.ts'
import type { LanguageTables } from './tables/language.ts'

/** The lexicon with its vocabularies and languages, as data. */
export interface CompileInput {
  readonly frames: readonly Frame[]
  readonly vocabularies: readonly Vocabulary[]
  readonly languages: readonly Language[]
}

export type CompileResult =
  | { readonly ok: true; readonly tables: readonly LanguageTables[] }
  /** Every mistake at once. */
  | { readonly ok: false; readonly mistakes: readonly Mistake[] }

/** Compiles lexicon and languages to the tables of each language. Pure; runs in a browser too. */
export function compile(input: CompileInput): CompileResult {
  const form = findFormMistakes(input.frames, input.vocabularies)
  if (form.length > 0) return { ok: false, mistakes: form }
  const mistakes: Mistake[] = [...findExampleMistakes(input.frames)]
  const tables = input.languages.flatMap((language) => {
    const code = languageCodes.find((known) => known === language.code)
    if (!code) {
      mistakes.push({ culprit: `language ${language.code}`, message: 'is not in languageCodes' })
      return []
    }
    return compileLanguage(input, language, code, (mistake) => mistakes.push(mistake))
  })
  return mistakes.length > 0 ? { ok: false, mistakes } : { ok: true, tables }
}
