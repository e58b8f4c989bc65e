import type { BrowserName } from '../drivers/types.ts'

/** What can be wrong with a page; `unfinished` where it could not be looked at. */
export type Fault = 'changed' | 'error' | 'wrong range' | 'request' | 'unfinished'

export interface Finding {
  readonly fault: Fault
  /** What was seen, in words. */
  readonly what: string
}

/** All that was found out about a page in one browser. */
export interface PageResult {
  readonly browser: BrowserName
  readonly name: string
  readonly findings: readonly Finding[]
  /** The report's state, or what kept the page from being read. */
  readonly state: string
  readonly matches: number
  /** Blocks of text that were read, without scripts. */
  readonly text: readonly string[]
  /** The longest task of ours, with and without scripts. */
  readonly longestTaskMs: number
  /** Milliseconds that the loads with the extension took. */
  readonly milliseconds: number
  /** What is no fault of ours and should be known, as that the page's scripts went elsewhere. */
  readonly remarks: readonly string[]
}

/** The figures of a run, as `--json` prints them. */
export interface Summary {
  readonly pages: number
  readonly changed: number
  readonly errors: number
  readonly wrongRanges: number
  readonly requests: number
  readonly longestTaskMs: number
}

export function summaryOf(results: readonly PageResult[]): Summary {
  const count = (...faults: Fault[]): number =>
    results.flatMap(({ findings }) => findings).filter(({ fault }) => faults.includes(fault)).length
  const changed = results.filter(({ findings }) =>
    findings.some(({ fault }) => fault === 'changed'),
  )
  return {
    pages: new Set(results.map(({ name }) => name)).size,
    changed: changed.length,
    errors: count('error', 'unfinished'),
    wrongRanges: count('wrong range'),
    requests: count('request'),
    longestTaskMs: Math.round(Math.max(0, ...results.map(({ longestTaskMs }) => longestTaskMs))),
  }
}

export function isFaultless(summary: Summary): boolean {
  const { changed, errors, wrongRanges, requests } = summary
  return changed + errors + wrongRanges + requests === 0
}
