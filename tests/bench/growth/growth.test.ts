import { describe, expect, it } from 'vitest'
import { findFormMistakes } from '../../../lib/compile/mistakes.ts'
import { grownLexicon, madeUpWords } from './grown-lexicon.ts'
import { figuresOf } from './lexicon.ts'
import { grownText, middleText } from './text.ts'

const texts = ['Strikers marched through the harbour while ministers argued over wages']

describe('a grown text', () => {
  it('is the text so many times, each a paragraph', () => {
    expect(grownText('One.', 3)).toBe('One.\n\nOne.\n\nOne.')
  })

  it('grows from the text of middle length', () => {
    const all = ['a', 'aaaa', 'aa'].map((text) => ({ lang: 'en' as const, text }))
    expect(middleText(all)?.text).toBe('aa')
    expect(middleText([])).toBeUndefined()
  })
})

describe('a made-up word', () => {
  const alphabet = 'abcdefghijklmnopqrstuvwxyz'

  it('is in letters of the alphabet alone', () => {
    const madeUp = madeUpWords(['harbour 港口罢工者 Éclat'], alphabet)
    expect(Array.from({ length: 50 }, madeUp).join('')).toMatch(/^[a-z]+$/)
  })

  it('begins like a word of the texts, and never comes again', () => {
    const madeUp = madeUpWords(texts, alphabet)
    const words = Array.from({ length: 5000 }, madeUp)
    expect(new Set(words).size).toBe(words.length)
    const real = texts.join(' ').toLowerCase()
    expect(words.every((word) => real.includes(word.slice(0, 4)))).toBe(true)
  })
})

describe('a grown lexicon', () => {
  const [once, grown] = [1, 3].map((times) => grownLexicon('en', times, texts))

  it('has so many times the vocabularies and the rules of its language', () => {
    const rules = [once, grown].map((one) => one?.frames.flatMap((frame) => frame.rules.en).length)
    const lists = [once, grown].map((one) => one?.vocabularies.length)
    expect(rules[1]).toBe((rules[0] ?? 0) * 3)
    expect(lists[1]).toBe((lists[0] ?? 0) * 3)
  })

  it('is well formed, so that the compiler takes it', () => {
    expect(findFormMistakes(grown?.frames ?? [], grown?.vocabularies ?? [])).toEqual([])
  })

  it('leaves the lexicon itself as it is', () => {
    expect(grown?.vocabularies.slice(0, once?.vocabularies.length)).toEqual(once?.vocabularies)
  })
})

it('a lexicon that could not be measured says why in the row of its limit', () => {
  const [row] = figuresOf(16, 'it took too long')
  expect(row).toMatchObject({ value: null, limit: 1.2, holds: false, reason: 'it took too long' })
})
