import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { families } from '../lexicon/types.ts'
import { highlightName } from './painter.ts'

const css = readFileSync(new URL('./highlight.css', import.meta.url), 'utf8')
const rules = families.map((family) => {
  const body = css.split(`::highlight(${highlightName(family)}) {`)[1]?.split('}')[0] ?? ''
  const line = /underline (\w+) [\d.]+px rgb\((\d+) (\d+) (\d+)\)/.exec(body)
  return { family, style: line?.[1], colour: line?.slice(2).map(Number) ?? [] }
})

/** Relative luminance by WCAG 2, from 0 to 1. */
function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

test('each family has a line of its own', () => {
  const styles = rules.map(({ style }) => style)
  expect(styles).not.toContain(undefined)
  expect(new Set(styles).size).toBe(families.length)
})

test.each(rules)('the line of $family stands out on white and on black', ({ colour }) => {
  expect(1.05 / (luminance(colour) + 0.05)).toBeGreaterThanOrEqual(3)
  expect((luminance(colour) + 0.05) / 0.05).toBeGreaterThanOrEqual(3)
})

test('paper shows nothing', () => {
  const media = [...css.matchAll(/@media ([^{]+) \{/g)].map((match) => match[1])
  expect(media.every((query) => query?.startsWith('screen'))).toBe(true)
  expect(
    css
      .replace(/\/\*[\s\S]*?\*\//g, '')
      .trimStart()
      .startsWith('@media screen'),
  ).toBe(true)
})
