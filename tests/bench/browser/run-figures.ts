import { type Figure, figure } from '../figure.ts'
import { largest, median } from '../measure.ts'
import type { PageTimes } from './read-page.ts'

/** Characters of a page that is long. */
const long = 50_000

/** Shorter pages are over too soon to be timed. */
export const worthTiming = 5_000

type Measured = Pick<PageTimes, 'characters' | 'lang' | 'mark'> &
  Readonly<Record<'walk' | 'run' | 'blocks' | 'languages' | 'detection', number>>

/** What reading costs, page by page: of long pages, of all, against mark.js, and of foreign ones. */
export function runFigures(all: readonly Measured[]): readonly Figure[] {
  const read = all.filter(({ lang }) => lang !== undefined)
  const middling = read.filter(({ characters }) => characters > worthTiming)
  const longOnes = read.filter(({ characters }) => characters > long)
  return [
    ...runsOver(`${pages(longOnes)} over 50,000 characters`, longOnes, 4),
    ...partsOver(longOnes.length > 0 ? longOnes : middling),
    ...runsOver(`${pages(middling)} over 5,000 characters`, middling, null),
    ...marksOver(read),
    ...foreignOver(all.filter(({ lang }) => lang === undefined)),
  ]
}

function runsOver(which: string, of: readonly Measured[], limit: number | null): Figure[] {
  const ratios = of.map(({ run, walk }) => run / walk)
  return [
    figure(`page: run / walk and loop, ${which}, median`, median(ratios)),
    figure(`page: run / walk and loop, ${which}, slowest`, largest(ratios), limit),
  ]
}

/** Which room the time goes to, on the slowest of the pages. */
function partsOver(of: readonly Measured[]): Figure[] {
  const [slowest] = [...of].sort((a, b) => b.run / b.walk - a.run / a.walk)
  const part = (name: string, milliseconds: number): Figure =>
    figure(`page: of the slowest run, ${name} / walk and loop`, milliseconds / (slowest?.walk ?? 0))
  if (!slowest) return []
  const { run, blocks, languages, detection } = slowest
  return [
    part('taking its prose', blocks),
    part('telling its languages', languages),
    part('the engine', detection),
    part('all else: slices, paint, the watch', run - blocks - languages - detection),
  ]
}

function marksOver(read: readonly Measured[]): Figure[] {
  const marked = read.filter(({ mark }) => mark !== undefined)
  const ratios = marked.map(({ run, mark = Number.NaN }) => run / mark)
  const name = `page: run / mark.js of 200 words, ${pages(marked)} over 5,000 characters`
  return [
    figure(`${name}, median`, median(ratios)),
    figure(`${name}, slowest`, largest(ratios), 1 / 25),
  ]
}

function foreignOver(foreign: readonly Measured[]): Figure[] {
  const ratios = foreign.map(({ run, walk }) => run / walk)
  const name = `page: run / walk and loop, ${pages(foreign)} in a language that is not read`
  return [
    figure(`${name}, median`, median(ratios)),
    figure(`${name}, slowest`, largest(ratios)),
    figure(`${name}, milliseconds of the slowest`, largest(foreign.map(({ run }) => run))),
  ]
}

function pages({ length }: readonly unknown[]): string {
  return length === 1 ? '1 page' : `${length} pages`
}
