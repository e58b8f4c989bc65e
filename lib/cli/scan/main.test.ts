import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, expect, test } from 'vitest'

const start = fileURLToPath(new URL('../start.mjs', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'scan-'))
const sentence = 'The strikers are bandits, and the town has had enough of them.'
const patience = { timeout: 60_000 }

afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command as npm does, from elsewhere than where it was typed. */
function scan(given: readonly string[], input = '') {
  const env = { ...process.env, INIT_CWD: folder }
  const options = { env, input, encoding: 'utf8' } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [start, 'scan', ...given], options)
  return { status, lines: stdout.split('\n').filter((line) => line !== ''), stderr }
}

test(
  'reads files as they are named where the command is typed, and goes on after a lack',
  patience,
  () => {
    writeFileSync(join(folder, 'report.html'), `<p>${sentence}</p>`)
    const { status, lines, stderr } = scan(['--format', 'jsonl', 'none.txt', '.', 'report.html'])
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ document: 'report.html' }])
    expect(stderr).toBe(
      'There is no file none.txt: check its name.\n. is a folder: name the files in it.\n',
    )
    expect(status).toBe(1)
  },
)

test('reads items from standard input, and tells bad lines apart from the output', patience, () => {
  const items = `{"id":"a","text":"${sentence}"}\n{"id":"b"}\n{"id":"c","text":"Calm."}\n`
  const { status, lines, stderr } = scan(['--items', '-'], items)
  expect(lines.map((line) => JSON.parse(line).id)).toEqual(['a', 'c'])
  expect(stderr).toMatch(/^standard input, line 2 is no item: .+\n$/)
  expect(status).toBe(1)
})

test('prints for a person by default, and ends well', patience, () => {
  const { status, lines, stderr } = scan([], sentence)
  expect(lines.at(-1)).toBe('standard input, English: 1 match.')
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
})

test('tells which option was meant', patience, () => {
  const { status, stderr } = scan(['--formt', 'jsonl'])
  expect(stderr).toContain('--format')
  expect(status).toBe(1)
})

test('ends quietly where nobody reads any further', patience, async () => {
  const child = spawn(process.execPath, [start, 'scan', '-'], { stdio: 'pipe' })
  let complaint = ''
  child.stderr.on('data', (data) => {
    complaint += data
  })
  child.stdout.once('data', () => child.stdout.destroy())
  child.stdin.on('error', () => {})
  child.stdin.end(`${sentence}\n\n`.repeat(20_000))
  const [status] = await once(child, 'close')
  expect({ status, complaint }).toEqual({ status: 0, complaint: '' })
})
