import type { LanguageTables } from '../compile/tables/language.ts'
import { type BorderTable, tells } from '../compile/tables/voice.ts'
import { findHits, type Hit, type HitsByToken } from './hits.ts'
import type { HasLists } from './presence.ts'
import { isComma, isTransparentMark, type Token } from './tokens.ts'

/** A sentence with all that patterns ask of it. */
export class Sentence implements HasLists {
  readonly tokens: readonly Token[]
  /** The words of lists by the token that they start at. */
  readonly hitsFrom: HitsByToken
  /** A clause begins at this token. */
  readonly clauseStarts: readonly boolean[]
  /** The token ends a phrase. */
  readonly phraseEnds: readonly boolean[]
  /** A noun phrase of its own begins at this token, told by its article. */
  readonly phraseStarts: readonly boolean[]
  /** Patterns pass over the token. */
  readonly transparent: readonly boolean[]
  /** The token joins like with like. */
  readonly coordinators: readonly boolean[]
  /** Bit of the affix that joins like with like; 0 where the language has none. */
  readonly coordinatingAffix: number
  /** Per list whether words of it stand in the sentence. */
  readonly #has: Uint8Array
  #hitsTo: HitsByToken | undefined

  constructor({ borders, lists }: LanguageTables, tokens: readonly Token[], hits: HitsByToken) {
    const clauseStarts: boolean[] = []
    const phraseEnds: boolean[] = []
    const phraseStarts: boolean[] = []
    const transparent: boolean[] = []
    const coordinators: boolean[] = []
    this.#has = new Uint8Array(lists.length)
    let before: Token | undefined
    let toldBefore = 0
    let leads = true
    // Inside a phrase of several words a word by itself tells nothing.
    let phraseOfWordsEnd = 0
    for (let index = 0; index < tokens.length; index += 1) {
      const token = tokens[index]
      if (!token) continue
      let told = 0
      for (const { list, features, end } of hits[index] ?? []) {
        if (end > index + 1) phraseOfWordsEnd = Math.max(phraseOfWordsEnd, end)
        told |= borders.tells[list] ?? 0
        if ((features & borders.coordinatingAffix) !== 0) told |= borders.tellsJoined[list] ?? 0
        this.#has[list] = 1
      }
      if ((toldBefore & tells.keepsClause) !== 0) told &= ~asClauseWord(told)
      clauseStarts.push(startsClause(borders, token, before, told))
      phraseEnds.push(token.kind === 'mark' || (told & tells.phraseEnd) !== 0)
      phraseStarts.push((told & tells.article) !== 0 && !leads)
      leads = index < phraseOfWordsEnd || leadsToArticle(token, told, toldBefore)
      transparent.push(isTransparentMark(token) || (told & tells.transparent) !== 0)
      coordinators.push((told & tells.coordinator) !== 0)
      before = token
      toldBefore = told
    }
    this.tokens = tokens
    this.hitsFrom = hits
    this.clauseStarts = clauseStarts
    this.phraseEnds = phraseEnds
    this.phraseStarts = phraseStarts
    this.transparent = transparent
    this.coordinators = coordinators
    this.coordinatingAffix = borders.coordinatingAffix
  }

  /** The words of lists by the token index that they end before. */
  get hitsTo(): HitsByToken {
    this.#hitsTo ??= hitsByEnd(this.hitsFrom)
    return this.#hitsTo
  }

  hasAny(lists: readonly number[]): boolean {
    for (const list of lists) if (this.#has[list] === 1) return true
    return false
  }

  /** Whether a word of a list starts at one of some tokens. */
  hasWithin(list: number, from: number, to: number): boolean {
    const within = this.hitsFrom.slice(from, to)
    return within.some((hits) => hits.some((hit) => hit.list === list))
  }

  /** Whether a word of a list starts at a token. */
  hasAt(list: number, token: number): boolean {
    return this.hitsFrom[token]?.some((hit) => hit.list === list) ?? false
  }

  /** All hits of the given lists, in the order of the sentence. */
  hitsOf(lists: readonly number[]): readonly Hit[] {
    const found: Hit[] = []
    if (!this.hasAny(lists)) return found
    for (const hits of this.hitsFrom) {
      for (const hit of hits) if (lists.includes(hit.list)) found.push(hit)
    }
    return found
  }

  /** Whether a clause begins at one of some tokens. */
  partsClauses(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (this.clauseStarts[at]) return true
    return false
  }
}

/** Whether a token joins like with like, as a comma does in a list. */
export function isLink({ coordinators, tokens }: Sentence, at: number): boolean {
  return coordinators[at] === true || isComma(tokens[at])
}

/** Behind a mark, a word that leads to it, and the noun of an aside: "for decades the guard". */
function leadsToArticle(token: Token, told: number, toldBefore: number): boolean {
  return token.kind !== 'word' || ((told | toldBefore) & tells.leadsToArticle) !== 0
}

/** What a word tells only where it begins a clause. */
function asClauseWord(told: number): number {
  return (told & tells.clauseWord) === 0 ? 0 : tells.clauseWord | tells.phraseEnd
}

function hitsByEnd(from: HitsByToken): HitsByToken {
  const to: Hit[][] = [[]]
  for (let index = 0; index < from.length; index += 1) to.push([])
  for (const hits of from) for (const hit of hits) to[hit.end]?.push(hit)
  return to
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
  return new Sentence(tables, tokens, findHits(tables, tokens))
}

function startsClause(
  { marks }: BorderTable,
  token: Token,
  before: Token | undefined,
  told: number,
): boolean {
  if (!before) return true
  if (token.kind === 'mark' && marks.includes(token.text)) return true
  if (token.kind === 'mark' && token.text === '.' && before.text === '.') return true
  if (before.kind === 'mark' && marks.includes(before.text)) return true
  if ((told & tells.clauseWord) !== 0) return true
  return (told & tells.afterComma) !== 0 && isComma(before)
}
