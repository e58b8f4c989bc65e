import { expect, it } from 'vitest'
import { compileOpenings } from './openings.ts'
import type { RuleTable } from './tables.ts'

const [people, of, thugs, street] = [0, 1, 2, 3]
const frequencies = [1 / 300, 1 / 30, 1 / 200_000, 1 / 1000]
const [targets, labels] = [0, 1]

const phrases = [
  { words: [people], lists: [targets] },
  { words: [thugs], lists: [labels] },
  { words: [people, of, street], lists: [labels] },
]

const rule: RuleTable = {
  frame: 'protesters-as-terrorists',
  id: 'label-for-the-crowd',
  source: { paragraph: 4, phrase: 'رواية معروفة', relation: 'synonym' },
  anchor: 'label',
  terms: { target: [targets], label: [labels] },
  shapes: [],
  when: [],
  unless: [],
}

it('opens a rule by the rarest of its terms, and a phrase by the rarest of its words', () => {
  const { ofWord, rules } = compileOpenings({ frequencies, phrases, rules: [rule], shapes: [] })
  const opening = frequencies.map((_, word) => [
    ...ofWord.items.subarray(ofWord.starts[word], ofWord.starts[word + 1]),
  ])
  expect(opening).toEqual([[], [], [0], [0]])
  expect([...rules.items]).toEqual([0])
})
