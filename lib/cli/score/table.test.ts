import { expect, test } from 'vitest'
import { countSet } from './count.ts'
import { listErrors } from './errors.ts'
import type { Row } from './rows.ts'
import { frameTable, setFigures, setTable } from './table.ts'

const text = 'The strikers are bandits. The fire of anger spreads.'
const item = {
  ...{ id: 'one', text },
  matches: [
    { frame: 'named', anchor: 'bandits', voice: 'asserted' },
    { frame: 'spread', anchor: 'spreads', voice: 'asserted' },
  ],
}
const said = [
  { frame: 'named', rule: 'copula', voice: 'denied', terms: [{ start: 17, end: 24 }] },
  { frame: 'burning', rule: 'flames', voice: 'asserted', terms: [{ start: 30, end: 34 }] },
]
const rows: readonly Row[] = [{ name: 'some', score: countSet([item], () => said) }]

test('the table of the sets has a line a set', () => {
  expect(setTable(rows).split('\n')).toEqual([
    'set   items  precision  recall     F1  voice  right  false  missed',
    'some      1      0.500   0.500  0.500  0.000      1      1       1',
  ])
})

test('the table of the frames has a line a frame, and a column a set', () => {
  expect(frameTable(rows).split('\n')).toEqual([
    'frame    right  false  missed  precision  recall     F1   some',
    'burning      0      1       0      0.000   0.000  0.000  0.000',
    'named        1      0       0      1.000   1.000  1.000  1.000',
    'spread       0      0       1      0.000   0.000  0.000  0.000',
  ])
})

test('the figures as JSON have a record a set', () => {
  expect(setFigures(rows)).toEqual({
    sets: [{ set: 'some', precision: 0.5, recall: 0.5, f1: 0.5, voice: 0 }],
  })
})

test('the errors show in the text what the rule took, or what it should have taken', () => {
  expect(listErrors(rows).split('\n\n')).toEqual([
    'burning\n  some one: false, by rule flames, asserted\n' +
      '    The strikers are bandits. The [fire] of anger spreads.',
    'named\n  some one: voice is denied and should be asserted, by rule copula\n' +
      '    The strikers are [bandits]. The fire of anger spreads.',
    'spread\n  some one: missed, asserted\n' +
      '    The strikers are bandits. The fire of anger [spreads].',
  ])
})
