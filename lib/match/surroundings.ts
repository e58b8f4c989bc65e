import { emptyLine, wordStart } from './paragraphs.ts'
import type { Sentence } from './sentence.ts'

/** UTF-16 units: a few sentences of the press, and no more, whatever stands beside a paragraph. */
const reach = 1_000

/** The sentences beside a paragraph, by their distance; empty where there is none. */
export interface Surroundings {
  /** The last sentence before the paragraph is 1. */
  readonly before: (distance: number) => readonly Sentence[]
  /** The first sentence behind the paragraph is 0. */
  readonly after: (distance: number) => readonly Sentence[]
}

/** The paragraphs between two offsets, from start to end. */
function paragraphsBetween(text: string, start: number, end: number): [number, number][] {
  const paragraphs: [number, number][] = []
  for (let at = start; at < end; ) {
    const border = emptyLine(text, at, end)
    paragraphs.push([at, border])
    at = border + 1
  }
  return paragraphs
}

/** News is written in paragraphs of one sentence: a passage goes on over them. Read when asked. */
export function surroundings(
  text: string,
  paragraph: { readonly start: number; readonly end: number },
  readSentences: (start: number, end: number) => readonly Sentence[],
): Surroundings {
  const readAll = (start: number, end: number): readonly Sentence[] =>
    paragraphsBetween(text, start, end).flatMap((one) => readSentences(...one))
  let earlier: readonly Sentence[] | undefined
  let later: readonly Sentence[] | undefined
  const before = (): readonly Sentence[] => {
    earlier ??= readAll(
      wordStart(text, Math.max(0, paragraph.start - reach), paragraph.start),
      paragraph.start,
    )
    return earlier
  }
  const after = (): readonly Sentence[] => {
    later ??= readAll(paragraph.end, Math.min(text.length, paragraph.end + reach))
    return later
  }
  return {
    before: (distance) => before().slice(-distance).slice(0, 1),
    after: (distance) => after().slice(distance, distance + 1),
  }
}
