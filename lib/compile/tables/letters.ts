/**
 * Classes of UTF-16 units. Up to `compatibility` a unit is no part of a word; the language's own
 * letters follow from `firstLetter`.
 */
export const space = 0
export const mark = 1
/** A mark that may end a sentence, or a line feed. */
export const border = 2
/** Compatibility forms: the text is normalised before it is read (Unicode Annex 15, NFKC). */
export const compatibility = 3
/** Written inside words, and changes none. */
export const ignored = 4
/** A letter of another script. */
export const foreign = 5
/** A letter only between two letters. */
export const apostrophe = 6
export const firstLetter = 7

/** How a language folds its letters. */
export interface LetterTable {
  /** Classes by UTF-16 unit; units beyond it: `rangesBeyondTable`. */
  readonly classes: Uint8Array
  /** The letter of class `apostrophe + i` at index i. */
  readonly alphabet: string
}

/** The table reaches to the end of General Punctuation. */
export const tableLength = 0x2070

/**
 * Classes of the units that the table does not reach, from the first of each range to the next
 * range: symbols part words, other scripts are foreign letters, presentation forms and full-width
 * or mathematical letters ask for normalisation.
 */
export const rangesBeyondTable: readonly (readonly [number, number])[] = [
  [tableLength, mark],
  [0x3000, space],
  [0x3001, mark],
  [0x3002, border],
  [0x3003, mark],
  [0x3040, foreign],
  [0xd800, mark],
  [0xd835, compatibility],
  [0xd836, mark],
  [0xfb00, compatibility],
  [0xfdfc, mark],
  [0xfe70, compatibility],
  [0xfefd, mark],
  [0xfeff, ignored],
  [0xff00, mark],
  [0xff01, compatibility],
  [0xff5f, mark],
]
