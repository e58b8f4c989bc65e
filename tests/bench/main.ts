import { Command } from 'commander'
import { fromWorkingFolder } from '../../lib/cli/files.ts'
import { allFigures } from './all-figures.ts'
import { EachPage } from './each-page.ts'
import { sampleOf } from './measure.ts'
import { ownPages } from './own-pages.ts'
import { savedPages } from './pages.ts'
import { tableOf } from './print.ts'

interface Options {
  readonly pages?: string
  readonly sample?: string
  readonly json?: true
}

function readOptions(): Options {
  return new Command('npm run bench --')
    .description('Measures what reading costs, side by side with other ways to read a text.')
    .option('--pages <DIR>', 'saved pages (.html); without it, pages of our own making')
    .option('--sample <number>', 'only so many of the pages, spread evenly over the folder')
    .option('--json', 'print nothing but the figures, as JSON')
    .parse()
    .opts<Options>()
}

async function main(): Promise<number> {
  const { pages: folder, sample, json } = readOptions()
  const found = folder === undefined ? ownPages() : await savedPages(fromWorkingFolder(folder))
  if (typeof found === 'string') {
    console.error(found)
    return 1
  }
  const pages = sampleOf(found, Number(sample ?? Number.POSITIVE_INFINITY))
  // How far it is goes to standard error, so that `--json` prints JSON alone.
  const tell = (line: string): void =>
    console.error(`${Math.round(performance.now() / 1000)} s`.padStart(6), line)
  const figures = await allFigures(pages, new EachPage(tell))
  console.log(json ? JSON.stringify({ figures }) : tableOf(figures))
  return 0
}

process.exitCode = await main()
