import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Command, Option } from 'commander'
import { fromWorkingFolder } from '../../lib/cli/files.ts'
import { type BrowserName, browserNames } from '../drivers/types.ts'
import { isFaultless, type PageResult, summaryOf } from './finding.ts'
import { inspectPages, usualSettling } from './inspect.ts'
import { lineOf, sentencesOf } from './print.ts'
import { findSavedPages } from './saved.ts'

interface Options {
  readonly browser?: BrowserName
  readonly json?: true
  readonly text?: string
  readonly sample?: string
}

function readOptions(): { readonly folder: string; readonly options: Options } {
  const command = new Command('npm run pages --')
    .description('Loads saved pages in real browsers and checks that the extension harms none.')
    .argument('<DIR>', 'a folder of saved pages (.html)')
    .addOption(
      new Option('--browser <name>', 'only this one; both by default').choices(browserNames),
    )
    .option('--json', 'print nothing but the figures, as JSON')
    .option('--text <DIR>', 'also write the text that was read, a file a page')
    .option('--sample <number>', 'only so many of the pages, spread evenly over the folder')
    .addHelpText('after', '\nExit code 1 where anything is wrong with a page.')
    .parse()
  const { text, ...options } = command.opts<Options>()
  return {
    folder: fromWorkingFolder(command.args[0] ?? ''),
    options: text === undefined ? options : { ...options, text: fromWorkingFolder(text) },
  }
}

/** Every so many of the pages, the same ones each time. */
function sampleOf<T>(all: readonly T[], count: number): readonly T[] {
  if (!(count > 0) || count >= all.length) return all
  return Array.from({ length: Math.floor(count) }, (_, index) => {
    return all.slice(Math.floor((index * all.length) / count))[0]
  }).filter((one) => one !== undefined)
}

function writeText(folder: string, { name, text }: PageResult): void {
  writeFileSync(join(folder, `${name}.txt`), `${text.join('\n\n')}\n`)
}

async function main(): Promise<number> {
  const { folder, options } = readOptions()
  const found = findSavedPages(folder)
  if (typeof found === 'string') {
    console.error(found)
    return 1
  }
  const pages = sampleOf(found, Number(options.sample ?? Number.POSITIVE_INFINITY))
  const browsers = options.browser ? [options.browser] : browserNames
  if (options.text) mkdirSync(options.text, { recursive: true })
  const results: PageResult[] = []
  const onProgress = (read: number): void => {
    if (read % 40 === 0) console.error(`  … ${read} of ${pages.length} read without scripts`)
  }
  for (const browser of browsers) {
    const onPage = (result: PageResult): void => {
      if (options.text && browser === browsers[0]) writeText(options.text, result)
      // With --json whoever waits sees what goes wrong, and the figures stand alone.
      if (!options.json) console.log(lineOf(result))
      else if (result.findings.length > 0) console.error(lineOf(result))
    }
    const given = { browser, pages, onPage, onProgress, settling: usualSettling }
    results.push(...(await inspectPages(given)))
  }
  const summary = summaryOf(results)
  console.log(options.json ? JSON.stringify(summary) : `\n${sentencesOf(summary, results)}`)
  return isFaultless(summary) ? 0 : 1
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  },
)
