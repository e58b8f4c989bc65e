import { readdirSync, readFileSync } from 'node:fs'
import { join, matchesGlob, relative } from 'node:path'
import { describe, expect, test } from 'vitest'
import { licencesFile } from '../../lib/cli/third-party.ts'
import { browserUnderTest } from '../drivers/browser-under-test.ts'
import { builtExtension } from '../drivers/built-extension.ts'

const { folder } = builtExtension(browserUnderTest)
const files = readdirSync(folder, { recursive: true, withFileTypes: true })
  .filter((one) => one.isFile())
  .map((one) => relative(folder, join(one.parentPath, one.name)).replaceAll('\\', '/'))
const read = (file: string): string => readFileSync(join(folder, file), 'utf8')
const scripts = files.filter((file) => file.endsWith('.js'))

/** The rows of the table under a heading of SECURITY.md, without the marks of code. */
function table(heading: string): string[][] {
  const page = readFileSync(new URL('../../SECURITY.md', import.meta.url), 'utf8')
  const [, section = ''] = page.split(`${heading}\n`)
  const rows = section.split(/\n#/)[0]?.match(/^\|.*\|$/gm) ?? []
  return rows.slice(2).map((row) =>
    row
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.replaceAll('`', '').trim()),
  )
}

describe('what ships', () => {
  const rows = table('### Files').map(([names = '']) => names.split(', '))

  test('is a file that SECURITY.md tells the reason of', () => {
    const told = (file: string) => rows.flat().some((name) => matchesGlob(file, name))
    expect(files.filter((file) => !told(file))).toEqual([])
  })

  test('is all that SECURITY.md tells of', () => {
    const shipped = (names: string[]) =>
      names.some((name) => files.some((file) => matchesGlob(file, name)))
    expect(rows.filter((names) => !shipped(names))).toEqual([])
  })

  test('holds code of others only where SECURITY.md says so, with its licence', () => {
    const notices = [...read(licencesFile).matchAll(/^(\S+) \S+ \(([\w.-]+)\)$/gm)]
    expect(notices.map(([, name, licence]) => [name, licence])).toEqual(
      table('### Code of others').map(([name, licence]) => [name, licence]),
    )
    expect(read(licencesFile)).toContain('Permission is hereby granted')
  })
})

describe('the built code', () => {
  test.each([
    ['makes code out of text', /\beval\(|new Function\b|\bimportScripts\b|setTimeout\(["'`]/],
    [
      'asks another computer',
      /XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeer/,
    ],
    ['names another computer', /["'`](?:https?|wss?):\/\/(?!www\.w3\.org\/)\w/],
    [
      'listens to pages or other extensions',
      /(?:onMessage|onConnect)External\.addListener|addEventListener\(["'`]message/,
    ],
    [
      'makes elements out of text',
      /insertAdjacentHTML|outerHTML|document\.write|setHTMLUnsafe|DOMParser/,
    ],
  ])('nowhere %s', (_what, code) => {
    expect(scripts.filter((file) => code.test(read(file)))).toEqual([])
  })

  test('says innerHTML nowhere but once, in Preact, for those who ask it to', () => {
    const places = scripts.flatMap((file) => read(file).match(/.{80}innerHTML/g) ?? [])
    expect(places.length).toBeLessThanOrEqual(2)
    for (const place of places) expect(place).toMatch(/__html/)
  })
})
