import { describe, expect, test } from 'vitest'
import { isApart, isForBuilding, isRead } from './sets.ts'

function setOf(...langs: readonly string[]) {
  const items = langs.map((lang) => ({ id: lang, lang, text: 'Some words', matches: [] }))
  return { name: 'dev-some', items }
}

test('keeps an item apart by its id alone, so that it stays apart for good', () => {
  // The first byte of their SHA-256: 42, 240, 88, 127, 47.
  const ids = ['item-a', 'item-b', 'item-c', 'item-d', 'item-g']
  expect(ids.map((id) => isApart({ id }))).toEqual([true, true, false, false, false])
})

test('keeps about a third apart', () => {
  const ids = Array.from({ length: 3000 }, (_, index) => ({ id: `item-${index}` }))
  const apart = ids.filter(isApart).length
  expect(apart).toBeGreaterThan(950)
  expect(apart).toBeLessThan(1080)
})

describe('a set is read', () => {
  test('if some of it is in a language of ours', () => {
    expect(isRead(setOf('ru', 'en'))).toBe(true)
    expect(isRead(setOf('ru', 'fr'))).toBe(false)
  })
})

test('is for building by its name', () => {
  expect(isForBuilding(setOf())).toBe(true)
  expect(isForBuilding({ name: 'real-en', items: [] })).toBe(false)
})
