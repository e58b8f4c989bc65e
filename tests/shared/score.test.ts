import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createDetectors } from '../../lib/cli/detectors.ts'
import { figuresOf, round } from '../../lib/cli/score/figures.ts'
import { readGoldSet } from '../../lib/cli/score/gold.ts'
import { type Row, type SetScore, scoreSet } from '../../lib/cli/score/rows.ts'
import { type Floor, floors } from './floors.ts'
import { goldFolder } from './score-py.ts'

const detectors = createDetectors()

function scoreOf(name: string): SetScore {
  if (typeof detectors === 'string') throw new Error(detectors)
  const reading = readGoldSet(join(goldFolder, `${name}.jsonl`))
  if (!reading.ok) throw new Error(reading.message)
  return scoreSet(detectors, reading.set)
}

function figuresIn({ score }: Row) {
  return { ...figuresOf(score), voice: score.voice }
}

function distanceOf({ parts }: SetScore): number {
  const [rest, apart] = parts.map((part) => figuresIn(part).f1)
  return rest === undefined || apart === undefined ? Number.NaN : Math.abs(rest - apart)
}

describe.each(floors)('$set', (floor: Floor) => {
  const score = scoreOf(floor.set)
  const figures = figuresIn(score.whole)
  const measured = (['precision', 'recall', 'f1', 'voice'] as const).flatMap((name) => {
    const least = floor[name]
    return least === undefined ? [] : [{ name, least, reached: round(figures[name]) }]
  })

  test.each(measured)('reaches $least in $name', ({ least, reached }) => {
    expect(reached, 'see the errors: npm run score').toBeGreaterThanOrEqual(least)
  })

  const { apart } = floor
  if (apart !== undefined) {
    test(`does not do better by more than ${apart} on what its makers saw`, () => {
      expect(round(distanceOf(score))).toBeLessThanOrEqual(apart)
    })
  }
})
