import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const start = fileURLToPath(new URL('../start.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'false-matches-'))
const patience = { timeout: 60_000 }

afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command as npm does, from elsewhere than where it was typed. */
function run(...given: readonly string[]) {
  const env = { ...process.env, INIT_CWD: folder }
  const options = { env, encoding: 'utf8' } as const
  return spawnSync(process.execPath, [start, 'false-matches', ...given], options)
}

test('tells of a page that cannot be read, and goes on with the others', patience, () => {
  mkdirSync(join(folder, 'pages', 'broken.html'), { recursive: true })
  const sentence = 'The strikers are bandits, and the town has had enough of them.'
  writeFileSync(join(folder, 'pages', 'report.html'), `<p>${sentence}</p>`)
  const { status, stdout, stderr } = run('pages', '--json')
  expect(stderr).toMatch(/^.*broken\.html is a folder: name the files in it\.\n$/)
  expect(JSON.parse(stdout)).toMatchObject({ pages: 1, words: 12, matches: 1 })
  expect(status).toBe(1)
})

test('says what to do where the folder is missing', patience, () => {
  const { status, stdout, stderr } = run('none')
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
  expect(stderr).toBe('There is no folder none: check its name.\n')
})
