import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { installAndRun, preparing } from './prepare.mjs'

const usage = `npm run demo                      the project’s own news page, in English and Arabic
npm run demo -- FILE.html         a page that you saved
npm run demo -- --firefox [FILE]  the same in Firefox`

const given = process.argv.slice(2)
const browser = given.includes('--firefox') ? 'firefox' : 'chromium'
const files = given.filter((word) => !word.startsWith('--'))
const unknown = given.find((word) => word.startsWith('--') && word !== '--firefox')
const missing = files.find((file) => !existsSync(file))

if (unknown !== undefined || missing !== undefined) {
  const sentence = missing ? `There is no file ${missing}.` : `There is no option ${unknown}.`
  console.error(`${sentence}\n\n${usage}`)
  process.exit(1)
}

await installAndRun([
  ...preparing(browser),
  {
    what: 'Opening the page with the extension on it',
    program: 'tsx',
    given: ['tests/demo/demo.ts', browser, ...files.map((file) => resolve(file))],
  },
])
