import type { Letters } from '../languages/types.ts'
import {
  compatibility,
  firstLetter,
  foreign,
  ignored,
  type LetterTable,
  separator,
} from './tables.ts'

/** The table reaches to the end of General Punctuation. */
const tableLength = 0x2070

/** Marks that are written inside words and change none: soft hyphen, tatweel, bidi and zero-width marks. */
const formatMark = /[\u00AD\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/

/**
 * The class of a UTF-16 unit that the table does not reach: symbols part words, other scripts are
 * foreign letters, presentation forms and full-width or mathematical letters ask for normalisation.
 */
export function classBeyondTable(unit: number): number {
  if (unit < 0x3040) return separator
  if (unit === 0xd835) return compatibility
  if (unit < 0xd800) return foreign
  if (unit === 0xfeff) return ignored
  if ((unit >= 0xfb00 && unit <= 0xfdfb) || (unit >= 0xfe70 && unit <= 0xfefc)) return compatibility
  if (unit >= 0xff01 && unit <= 0xff5e) return compatibility
  return separator
}

/** Compiles how a language folds its letters. */
export function compileLetters(letters: Letters): LetterTable {
  const alphabet = [...letters.alphabet]
  const classOfLetter = new Map(alphabet.map((letter, index) => [letter, firstLetter + index]))
  for (const [letter, variants] of Object.entries(letters.variants)) {
    for (const variant of variants) classOfLetter.set(variant, classOfLetter.get(letter) ?? foreign)
  }
  const classes = Array.from({ length: tableLength }, (_, unit) =>
    String.fromCharCode(classOfUnit(unit, classOfLetter)),
  )
  return {
    classes: classes.join(''),
    alphabet: letters.alphabet,
    apostrophe: classOfLetter.get("'") ?? 0,
  }
}

function classOfUnit(unit: number, classOfLetter: ReadonlyMap<string, number>): number {
  const character = String.fromCharCode(unit)
  if (formatMark.test(character) || /\p{M}/u.test(character)) return ignored
  const base = character.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const known = classOfLetter.get(character) ?? classOfLetter.get(base)
  if (known !== undefined) return known
  return /[\p{L}\p{N}]/u.test(character) ? foreign : separator
}

/** Folds a word of the lexicon as the engine folds the page's; what has no class falls away. */
export function foldWord(table: LetterTable, word: string): string {
  let folded = ''
  for (const character of word.normalize('NFKC')) {
    const unit = character.charCodeAt(0)
    const found = unit < table.classes.length ? table.classes.charCodeAt(unit) : foreign
    if (found >= firstLetter) folded += table.alphabet.charAt(found - firstLetter)
  }
  return folded
}
