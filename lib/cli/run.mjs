import { spawn } from 'node:child_process'
import { root } from './project.mjs'

const patience = 15_000

/** @param {number} since milliseconds, as from `Date.now()` */
export function seconds(since) {
  return ((Date.now() - since) / 1000).toFixed(1)
}

/** Says every 15 seconds that a step is still at it, so that silence is never taken for a hang. */
function reassure(what, start) {
  return setInterval(() => {
    console.error(`  … ${what}: still at it after ${Math.round((Date.now() - start) / 1000)} s`)
  }, patience)
}

/**
 * Runs a program with its output passed through, by a pipe where `stdio` says so.
 * @param {string} what named while it runs
 * @param {{ program: string, given: readonly string[], shell?: boolean, env?: object,
 *   stdio?: import('node:child_process').StdioOptions, speaks?: boolean }} command `speaks` where
 *   the program itself tells how far it is
 * @returns {Promise<boolean>} whether it ended with exit code 0
 */
export function run(what, command) {
  const { program, given, shell = false, env = {}, stdio = 'inherit', speaks = false } = command
  const ticking = speaks ? undefined : reassure(what, Date.now())
  return new Promise((resolve) => {
    const child = spawn(program, given, {
      cwd: root,
      stdio,
      shell,
      env: { ...process.env, ...env },
    })
    child.stdout?.pipe(process.stdout, { end: false })
    child.stderr?.pipe(process.stderr, { end: false })
    child.on('error', (error) => {
      console.error(`  ${program} does not start: ${error.message}`)
      resolve(false)
    })
    child.on('exit', (code) => resolve(code === 0))
  }).finally(() => clearInterval(ticking))
}
