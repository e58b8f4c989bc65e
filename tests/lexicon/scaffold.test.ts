import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseSync } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'

const parts = ['lib/cli', 'lib/lexicon/frames', 'lib/languages']
let house: string

beforeAll(() => {
  house = mkdtempSync(join(tmpdir(), 'framelight-'))
  for (const part of parts) cpSync(part, join(house, part), { recursive: true })
})
afterAll(() => rmSync(house, { recursive: true }))

function scaffold(command: 'new-frame' | 'new-rule', ...given: string[]) {
  const { status, stderr } = spawnSync('node', [join(house, `lib/cli/${command}.mjs`), ...given])
  return { status, problem: stderr.toString() }
}

/** The text of a file in the house; throws if it does not parse. */
function source(path: string): string {
  const text = readFileSync(join(house, 'lib/lexicon/frames', path), 'utf8')
  expect(parseSync(path, text).errors).toEqual([])
  return text
}

test('a new frame is one folder and one line, in the order of the alphabet', () => {
  const before = source('all.ts').split('\n')
  expect(scaffold('new-frame', 'order-feigned').status).toBe(0)
  const line = "export { frame as orderFeigned } from './order-feigned/frame.ts'"
  const after = source('all.ts').split('\n')
  expect(after.filter((one) => one !== line)).toEqual(before)
  expect(after.indexOf(line)).toBe(after.findIndex((one) => one.includes('order-restored')) - 1)
  expect(source('order-feigned/frame.ts')).toContain("id: 'order-feigned'")
})

test('a new rule goes to the end of its frame’s rules, in an empty file and in a full one', () => {
  scaffold('new-frame', 'order-empty')
  for (const frame of ['order-empty', 'order-restored']) {
    expect(scaffold('new-rule', frame, 'ar', 'brand-new').status).toBe(0)
    expect(source(`${frame}/ar.ts`).trimEnd()).toMatch(/ {4}id: 'brand-new',\n[\s\S]*\n {2}},\n\]$/)
  }
})

test('where the rules of a language stand in groups, a new rule goes to the end of one', () => {
  expect(scaffold('new-rule', 'foreign-hand', 'en/foreign-plots', 'brand-new').status).toBe(0)
  const rules = source('foreign-hand/en/foreign-plots.ts').trimEnd()
  expect(rules).toMatch(/ {4}id: 'brand-new',\n[\s\S]*\n {2}},\n\]$/)
})

test.each([
  [['order-restored', 'ar', 'Brand New'], '"Brand New" is not in kebab-case'],
  [['no-such-frame', 'ar', 'brand-new'], 'There is no frame no-such-frame. There are: '],
  [['order-restored', 'xx', 'brand-new'], 'There is no language xx. There are: ar, en'],
  [['order-restored', 'ar', 'order-restored'], 'has a rule order-restored already'],
  [['order-restored', 'ar/plots', 'unheard-of'], 'ar/plots is no file of order-restored'],
  [['foreign-hand', 'en', 'unheard-of'], 'There are: en/agents-of-abroad, en/foreign-plots, '],
  [['foreign-hand', 'en/foreign-plots', 'made-abroad'], 'has a rule made-abroad already'],
  [[], 'npm run new-rule -- FRAME LANGUAGE RULE'],
])('new-rule with %j says what is wrong', (given, sentence) => {
  const { status, problem } = scaffold('new-rule', ...given)
  expect(status).toBe(1)
  expect(problem).toContain(sentence)
})
