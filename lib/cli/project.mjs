import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Absolute path of the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Where a run leaves what it counted. */
export const reports = join(root, '.cache', 'reports')

const windows = process.platform === 'win32'

/**
 * A program that npm installed, as `spawn` takes it.
 * @param {string} name as in `npx name`
 * @param {readonly string[]} given its arguments
 */
export function installed(name, given) {
  const program = join(root, 'node_modules', '.bin', windows ? `${name}.cmd` : name)
  return { program, given, shell: windows }
}
