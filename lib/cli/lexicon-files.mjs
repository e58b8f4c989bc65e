import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './project.mjs'

export const frames = join('lib', 'lexicon', 'frames')

/** The ids of the frames there are. */
export function frameIds() {
  return readdirSync(join(root, frames), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}

/** The codes of the languages that are read. */
export function languages() {
  return readdirSync(join(root, 'lib', 'languages'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
}

/** @param {string} path from the top of the project */
export function read(path) {
  return readFileSync(join(root, path), 'utf8')
}

/** Writes a file and says so. */
export function write(path, text) {
  const verb = existsSync(join(root, path)) ? 'changed' : 'wrote'
  writeFileSync(join(root, path), text)
  console.log(`${verb} ${path}`)
}

/** Ends the process with a sentence about what was typed. */
export function refuse(sentence) {
  console.error(sentence)
  process.exit(1)
}

/** Ids are in kebab-case and never change: `order-restored`. */
export function requireId(id, usage) {
  if (id === undefined) refuse(usage)
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id)) {
    refuse(`"${id}" is not in kebab-case: small letters, digits, hyphens.`)
  }
}
