import { expect, test } from 'vitest'
import { contextOf } from './context.ts'

test('marks the terms and keeps whole words on either side', () => {
  const text = `${'before '.repeat(30)}the strikers are bandits${' after'.repeat(30)}`
  const start = text.indexOf('strikers')
  const label = text.indexOf('bandits')
  const terms = [
    { start, end: start + 8 },
    { start: label, end: label + 7 },
  ]
  const context = contextOf(text, { start, end: label + 7, terms })
  expect(context).toMatch(/^…(before )+the \[strikers\] are \[bandits\]( after)+…$/)
  expect(context.length).toBeLessThan(200)
})

test('stays on one line', () => {
  const terms = [{ start: 2, end: 3 }]
  expect(contextOf('a\nb\r\n c', { start: 2, end: 3, terms })).toBe('a [b] c')
})
