import { Command } from 'commander'
import { writeReference } from './files.ts'
import { referencePages } from './pages.ts'

/** `npm run reference`; resolves to the exit code. */
export async function main(given: readonly string[]): Promise<number> {
  new Command('npm run reference')
    .description('Writes the reference of all rules, lib/lexicon/reference, from the lexicon.')
    .parse(given, { from: 'user' })
  const pages = referencePages()
  writeReference(pages)
  console.log(`lib/lexicon/reference: ${pages.length} pages. Begin with README.md there.`)
  return 0
}
