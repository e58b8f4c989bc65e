import type { Element } from '../compile/tables.ts'
import type { Role } from '../lexicon/types.ts'
import { type Cursor, type Direction, overlap, type PatternPlace, type Taken } from './cursor.ts'
import { gap, speaker } from './gaps.ts'
import type { Hit } from './hits.ts'
import { overTransparent, type Sentence } from './sentence.ts'

/** The boundaries that an element leads to, those with the nearest match first. */
export function advance(
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
  if (element.kind === 'gap') {
    return gap(place.sentence, element.reach, cursors, direction, place.anchor === 'it')
  }
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

type Consuming = Exclude<Element, { kind: 'gap' | 'speaker' | 'start' }>

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
    return same ? [{ start, end: start + 1, as: 'own words' }] : []
  }
  const hits = (direction === 1 ? sentence.hitsFrom[at] : sentence.hitsTo[at]) ?? []
  const lists = element.kind === 'words' ? element.lists : listsOf(place, element.role)
  const as = element.kind === 'words' || element.role === 'it' ? 'own words' : element.role
  return hits
    .filter((hit) => lists.includes(hit.list))
    .filter((hit) => (hit.features & element.features) === element.features)
    .filter((hit) => element.kind !== 'words' || (hit.features & element.without) === 0)
    .filter((hit) => element.kind !== 'words' || !isTaken(place, hit))
    .map(({ start, end }) => ({ start, end, as }))
}

function listsOf(place: PatternPlace, role: Role | 'it'): readonly number[] {
  return role === 'it' ? [] : (place.terms[role] ?? [])
}

function isTaken(place: PatternPlace, hit: Hit): boolean {
  return place.taken.some((run) => overlap(hit, run))
}
