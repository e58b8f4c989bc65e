import { type LanguageCode, languageCodes } from '../../../lib/lexicon/types.ts'
import type { PageBench } from '../in-page/page-bench.ts'
import { median } from '../measure.ts'
import type { BenchPage } from '../pages.ts'
import type { Lab } from './lab.ts'
import { extensionWorld } from './worlds.ts'

declare const pageBench: PageBench

const rounds = 5

const empty: BenchPage = { name: 'empty page', html: '<!doctype html><title>Empty</title><p>.' }

/** Milliseconds of the steps to the first word; medians of fresh tabs. */
export interface ReadyTimes {
  readonly evaluation: number
  /** From the tables of each language to its automaton. */
  readonly ready: readonly (readonly [lang: LanguageCode, milliseconds: number])[]
}

export async function readyTimes(lab: Lab): Promise<ReadyTimes> {
  const ready: (readonly [LanguageCode, number])[] = []
  for (const lang of languageCodes) ready.push([lang, await medianOf(() => readyTime(lab, lang))])
  return { evaluation: await medianOf(() => evaluationTime(lab)), ready }
}

function readyTime(lab: Lab, lang: LanguageCode): Promise<number> {
  return lab.visit(empty, 'bench', {
    async look(tab) {
      const world = await extensionWorld(tab, 'pageBench')
      return world.evaluate((lang) => pageBench.ready(lang), lang)
    },
  })
}

function evaluationTime(lab: Lab): Promise<number> {
  return lab.visit(empty, 'content-script', {
    async look(tab) {
      const world = await extensionWorld(tab, 'benchWitness')
      await world.evaluate(() => globalThis.benchWitness?.read)
      return world.evaluate(() => globalThis.benchWitness?.evaluation ?? Number.NaN)
    },
  })
}

async function medianOf(measure: () => Promise<number>): Promise<number> {
  const taken: number[] = []
  for (let round = 0; round < rounds; round += 1) taken.push(await measure())
  return median(taken)
}
