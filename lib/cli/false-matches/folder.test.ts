import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { findPages } from './folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'false-matches-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('takes the pages of a folder, by name', () => {
  for (const name of ['b.html', 'a.HTM', 'notes.md']) writeFileSync(join(folder, name), '')
  const pages = findPages(folder)
  expect(typeof pages === 'string' ? pages : pages.map((page) => basename(page))).toEqual([
    'a.HTM',
    'b.html',
  ])
})

test('says what to do where there are none', () => {
  const empty = join(folder, 'empty')
  mkdirSync(empty)
  const file = join(folder, 'notes.md')
  expect(findPages(`${folder}/none`)).toBe(`There is no folder ${folder}/none: check its name.`)
  expect(findPages(file)).toBe(`${file} is a file: name the folder that it is in.`)
  expect(findPages(empty)).toBe(
    `There are no pages in ${empty}: save some there, with names that end in .html.`,
  )
})
