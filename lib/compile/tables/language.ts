import type { LanguageCode } from '../../lexicon/types.ts'
import type { LetterTable } from './letters.ts'
import type { ShapeTable } from './patterns.ts'
import type { RuleTable } from './rules.ts'
import type { BorderTable, VoiceTable } from './voice.ts'
import type { OpeningTable, WordTable } from './words.ts'

/** What the engine runs on, one object a language: numbers in arrays, and plain data. */
export interface LanguageTables {
  readonly lang: LanguageCode
  readonly letters: LetterTable
  readonly words: WordTable
  readonly openings: OpeningTable
  /** Names of vocabularies and word lists. */
  readonly lists: readonly string[]
  /** The first so many lists are the language's own function words. */
  readonly functionLists: number
  readonly shapes: readonly ShapeTable[]
  readonly rules: readonly RuleTable[]
  readonly voice: VoiceTable
  readonly borders: BorderTable
}
