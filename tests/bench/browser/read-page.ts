import type { LanguageCode } from '../../../lib/lexicon/types.ts'
import { marks } from '../../shared/bodies/marks.ts'
import type { Coverage } from '../../shared/bodies/measure.ts'
import { surfaceWords } from '../engine/surface-words.ts'
import type { PageBench } from '../in-page/page-bench.ts'
import type { RunTimes } from '../in-page/whole-run.ts'
import type { BenchPage, ReadText } from '../pages.ts'
import type { Lab } from './lab.ts'
import { worthTiming } from './run-figures.ts'
import { extensionWorld } from './worlds.ts'

declare const pageBench: PageBench

const markedWords = 200

/** What reading a page costs, in milliseconds. */
export interface PageTimes extends RunTimes {
  readonly name: string
  readonly characters: number
  /** The language of most of what is read; none where nothing is. */
  readonly lang: LanguageCode | undefined
  /** mark.js, where the page is long enough. */
  readonly mark: number | undefined
  /** How much of the marked body of its article is read, where somebody has marked it. */
  readonly coverage: Coverage | undefined
  readonly texts: readonly ReadText[]
}

/** Reads a page in a real browser, with our rooms as they are. */
export function readPage(lab: Lab, page: BenchPage): Promise<PageTimes> {
  const body = marks.find((mark) => mark.page === page.name)
  return lab.revisit(page, async (tab) => {
    const world = await extensionWorld(tab, 'pageBench')
    const begun = await world.evaluate(() => pageBench.begin())
    const texts = joined(begun.texts)
    const coverage = body && (await world.evaluate((marks) => pageBench.coverage(marks), body))
    const times = await world.evaluate(() => pageBench.times())
    const [most] = [...texts].sort((a, b) => b.text.length - a.text.length)
    const isMarked = most !== undefined && begun.characters > worthTiming
    const words = isMarked ? surfaceWords(most.lang, markedWords) : []
    const mark = isMarked
      ? await world.evaluate((words) => pageBench.mark(words), words)
      : undefined
    return {
      ...times,
      ...{ name: page.name, characters: begun.characters, lang: most?.lang, mark, texts },
      coverage: typeof coverage === 'object' ? coverage : undefined,
    }
  })
}

/** The blocks of each language as one text. */
export function joined(blocks: readonly ReadText[]): readonly ReadText[] {
  const langs = [...new Set(blocks.map(({ lang }) => lang))]
  return langs.map((lang) => {
    const own = blocks.filter((block) => block.lang === lang)
    return { lang, text: own.map(({ text }) => text).join('\n\n') }
  })
}
