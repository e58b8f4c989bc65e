import type { Token } from './tokens.ts'

/** Longer runs without an end of a sentence are read in pieces, so that work stays linear. */
const longestSentence = 256

const ends = '.!?؟۔…。'
const closers = ')]»”’"\''

/** Tokens of one sentence. */
export type SentenceTokens = readonly Token[]

/** Cuts the tokens of a text into sentences; `abbreviations` are folded, without their stop. */
export function splitSentences(
  text: string,
  tokens: readonly Token[],
  abbreviations: readonly string[],
): readonly SentenceTokens[] {
  const known = new Set(abbreviations)
  const sentences: Token[][] = []
  let current: Token[] = []
  tokens.forEach((token, index) => {
    const before = tokens[index - 1]
    const apart = before ? startsParagraph(text, before.end, token.start) : false
    if (current.length > 0 && (apart || current.length >= longestSentence)) {
      sentences.push(current)
      current = []
    }
    current.push(token)
    if (endsSentence(text, tokens, index, known)) {
      sentences.push(current)
      current = []
    }
  })
  if (current.length > 0) sentences.push(current)
  return sentences
}

function startsParagraph(text: string, from: number, to: number): boolean {
  return /\n\s*\n/.test(text.slice(from, to))
}

function endsSentence(
  text: string,
  tokens: readonly Token[],
  index: number,
  abbreviations: ReadonlySet<string>,
): boolean {
  const token = tokens[index]
  if (!token || token.kind === 'word') return false
  const next = tokens[index + 1]
  if (next && next.start === token.end) return false
  const end = endMark(tokens, index)
  if (!end) return false
  const before = tokens[end - 1]
  if (token.text !== '.' || !before) return !startsSmall(text, next)
  const abbreviated = abbreviations.has(before.text) || isInitial(text, before)
  return !(abbreviated && before.end === tokens[end]?.start) && !startsSmall(text, next)
}

/** The mark that ends the sentence, at the token itself or before the closing marks that it is one of. */
function endMark(tokens: readonly Token[], index: number): number | undefined {
  let at = index
  while (at > 0 && closers.includes(tokens[at]?.text ?? '') && tokens[at]?.kind !== 'word') at -= 1
  const token = tokens[at]
  return token && token.kind !== 'word' && ends.includes(token.text) ? at : undefined
}

function isInitial(text: string, token: Token): boolean {
  return token.end - token.start === 1 && /\p{Lu}/u.test(text.charAt(token.start))
}

function startsSmall(text: string, next: Token | undefined): boolean {
  return next !== undefined && /\p{Ll}/u.test(text.charAt(next.start))
}
