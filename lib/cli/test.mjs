import { installDependencies } from './install.mjs'
import { runSteps, step, testStep } from './steps.mjs'

const checks = [
  step('prepare', 'wxt writes the types that the code is checked against', ['wxt', 'prepare']),
  step('types', 'the compiler reads every file', ['tsc', '--noEmit'], { needs: ['prepare'] }),
  step(
    'types of the engine',
    'the compiler reads the engine with no browser in reach',
    ['tsc', '--noEmit', '-p', 'lib/match'],
    { needs: ['prepare'] },
  ),
  step('format and lint', 'biome reads every file', ['biome', 'ci'], {
    remedy: '`npm run format` mends what can be mended by itself',
  }),
  testStep(
    'architecture',
    'which room imports what, and what stands where',
    ['tests/architecture', 'architecture'],
    { needs: ['prepare'] },
  ),
]

const units = [
  testStep('unit', 'each unit’s tests and every example of the lexicon', ['tests', 'unit*'], {
    needs: ['prepare'],
  }),
]

const builds = [
  step('build for chromium', 'wxt builds the extension for Chrome and Edge', ['wxt', 'build']),
  step('build for firefox', 'wxt builds the extension for Firefox', [
    ...['wxt', 'build', '-b', 'firefox', '--mv3'],
  ]),
  step(
    'add-on linter',
    'Mozilla’s linter reads the Firefox build',
    ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3'],
    { needs: ['build for firefox'] },
  ),
  step('browsers', 'Chromium and Firefox are found, or installed', [
    ...['tsx', 'tests/drivers/install-browsers.ts'],
  ]),
]

const inChromium = [
  testStep(
    'reading pages',
    'how a page is read, in a real Chromium',
    ['tests/e2e', 'page-chromium'],
    { needs: ['prepare', 'browsers'] },
  ),
  testStep(
    'end to end in chromium',
    'the built extension in a real Chromium',
    ['tests/e2e', 'e2e-chromium'],
    { needs: ['build for chromium', 'browsers'] },
  ),
]

const inFirefox = [
  testStep(
    'following pages',
    'what is painted on a page that changes, in a real Firefox',
    ['tests/e2e', 'page-firefox'],
    { needs: ['prepare', 'browsers'] },
  ),
  testStep(
    'end to end in firefox',
    'the built extension in a real Firefox',
    ['tests/e2e', 'e2e-firefox'],
    { needs: ['build for firefox', 'browsers'] },
  ),
]

/** A browser waits more than it works, so two lanes share the machine. */
const turns = [[checks], [units, builds], [inChromium, inFirefox]]

await installDependencies()
process.exit((await runSteps('npm test', turns)) ? 0 : 1)
