import type { Letters } from '../languages/types.ts'
import {
  apostrophe,
  border,
  firstLetter,
  foreign,
  ignored,
  type LetterTable,
  mark,
  space,
  tableLength,
} from './tables/letters.ts'

/** Marks that are written inside words and change none: soft hyphen, tatweel, bidi and zero-width marks. */
const formatMark = /[\u00AD\u0640\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/

const borders = '.!?؟۔…\n'

/** Compiles how a language folds its letters. */
export function compileLetters(letters: Letters): LetterTable {
  const alphabet = [...letters.alphabet].filter((letter) => letter !== "'")
  const classOfLetter = new Map(alphabet.map((letter, index) => [letter, firstLetter + index]))
  if (letters.alphabet.includes("'")) classOfLetter.set("'", apostrophe)
  for (const [letter, variants] of Object.entries(letters.variants)) {
    for (const variant of variants) classOfLetter.set(variant, classOfLetter.get(letter) ?? foreign)
  }
  return {
    classes: Uint8Array.from({ length: tableLength }, (_, unit) =>
      classOfUnit(unit, classOfLetter),
    ),
    alphabet: `'${alphabet.join('')}`,
  }
}

function classOfUnit(unit: number, classOfLetter: ReadonlyMap<string, number>): number {
  const character = String.fromCharCode(unit)
  if (formatMark.test(character) || /\p{M}/u.test(character)) return ignored
  const base = character.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')
  const known = classOfLetter.get(character) ?? classOfLetter.get(base)
  if (known !== undefined) return known
  if (borders.includes(character)) return border
  if (/[\p{L}\p{N}]/u.test(character)) return foreign
  return /\s/.test(character) ? space : mark
}

/** Folds a word of the lexicon as the engine folds the page's; what has no class falls away. */
export function foldWord(table: LetterTable, word: string): string {
  let folded = ''
  for (const character of word.normalize('NFKC')) {
    const found = table.classes[character.charCodeAt(0)] ?? foreign
    if (found >= apostrophe) folded += table.alphabet.charAt(found - apostrophe)
  }
  return folded
}
