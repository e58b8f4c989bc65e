import { describe, expect, it } from 'vitest'
import { compileLexicon } from '../compile/assets.ts'
import { LetterReader } from './letter-reader.ts'
import { splitSentences } from './sentences.ts'
import { cut } from './tokens.ts'

const [tables] = compileLexicon().filter(({ lang }) => lang === 'en')

function sentencesOf(text: string): readonly string[] {
  if (!tables) throw new Error('There are no tables for en.')
  const pieces = cut(new LetterReader(tables.letters), text, 0, text.length)
  return splitSentences(text, pieces, () => false).map((sentence) =>
    text.slice(sentence[0]?.start, sentence.at(-1)?.end),
  )
}

describe('splitSentences', () => {
  it('ends a headline with its line', () => {
    const body = 'The governor came home on Friday evening, and nobody met him at the station.'
    expect(sentencesOf(`Governor returns\n${body}`)).toEqual(['Governor returns', body])
  })

  it('reads on where a line is full', () => {
    const text = 'The governor came home on Friday to\nNairobi, where nobody met him at all.'
    expect(sentencesOf(text)).toEqual([text])
  })

  it('reads on where the next line begins with a small letter', () => {
    expect(sentencesOf('Governor returns\nafter a week')).toEqual([
      'Governor returns\nafter a week',
    ])
  })

  it('reads on behind two full stops, which part headlines, and not behind three', () => {
    expect(sentencesOf('«خونة».. هكذا سماهم الوزير')).toEqual(['«خونة».. هكذا سماهم الوزير'])
    expect(sentencesOf('صمت... ثم تكلم')).toEqual(['صمت...', 'ثم تكلم'])
  })
})
