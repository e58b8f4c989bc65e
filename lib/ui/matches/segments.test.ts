import { describe, expect, it } from 'vitest'
import type { TermReport } from '../../messages/report.ts'
import { segmentsOf } from './segments.ts'

const text = 'strikers are terrorists'
const term = (words: string): TermReport => ({
  role: 'label',
  start: text.indexOf(words),
  text: words,
})
const shown = (...terms: TermReport[]) =>
  segmentsOf(text, terms).map(({ text, isTerm }) => (isTerm ? `[${text}]` : text))

describe('segmentsOf', () => {
  it('cuts at the terms, in whatever order they come', () => {
    expect(shown(term('terrorists'), term('strikers'))).toEqual([
      '[strikers]',
      ' are ',
      '[terrorists]',
    ])
  })

  it('joins terms that overlap and drops those that lie in another', () => {
    expect(shown(term('strikers are'), term('are terrorists'))).toEqual([`[${text}]`])
    expect(shown(term(text), term('are'))).toEqual([`[${text}]`])
  })

  it('leaves a text without terms whole', () => {
    expect(shown()).toEqual([text])
  })

  it('loses no letter when a term reaches past the text', () => {
    const beyond: TermReport = { role: 'cue', start: 9, text: 'are terrorists and more' }
    expect(shown(beyond)).toEqual(['strikers ', '[are terrorists]'])
  })
})
