import type { LanguageTables, WordTable } from '../compile/tables.ts'
import { isTransparentMark, type Token } from './tokens.ts'
import type { WordHit } from './word-reader.ts'

/** Words of a list at their place in a sentence; token indices, `end` exclusive. */
export interface Hit {
  readonly list: number
  readonly start: number
  readonly end: number
  readonly features: number
}

/** The words of all lists in a sentence, in its order. */
export function findHits(tables: LanguageTables, tokens: readonly Token[]): readonly Hit[] {
  const hits: Hit[] = []
  for (let index = 0; index < tokens.length; index += 1) {
    const own = hits.length
    for (const hit of tokens[index]?.hits ?? [])
      addHits(hits, own, tables.words, tokens, index, hit)
  }
  return dropContained(hits, tables.functionLists)
}

/** Adds the phrases that begin with one reading of a token; `own`: where its hits begin. */
function addHits(
  hits: Hit[],
  own: number,
  { phrases: { starts, items }, listSets }: WordTable,
  tokens: readonly Token[],
  index: number,
  { word, features }: WordHit,
): void {
  const last = starts[word + 1] ?? 0
  for (let at = starts[word] ?? 0; at < last; ) {
    const set = at + (items[at] ?? 0) + 1
    let end = index + 1
    let all = features
    for (let item = at + 1; item < set && end > 0; item += 1) {
      while (isPassedOver(tokens[end])) end += 1
      const found = readingOf(tokens[end], items[item] ?? 0)
      all |= found?.features ?? 0
      end = found ? end + 1 : 0
    }
    at = set + 1
    if (end === 0) continue
    const lastList = listSets.starts[(items[set] ?? 0) + 1] ?? 0
    for (let list = listSets.starts[items[set] ?? 0] ?? 0; list < lastList; list += 1) {
      addOnce(hits, own, { list: listSets.items[list] ?? 0, start: index, end, features: all })
    }
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

function addOnce(hits: Hit[], own: number, hit: Hit): void {
  for (let at = own; at < hits.length; at += 1) {
    const other = hits[at]
    const same =
      other?.list === hit.list && other.end === hit.end && other.features === hit.features
    if (same) return
  }
  hits.push(hit)
}

/**
 * Of the words of one list, those inside longer ones of it tell nothing more; nor does a function
 * word inside a longer one: "called" names nobody in "so-called".
 */
function dropContained(hits: readonly Hit[], functionLists: number): readonly Hit[] {
  const long = hits.filter((hit) => hit.end - hit.start > 1)
  if (long.length === 0) return hits
  const contains = (outer: Hit, inner: Hit): boolean =>
    (outer.list === inner.list || Math.max(outer.list, inner.list) < functionLists) &&
    outer.start <= inner.start &&
    outer.end >= inner.end &&
    outer.end - outer.start > inner.end - inner.start
  return hits.filter((hit) => !long.some((outer) => contains(outer, hit)))
}
