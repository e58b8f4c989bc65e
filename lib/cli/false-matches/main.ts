import { basename } from 'node:path'
import { Command } from 'commander'
import { createDetectors, type Detectors } from '../detectors.ts'
import { scanDocument } from '../scan/document.ts'
import { openInput, whyNot } from '../scan/input.ts'
import { findPages } from './folder.ts'
import { describe, figuresOf } from './report.ts'
import { addPassage, emptyTally, type Tally } from './tally.ts'

/** `npm run false-matches`; resolves to the exit code. */
export async function main(given: readonly string[]): Promise<number> {
  const command = new Command('npm run --silent false-matches --')
    .description('Counts matches per 1,000 words over saved pages, and lists each in its words.')
    .argument('<FOLDER>', 'where the saved pages are, files that end in .html')
    .option('--json', 'print pages, words, matches, the rate, the frames and the list as JSON')
    .addHelpText('after', '\nExit code 1 where a page could not be read.')
    .parse(given, { from: 'user' })
  const pages = findPages(command.args[0] ?? '')
  if (typeof pages === 'string') return fail(pages)
  const detectors = createDetectors()
  if (typeof detectors === 'string') return fail(detectors)
  const tally = emptyTally()
  let code = 0
  for (const page of pages) {
    const fault = await readPage(tally, page, detectors)
    if (fault !== undefined) code = fail(fault)
  }
  const asJson = command.opts<{ json?: true }>().json === true
  console.log(asJson ? JSON.stringify(figuresOf(tally)) : describe(tally))
  return code
}

/** Adds a page to the tally; why not, as a sentence, where it cannot be read. */
async function readPage(
  tally: Tally,
  path: string,
  detectors: Detectors,
): Promise<string | undefined> {
  const input = await openInput(path)
  if (typeof input === 'string') return input
  try {
    const { passages } = await scanDocument(input, detectors, { as: 'html' })
    for await (const passage of passages) addPassage(tally, basename(path), passage)
    tally.pages += 1
    return undefined
  } catch (error) {
    return whyNot(path, error)
  }
}

function fail(message: string): number {
  console.error(message)
  return 1
}
