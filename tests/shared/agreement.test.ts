import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countSet, type Prediction, type Score } from '../../lib/cli/score/count.ts'
import { figuresOf, round } from '../../lib/cli/score/figures.ts'
import { type GoldItem, readGoldSet } from '../../lib/cli/score/gold.ts'
import { goldRuns } from '../../lib/cli/score/spans.ts'
import { askPython, goldFolder, type PythonScore } from './score-py.ts'

const sets = readdirSync(goldFolder)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => {
    const reading = readGoldSet(join(goldFolder, name))
    if (!reading.ok) throw new Error(reading.message)
    return reading.set
  })

const frames = [...new Set(sets.flatMap(({ items }) => items.flatMap(framesOf)))]
const voices = ['asserted', 'attributed', 'distanced', 'denied']

function framesOf({ matches }: GoldItem): readonly string[] {
  return matches.map(({ frame }) => frame)
}

/** What a careless detector might say of an item: its frames and anchors more often than others. */
function predictionsOf(item: GoldItem): fc.Arbitrary<readonly Prediction[]> {
  const place = fc.nat({ max: item.text.length })
  const anywhere = fc.tuple(place, fc.oneof(place, fc.constant(0))).map(([one, other]) => ({
    start: Math.min(one, other),
    end: Math.max(one, other),
  }))
  const anchors = item.matches.flatMap((match) => goldRuns(item, match))
  const term = anchors.length > 0 ? fc.oneof(anywhere, fc.constantFrom(...anchors)) : anywhere
  const frame = fc.constantFrom(...frames, ...Array(60).fill(framesOf(item)).flat())
  return fc.array(
    fc.record({
      frame,
      rule: fc.constant('any'),
      voice: fc.constantFrom(...voices),
      terms: fc.array(term, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 5 },
  )
}

/** A set of items, each with what is said of it. */
const answers = fc
  .constantFrom(...sets)
  .chain(({ items }) =>
    fc
      .subarray([...items], { minLength: 1, maxLength: Math.min(40, items.length) })
      .chain((chosen) =>
        fc.tuple(...chosen.map((item) => predictionsOf(item).map((said) => ({ item, said })))),
      ),
  )

function ours({ items, right, wrong, missed, voice, frames, errors, ...score }: Score) {
  const { precision, recall, f1 } = figuresOf({ right, wrong, missed, ...score })
  const counts = [...frames].map(([frame, of]) => [frame, [of.right, of.wrong, of.missed]])
  return {
    ...{ items, tp: right, fp: wrong, fn: missed },
    ...{ precision: round(precision), recall: round(recall), f1: round(f1), voice: round(voice) },
    frames: Object.fromEntries(counts),
    errors: errors
      .map(({ kind, item }) => `${kind === 'missed' ? 'miss' : kind} ${item.id}`)
      .sort(),
  }
}

function theirs([figures, frames, , errors]: PythonScore) {
  const { items, tp, fp, fn, precision, recall, f1, voice } = figures
  return {
    ...{ items, tp, fp, fn, precision, recall, f1, voice },
    frames: Object.fromEntries(Object.entries(frames).map(([frame, [counts]]) => [frame, counts])),
    errors: errors.map(([kind, id]) => `${kind} ${id}`).sort(),
  }
}

test('our score agrees with score.py to the last digit, whatever is predicted', () => {
  const samples = fc.sample(answers, { numRuns: 300, seed: 22 })
  const asked = samples.map((said) => ({
    gold: said.map(({ item }) => item),
    predictions: said.map(({ item, said: matches }) => ({ id: item.id, matches })),
  }))
  const answered = askPython(asked)
  if (answered === undefined) {
    console.warn('There is no python3 here: our score was NOT compared with score.py.')
    return
  }
  expect(answered).toHaveLength(samples.length)
  for (const [index, said] of samples.entries()) {
    const saidOf = new Map(said.map((one) => [one.item, one.said]))
    const score = countSet([...saidOf.keys()], (item) => saidOf.get(item) ?? [])
    const answer = answered[index]
    expect(ours(score)).toEqual(answer && theirs(answer))
  }
  // Otherwise nothing but zeros was compared.
  expect(answered.filter(([{ f1 }]) => f1 > 0.1).length).toBeGreaterThan(100)
})
