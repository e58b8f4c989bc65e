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

/** Files beside groups of rules that hold none: the list of the groups, and what they share. */
const besideGroups = ['index.ts', 'shared.ts']

/**
 * The files with the rules of a frame in a language, by what a command calls them: `en`, or
 * `en/paid-from-abroad` where there are so many that they stand in groups.
 * @returns {Map<string, string>} names to paths from the top of the project
 */
export function ruleFiles(frame, language) {
  const one = join(frames, frame, `${language}.ts`)
  if (existsSync(join(root, one))) return new Map([[language, one]])
  const folder = join(frames, frame, language)
  const groups = readdirSync(join(root, folder)).filter((file) => !besideGroups.includes(file))
  return new Map(groups.map((file) => [`${language}/${file.slice(0, -3)}`, join(folder, file)]))
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
