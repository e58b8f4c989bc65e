import { describe, expect, it } from 'vitest'
import { compileLexicon } from '../compile/assets.ts'
import { LetterReader } from './letter-reader.ts'
import { findQuotations } from './quotes.ts'
import { cut } from './tokens.ts'

const [tables] = compileLexicon().filter(({ lang }) => lang === 'en')

function quotationsOf(text: string): readonly string[] {
  if (!tables) throw new Error('There are no tables for en.')
  const pieces = cut(new LetterReader(tables.letters), text, 0, text.length)
  return findQuotations(text, pieces, tables.voice.quotes).map(({ start, end }) =>
    text.slice(start, end),
  )
}

describe('findQuotations', () => {
  it.each([
    ['straight marks', 'They "won" it.', ['"won"']],
    ['curly marks', 'They “won” it.', ['“won”']],
    ['guillemets', 'They «won» it.', ['«won»']],
    ['single marks', "They 'won' it.", ["'won'"]],
    ['low marks', 'They „won“ it.', ['„won“']],
  ])('reads %s', (_, text, expected) => expect(quotationsOf(text)).toEqual(expected))

  it('gives the inner quotation of another style before the outer', () => {
    expect(quotationsOf('“They were called ‘thugs’ again,” she said.')).toEqual([
      '‘thugs’',
      '“They were called ‘thugs’ again,”',
    ])
  })

  it('takes no apostrophe for a mark', () => {
    expect(quotationsOf("It's the '90s and the kids' park isn't ours.")).toEqual([])
    expect(quotationsOf("'The students' camp stays open,' he said.")).toEqual([
      "'The students' camp stays open,'",
    ])
  })

  it('ends each part of a speech that opens its next paragraph again', () => {
    expect(quotationsOf('“We know them.\n“They will pay.\n“Go home.”\nRain fell.')).toEqual([
      '“We know them.',
      '“They will pay.',
      '“Go home.”',
    ])
  })

  it('reads on where a speech closes only in a later paragraph', () => {
    expect(quotationsOf('He said: «We know them.\nThey will pay».')).toEqual([
      '«We know them.\nThey will pay»',
    ])
  })

  it('ends with its line what never closes', () => {
    expect(quotationsOf('He was brief. “We know them.\nRain fell.')).toEqual(['“We know them.'])
  })

  it('takes a stray mark for none', () => {
    expect(quotationsOf('The 6" pipe burst on the bridge.')).toEqual([])
  })
})
