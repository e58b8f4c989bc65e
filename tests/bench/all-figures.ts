import { compileLexicon } from '../../lib/compile/assets.ts'
import {
  appendedFigures,
  changeFigures,
  coldFigures,
  feltFigures,
  type ReadPages,
} from './browser/figures.ts'
import { openLab } from './browser/lab.ts'
import { readPage } from './browser/read-page.ts'
import { runFigures } from './browser/run-figures.ts'
import { type EachPage, orReason } from './each-page.ts'
import { engineFigures } from './engine/figures.ts'
import { type Figure, figure } from './figure.ts'
import { lexiconGrowth } from './growth/lexicon.ts'
import { textGrowth } from './growth/text.ts'
import type { BenchPage, ReadText } from './pages.ts'
import { coverageFigures, scoreFigures } from './quality.ts'
import { sizeFigures } from './start-up.ts'

/** Everything that the benchmark tells, in the order in which it is printed. */
export async function allFigures(
  pages: readonly BenchPage[],
  eachPage: EachPage,
): Promise<readonly Figure[]> {
  const lab = await openLab()
  try {
    const times = await eachPage.over('read', pages, (page) => readPage(lab, page))
    const texts = times.flatMap((page) => page.texts)
    const read = { lab, pages, times, eachPage }
    return [
      ...(await engineAndGrowth(read, texts)),
      ...runFigures(times),
      ...(await orReason('page: one appended paragraph', 1 / 100, () => appendedFigures(read))),
      ...(await orReason('page: its own changes', 1.1, () => changeFigures(lab))),
      ...(await feltFigures(read)),
      ...sizeFigures(),
      ...(await orReason('start-up: ready', 10, () => coldFigures(lab))),
      figure('pages left out of something', eachPage.leftOut, 0),
    ]
  } finally {
    await lab.close()
  }
}

/** What needs no browser. */
async function engineAndGrowth(
  { times, eachPage }: ReadPages,
  texts: readonly ReadText[],
): Promise<readonly Figure[]> {
  eachPage.begin('score and engine')
  const tables = compileLexicon()
  const coverages = times.flatMap(({ coverage }) => coverage ?? [])
  const quality = await orReason('score', null, () => scoreFigures(tables))
  const engine = engineFigures(tables, texts)
  eachPage.begin('growth')
  const growth = [...textGrowth(tables, texts), ...(await lexiconGrowth(texts))]
  return [...quality, ...coverageFigures(coverages), ...engine, ...growth]
}
