import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { families } from '../../lexicon/types.ts'

const read = (path: string) => readFileSync(resolve(import.meta.dirname, path), 'utf8')
const page = read('../../paint/highlight.css')
const ours = read('colours.css')
const ofMatches = read('match.css')

/** The value of a property in the first rule of a selector. */
function declared(sheet: string, selector: string, property: string): string | undefined {
  const rule = sheet.slice(sheet.indexOf(selector)).split('}')[0] ?? ''
  return new RegExp(`${property}:\\s*([^;]+);`).exec(rule)?.[1]
}

describe.each(families)('the family %s', (family) => {
  it('looks in our pages as it does on the page', () => {
    const onPage = `::highlight(framelight-${family})`
    const inOurs = `[data-family="${family}"]`
    const veil = declared(ours, inOurs, '--veil')
    expect(veil).toBeDefined()
    expect(veil).toBe(declared(page, onPage, 'background-color'))
    const line = declared(ours, inOurs, '--line')
    expect(`underline ${line}`).toBe(declared(page, onPage, 'text-decoration'))
  })
})

/** The values that a sheet gives to a property, each once. */
function values(sheet: string, property: string): readonly (string | undefined)[] {
  const found = [...sheet.matchAll(new RegExp(`${property}:\\s*([^;]+);`, 'g'))]
  return [...new Set(found.map(([, value]) => value))]
}

it.each(['text-decoration-skip-ink', 'text-underline-offset'])(
  'draws the line under marked words with the same %s as on the page',
  (property) => {
    expect(values(page, property)).toHaveLength(1)
    expect(values(ofMatches, property)).toEqual(values(page, property))
  },
)
