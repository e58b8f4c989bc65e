import type { Role } from '../lexicon/types.ts'
import type { Element, Pattern } from './tables/patterns.ts'

/** What a pattern may speak of. */
export interface PatternContext {
  readonly roles: readonly string[]
  /** Index of a word list, or undefined where there is none of that name. */
  readonly list: (name: string) => number | undefined
  /** Bit of a feature, or undefined. */
  readonly feature: (name: string) => number | undefined
  readonly fold: (text: string) => string
}

export type ParsedPattern =
  | { readonly pattern: Pattern }
  /** Each a sentence that names the element. */
  | { readonly mistakes: readonly string[] }

const reaches = { '~': 'phrase', '~&': 'list', '…': 'clause', '……': 'sentence' } as const

/**
 * Parses the notation of shapes and voice marks. Elements are separated by spaces:
 * `{role}` a term, `<list|list>` a word of a list, inside either `+feature` what its affixes must
 * tell and `!feature` what they must not, `~` a gap within the phrase (in shapes it ends at an
 * article that begins another), `~&` also over what is joined to it, `…` within the clause, `……`
 * within the sentence, `[speaker]` the words that name who speaks, `^` the start of the sentence
 * (an hour may stand before it), a mark or a word as it stands, but `.` for whatever ends what is
 * said;
 * `?` after an element: it may be absent, `*`: it may repeat.
 */
export function parsePattern(context: PatternContext, source: string): ParsedPattern {
  const parsed = source.split(' ').map((piece) => parseElement(context, piece))
  const mistakes = parsed.filter((result) => typeof result === 'string')
  if (mistakes.length > 0) return { mistakes }
  return { pattern: parsed.filter((result) => typeof result !== 'string') }
}

function parseElement(context: PatternContext, piece: string): Element | string {
  const quantifier = piece.length > 1 ? /[?*]$/.exec(piece)?.[0] : undefined
  const body = quantifier ? piece.slice(0, -1) : piece
  const counts = { optional: quantifier !== undefined, repeated: quantifier === '*' }
  if (isGap(body)) return { kind: 'gap', reach: reaches[body], ...counts }
  if (body === '^') return { kind: 'start', ...counts }
  if (body === '[speaker]') return { kind: 'speaker', ...counts }
  if (body.startsWith('{')) return parseSlot(context, body.slice(1, -1), counts)
  if (body.startsWith('<')) return parseWords(context, body.slice(1, -1), counts)
  // By itself an apostrophe, which folds to a letter, is the quotation mark that it looks like.
  return /[\p{L}\p{N}]/u.test(body)
    ? { kind: 'literal', text: context.fold(body), ...counts }
    : { kind: 'mark', text: body, ...counts }
}

function isGap(body: string): body is keyof typeof reaches {
  return Object.hasOwn(reaches, body)
}

type Counts = { readonly optional: boolean; readonly repeated: boolean }

function parseSlot(context: PatternContext, body: string, counts: Counts): Element | string {
  const [wanted = '', ...refused] = body.split('!')
  const [role = '', ...names] = wanted.split('+')
  const features = bitsOf(context, names)
  const without = bitsOf(context, refused)
  if (!isRole(context, role)) return `{${body}} names no role`
  if (typeof features === 'string') return features
  if (typeof without === 'string') return without
  return { kind: 'slot', role, features, without, ...counts }
}

function isRole(context: PatternContext, name: string): name is Role | 'it' {
  return context.roles.includes(name)
}

function parseWords(context: PatternContext, body: string, counts: Counts): Element | string {
  const [wanted = '', ...refused] = body.split('!')
  const [names = '', ...features] = wanted.split('+')
  const bits = bitsOf(context, features)
  const without = bitsOf(context, refused)
  if (typeof bits === 'string') return bits
  if (typeof without === 'string') return without
  const lists: number[] = []
  for (const name of names.split('|')) {
    const list = context.list(name)
    if (list === undefined) return `<${body}> names no word list: "${name}" is not known`
    lists.push(list)
  }
  return { kind: 'words', lists, features: bits, without, ...counts }
}

function bitsOf(context: PatternContext, names: readonly string[]): number | string {
  let bits = 0
  for (const name of names) {
    const bit = context.feature(name)
    if (bit === undefined) return `+${name} is no feature of this language's affixes`
    bits |= bit
  }
  return bits
}
