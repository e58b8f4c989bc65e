import { normalise } from './normalise.ts'
import type { TextOffset } from './types.ts'

/** A text as it was given, and the offsets of the text that is read in it. */
export interface ReadText {
  readonly original: string
  readonly read: string
  readonly offset: (at: number) => TextOffset
}

/** A text that is read as it stands. */
export function plainText(original: string): ReadText {
  return { original, read: original, offset: textOffset }
}

/** A text that is read in its normal form. */
export function normalisedText(original: string): ReadText {
  const { text, offsets } = normalise(original)
  return { original, read: text, offset: (at) => textOffset(offsets[at] ?? original.length) }
}

/** The engine's one way to make an offset; all others come from these. */
function textOffset(at: number): TextOffset {
  return at as TextOffset
}
