import { describe, expect, test } from 'vitest'
import { figuresOf, round } from './figures.ts'

describe('figures', () => {
  test('share what was found among what was said, and among what there is', () => {
    expect(figuresOf({ right: 3, wrong: 1, missed: 3 })).toEqual({
      precision: 0.75,
      recall: 0.5,
      f1: 0.6,
    })
  })

  test('are 0 where nothing was said and nothing is', () => {
    expect(figuresOf({ right: 0, wrong: 0, missed: 0 })).toEqual({
      precision: 0,
      recall: 0,
      f1: 0,
    })
  })
})

// The right column is what Python prints for round(value, 3).
test.each([
  [1 / 16, 0.062],
  [3 / 16, 0.188],
  [5 / 16, 0.312],
  [7 / 16, 0.438],
  [15 / 16, 0.938],
  [0.0005, 0.001],
  [0.0015, 0.002],
  [2 / 3, 0.667],
  [0.9995, 1],
  [1, 1],
  [0, 0],
])('rounds %d to %d as Python does', (value, rounded) => {
  expect(round(value)).toBe(rounded)
})
