import { readFileSync } from 'node:fs'
import { JSDOM } from 'jsdom'
import { describe } from '../../entrypoints/reading/describe.ts'
import { createDetectors } from '../../lib/cli/detectors.ts'
import { frames } from '../../lib/lexicon/frames/index.ts'
import type { LanguageCode } from '../../lib/lexicon/types.ts'
import type { MatchReport } from '../../lib/messages/report.ts'
import { readBlocks } from '../../lib/page/read.ts'

/** What the extension finds on the project's own news pages, by the page's language. */
export type ExampleMatches = Readonly<Record<LanguageCode, readonly MatchReport[]>>

export function exampleMatches(): ExampleMatches {
  return { en: matchesOf('en'), ar: matchesOf('ar') }
}

function matchesOf(lang: LanguageCode): MatchReport[] {
  const detectors = createDetectors()
  if (typeof detectors === 'string') throw new Error(detectors)
  const html = readFileSync(new URL(`../demo/pages/report.${lang}.html`, import.meta.url), 'utf8')
  const blocks = [...readBlocks(new JSDOM(html).window.document.documentElement)]
  const matches: MatchReport[] = []
  for (const [index, block] of blocks.entries()) {
    for (const match of detectors.get(lang)?.detect(block.text) ?? []) {
      const family = frames.find(({ id }) => id === match.frame)?.family
      if (family === undefined) continue
      const found = { id: matches.length + 1, family, block, match }
      matches.push(describe(found, (index + 0.5) / blocks.length))
    }
  }
  return matches
}
