import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { installed, reports, root } from './project.mjs'
import { run, seconds } from './run.mjs'

/**
 * @typedef {object} Step
 * @property {string} name short; other steps name it in `needs`
 * @property {string} what what the step does, in a sentence
 * @property {{ program: string, given: readonly string[] }} command
 * @property {readonly string[]} [needs] steps without which this one makes no sense
 * @property {string} [remedy] what to do where it fails
 * @property {string} [report] the file with vitest's count
 *
 * @typedef {readonly (readonly Step[])[]} Turn lanes that run side by side, each a list of steps
 */

/** A step that runs a program from node_modules. */
export function step(name, what, command, more = {}) {
  const [program, ...given] = command
  return { name, what, command: installed(program, given), ...more }
}

/**
 * A step that runs tests with vitest and counts them.
 * @param {string} config the folder of the vitest.config.ts
 * @param {string} project one of that config's projects
 */
export function testStep(name, what, [config, project], more = {}) {
  const report = join(reports, `${name.replaceAll(' ', '-')}.json`)
  const command = [
    ...['vitest', 'run', '--config', `${config}/vitest.config.ts`, '--project', project],
    ...['--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  ]
  return step(name, what, command, { report, ...more })
}

function count(report) {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests }
  } catch {
    return { passed: 0, failed: 0 } // the run broke off before it could count
  }
}

/**
 * @param {Step} current
 * @param {string} number
 * @param {ReadonlySet<string>} broken the names of the steps that failed
 * @param {import('node:child_process').StdioOptions} stdio
 */
async function runStep(current, number, broken, stdio) {
  const start = Date.now()
  console.log(`\n▸ ${number} ${current.name}: ${current.what}`)
  const missing = current.needs?.find((name) => broken.has(name))
  if (missing !== undefined) console.log(`  not run, since "${missing}" failed`)
  const command = { ...current.command, stdio }
  const holds = missing === undefined && (await run(current.name, command))
  if (!holds && missing === undefined && current.remedy) console.log(`  remedy: ${current.remedy}`)
  console.log(`  ${holds ? '✓' : '✗'} ${current.name}, ${seconds(start)} s`)
  const tests = current.report && missing === undefined ? count(current.report) : undefined
  return { name: current.name, holds, seconds: seconds(start), tests }
}

/**
 * Runs the lanes of a turn side by side and the steps of each lane one after another.
 * @param {Turn} turn
 * @param {string} number
 * @param {Set<string>} broken gets the names of the steps that fail
 */
async function runTurn(turn, number, broken) {
  // Side by side they write through pipes, one line after another.
  const stdio = turn.length === 1 ? 'inherit' : ['ignore', 'pipe', 'pipe']
  const lanes = turn.map(async (lane) => {
    const results = []
    for (const current of lane) {
      const result = await runStep(current, number, broken, stdio)
      if (!result.holds) broken.add(result.name)
      results.push(result)
    }
    return results
  })
  return (await Promise.all(lanes)).flat()
}

function table(results) {
  const width = Math.max(...results.map(({ name }) => name.length))
  const rows = results.map(({ name, holds, seconds: taken, tests }) => {
    const counted = tests ? `  ${tests.passed} tests passed, ${tests.failed} failed` : ''
    return `  ${holds ? '✓' : '✗'} ${name.padEnd(width)} ${taken.padStart(7)} s${counted}`
  })
  return rows.join('\n')
}

/**
 * Runs turns one after another, prints a table of them and leaves the result for the count.
 * @param {string} title names the run, and its file among the reports
 * @param {readonly Turn[]} turns
 * @returns {Promise<boolean>} whether all of them held
 */
export async function runSteps(title, turns) {
  mkdirSync(reports, { recursive: true })
  const broken = new Set()
  const results = []
  const start = Date.now()
  for (const [index, turn] of turns.entries()) {
    results.push(...(await runTurn(turn, `${index + 1}/${turns.length}`, broken)))
  }
  const file = `${title.replaceAll(/\W+/g, '-')}.steps.json`
  writeFileSync(join(reports, file), JSON.stringify(results, null, 2))
  console.log(`\n${title} in ${seconds(start)} s (${root})\n${table(results)}`)
  return broken.size === 0
}
