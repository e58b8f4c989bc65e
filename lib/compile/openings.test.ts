import { expect, it } from 'vitest'
import { compileOpenings, opensRules } from './openings.ts'
import { compilePhrases } from './phrases.ts'
import type { RuleTable } from './tables/rules.ts'

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

const tables = compilePhrases(phrases, frequencies)
const { listSets } = tables
const openings = compileOpenings({ frequencies, phrases, listSets, rules: [rule], shapes: [] })

it('opens a rule by the rarest of its terms', () => {
  const { ofSet, rules } = openings
  const opening = Array.from({ length: listSets.starts.length - 1 }, (_, set) => ({
    lists: [...listSets.items.subarray(listSets.starts[set], listSets.starts[set + 1])],
    rules: [...ofSet.items.subarray(ofSet.starts[set], ofSet.starts[set + 1])],
  }))
  expect(opening).toEqual([
    { lists: [], rules: [] },
    { lists: [targets], rules: [] },
    { lists: [labels], rules: [0] },
  ])
  expect([...rules.items]).toEqual([0])
})

it('looks for the words of that term, and for the rarest word of a phrase', () => {
  const looked = [people, of, thugs, street].filter((word) => opensRules(tables, openings, word))
  expect(looked).toEqual([thugs, street])
})
