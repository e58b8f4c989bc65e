import type { LanguageTables, NumberLists, Numbers } from '../compile/tables.ts'
import { isTransparentMark, type Token } from './tokens.ts'

/** Words of a list at their place in a sentence; token indices, `end` exclusive. */
export interface Hit {
  readonly list: number
  readonly start: number
  readonly end: number
  readonly features: number
}

/** A sentence with all that patterns ask of it. */
export interface Sentence {
  readonly tokens: readonly Token[]
  /** Hits by the token they start at, and by the token index they end before. */
  readonly hitsFrom: readonly (readonly Hit[])[]
  readonly hitsTo: readonly (readonly Hit[])[]
  /** A clause begins at this token. */
  readonly clauseStarts: readonly boolean[]
  /** The token ends a phrase. */
  readonly phraseEnds: readonly boolean[]
  /** Patterns pass over the token. */
  readonly transparent: readonly boolean[]
  /** The token joins like with like. */
  readonly coordinators: readonly boolean[]
  /** Bit of the affix that joins like with like; 0 where the language has none. */
  readonly coordinatingAffix: number
}

/** The boundary between tokens itself, and those behind tokens that patterns pass over. */
export function overTransparent(
  sentence: Sentence,
  from: number,
  direction: 1 | -1,
): readonly number[] {
  const boundaries = [from]
  let at = from
  while (sentence.transparent[direction === 1 ? at : at - 1]) {
    at += direction
    boundaries.push(at)
  }
  return boundaries
}

/** Looks up the words of a sentence. */
export function readSentence(tables: LanguageTables, tokens: readonly Token[]): Sentence {
  const hits = dropContained(
    tokens.flatMap((_, index) => hitsAt(tables, tokens, index)),
    tables.functionLists,
  )
  const hitsFrom: Hit[][] = tokens.map(() => [])
  const hitsTo: Hit[][] = [[], ...tokens.map((): Hit[] => [])]
  for (const hit of hits) {
    hitsFrom[hit.start]?.push(hit)
    hitsTo[hit.end]?.push(hit)
  }
  const { borders } = tables
  const covered = (index: number, list: number): boolean =>
    hitsFrom[index]?.some((hit) => hit.list === list) ?? false
  return {
    tokens,
    hitsFrom,
    hitsTo,
    clauseStarts: tokens.map((_, index) => startsClause(tables, tokens, index, covered)),
    phraseEnds: tokens.map(
      (token, index) =>
        token.kind === 'mark' || borders.phraseEnds.some((list) => covered(index, list)),
    ),
    transparent: tokens.map(
      (token, index) => isTransparentMark(token) || covered(index, borders.transparent),
    ),
    coordinators: tokens.map((_, index) => covered(index, borders.coordinators)),
    coordinatingAffix: borders.coordinatingAffix,
  }
}

/** All hits of the given lists, in the order of the sentence. */
export function hitsOf(sentence: Sentence, lists: readonly number[]): readonly Hit[] {
  return sentence.hitsFrom.flatMap((hits) => hits.filter((hit) => lists.includes(hit.list)))
}

function hitsAt({ words }: LanguageTables, tokens: readonly Token[], index: number): Hit[] {
  const { phrases } = words
  const hits: Hit[] = []
  for (const { word, features } of tokens[index]?.hits ?? []) {
    const last = phrases.starts[word + 1] ?? 0
    let at = phrases.starts[word] ?? 0
    while (at < last) {
      const further = phrases.items[at] ?? 0
      const set = at + further + 1
      const rest = restOfPhrase(tokens, index, phrases.items.subarray(at + 1, set))
      if (rest) {
        const run = { start: index, end: rest.end, features: features | rest.features }
        pushHits(hits, words.listSets, phrases.items[set] ?? 0, run)
      }
      at = set + 1
    }
  }
  return hits
}

function pushHits(
  hits: Hit[],
  { starts, items }: NumberLists,
  set: number,
  run: Omit<Hit, 'list'>,
): void {
  const last = starts[set + 1] ?? 0
  for (let item = starts[set] ?? 0; item < last; item += 1) {
    hits.push({ list: items[item] ?? 0, ...run })
  }
}

/** Where a phrase ends, and the features of its words after the first: the plural of "army trucks". */
function restOfPhrase(
  tokens: readonly Token[],
  start: number,
  further: Numbers,
): { readonly end: number; readonly features: number } | undefined {
  let at = start
  let features = 0
  for (const word of further) {
    at += 1
    while (isPassedOver(tokens[at])) at += 1
    const found = tokens[at]?.hits.find((hit) => hit.word === word)
    if (!found) return undefined
    features |= found.features
  }
  return { end: at + 1, features }
}

function isPassedOver(token: Token | undefined): boolean {
  return token !== undefined && isTransparentMark(token)
}

/**
 * Of the words of one list, those inside longer ones of it tell nothing more; nor does a function
 * word inside a longer one: "called" names nobody in "so-called".
 */
function dropContained(hits: readonly Hit[], functionLists: number): readonly Hit[] {
  const contains = (outer: Hit, inner: Hit): boolean =>
    (outer.list === inner.list || Math.max(outer.list, inner.list) < functionLists) &&
    outer.start <= inner.start &&
    outer.end >= inner.end &&
    outer.end - outer.start > inner.end - inner.start
  const unique = new Map(
    hits.map((hit) => [`${hit.list} ${hit.start} ${hit.end} ${hit.features}`, hit]),
  )
  const long = hits.filter((hit) => hit.end - hit.start > 1)
  return [...unique.values()].filter((hit) => !long.some((outer) => contains(outer, hit)))
}

function startsClause(
  { borders }: LanguageTables,
  tokens: readonly Token[],
  index: number,
  covered: (index: number, list: number) => boolean,
): boolean {
  const token = tokens[index]
  const before = tokens[index - 1]
  if (!token || !before) return true
  if (token.kind === 'mark' && borders.marks.includes(token.text)) return true
  if (before.kind === 'mark' && borders.marks.includes(before.text)) return true
  if (covered(index, borders.words)) return true
  return /[,،]/.test(before.text) && covered(index, borders.afterComma)
}
