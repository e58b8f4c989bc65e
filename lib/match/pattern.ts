import type { Element, Pattern } from '../compile/tables/patterns.ts'
import type { Role } from '../lexicon/types.ts'
import type { Cursor, Direction, PatternPlace, Taken, TokenRun } from './cursor.ts'
import { advance } from './steps.ts'

/** What a pattern found around its anchor. */
export interface PatternMatch {
  readonly terms: Readonly<Partial<Record<Role, TokenRun>>>
  readonly speaker: TokenRun | undefined
  /** From the first to the last word of the pattern's own. */
  readonly cue: TokenRun | undefined
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
  if (slot?.kind !== 'slot') return undefined
  if ((place.at.features & slot.features) !== slot.features) return undefined
  if ((place.at.features & slot.without) !== 0) return undefined
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

function trail(last: Cursor): readonly Taken[] {
  const taken: Taken[] = []
  for (let cursor: Cursor | undefined = last; cursor; cursor = cursor.from) {
    if (cursor.took) taken.push(cursor.took)
  }
  return taken
}

function collect(taken: readonly Taken[]): PatternMatch {
  const terms: Partial<Record<Role, TokenRun>> = {}
  let speakerRun: TokenRun | undefined
  let cue: TokenRun | undefined
  for (const { as, start, end } of taken) {
    if (as === 'speaker') speakerRun = { start, end }
    else if (as === 'own words') cue = cue ? span(cue, { start, end }) : { start, end }
    else terms[as] = { start, end }
  }
  return { terms, speaker: speakerRun, cue }
}

function span(a: TokenRun, b: TokenRun): TokenRun {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}
