import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Page } from './pages.ts'

const folder = fileURLToPath(new URL('../../lexicon/reference', import.meta.url))

/** Writes the reference, and removes pages of frames that are gone. */
export function writeReference(pages: readonly Page[]): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder)
  for (const { name, contents } of pages) writeFileSync(join(folder, name), contents)
}

/** The reference as it is on the disk, by the names of its files. */
export function readReference(): readonly Page[] {
  const names = existsSync(folder) ? readdirSync(folder) : []
  return names.map((name) => ({ name, contents: readFileSync(join(folder, name), 'utf8') }))
}

/** Files that are missing, out of date, or no longer wanted. */
export function findStale(wanted: readonly Page[], present: readonly Page[]): readonly string[] {
  const contents = new Map(present.map((page) => [page.name, page.contents]))
  const stale = wanted.filter((page) => contents.get(page.name) !== page.contents)
  const left = present.filter(({ name }) => !wanted.some((page) => page.name === name))
  return [...stale, ...left].map(({ name }) => name).sort()
}
