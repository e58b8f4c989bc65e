import { describe, expect, it } from 'vitest'
import { exampleMatch } from './example.ts'
import { reportOf } from './report.ts'

describe('reportOf', () => {
  it('takes a report as it is sent', () => {
    const report = { state: 'done', matches: [exampleMatch()] }
    expect(reportOf(structuredClone(report))).toEqual(report)
  })

  it('takes a match that names neither speaker nor relation', () => {
    const { speaker, voiceCue, relation, ...bare } = exampleMatch({ voice: 'asserted' })
    expect(reportOf({ state: 'reading', matches: [bare] })).toBeDefined()
  })

  it.each([
    ['nothing', undefined],
    ['a state that is none', { state: 'gone', matches: [] }],
    ['a family that is none', { state: 'done', matches: [{ ...exampleMatch(), family: 'x' }] }],
    ['a place below the page', { state: 'done', matches: [exampleMatch({ place: 2 })] }],
    ['matches that are none', { state: 'done', matches: 'many' }],
  ])('refuses %s', (_, message) => {
    expect(reportOf(message)).toBeUndefined()
  })
})
