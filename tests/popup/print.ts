import type { Opening } from './opening.ts'
import type { Frames } from './scrolling.ts'

/** A display of 60 pictures a second shows one in this time, in milliseconds. */
const frame = 1000 / 60

/** Times that a clock of whole frames gives are a little more or less. */
const tolerance = 1

function told(values: readonly number[]): string {
  const sorted = [...values].sort((one, other) => one - other)
  const at = (share: number) => Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0)
  return `${at(0)} ms at best, ${at(0.5)} ms in the middle`
}

/** How soon the popup of a page showed something, and all of it. */
export function openingLine(
  page: string,
  ours: readonly Opening[],
  bare: readonly Opening[],
): string {
  return [
    `Popup over ${page} (${ours.length} times)`,
    `  first paint      ${told(ours.map(({ first }) => first))}`,
    `  its content      ${told(ours.map(({ content }) => content))}`,
    `  a bare popup     ${told(bare.map(({ first }) => first))}`,
  ].join('\n')
}

/** How many frames came late while the list scrolled, and while nothing moved. */
export function frameLine({ scrolling, resting }: Frames): string {
  return [
    'Scrolling the list of 1,000 matches, 120 pixels a frame',
    `  while scrolling  ${lateOf(scrolling)}`,
    `  at rest          ${lateOf(resting)}`,
  ].join('\n')
}

function lateOf(times: readonly number[]): string {
  const late = times.filter((time) => time > frame + tolerance).length
  const longest = Math.max(0, ...times).toFixed(1)
  return `${late} of ${times.length} frames over ${frame.toFixed(1)} ms, the longest ${longest} ms`
}
