// @vitest-environment happy-dom
import { expect, describe as group, it } from 'vitest'
import { describe } from '../../entrypoints/reading/describe.ts'
import type { Match, Span, TextOffset, VoiceCue } from '../../lib/match/types.ts'
import { exampleReport } from '../../lib/messages/example.ts'
import { reportOf } from '../../lib/messages/report.ts'
import type { Block } from '../../lib/page/block.ts'
import { blockOffset, nodeOffset } from '../../lib/page/offsets.ts'

const isOffset = (at: number): at is TextOffset => at >= 0

/** Where words stand in a text. */
function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words)
  const end = start + words.length
  if (!isOffset(start) || !isOffset(end)) throw new Error(`"${words}" is not in "${text}"`)
  return { start, end, text: words }
}

/** Describes a match of two terms in a text that says that somebody called the strikers bandits. */
function describeIn(text: string, voiceCue?: VoiceCue) {
  const match: Match = {
    ...spanOf(text, 'strikers bandits'),
    ...{ frame: 'a-frame', rule: 'a-rule', lang: 'en', voice: 'attributed' },
    terms: [
      { role: 'target', ...spanOf(text, 'strikers') },
      { role: 'label', ...spanOf(text, 'bandits') },
    ],
    speaker: spanOf(text, 'The minister'),
    evidence: {
      shape: { name: 'naming-verb', relation: 'naming' },
      voiceCue,
      source: { paragraph: 3, phrase: 'إنهم', relation: 'verbatim' },
    },
  }
  const node = document.createTextNode(text)
  const piece = { node, nodeStart: nodeOffset(0), start: blockOffset(0), length: text.length }
  const block: Block = { element: document.body, text, lang: 'en', pieces: [piece] }
  return describe({ id: 3, family: 'protest', block, match }, 0.5)
}

const words = 'The minister called the strikers bandits and left.'

group('describe', () => {
  it('makes a report that the protocol takes', () => {
    const report = exampleReport({ matches: [describeIn(words)] })
    expect(reportOf(structuredClone(report))).toEqual(report)
  })

  it('tells where each term begins in the text of the match', () => {
    expect(describeIn(words).terms).toEqual([
      { role: 'target', start: 0, text: 'strikers' },
      { role: 'label', start: 9, text: 'bandits' },
    ])
  })

  it('leaves out what the match does not have', () => {
    expect(describeIn(words)).toMatchObject({ speaker: 'The minister', relation: 'naming' })
    expect('voiceCue' in describeIn(words)).toBe(false)
  })

  it('tells what decided the voice', () => {
    const called = { ...spanOf(words, 'called'), by: 'words' } as const
    expect(describeIn(words, called).voiceCue).toEqual({ by: 'words', text: 'called' })
  })

  it('gives the words around it', () => {
    const { before, text, after } = describeIn(words)
    expect([before, text, after]).toEqual([
      'The minister called the ',
      'strikers bandits',
      ' and left.',
    ])
  })

  it('cuts long surroundings between words, and shows where', () => {
    const noise = 'Nobody had seen it coming, they said. '.repeat(5)
    const { before, after } = describeIn(`${noise}${words} ${noise}`)
    expect(before).toBe('…said. Nobody had seen it coming, they said. The minister called the ')
    expect(after).toBe(' and left. Nobody had seen it coming, they said. Nobody had seen it…')
  })
})
