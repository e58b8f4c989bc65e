import type { Element, Pattern } from '../compile/tables.ts'
import type { Role } from '../lexicon/types.ts'
import type { Hit, Sentence } from './sentence.ts'

/** A run of tokens, `end` exclusive. */
export interface TokenRun {
  readonly start: number
  readonly end: number
}

/** What a pattern found around its anchor. */
export interface PatternMatch {
  readonly terms: Readonly<Partial<Record<Role, TokenRun>>>
  readonly speaker: TokenRun | undefined
  /** From the first to the last word of the pattern's own. */
  readonly cue: TokenRun | undefined
}

/** Where a pattern is held against a sentence. */
export interface PatternPlace {
  readonly sentence: Sentence
  /** The slot that is known already, and where it stands. */
  readonly anchor: Role | 'it'
  readonly at: TokenRun & { readonly features: number }
  /** The lists that fill each role. */
  readonly terms: Readonly<Partial<Record<Role, readonly number[]>>>
  /** Tokens that the pattern's own words must not be taken from. */
  readonly taken: readonly TokenRun[]
  /** The list that ends a speaker's name. */
  readonly speakerEnds: number
}

type Direction = 1 | -1

/** A boundary between tokens that the elements so far have reached, and what they took. */
interface Cursor {
  readonly at: number
  readonly from: Cursor | undefined
  readonly took: (TokenRun & { readonly as: Role | 'speaker' | 'cue' }) | undefined
}

/**
 * Holds a pattern against a sentence around a known anchor, outwards in both directions, as sets
 * of reachable boundaries: elements × tokens steps, nothing is tried twice. The nearest match wins.
 */
export function matchPattern(place: PatternPlace, pattern: Pattern): PatternMatch | undefined {
  const index = pattern.findIndex(
    (element) => element.kind === 'slot' && element.role === place.anchor,
  )
  const slot = pattern[index]
  if (slot?.kind !== 'slot' || (place.at.features & slot.features) !== slot.features)
    return undefined
  const after = run(place, pattern.slice(index + 1), place.at.end, 1)
  if (!after) return undefined
  const before = run(place, pattern.slice(0, index).reverse(), place.at.start, -1)
  return before ? collect([...trail(before), ...trail(after)]) : undefined
}

function run(
  place: PatternPlace,
  elements: readonly Element[],
  start: number,
  direction: Direction,
): Cursor | undefined {
  let cursors: readonly Cursor[] = [{ at: start, from: undefined, took: undefined }]
  for (const element of elements) {
    cursors = advance(place, element, cursors, direction)
    if (cursors.length === 0) return undefined
  }
  return elements.at(-1)?.kind === 'speaker' ? longestFromNearest(cursors) : cursors[0]
}

/** A name that ends a pattern is read to its end, from where it can begin first. */
function longestFromNearest(cursors: readonly Cursor[]): Cursor | undefined {
  const nearest = cursors[0]?.from
  return cursors.filter((cursor) => cursor.from === nearest).at(-1)
}

function advance(
  place: PatternPlace,
  element: Element,
  cursors: readonly Cursor[],
  direction: Direction,
): readonly Cursor[] {
  const next = step(place, element, cursors, direction)
  if (!element.optional) return next
  if (!element.repeated) return unique([...next, ...cursors])
  let all = unique([...cursors, ...next])
  let last = next
  while (last.length > 0) {
    const seen = new Set(all.map(({ at }) => at))
    last = step(place, element, last, direction).filter(({ at }) => !seen.has(at))
    all = [...all, ...last]
  }
  return all
}

function step(
  place: PatternPlace,
  element: Element,
  cursors: readonly Cursor[],
  direction: Direction,
): readonly Cursor[] {
  if (element.kind === 'gap') return gap(place.sentence, element.reach, cursors, direction)
  if (element.kind === 'speaker') return speaker(place, cursors, direction)
  if (element.kind === 'start')
    return cursors.filter((cursor) => isStart(place.sentence, cursor.at))
  return unique(
    cursors.flatMap((cursor) =>
      overTransparent(place.sentence, cursor.at, direction).flatMap((at) =>
        take(place, element, at, direction).map((took) => ({
          at: direction === 1 ? took.end : took.start,
          from: cursor,
          took,
        })),
      ),
    ),
  )
}

/** Quotation marks may stand before the first word. */
function isStart(sentence: Sentence, at: number): boolean {
  return sentence.transparent.slice(0, at).every(Boolean)
}

function unique(cursors: readonly Cursor[]): readonly Cursor[] {
  const seen = new Set<number>()
  return cursors.filter(({ at }) => !seen.has(at) && seen.add(at))
}

/** The boundary itself, and those behind tokens that patterns pass over. */
function overTransparent(
  sentence: Sentence,
  from: number,
  direction: Direction,
): readonly number[] {
  const boundaries = [from]
  let at = from
  while (sentence.transparent[direction === 1 ? at : at - 1]) {
    at += direction
    boundaries.push(at)
  }
  return boundaries
}

type Consuming = Exclude<Element, { kind: 'gap' | 'speaker' | 'start' }>
type Taken = TokenRun & { readonly as: Role | 'speaker' | 'cue' }

