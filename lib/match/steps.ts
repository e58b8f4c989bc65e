import type { Element } from '../compile/tables/patterns.ts'
import type { Role } from '../lexicon/types.ts'
import { type Cursor, type Direction, overlap, type PatternPlace, type Taken } from './cursor.ts'
import { gap, speaker } from './gaps.ts'
import type { Hit } from './hits.ts'
import type { Sentence } from './sentence.ts'

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
  const reached: Cursor[] = []
  for (const cursor of cursors) {
    let { at } = cursor
    for (;;) {
      for (const took of take(place, element, at, direction)) {
        reached.push({ at: direction === 1 ? took.end : took.start, from: cursor, took })
      }
      if (!place.sentence.transparent[direction === 1 ? at : at - 1]) break
      at += direction
    }
  }
  return unique(reached)
}

/** Quotation marks may stand before the first word, and in a ticker the hour: "17:45 – ". */
function isStart({ transparent, tokens }: Sentence, at: number): boolean {
  for (let before = 0; before < at; before += 1) {
    if (!transparent[before] && !ofAnHour.test(tokens[before]?.text ?? '')) return false
  }
  return true
}

const ofAnHour = /^(?:\d{1,4}|[:.•|–—-]|gmt|utc|am|pm)$/

function unique(cursors: readonly Cursor[]): readonly Cursor[] {
  if (cursors.length < 2) return cursors
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
    if (element.kind === 'mark' && element.text === '.') return endOf(sentence, start, direction)
    const token = sentence.tokens[start]
    const same =
      token?.text === element.text && (element.kind === 'literal') === (token.kind === 'word')
    return same ? [{ start, end: start + 1, as: 'own words' }] : nothing
  }
  const hits = (direction === 1 ? sentence.hitsFrom[at] : sentence.hitsTo[at]) ?? []
  const lists = element.kind === 'words' ? element.lists : listsOf(place, element.role)
  const as = element.kind === 'words' || element.role === 'it' ? 'own words' : element.role
  const taken: Taken[] = []
  for (const hit of hits) {
    if (!lists.includes(hit.list)) continue
    if ((hit.features & element.features) !== element.features) continue
    if ((hit.features & element.without) !== 0) continue
    if (element.kind === 'words' && isTaken(place, hit)) continue
    taken.push({ start: hit.start, end: hit.end, as })
  }
  return taken
}

const endMarks = '.;!?:…'

/** Where a clause ends: at a mark, or where a headline has no more words. */
function endOf({ tokens }: Sentence, start: number, direction: Direction): readonly Taken[] {
  if (direction === 1 && start === tokens.length) return [{ start, end: start, as: 'own words' }]
  const token = tokens[start]
  const ends = token?.kind === 'mark' && endMarks.includes(token.text)
  return ends ? [{ start, end: start + 1, as: 'own words' }] : nothing
}

function listsOf(place: PatternPlace, role: Role | 'it'): readonly number[] {
  return role === 'it' ? [] : (place.terms[role] ?? [])
}

const nothing: readonly Taken[] = []

function isTaken(place: PatternPlace, hit: Hit): boolean {
  return place.taken.some((run) => overlap(hit, run))
}
