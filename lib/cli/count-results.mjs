import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { reports, root } from './project.mjs'

/** Lines of a failure that are shown: what was expected, without the calls that led there. */
const shownLines = 12

const [stepFiles, testFiles] = [[], []]
for (const name of readdirSync(reports)) {
  const files = name.endsWith('.steps.json') ? stepFiles : testFiles
  files.push(JSON.parse(readFileSync(join(reports, name), 'utf8')))
}

/** Names each test that failed once more: a long run's own lines are far above. */
function tellFailures({ testResults }) {
  for (const { name, message, status, assertionResults } of testResults) {
    const file = relative(root, name)
    if (status === 'failed' && assertionResults.length === 0) console.log(`\n✗ ${file}\n${message}`)
    for (const test of assertionResults.filter((one) => one.status === 'failed')) {
      console.log(`\n✗ ${file}: ${test.fullName}`)
      const lines = test.failureMessages.join('\n').split('\n')
      console.log(lines.slice(0, shownLines).join('\n'))
    }
  }
}

/** Adds up the tests and the steps of every run that left a result. */
function total(results) {
  let [passed, failed] = [0, 0]
  for (const { holds, tests } of results) {
    passed += (holds ? 1 : 0) + (tests?.passed ?? 0)
    failed += (holds ? 0 : 1) + (tests?.failed ?? 0)
  }
  return results.length === 0 ? { passed, failed: 1 } : { passed, failed }
}

for (const report of testFiles) tellFailures(report)
const { passed, failed } = total(stepFiles.flat())
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
