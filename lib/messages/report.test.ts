import { describe, expect, it } from 'vitest'
import { exampleMatch, exampleReport } from './example.ts'
import { reportOf } from './report.ts'

describe('reportOf', () => {
  it('takes a report as it is sent', () => {
    const report = exampleReport()
    expect(reportOf(structuredClone(report))).toEqual(report)
  })

  it('takes a match that names neither speaker nor relation', () => {
    const { speaker, voiceCue, relation, ...bare } = exampleMatch({ voice: 'asserted' })
    expect(reportOf(exampleReport({ state: 'reading', matches: [bare] }))).toBeDefined()
  })

  it('shows what turns letters around, and keeps each offset', () => {
    const text = 'the \u202Erekirts\u202C \u2067terrorists\u2069 \u200Fnow'
    const report = reportOf(exampleReport({ matches: [exampleMatch({ text, speaker: text })] }))
    const shown = 'the ⇄rekirts\u2060 \u2060terrorists\u2060 \u200Fnow'
    expect(report?.matches[0]).toMatchObject({ text: shown, speaker: shown })
    expect(shown.length).toBe(text.length)
  })

  it.each([
    ['nothing', undefined],
    ['a state that is none', { ...exampleReport(), state: 'gone' }],
    [
      'a family that is none',
      { ...exampleReport(), matches: [{ ...exampleMatch(), family: 'x' }] },
    ],
    ['a place below the page', exampleReport({ matches: [exampleMatch({ place: 2 })] })],
    ['matches that are none', { ...exampleReport(), matches: 'many' }],
    ['more than the whole page', exampleReport({ progress: 1.5 })],
    ['half a match', exampleReport({ hidden: 0.5 })],
  ])('refuses %s', (_, message) => {
    expect(reportOf(message)).toBeUndefined()
  })
})
