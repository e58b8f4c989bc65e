import type { NumberLists, Numbers } from '../compile/tables/numbers.ts'
import { endOfPhrase, phraseRecord } from '../compile/tables/words.ts'
import { isTransparentMark, type Token } from './tokens.ts'
import type { WordHit } from './word-reader.ts'

/** What is told of a phrase: its lists, its tokens, and which reading of the first it begins with. */
type Found = (
  set: number,
  start: number,
  end: number,
  features: number,
  reading: number,
  rank: number,
) => void

/** Finds the phrases whose rarest word a token can be. */
export function findPhrases(
  { starts, items }: NumberLists,
  tokens: readonly Token[],
  index: number,
  word: number,
  found: Found,
): void {
  const last = starts[word + 1] ?? 0
  for (let at = starts[word] ?? 0; at < last; ) {
    const start = startOf(tokens, items, at, index)
    if (start >= 0) readFrom(tokens, items, at, start, found)
    at = endOfPhrase(items, at)
  }
}

/** The token that a phrase begins with whose rarest word is a token; -1 where there is none. */
function startOf(tokens: readonly Token[], items: Numbers, entry: number, index: number): number {
  const words = entry + phraseRecord.words
  let start = index
  for (let item = words + (items[entry + phraseRecord.place] ?? 0) - 1; item >= words; item -= 1) {
    do start -= 1
    while (isPassedOver(tokens[start]))
    if (!readingOf(tokens[start], items[item] ?? 0)) return -1
  }
  return start
}

/** Tells of a phrase that begins with a token, if its words are all there. */
function readFrom(
  tokens: readonly Token[],
  items: Numbers,
  entry: number,
  start: number,
  found: Found,
): void {
  const words = entry + phraseRecord.words
  const last = endOfPhrase(items, entry)
  let end = start + 1
  let features = 0
  for (let item = words + 1; item < last; item += 1) {
    while (isPassedOver(tokens[end])) end += 1
    const reading = readingOf(tokens[end], items[item] ?? 0)
    if (!reading) return
    features |= reading.features
    end += 1
  }
  const readings = tokens[start]?.hits ?? []
  for (let reading = 0; reading < readings.length; reading += 1) {
    const first = readings[reading]
    if (!first || first.word !== items[words]) continue
    const all = first.features | features
    const set = items[entry + phraseRecord.set] ?? 0
    found(set, start, end, all, reading, items[entry + phraseRecord.rank] ?? 0)
  }
}

function readingOf(token: Token | undefined, word: number): WordHit | undefined {
  if (!token) return undefined
  for (const hit of token.hits) if (hit.word === word) return hit
  return undefined
}

function isPassedOver(token: Token | undefined): boolean {
  return token !== undefined && isTransparentMark(token)
}