function take(
  place: PatternPlace,
  element: Consuming,
  at: number,
  direction: Direction,
): readonly Taken[] {
  const { sentence } = place
  if (element.kind === 'literal' || element.kind === 'mark') {
    const start = direction === 1 ? at : at - 1
    const token = sentence.tokens[start]
    const same =
      token?.text === element.text && (element.kind === 'literal') === (token.kind === 'word')
    return same ? [{ start, end: start + 1, as: 'cue' }] : []
  }
  const hits = (direction === 1 ? sentence.hitsFrom[at] : sentence.hitsTo[at]) ?? []
  const lists = element.kind === 'words' ? element.lists : listsOf(place, element.role)
  const as = element.kind === 'words' || element.role === 'it' ? 'cue' : element.role
  return hits
    .filter((hit) => lists.includes(hit.list))
    .filter((hit) => (hit.features & element.features) === element.features)
    .filter((hit) => element.kind !== 'words' || !isTaken(place, hit))
    .map(({ start, end }) => ({ start, end, as }))
}

function listsOf(place: PatternPlace, role: Role | 'it'): readonly number[] {
  return role === 'it' ? [] : (place.terms[role] ?? [])
}

function isTaken(place: PatternPlace, hit: Hit): boolean {
  return place.taken.some((run) => hit.start < run.end && hit.end > run.start)
}

function gap(
  sentence: Sentence,
  reach: 'phrase' | 'clause' | 'sentence',
  cursors: readonly Cursor[],
  direction: Direction,
): readonly Cursor[] {
  const seen = new Set<number>()
  const reached: Cursor[] = []
  for (const cursor of cursors) {
    let at = cursor.at
    while (!seen.has(at)) {
      seen.add(at)
      reached.push({ at, from: cursor, took: undefined })
      const began = at === cursor.at && comesFromMark(sentence, at, direction)
      if (!mayPass(sentence, at, reach, direction, began)) break
      at += direction
    }
  }
  return reached
}

/** A mark that the pattern took itself is no border to what follows it. */
function comesFromMark(sentence: Sentence, at: number, direction: Direction): boolean {
  return sentence.tokens[direction === 1 ? at - 1 : at]?.kind === 'mark'
}

function crossesBorder(sentence: Sentence, at: number): boolean {
  return at > 0 && at < sentence.tokens.length && (sentence.clauseStarts[at] ?? false)
}

/** Whether a gap may take the next token in a direction; `began`: right after a mark. */
function mayPass(
  sentence: Sentence,
  at: number,
  reach: 'phrase' | 'clause' | 'sentence',
  direction: Direction,
  began: boolean,
): boolean {
  const token = direction === 1 ? at : at - 1
  if (token < 0 || token >= sentence.tokens.length) return false
  if (reach === 'sentence') return true
  if (!began && crossesBorder(sentence, at)) return false
  if (reach === 'clause') return true
  return !sentence.phraseEnds[token] || (sentence.transparent[token] ?? false)
}

/** A name or description: at least one word, up to a mark, a border or a word that ends it. */
function speaker(
  place: PatternPlace,
  cursors: readonly Cursor[],
  direction: Direction,
): readonly Cursor[] {
  const { sentence } = place
  return cursors.flatMap((cursor) => {
    const reached: Cursor[] = []
    let at = cursor.at
    while (speakerGoesOn(place, at, direction, at === cursor.at)) {
      at += direction
      const [start, end] = direction === 1 ? [cursor.at, at] : [at, cursor.at]
      if (sentence.tokens.slice(start, end).some((token) => token.kind === 'word')) {
        reached.push({ at, from: cursor, took: { start, end, as: 'speaker' } })
      }
    }
    return reached
  })
}

function speakerGoesOn(
  place: PatternPlace,
  at: number,
  direction: Direction,
  first: boolean,
): boolean {
  const { sentence } = place
  const index = direction === 1 ? at : at - 1
  const token = sentence.tokens[index]
  if (!token || (token.kind !== 'word' && !/[-‐‑.&]/.test(token.text))) return false
  const began = first && comesFromMark(sentence, at, direction)
  if (!began && crossesBorder(sentence, at)) return false
  const ends = sentence.hitsFrom[index]?.some((hit) => hit.list === place.speakerEnds) ?? false
  return !ends && !place.taken.some((run) => index >= run.start && index < run.end)
}

function trail(last: Cursor): readonly NonNullable<Cursor['took']>[] {
  const taken: NonNullable<Cursor['took']>[] = []
  for (let cursor: Cursor | undefined = last; cursor; cursor = cursor.from) {
    if (cursor.took) taken.push(cursor.took)
  }
  return taken
}

function collect(taken: readonly NonNullable<Cursor['took']>[]): PatternMatch {
  const terms: Partial<Record<Role, TokenRun>> = {}
  let speakerRun: TokenRun | undefined
  let cue: TokenRun | undefined
  for (const { as, start, end } of taken) {
    if (as === 'speaker') speakerRun = { start, end }
    else if (as === 'cue') cue = cue ? span(cue, { start, end }) : { start, end }
    else terms[as] = { start, end }
  }
  return { terms, speaker: speakerRun, cue }
}

function span(a: TokenRun, b: TokenRun): TokenRun {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}
