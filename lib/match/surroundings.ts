import { normalise } from './normalise.ts'
import { emptyLine, wordStart } from './paragraphs.ts'
import type { TextAround } from './types.ts'

/** UTF-16 units: a few sentences of the press, and no more, whatever stands beside a paragraph. */
export const passageReach = 1_000

/** A stretch of a text; UTF-16 offsets, `end` exclusive. */
export interface Stretch {
  readonly text: string
  readonly start: number
  readonly end: number
}

/**
 * The paragraphs before a place of a text, as far as a passage reaches, in the order of the text:
 * those of the text itself, and then what stands before it.
 */
export function paragraphsBefore(text: string, place: number, around?: TextAround): Stretch[] {
  const own = lastOf(text, place, passageReach)
  const left = passageReach - place
  if (left <= 0 || around === undefined) return own
  const beyond = normalise(around.before()).text
  return [...lastOf(beyond, beyond.length, left), ...own]
}

/** The paragraphs behind a place of a text, as far as a passage reaches. */
export function paragraphsAfter(text: string, place: number, around?: TextAround): Stretch[] {
  const own = firstOf(text, place, passageReach)
  const left = passageReach - (text.length - place)
  if (left <= 0 || around === undefined) return own
  return [...own, ...firstOf(normalise(around.after()).text, 0, left)]
}

function lastOf(text: string, end: number, reach: number): Stretch[] {
  return paragraphsBetween(text, wordStart(text, Math.max(0, end - reach), end), end)
}

function firstOf(text: string, start: number, reach: number): Stretch[] {
  return paragraphsBetween(text, start, Math.min(text.length, start + reach))
}

function paragraphsBetween(text: string, start: number, end: number): Stretch[] {
  const paragraphs: Stretch[] = []
  for (let at = start; at < end; ) {
    const border = emptyLine(text, at, end)
    paragraphs.push({ text, start: at, end: border })
    at = border + 1
  }
  return paragraphs
}
