import {
  apostrophe,
  foreign,
  type LetterTable,
  mark,
  rangesBeyondTable,
  space,
} from '../compile/tables/letters.ts'

/** Reads the letters of a text as a language folds them. */
export class LetterReader {
  /** The class of every UTF-16 unit. */
  readonly classes: Uint8Array
  readonly #alphabet: string

  constructor(table: LetterTable) {
    this.classes = new Uint8Array(0x10000)
    for (const [from, found] of rangesBeyondTable) this.classes.fill(found, from)
    this.classes.set(table.classes)
    this.#alphabet = table.alphabet
  }

  /** The class of the UTF-16 unit at an offset; white space beyond the text. */
  classAt(text: string, offset: number): number {
    const found = this.#unitAt(text, offset)
    return found === apostrophe && !this.#isInsideWord(text, offset) ? mark : found
  }

  /** An apostrophe belongs to a word only between two letters. */
  #isInsideWord(text: string, offset: number): boolean {
    return this.isLetter(text, offset - 1) && this.isLetter(text, offset + 1)
  }

  /** Whether a letter, of whatever script, stands at an offset. */
  isLetter(text: string, offset: number): boolean {
    const found = this.#unitAt(text, offset)
    return found >= foreign && found !== apostrophe
  }

  #unitAt(text: string, offset: number): number {
    const isInside = offset >= 0 && offset < text.length
    return isInside ? (this.classes[text.charCodeAt(offset)] ?? mark) : space
  }

  /** The folded letters of a run of the text; a letter of another script stands as U+FFFD. */
  fold(text: string, start: number, end: number): string {
    let folded = ''
    for (let at = start; at < end; at += 1) {
      const found = this.classAt(text, at)
      if (found >= apostrophe) folded += this.#alphabet.charAt(found - apostrophe)
      else if (found === foreign) folded += '\uFFFD'
    }
    return folded
  }
}
