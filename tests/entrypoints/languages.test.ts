// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { BlockLanguages } from '../../entrypoints/reading/languages.ts'
import type { Block } from '../../lib/page/block.ts'
import { blockOffset, nodeOffset } from '../../lib/page/offsets.ts'

function block(text: string, lang?: string): Block {
  const node = document.createTextNode(text)
  const piece = { node, nodeStart: nodeOffset(0), start: blockOffset(0), length: text.length }
  return { element: document.body, text, lang, pieces: [piece] }
}

const headline = block('Strikers held')
const english = block(
  'The police said that they had to leave the square, and that the people who were in it would be taken to the town of which they had come, as it was late.',
)
const italian = block(
  'La polizia ha detto che gli scioperanti devono lasciare la piazza, e che le persone che vi si trovano saranno portate nella città da cui sono venute.'.repeat(
    20,
  ),
)

describe('BlockLanguages', () => {
  it('reads a block in the language that it declares', () => {
    const declared = block('Strikers held', 'en')
    expect(new BlockLanguages().add(declared)).toEqual([{ block: declared, lang: 'en' }])
  })

  it('lets a headline that shows no language wait for the text below it', () => {
    const languages = new BlockLanguages()
    expect(languages.add(headline)).toEqual([])
    expect(languages.add(english)).toEqual([
      { block: headline, lang: 'en' },
      { block: english, lang: 'en' },
    ])
    expect(languages.areAllForeign).toBe(false)
  })

  it('reads Arabic and English on one page, each in its own', () => {
    const languages = new BlockLanguages()
    const arabic = block('قال الوزير إن المتظاهرين في الساحة من الإرهابيين', 'ar')
    const found = [...languages.add(english), ...languages.add(arabic)]
    expect(found.map(({ lang }) => lang)).toEqual(['en', 'ar'])
  })

  it('leaves a page in another language alone', () => {
    const languages = new BlockLanguages()
    expect(languages.add(italian)).toEqual([])
    expect(languages.areAllForeign).toBe(true)
  })

  it('judges a page anew when all its text has gone', () => {
    const languages = new BlockLanguages()
    languages.add(italian)
    languages.remove(italian)
    expect(languages.areAllForeign).toBe(false)
    expect(languages.add(english)).toEqual([{ block: english, lang: 'en' }])
  })

  it('forgets what left the page before its language was known', () => {
    const languages = new BlockLanguages()
    languages.add(headline)
    languages.remove(headline)
    expect(languages.add(english)).toEqual([{ block: english, lang: 'en' }])
  })

  it('reads a long paragraph in its own language among others', () => {
    const languages = new BlockLanguages()
    languages.add(italian)
    const long = block(`${english.text} ${english.text}`)
    expect(languages.add(headline)).toEqual([])
    expect(languages.add(long)).toEqual([{ block: long, lang: 'en' }])
  })

  it('does not call a page foreign that has no text', () => {
    expect(new BlockLanguages().areAllForeign).toBe(false)
  })
})
