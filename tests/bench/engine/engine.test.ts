import { expect, test } from 'vitest'
import { together } from './figures.ts'
import { otherReaders } from './others.ts'
import { surfaceWords } from './surface-words.ts'

test('languages are put together by the time that they take, not by their ratios', () => {
  const times = { scan: 2, detect: 3, expression: 4, ahoCorasick: 5, wordSet: 6 }
  const all = together([
    { lang: 'ar', characters: 10, times: { bare: 1, ...times } },
    { lang: 'en', characters: 90, times: { bare: 9, ...times } },
  ])
  expect(all).toMatchObject({ characters: 100, times: { bare: 10, scan: 4, wordSet: 12 } })
})

test('the words of a list are spread over the lexicon, each once', () => {
  const words = surfaceWords('en', 200)
  expect(new Set(words).size).toBe(200)
})

test.each(['expression', 'wordSet', 'ahoCorasick'] as const)('%s finds a listed word', (reader) => {
  const [word = ''] = surfaceWords('en', 1000).filter((one) => /^[a-z]{5,}$/.test(one))
  expect(otherReaders('en')[reader](`(${word})`)).toBeGreaterThan(0)
  expect(otherReaders('en')[reader]('0 1 2')).toBe(0)
})
