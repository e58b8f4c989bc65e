import { installAndRun, preparing } from './prepare.mjs'
import { installed } from './project.mjs'
import { run } from './run.mjs'

const given = process.argv.slice(2)
const isHelp = given.includes('--help') || given.includes('-h')

// What is prepared goes to standard error, so that `--json` prints JSON alone.
await installAndRun(isHelp ? [] : preparing('chromium'), { aside: true })
const command = installed('tsx', ['tests/bench/main.ts', ...given])
process.exitCode = (await run('bench', { ...command, speaks: true })) ? 0 : 1
