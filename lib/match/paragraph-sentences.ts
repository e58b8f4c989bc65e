import type { LanguageTables } from '../compile/tables/language.ts'
import { startOfLine } from './answers.ts'
import type { Neighbours } from './candidates.ts'
import type { Paragraph } from './paragraphs.ts'
import { findQuotations, type Quotation } from './quotes.ts'
import { readSentence, type Sentence } from './sentence.ts'
import { hasEndMark, splitSentences } from './sentences.ts'
import { paragraphsAfter, paragraphsBefore, type Stretch } from './surroundings.ts'
import { cut, lookUp, type Piece, type Reader } from './tokens.ts'
import type { TextAround } from './types.ts'

/** What cutting and reading sentences goes by. */
export interface SentenceReader {
  readonly tables: LanguageTables
  readonly reader: Reader
  readonly abbreviations: ReadonlySet<string>
}

/** A sentence that is cut into pieces, and looked up when it is asked for. */
interface CutSentence {
  readonly text: string
  readonly pieces: readonly Piece[]
}

/** How far a sentence's neighbours stand: a passage of the press. */
const distances = [-3, -2, -1, 1, 2, 3] as const

function endsWithMark(sentence: CutSentence | undefined): boolean {
  return sentence !== undefined && hasEndMark(sentence.text, sentence.pieces)
}

/** The sentences of a paragraph and those beside it, each read once and only when asked for. */
export class ParagraphSentences {
  readonly sentences: readonly CutSentence[]
  readonly #from: SentenceReader
  readonly #text: string
  readonly #paragraph: Paragraph
  readonly #around: TextAround | undefined
  readonly #read = new Map<CutSentence, Sentence>()
  #quotations: readonly Quotation[] | undefined
  #before: readonly CutSentence[] | undefined
  #after: readonly CutSentence[] | undefined

  constructor(from: SentenceReader, text: string, paragraph: Paragraph, around?: TextAround) {
    this.#from = from
    this.#text = text
    this.#paragraph = paragraph
    this.#around = around
    this.sentences = this.#cut({ text, ...paragraph })
  }

  /** The quotations that stand in the paragraph. */
  get quotations(): readonly Quotation[] {
    this.#quotations ??= findQuotations(
      this.#text,
      this.sentences.flatMap(({ pieces }) => pieces),
      this.#from.tables.voice.quotes,
    )
    return this.#quotations
  }

  read(sentence: CutSentence): Sentence {
    const known = this.#read.get(sentence)
    if (known) return known
    const { tables, reader } = this.#from
    const read = readSentence(tables, lookUp(reader, sentence.text, sentence.pieces))
    this.#read.set(sentence, read)
    return read
  }

  /** The sentences that belong to the passage around one of the paragraph, a step each. */
  *neighboursOf(index: number): Generator<undefined, Neighbours> {
    const close: Sentence[] = []
    const beyond: Sentence[] = []
    for (const distance of distances) {
      yield
      const at = index + distance
      const sentence = this.#at(at)
      const isWithin = at >= 0 && at < this.sentences.length
      const isClose = isWithin || distance === -1 || (distance === 1 && this.#isHeadline())
      if (sentence) (isClose ? close : beyond).push(this.read(sentence))
    }
    return { close, beyond }
  }

  /** A line without the mark of a sentence, over one that has it: that one tells what it is of. */
  #isHeadline(): boolean {
    const [line, ...others] = this.sentences
    const next = this.#at(1)
    return line !== undefined && others.length === 0 && !endsWithMark(line) && endsWithMark(next)
  }

  /** The sentence that begins the line of one of the paragraph; undefined where it does so itself. */
  headOfLine(index: number): Sentence | undefined {
    const start = startOfLine(this.#text, this.sentences, index)
    const head = this.sentences[start]
    return head && start !== index ? this.read(head) : undefined
  }

  #at(index: number): CutSentence | undefined {
    if (index < 0) {
      this.#before ??= this.#cutAll(
        paragraphsBefore(this.#text, this.#paragraph.start, this.#around),
      )
      return this.#before.at(index)
    }
    if (index < this.sentences.length) return this.sentences[index]
    this.#after ??= this.#cutAll(paragraphsAfter(this.#text, this.#paragraph.end, this.#around))
    return this.#after[index - this.sentences.length]
  }

  #cutAll(stretches: readonly Stretch[]): readonly CutSentence[] {
    return stretches.flatMap((stretch) => this.#cut(stretch))
  }

  #cut({ text, start, end }: Stretch): readonly CutSentence[] {
    const { reader, abbreviations } = this.#from
    const isAbbreviation = (piece: Piece): boolean =>
      abbreviations.has(reader.letters.fold(text, piece.start, piece.end))
    const pieces = cut(reader.letters, text, start, end)
    return splitSentences(text, pieces, isAbbreviation).map((one) => ({ text, pieces: one }))
  }
}
