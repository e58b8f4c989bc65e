import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { installDependencies } from './install.mjs'
import { installed } from './project.mjs'
import { run } from './run.mjs'

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

const build = browser === 'firefox' ? ['build', '-b', 'firefox', '--mv3'] : ['build']

/** @type {readonly (readonly [string, string, readonly string[]])[]} */
const steps = [
  [`Building the extension for ${browser}`, 'wxt', build],
  [`Finding ${browser}, or installing it`, 'tsx', ['tests/drivers/install-browsers.ts', browser]],
  [
    'Opening the page with the extension on it',
    'tsx',
    ['tests/demo/demo.ts', browser, ...files.map((file) => resolve(file))],
  ],
]

await installDependencies()
for (const [what, program, words] of steps) {
  console.log(`▸ ${what}`)
  if (!(await run(what, installed(program, words)))) {
    console.error(`${what}: this failed; the reason stands above.`)
    process.exit(1)
  }
}
