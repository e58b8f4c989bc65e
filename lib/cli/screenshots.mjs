import { installAndRun, preparing } from './prepare.mjs'

await installAndRun([
  ...preparing('chromium'),
  ...preparing('firefox'),
  {
    what: 'Taking pictures of page and popup: both browsers, both languages, light and dark',
    program: 'tsx',
    given: ['tests/demo/screenshots.ts'],
  },
])
