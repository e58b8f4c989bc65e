import { describe, expect, test } from 'vitest'
import { countSet, type Prediction } from './count.ts'
import type { GoldItem, GoldMatch } from './gold.ts'

const text = 'The strikers are bandits, he said; the marchers are bandits too.'
const erased: GoldMatch = { frame: 'labels', anchor: 'bandits', voice: 'attributed' }

function itemWith(...matches: readonly GoldMatch[]): GoldItem {
  return { id: 'one', lang: 'en', text, matches }
}

/** A prediction whose one term is the nth place where the words stand. */
function predicted(words: string, more: Partial<Prediction> = {}, nth = 1): Prediction {
  let start = -1
  for (let count = 0; count < nth; count += 1) start = text.indexOf(words, start + 1)
  const terms = [{ start, end: start + words.length }]
  return { frame: 'labels', rule: 'named', voice: 'attributed', terms, ...more }
}

function count(item: GoldItem, ...predictions: readonly Prediction[]) {
  const { right, wrong, missed, voiceRight, errors } = countSet([item], () => predictions)
  return { right, wrong, missed, voiceRight, kinds: errors.map(({ kind }) => kind) }
}

describe('a match is right', () => {
  test('where a term overlaps the anchor, however little', () => {
    expect(count(itemWith(erased), predicted('are band'))).toEqual({
      ...{ right: 1, wrong: 0, missed: 0, voiceRight: 1, kinds: [] },
    })
  })

  test('where it hits the other anchor', () => {
    const gold = { ...erased, alt: { anchor: 'strikers' } }
    expect(count(itemWith(gold), predicted('strikers'))).toMatchObject({ right: 1 })
  })

  test('at the nth place', () => {
    const gold = { ...erased, nth: 2 }
    expect(count(itemWith(gold), predicted('bandits'))).toMatchObject({ right: 0, wrong: 1 })
    expect(count(itemWith(gold), predicted('bandits', {}, 2))).toMatchObject({ right: 1 })
  })

  test('with another of the voices that the annotators gave', () => {
    const gold = { ...erased, voices: ['asserted', 'attributed'] }
    const prediction = predicted('bandits', { voice: 'asserted' })
    expect(count(itemWith(gold), prediction)).toMatchObject({ voiceRight: 1, kinds: [] })
  })
})

describe('a match is wrong', () => {
  test('of another frame: one is missed and one is false', () => {
    expect(count(itemWith(erased), predicted('bandits', { frame: 'eruption' }))).toEqual({
      ...{ right: 0, wrong: 1, missed: 1, voiceRight: 0, kinds: ['missed', 'false'] },
    })
  })

  test('beside the anchor', () => {
    expect(count(itemWith(erased), predicted('marchers'))).toMatchObject({ right: 0, wrong: 1 })
  })

  test('by a term of more than eight words', () => {
    const words = 'strikers are bandits, he said; the marchers are bandits'
    expect(count(itemWith(erased), predicted(words))).toMatchObject({ right: 0, wrong: 1 })
  })

  test('the second time', () => {
    const twice = [predicted('bandits'), predicted('bandits')]
    expect(count(itemWith(erased), ...twice)).toMatchObject({ right: 1, wrong: 1 })
  })

  test('where there is nothing', () => {
    expect(count(itemWith(), predicted('bandits'))).toMatchObject({ wrong: 1, kinds: ['false'] })
  })
})

test('a right match with a wrong voice is counted and told', () => {
  const prediction = predicted('bandits', { voice: 'asserted' })
  expect(count(itemWith(erased), prediction)).toEqual({
    ...{ right: 1, wrong: 0, missed: 0, voiceRight: 0, kinds: ['voice'] },
  })
})

test('what only one annotator marked is neither asked for nor counted against', () => {
  const optional = { ...erased, optional: true }
  expect(count(itemWith(optional))).toMatchObject({ right: 0, missed: 0 })
  expect(count(itemWith(optional), predicted('bandits'))).toMatchObject({ right: 0, wrong: 0 })
})

test('what is asked for takes its match before what is optional', () => {
  const gold = [{ ...erased, optional: true }, erased]
  expect(count(itemWith(...gold), predicted('bandits'))).toMatchObject({ right: 1, missed: 0 })
})

test('reads `at` in code points', () => {
  const item = {
    ...{ id: 'one', lang: 'en', text: '🔥 bandits' },
    matches: [{ frame: 'labels', at: [2, 9] as const, voice: 'attributed' }],
  }
  const hit = { ...predicted('The'), terms: [{ start: 9, end: 10 }] }
  expect(countSet([item], () => [hit])).toMatchObject({ right: 1 })
  const beside = { ...predicted('The'), terms: [{ start: 0, end: 3 }] }
  expect(countSet([item], () => [beside])).toMatchObject({ right: 0 })
})
