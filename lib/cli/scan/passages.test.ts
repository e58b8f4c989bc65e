import { expect, test } from 'vitest'
import { longestPassage, type Passage, readPassages } from './passages.ts'

async function passagesOf(...chunks: readonly string[]): Promise<Passage[]> {
  const passages: Passage[] = []
  for await (const passage of readPassages(chunks)) passages.push(passage)
  return passages
}

async function textsOf(text: string): Promise<string[]> {
  return (await passagesOf(text)).map((passage) => passage.text)
}

test('parts paragraphs at empty lines', async () => {
  expect(await textsOf('one\n\ntwo\r\n \r\nthree\n')).toEqual(['one', 'two\r', 'three'])
})

test('takes each line for a paragraph where lines are not wrapped', async () => {
  const long = 'A paragraph on one line. '.repeat(8)
  expect(await textsOf(`Headline\n${long}\n${long}`)).toEqual(['Headline', long, long])
  expect(await textsOf('Calm returns\nTalks fail')).toEqual(['Calm returns', 'Talks fail'])
})

test('joins the lines of a wrapped paragraph, but not a headline with what follows', async () => {
  const wrapped =
    'The governor spoke on Sunday of those who had marched to the harbour, and\n' +
    'called them by many names; the strikers, who had heard worse, went on with\n' +
    'their songs.'
  expect(await textsOf(`Songs at the harbour\n${wrapped}\nNext day\n`)).toEqual([
    'Songs at the harbour',
    wrapped,
    'Next day',
  ])
})

test('says where each paragraph stands in the text', async () => {
  const text = '\n\none 🔥\n\n  two\nthree'
  const passages = await passagesOf(text)
  expect(passages.map(({ start, text: words }) => [start, words])).toEqual([
    [2, 'one 🔥'],
    [10, '  two'],
    [16, 'three'],
  ])
})

test('reads the same from a stream of chunks', async () => {
  const text = `${'A paragraph of some length stands on this line. '.repeat(40)}\nEnd\n`.repeat(60)
  const chunks = text.match(/.{1,777}/gs) ?? []
  expect(await passagesOf(...chunks)).toEqual(await passagesOf(text))
})

test('cuts what has no end, so that memory stays bounded', async () => {
  const passages = await passagesOf(...Array<string>(30).fill('word '.repeat(10_000)))
  expect(Math.max(...passages.map(({ text }) => text.length))).toBeLessThanOrEqual(longestPassage)
  expect(passages.map(({ text }) => text).join('')).toHaveLength(1_500_000)
})
