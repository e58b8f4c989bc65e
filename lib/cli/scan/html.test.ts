import { expect, test } from 'vitest'
import { decodeHtml, decodeText } from './decode.ts'
import { viewHtml } from './html.ts'

async function* bytesOf(...bytes: readonly (string | readonly number[])[]) {
  for (const some of bytes)
    yield typeof some === 'string' ? Buffer.from(some, 'latin1') : Buffer.from(some)
}

async function textOf(chunks: AsyncIterable<string>): Promise<string> {
  let text = ''
  for await (const chunk of chunks) text += chunk
  return text
}

test('gives the prose with its language, and where each block stands in it', async () => {
  const { text, passages } = await viewHtml(
    '<html lang="en"><body><h1>Calm</h1><p>First.<p lang="ar">ثان.</body>',
  )
  expect(text).toBe('Calm\n\nFirst.\n\nثان.')
  expect(passages).toEqual([
    { text: 'Calm', start: 0, lang: 'en' },
    { text: 'First.', start: 6, lang: 'en' },
    { text: 'ثان.', start: 14, lang: 'ar' },
  ])
})

test('parses as the standard asks, what others lose', async () => {
  const { passages } = await viewHtml('<p>One<p>Two</b><table><tr><td>Three</table>Four<div/>Five')
  expect(passages.map((passage) => passage.text)).toEqual(['One', 'Two', 'Three', 'Four', 'Five'])
})

test('does not read what a script would write', async () => {
  const { text } = await viewHtml('<p>One</p><script>document.body.append("Two")</script>')
  expect(text).toBe('One')
})

test('reads HTML in the encoding that it declares', async () => {
  const arabic = [0xc7, 0xe1, 0xd4, 0xda, 0xc8]
  expect(await decodeHtml(bytesOf('<meta charset=windows-1256><p>', arabic), undefined)).toContain(
    'الشعب',
  )
  expect(await decodeHtml(bytesOf('<p>', arabic), 'windows-1256')).toContain('الشعب')
})

test('reads text by its byte order mark, by the name that was given, or as UTF-8', async () => {
  expect(await textOf(decodeText(bytesOf([0xff, 0xfe, 0x27, 0x06])))).toBe('ا')
  expect(await textOf(decodeText(bytesOf([0xef, 0xbb, 0xbf, 0xd8, 0xa7])))).toBe('ا')
  expect(await textOf(decodeText(bytesOf([0xc7]), 'windows-1256'))).toBe('ا')
})

test('joins a character whose bytes come apart', async () => {
  expect(await textOf(decodeText(bytesOf([0xd8], [0xa7])))).toBe('ا')
})
