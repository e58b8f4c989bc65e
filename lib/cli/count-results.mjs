import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { reports } from './project.mjs'

/** Adds up the tests and the steps of every run that left a result. */
const results = readdirSync(reports)
  .filter((name) => name.endsWith('.steps.json'))
  .flatMap((name) => JSON.parse(readFileSync(join(reports, name), 'utf8')))

let passed = 0
let failed = 0
for (const { holds, tests } of results) {
  passed += (holds ? 1 : 0) + (tests?.passed ?? 0)
  failed += (holds ? 0 : 1) + (tests?.failed ?? 0)
}
if (results.length === 0) failed = 1
console.log(`\n${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
