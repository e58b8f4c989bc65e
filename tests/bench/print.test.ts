import { describe, expect, it } from 'vitest'
import { figure, missing } from './figure.ts'
import { tableOf } from './print.ts'

describe('a figure', () => {
  it('holds up to its limit, and always where there is none', () => {
    const held = [figure('at it', 2, 2), figure('over it', 2.01, 2), figure('told', 99)]
    expect(held.map(({ holds }) => holds)).toEqual([true, false, true])
  })

  it('does not hold where it has a limit and could not be had', () => {
    expect(missing('a', 'too slow', 2).holds).toBe(false)
    expect(figure('no pages', Number.NaN, 2)).toMatchObject({ value: null, holds: false })
  })

  it('has the same keys in JSON, whatever it tells', () => {
    const keys = [figure('limited', 1, 2), figure('told', 1)].map((one) =>
      Object.keys(JSON.parse(JSON.stringify(one))),
    )
    expect(keys).toEqual(Array(2).fill(['name', 'value', 'limit', 'holds']))
  })
})

describe('the table', () => {
  it('tells value, limit and whether it holds, and counts those that do', () => {
    const table = tableOf([
      figure('scan / loop', 1.234, 2),
      figure('run / loop', 12.34, 4),
      figure('loop', 0.001),
      missing('lexicon ×16', 'took too long', 1.2),
    ])
    expect(table.split('\n')).toEqual([
      '  scan / loop       1.23  at most 2.00  ✓',
      '  run / loop        12.3  at most 4.00  ✗',
      '  loop           0.00100',
      '  lexicon ×16          ·  at most 1.20  ✗  not measured: took too long',
      '',
      '1 of 3 limits hold.',
    ])
  })
})
