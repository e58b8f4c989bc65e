import { expect, test } from 'vitest'
import { markRuns } from './marks.ts'

test('marks each run where it stands', () => {
  const runs = [
    { start: 16, end: 25 },
    { start: 4, end: 12 },
  ]
  expect(markRuns('The strikers as terrorists', runs)).toBe('The [strikers] as [terrorist]s')
})

test('marks runs that overlap as one', () => {
  const runs = [
    { start: 0, end: 3 },
    { start: 2, end: 5 },
  ]
  expect(markRuns('abcdef', runs)).toBe('[abcde]f')
})

test('marks runs that touch apart', () => {
  const runs = [
    { start: 0, end: 2 },
    { start: 2, end: 4 },
  ]
  expect(markRuns('abcd', runs)).toBe('[ab][cd]')
})
