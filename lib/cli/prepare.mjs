import { installDependencies } from './install.mjs'
import { installed } from './project.mjs'
import { run } from './run.mjs'

/**
 * Installs what is missing and runs programs one after another; ends the process at the first
 * that fails.
 * @param {readonly { what: string, program: string, given: readonly string[] }[]} steps
 * @param {{ aside?: boolean }} [how] `aside`: what the programs print goes to standard error
 */
export async function installAndRun(steps, { aside = false } = {}) {
  await installDependencies()
  const stdio = aside ? ['inherit', 2, 2] : 'inherit'
  for (const { what, program, given } of steps) {
    console[aside ? 'error' : 'log'](`▸ ${what}`)
    if (!(await run(what, { ...installed(program, given), stdio }))) {
      console.error(`${what}: this failed; the reason stands above.`)
      process.exit(1)
    }
  }
}

const targets = { chromium: [], firefox: ['-b', 'firefox', '--mv3'] }

/** The steps before anything can be opened in a browser. */
export function preparing(browser) {
  return [
    {
      what: `Building the extension for ${browser}`,
      program: 'wxt',
      given: ['build', ...targets[browser]],
    },
    {
      what: `Finding ${browser}, or installing it`,
      program: 'tsx',
      given: ['tests/drivers/install-browsers.ts', browser],
    },
  ]
}
