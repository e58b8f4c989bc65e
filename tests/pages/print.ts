import type { PageResult, Summary } from './finding.ts'

/** One page in one browser, on one line; below it what is wrong. */
export function lineOf(result: PageResult): string {
  const { browser, name, findings, remarks, state, matches } = result
  const line = [
    findings.length === 0 ? '✓' : '✗',
    browser.padEnd(8),
    name.padEnd(12),
    state.padEnd(17),
    counted(matches, 'match', 'matches').padStart(11),
    `  longest task ${Math.round(result.longestTaskMs)} ms`.padEnd(25),
    `${(result.milliseconds / 1000).toFixed(1)} s`,
  ].join(' ')
  const below = [...findings.map(({ fault, what }) => `${fault}: ${what}`), ...remarks]
  return [line, ...below.map((sentence) => `    ${sentence}`)].join('\n')
}

/** The figures of a run, for a person. */
export function sentencesOf(summary: Summary, results: readonly PageResult[]): string {
  const browsers = [...new Set(results.map(({ browser }) => browser))]
  const longest = results.map(({ longestTaskMs }) => longestTaskMs).sort((a, b) => a - b)
  const middle = Math.round(longest[Math.floor(longest.length / 2)] ?? 0)
  return [
    `${counted(summary.pages, 'page', 'pages')} in ${browsers.join(' and ')}:`,
    `${counted(summary.changed, 'document', 'documents')} changed,`,
    `${counted(summary.errors, 'error', 'errors')},`,
    `${counted(summary.wrongRanges, 'wrong range', 'wrong ranges')},`,
    `${counted(summary.requests, 'request', 'requests')};`,
    `longest task ${summary.longestTaskMs} ms (of the middle page ${middle} ms).`,
  ].join(' ')
}

function counted(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}
