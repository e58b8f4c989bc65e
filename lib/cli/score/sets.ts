import { createHash } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { languageOfItem } from '../language.ts'
import type { GoldItem, GoldSet } from './gold.ts'

const folder = fileURLToPath(new URL('../../../../shared/gold', import.meta.url))

/** The files of the gold sets, or a sentence that tells why there are none. */
export function findGoldFiles(): readonly string[] | string {
  const names = existsSync(folder) ? readdirSync(folder).sort() : []
  const files = names.filter((name) => name.endsWith('.jsonl')).map((name) => join(folder, name))
  if (files.length > 0) return files
  return (
    'There are no gold sets in ../shared/gold: put the folder `shared` beside the project, or ' +
    'name files of your own: npm run score -- FILE…'
  )
}

/** A set of a language that is not read yet would only tell that it is not. */
export function isRead({ items }: GoldSet): boolean {
  return items.length === 0 || items.some(({ text, lang }) => languageOfItem(text, lang))
}

/** Sets written for building the detector; of these a third is kept apart. */
export function isForBuilding({ name }: GoldSet): boolean {
  return name.startsWith('dev-')
}

/** A third of all ids, always the same one: whoever tunes rules does not see its errors. */
export function isApart({ id }: Pick<GoldItem, 'id'>): boolean {
  const [first = 0] = createHash('sha256').update(id).digest()
  return first % 3 === 0
}
