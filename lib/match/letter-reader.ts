import { classBeyondTable } from '../compile/letters.ts'
import { firstLetter, foreign, type LetterTable, separator } from '../compile/tables.ts'

/** Reads the letters of a text as a language folds them. */
export class LetterReader {
  /** Classes by UTF-16 unit, as far as the table reaches. */
  readonly classes: Uint16Array
  /** Class of the apostrophe; `separator` where the language has none. */
  readonly apostrophe: number
  readonly #alphabet: string

  constructor(table: LetterTable) {
    this.classes = unitsOf(table.classes)
    this.apostrophe = table.apostrophe
    this.#alphabet = table.alphabet
  }

  /** The class of the UTF-16 unit at an offset. */
  classAt(text: string, offset: number): number {
    const { apostrophe } = this
    const found = this.classOf(text.charCodeAt(offset))
    if (found !== apostrophe || apostrophe === separator) return found
    return this.#isInsideWord(text, offset) ? found : separator
  }

  /** An apostrophe belongs to a word only between two letters. */
  #isInsideWord(text: string, offset: number): boolean {
    return this.#isLetter(text, offset - 1) && this.#isLetter(text, offset + 1)
  }

  #isLetter(text: string, offset: number): boolean {
    if (offset < 0 || offset >= text.length) return false
    const { apostrophe } = this
    const found = this.classOf(text.charCodeAt(offset))
    return found >= foreign && found !== apostrophe
  }

  /** The class of a UTF-16 unit by itself. */
  classOf(unit: number): number {
    const { classes } = this
    return unit < classes.length ? (classes[unit] ?? separator) : classBeyondTable(unit)
  }

  /** The folded letters of a run of the text; a letter of another script stands as U+FFFD. */
  fold(text: string, start: number, end: number): string {
    let folded = ''
    for (let at = start; at < end; at += 1) {
      const found = this.classAt(text, at)
      if (found >= firstLetter) folded += this.#alphabet.charAt(found - firstLetter)
      else if (found === foreign) folded += '\uFFFD'
    }
    return folded
  }
}

/** A typed array answers four times as fast as the string that the message carried. */
export function unitsOf(table: string): Uint16Array {
  const units = new Uint16Array(table.length)
  for (let index = 0; index < table.length; index += 1) units[index] = table.charCodeAt(index)
  return units
}
