import { type Line, readLines } from './lines.ts'

/** Running text that is read by itself: a paragraph, a headline. */
export interface Passage {
  readonly text: string
  /** UTF-16 offset into the document's text. */
  readonly start: number
  /** The language that the document declares for it (BCP 47). */
  readonly lang: string | undefined
}

/** UTF-16 units; a longer paragraph is cut. */
export const longestPassage = 100_000
/** UTF-16 units at the start of a text from which it is told whether its lines are wrapped. */
const sampleLength = 65_536
/** Columns at which people and programs wrap lines. */
const wrapping = { least: 60, most: 120 }

/**
 * The paragraphs of a plain text: parted by empty lines, and by every line feed, unless the text
 * is wrapped (no line longer than 120) and the next line's first word did not fit on the line.
 */
export async function* readPassages(
  chunks: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<Passage> {
  const lines = readLines(chunks, longestPassage)
  const sample = await takeSample(lines)
  const width = widthOf(sample)
  const paragraphs = new Paragraphs()
  for (const line of sample) yield* paragraphs.add(line, width)
  for await (const line of lines) yield* paragraphs.add(line, width)
  yield* paragraphs.end()
}

async function takeSample(lines: AsyncGenerator<Line>): Promise<readonly Line[]> {
  const sample: Line[] = []
  let length = 0
  while (length < sampleLength) {
    const { done, value } = await lines.next()
    if (done) break
    sample.push(value)
    length += value.text.length + 1
  }
  return sample
}

/** The widest line, if the lines look wrapped; else infinite, so that every line fits. */
function widthOf(lines: readonly Line[]): number {
  let widest = 0
  for (const { text } of lines) widest = Math.max(widest, text.trimEnd().length)
  return widest >= wrapping.least && widest <= wrapping.most ? widest : Number.POSITIVE_INFINITY
}

class Paragraphs {
  #lines: Line[] = []
  #length = 0

  /** Takes a line; gives the paragraph that it ends, if it ends one. */
  add(line: Line, width: number): readonly Passage[] {
    const last = this.#lines.at(-1)
    const runs = last !== undefined && runsOn(last, line, width)
    const isTooLong = this.#length + line.text.length > longestPassage
    const ended = runs && !isTooLong ? [] : this.end()
    if (line.text.trim() === '') return ended
    this.#lines.push(line)
    this.#length += line.text.length + 1
    return ended
  }

  /** The paragraph that has not ended yet, if there is one. */
  end(): readonly Passage[] {
    const [first] = this.#lines
    const text = this.#lines.map((line) => line.text).join('\n')
    this.#lines = []
    this.#length = 0
    return first ? [{ text, start: first.start, lang: undefined }] : []
  }
}

function runsOn(last: Line, line: Line, width: number): boolean {
  const firstWord = line.text.trim().split(/\s/)[0] ?? ''
  return firstWord !== '' && last.text.trimEnd().length + 1 + firstWord.length > width
}
