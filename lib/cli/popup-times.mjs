import { installAndRun, preparing } from './prepare.mjs'

const given = process.argv.slice(2)

await installAndRun([
  ...preparing('chromium'),
  {
    what: 'Measuring the popup in Chromium',
    program: 'tsx',
    given: ['tests/popup/main.ts', ...given],
  },
])
