import { Command } from 'commander'
import { fromWorkingFolder } from '../../lib/cli/files.ts'
import { compileLexicon } from '../../lib/compile/assets.ts'
import { engineFigures } from './engine.ts'
import type { Figure } from './figure.ts'
import { textGrowth } from './growth.ts'
import { pageFigures } from './page.ts'
import { tableOf } from './print.ts'
import { sizeFigures } from './start-up.ts'
import { type BenchPage, ownPages, savedPages } from './texts.ts'

interface Options {
  readonly pages?: string
  readonly json?: true
}

function readOptions(): Options {
  return new Command('npm run bench --')
    .description('Measures what reading costs, side by side with other ways to read a text.')
    .option('--pages <DIR>', 'saved pages (.html); without it, pages of our own making')
    .option('--json', 'print nothing but the figures, as JSON')
    .parse()
    .opts<Options>()
}

async function figuresOver(pages: readonly BenchPage[]): Promise<Figure[]> {
  const tables = compileLexicon()
  const textsIn = (lang: string): string[] =>
    pages.filter((page) => page.lang === lang).map(({ text }) => text)
  const engine = tables.flatMap((table) => engineFigures(table, textsIn(table.lang)))
  const [table] = tables.filter(({ lang }) => lang === 'en')
  const growth = table ? textGrowth(table, textsIn('en')[0] ?? '') : []
  return [...engine, ...growth, ...sizeFigures(), ...(await pageFigures(tables, pages))]
}

async function main(): Promise<number> {
  const { pages: folder, json } = readOptions()
  const pages = folder === undefined ? ownPages() : await savedPages(fromWorkingFolder(folder))
  if (typeof pages === 'string') {
    console.error(pages)
    return 1
  }
  const figures = await figuresOver(pages)
  console.log(json ? JSON.stringify({ figures }) : tableOf(figures))
  return 0
}

process.exitCode = await main()
