import { describe, expect, it } from 'vitest'
import { languages } from './index.ts'

/** Gaps by how far they reach; where none is written, the elements stand side by side. */
const reaches = ['', '~', '~&', '…', '……']

interface Step {
  readonly element: string
  /** How far the gap before it reaches: an index of `reaches`. */
  readonly gap: number
}

function stepsOf(pattern: string): readonly Step[] {
  const steps: Step[] = []
  let gap = 0
  for (const piece of pattern.split(' ')) {
    const reach = reaches.indexOf(piece)
    if (reach < 0) steps.push({ element: piece, gap })
    gap = Math.max(gap, reach)
    if (reach < 0) gap = 0
  }
  return steps
}

/** A term without a feature takes in the same term with one: `{actor}` and `{actor+li}`. */
function takesIn(wide: string, narrow: string): boolean {
  return wide === narrow || (wide.startsWith('{') && narrow.startsWith(`${wide.slice(0, -1)}+`))
}

/** Whether all that the narrow pattern finds the wide one finds too. */
function covers(wide: string, narrow: string): boolean {
  const [outer, inner] = [stepsOf(wide), stepsOf(narrow)]
  return (
    outer.length === inner.length &&
    outer.every(({ element, gap }, index) => {
      const own = inner[index]
      return own !== undefined && gap >= own.gap && takesIn(element, own.element)
    })
  )
}

/** The first pattern that matches wins, so that a narrow one before others may mean an order. */
function coveredIn(patterns: readonly string[]): readonly string[] {
  return patterns.filter((pattern, index) => {
    const others = [...patterns.slice(0, index), ...patterns.slice(index + 1, index + 2)]
    return others.some((other) => covers(other, pattern))
  })
}

describe('a pattern that a wider one of its shape takes in', () => {
  it.each(languages)('stands in no shape of $code', ({ shapes }) => {
    const covered = Object.entries(shapes).flatMap(([name, { patterns }]) =>
      coveredIn(patterns).map((pattern) => `${name}: ${pattern}`),
    )
    expect(covered).toEqual([])
  })

  it('is found behind the wider one and right before it', () => {
    expect(coveredIn(['{target} … {label}', '{target} ~ {label}'])).toEqual(['{target} ~ {label}'])
    expect(coveredIn(['{cue} {actor+li}', '{cue} ~ {actor}'])).toEqual(['{cue} {actor+li}'])
    expect(coveredIn(['{cue} {actor}', '{actor} {cue}', '{cue} ~ {actor}'])).toEqual([])
  })
})
