import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Line, readLines } from './lines.ts'

async function linesOf(chunks: readonly string[], longest = 1000): Promise<Line[]> {
  const lines: Line[] = []
  for await (const line of readLines(chunks, longest)) lines.push(line)
  return lines
}

test('joins what comes in chunks', async () => {
  expect(await linesOf(['fir', 'st\nsec', 'ond'])).toEqual([
    { number: 1, start: 0, text: 'first', isEnd: true },
    { number: 2, start: 6, text: 'second', isEnd: true },
  ])
})

test('does not take the line separators that JSON lets stand for line feeds', async () => {
  const lines = await linesOf(['{"text":"a\u2028b\u2029c\rd"}\n'])
  expect(lines.map(({ text }) => text)).toEqual(['{"text":"a\u2028b\u2029c\rd"}'])
})

test('gives a long line in pieces, between words', async () => {
  const lines = await linesOf(['one two three\nfour'], 9)
  expect(lines).toEqual([
    { number: 1, start: 0, text: 'one two ', isEnd: false },
    { number: 1, start: 8, text: 'three', isEnd: true },
    { number: 2, start: 14, text: 'four', isEnd: true },
  ])
})

test('does not cut a character in two', async () => {
  const lines = await linesOf(['🔥🔥🔥'], 3)
  expect(lines.map(({ text }) => text)).toEqual(['🔥', '🔥', '🔥'])
})

test('loses nothing, however the chunks fall', async () => {
  const chunk = fc.string({ unit: fc.constantFrom('a', 'ب', ' ', '\n', '\r', '🔥') })
  await fc.assert(
    fc.asyncProperty(fc.array(chunk), fc.integer({ min: 2, max: 12 }), async (chunks, longest) => {
      const whole = chunks.join('')
      for (const { start, text } of await linesOf(chunks, longest)) {
        expect(whole.slice(start, start + text.length)).toBe(text)
      }
      const again = (await linesOf(chunks, longest)).map((line) => line.text).join('')
      expect(again).toBe(whole.replaceAll('\n', ''))
    }),
  )
})
