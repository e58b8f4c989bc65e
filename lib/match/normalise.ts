/** A text after compatibility decomposition, with the way back to the original offsets. */
export interface NormalisedText {
  readonly text: string
  /** Original UTF-16 offset of each unit, and at the end the original length. */
  readonly offsets: readonly number[]
}

/** What asks for normalisation by its place and has no other form: unassigned, or a bracket (﴾). */
const withoutForm = /[\uD835\uFB00-\uFDFB\uFE70-\uFEFC\uFF01-\uFF5E]/g

/** NFKC a code point at a time (Unicode Annex 15), so that every unit knows where it came from. */
export function normalise(text: string): NormalisedText {
  const offsets: number[] = []
  let normalised = ''
  let at = 0
  for (const character of text) {
    const piece = character.normalize('NFKC').replace(withoutForm, '\uFFFD')
    for (let unit = 0; unit < piece.length; unit += 1) offsets.push(at)
    normalised += piece
    at += character.length
  }
  offsets.push(text.length)
  return { text: normalised, offsets }
}
