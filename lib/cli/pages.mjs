import { installAndRun, preparing } from './prepare.mjs'
import { installed } from './project.mjs'
import { run } from './run.mjs'

const given = process.argv.slice(2)
const only = given[given.indexOf('--browser') + 1]
const browsers = ['chromium', 'firefox'].filter(
  (name) => !given.includes('--browser') || name === only,
)
// Help and mistakes are told at once: the command itself reads what was asked for.
const isHelp = given.length === 0 || given.includes('--help') || given.includes('-h')

await installAndRun(isHelp ? [] : browsers.flatMap(preparing), { aside: true })
const command = installed('tsx', ['tests/pages/main.ts', ...given])
process.exitCode = (await run('pages', { ...command, speaks: true })) ? 0 : 1
