import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './project.mjs'
import { runSteps, step, testStep } from './steps.mjs'

/** What needs the article, gold sets and saved pages, which the project holds no copy of. */
const shared = join(root, '..', 'shared')
const gold = testStep('article and gold sets', 'phrases, matches and voices against ../shared', [
  'tests',
  'shared',
])

/** What a real browser does with them. */
const inBrowser = (browser) => [
  testStep(`article in ${browser}`, `the article’s page in a real ${browser}`, [
    'tests/e2e',
    `shared-${browser}`,
  ]),
  step(`saved pages in ${browser}`, `a sample of ../shared/pages in a real ${browser}`, [
    ...['tsx', 'tests/pages/main.ts', join(shared, 'pages')],
    ...['--browser', browser, '--sample', '6'],
  ]),
]

/** A browser waits more than it works, so two lanes share the machine. */
const turns = [[[gold]], [inBrowser('chromium'), inBrowser('firefox')]]

if (existsSync(join(shared, 'article', 'article.txt'))) {
  process.exit((await runSteps('against ../shared', turns)) ? 0 : 1)
}
console.log(`\n▸ ${shared} is not here: the article’s phrases and page, the gold sets and`)
console.log(
  '  the saved pages are NOT checked. Put the folder `shared` beside the clone to check them.',
)
