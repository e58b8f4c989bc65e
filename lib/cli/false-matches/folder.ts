import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fromWorkingFolder } from '../files.ts'

/** The paths of a folder's saved pages in the order of their names; a sentence where it has none. */
export function findPages(named: string): readonly string[] | string {
  const folder = fromWorkingFolder(named)
  const found = statSync(folder, { throwIfNoEntry: false })
  if (!found) return `There is no folder ${named}: check its name.`
  if (!found.isDirectory()) return `${named} is a file: name the folder that it is in.`
  const names = namesIn(folder)
  if (!names) return `${named} may not be read: check its permissions.`
  const pages = names.filter((name) => /\.html?$/i.test(name)).sort()
  if (pages.length > 0) return pages.map((name) => join(folder, name))
  return `There are no pages in ${named}: save some there, with names that end in .html.`
}

function namesIn(folder: string): readonly string[] | undefined {
  try {
    return readdirSync(folder)
  } catch {
    return undefined
  }
}
