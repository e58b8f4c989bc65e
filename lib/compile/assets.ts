import { languages } from '../languages/index.ts'
import { catalogueOf } from '../lexicon/catalogue.ts'
import { frames } from '../lexicon/frames/index.ts'
import { vocabularies } from '../lexicon/vocabularies/index.ts'
import { compile } from './compile.ts'
import type { Mistake } from './mistakes.ts'
import { packTables } from './pack.ts'
import type { LanguageTables } from './tables/language.ts'

/** A file of the extension's package. */
export interface PackageAsset {
  readonly relativeDest: string
  readonly contents: string
}

/**
 * The tables of each language, a part a line, and the catalogue, as files; throws with every mistake
 * of the lexicon.
 */
export function packageAssets(encode: (bytes: Uint8Array) => string): PackageAsset[] {
  const tables = compileLexicon().map((table) => ({
    relativeDest: `tables/${table.lang}.jsonl`,
    contents: packTables(table, encode).join('\n'),
  }))
  const catalogue = JSON.stringify(catalogueOf(frames))
  return [...tables, { relativeDest: 'catalogue.json', contents: catalogue }]
}

/** The project's own lexicon, compiled; throws with every mistake in it. */
export function compileLexicon(): readonly LanguageTables[] {
  const result = compile({ frames, vocabularies, languages })
  if (!result.ok) throw new Error(describeMistakes(result.mistakes))
  return result.tables
}

/** All mistakes, a line each. */
export function describeMistakes(mistakes: readonly Mistake[]): string {
  const lines = mistakes.map(({ culprit, message }) => `  ${culprit}: ${message}`)
  return [`The lexicon does not compile: ${mistakes.length} mistakes.`, ...lines].join('\n')
}
