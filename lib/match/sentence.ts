import { type BorderTable, type LanguageTables, tells } from '../compile/tables.ts'
import { findHits, type Hit } from './hits.ts'
import { isTransparentMark, type Token } from './tokens.ts'

/** A sentence with all that patterns ask of it. */
export interface Sentence {
  readonly tokens: readonly Token[]
  /** The words of lists, in the order of the sentence. */
  readonly hits: readonly Hit[]
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
  const { borders } = tables
  const hits = findHits(tables, tokens)
  const hitsFrom: Hit[][] = tokens.map(() => [])
  const hitsTo: Hit[][] = [[], ...tokens.map((): Hit[] => [])]
  const told = tokens.map(() => 0)
  for (const hit of hits) {
    hitsFrom[hit.start]?.push(hit)
    hitsTo[hit.end]?.push(hit)
    told[hit.start] = (told[hit.start] ?? 0) | (borders.tells[hit.list] ?? 0)
  }
  return {
    tokens,
    hits,
    hitsFrom,
    hitsTo,
    clauseStarts: tokens.map((token, index) =>
      startsClause(borders, token, tokens[index - 1], told[index] ?? 0),
    ),
    phraseEnds: tokens.map(
      (token, index) => token.kind === 'mark' || ((told[index] ?? 0) & tells.phraseEnd) !== 0,
    ),
    transparent: tokens.map(
      (token, index) => isTransparentMark(token) || ((told[index] ?? 0) & tells.transparent) !== 0,
    ),
    coordinators: told.map((bits) => (bits & tells.coordinator) !== 0),
    coordinatingAffix: borders.coordinatingAffix,
  }
}

/** All hits of the given lists, in the order of the sentence. */
export function hitsOf(sentence: Sentence, lists: readonly number[]): readonly Hit[] {
  return sentence.hits.filter((hit) => lists.includes(hit.list))
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
  return (told & tells.afterComma) !== 0 && /[,،]/.test(before.text)
}
