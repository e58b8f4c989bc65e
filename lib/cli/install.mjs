import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './project.mjs'
import { run, seconds } from './run.mjs'

const windows = process.platform === 'win32'

function packagesOf(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages
}

/** Packages for other systems are in the lock and rightly not on the disk. */
function isCurrent([path, wanted], present) {
  if (path === '') return true
  const found = present[path]
  return found === undefined ? wanted.optional === true : found.integrity === wanted.integrity
}

/** Whether what npm installed is what package-lock.json asks for. */
export function dependenciesAreCurrent() {
  const record = join(root, 'node_modules', '.package-lock.json')
  if (!existsSync(record)) return false
  const present = packagesOf(record)
  const wanted = packagesOf(join(root, 'package-lock.json'))
  return Object.entries(wanted).every((entry) => isCurrent(entry, present))
}

/** Installs the dependencies where they are missing or old; ends the process if that fails. */
export async function installDependencies() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    console.error(`Node ${process.versions.node} is too old: install Node 20 or newer.`)
    process.exit(1)
  }
  if (dependenciesAreCurrent()) return
  const start = Date.now()
  console.error('▸ Installing what package-lock.json names (npm ci): about a minute the first time')
  const command = { program: windows ? 'npm.cmd' : 'npm', given: ['ci'], shell: windows }
  if (!(await run('npm ci', command))) {
    console.error('npm ci failed. It needs a way to the npm registry; its own words stand above.')
    process.exit(1)
  }
  console.error(`  ✓ installed in ${seconds(start)} s`)
}
