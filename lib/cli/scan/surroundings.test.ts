import { describe, expect, it } from 'vitest'
import type { ReadablePassage } from './languages.ts'
import { surround } from './surroundings.ts'

async function* passages(...texts: readonly string[]): AsyncGenerator<ReadablePassage> {
  for (const text of texts) yield { passage: { text, start: 0, lang: undefined }, lang: 'en' }
}

async function surrounded(...texts: readonly string[]): Promise<readonly (readonly string[])[]> {
  const found: string[][] = []
  for await (const { passage, around } of surround(passages(...texts))) {
    found.push([around.before(), passage.text, around.after()])
  }
  return found
}

describe('surround', () => {
  it('gives each paragraph those before and behind it, parted by empty lines', async () => {
    expect(await surrounded('One.', 'Two.', 'Three.')).toEqual([
      ['', 'One.', 'Two.\n\nThree.'],
      ['One.', 'Two.', 'Three.'],
      ['One.\n\nTwo.', 'Three.', ''],
    ])
  })

  it('gives no more than a passage reaches, however long the document', async () => {
    const texts = Array.from({ length: 40 }, (_, index) => `${index} `.repeat(100))
    const found = await surrounded(...texts)
    expect(found.map(([, text]) => text)).toEqual(texts)
    for (const [before = '', , after = ''] of found.slice(20, 30)) {
      expect([before.length, after.length]).toEqual([1000, 1000])
    }
    expect(found[20]?.[0]?.endsWith('19 ')).toBe(true)
    expect(found[20]?.[2]?.startsWith('21 ')).toBe(true)
  })
})
