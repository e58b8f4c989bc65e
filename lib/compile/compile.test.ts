import { describe, expect, it } from 'vitest'
import { languages } from '../languages/index.ts'
import type { Frame, Rule, Vocabulary } from '../lexicon/types.ts'
import { compileLexicon } from './assets.ts'
import { compile } from './compile.ts'
import { packTables } from './pack.ts'
import { Unpacking } from './unpack.ts'

const rule: Rule = {
  id: 'called-goats',
  source: { paragraph: 4, phrase: 'رواية معروفة', relation: 'synonym' },
  terms: { target: 'shepherds', label: { nouns: ['goat'] } },
  anchor: 'label',
  shapes: ['copula'],
  examples: {
    asserted: ['The {target:shepherds} are {label:goats}.'],
    none: ['The goats sleep.'],
  },
}

const frame: Frame = {
  id: 'shepherds-as-goats',
  family: 'protest',
  name: { en: 'Goats', ar: 'ماعز' },
  what: { en: 'Shepherds are called goats.', ar: 'يسمى الرعاة ماعزا.' },
  why: { en: 'It counts heads.', ar: 'يعد الرؤوس.' },
  rules: { en: [rule], ar: [] },
}

const shepherds: Vocabulary = {
  id: 'shepherds',
  what: 'Those who keep the flock.',
  words: { en: { nouns: ['shepherd'] }, ar: {} },
}

function unpacked(...parts: readonly string[]): unknown {
  const unpacking = new Unpacking((encoded) => Uint8Array.from(Buffer.from(encoded, 'base64')))
  for (const part of parts) unpacking.take(part)
  return unpacking.tables
}

function mistakesOf(frames: readonly Frame[], vocabularies: readonly Vocabulary[]): string[] {
  const result = compile({ frames, vocabularies, languages })
  return result.ok ? [] : result.mistakes.map(({ culprit, message }) => `${culprit}: ${message}`)
}

describe('compile', () => {
  it('makes tables of a small lexicon', () => {
    expect(mistakesOf([frame], [shepherds])).toEqual([])
  })

  it('makes tables that come out of a package as they went in', () => {
    const result = compile({ frames: [frame], vocabularies: [shepherds], languages })
    const tables = result.ok ? result.tables : []
    expect(tables.length).toBe(languages.length)
    for (const table of tables) {
      const parts = packTables(table, (bytes) => Buffer.from(bytes).toString('base64'))
      expect(unpacked(...parts)).toEqual(table)
    }
  })

  it('packs tables in parts that are read in a moment, and what patterns repeat once', () => {
    const [tables] = compileLexicon()
    if (!tables) throw new Error('There are no tables.')
    const parts = packTables(tables, (bytes) => Buffer.from(bytes).toString('base64'))
    expect(Math.max(...parts.map((part) => part.length))).toBeLessThan(70_000)
    const gaps = parts.filter((part) => part.includes('"kind":"gap","reach":"phrase"'))
    expect(gaps).toHaveLength(1)
    expect(unpacked(...parts)).toEqual(tables)
  })

  it('reads no package that is none of ours', () => {
    expect(unpacked('[1, 2]')).toBeUndefined()
    expect(unpacked('{"plain": {}}')).toBeUndefined()
    expect(() => unpacked('{"plain"')).toThrow()
  })

  it('names every mistake of a broken lexicon at once', () => {
    const broken: Rule = {
      ...rule,
      terms: { target: 'sheperds', label: { nouns: ['goat'] } },
      anchor: 'cue',
      shapes: ['copular'],
      unless: [{ rightBefore: 'place', words: 'hills' }],
      examples: {
        asserted: ['The shepherds are goats.'],
        none: ['The {meadow:goats} sleep in the {label:hills}.'],
      },
    }
    expect(mistakesOf([{ ...frame, rules: { en: [broken], ar: [] } }], [shepherds])).toEqual([
      'frame shepherds-as-goats › en › rule called-goats: an example marks no {cue:…}: "The shepherds are goats."',
      'frame shepherds-as-goats › en › rule called-goats: {meadow:…} is neither a role nor a frame: "The {meadow:goats} sleep in the {label:hills}."',
      'frame shepherds-as-goats › en › rule called-goats: a near miss marks {label:…}; only other frames\' matches are marked there: "The {meadow:goats} sleep in the {label:hills}."',
      'frame shepherds-as-goats › en › rule called-goats: target: there is no vocabulary "sheperds"',
      'frame shepherds-as-goats › en › rule called-goats: its anchor "cue" is none of its terms',
      'frame shepherds-as-goats › en › rule called-goats: there is no shape "copular"',
      'frame shepherds-as-goats › en › rule called-goats: a guard speaks of {place}, which is none of its terms',
      'frame shepherds-as-goats › en › rule called-goats: guard: there is no vocabulary "hills"',
    ])
  })

  it('names every fault in the form of the records', () => {
    const illFormed: Frame = {
      ...frame,
      id: 'Shepherds as goats',
      name: { en: '', ar: 'ماعز' },
      rules: {
        en: [
          {
            ...rule,
            source: { paragraph: 16, phrase: 'a b c d e f g h i', relation: 'synonym' },
            examples: { none: [] },
          },
        ],
        ar: [],
      },
    }
    const mistakes = mistakesOf([illFormed], [shepherds, shepherds])
    expect(mistakes).toEqual([
      expect.stringContaining('frame Shepherds as goats › id: is not in kebab-case'),
      expect.stringContaining('name › en: is empty'),
      expect.stringContaining('rule called-goats › source › paragraph: is no paragraph'),
      expect.stringContaining('rule called-goats › source › phrase: is longer than eight words'),
      expect.stringContaining('rule called-goats › examples › none: has no near miss'),
      expect.stringContaining('rule called-goats › examples: has no example that must match'),
      'vocabulary shepherds: stands twice',
    ])
  })

  it('refuses a rule whose shape has no place for one of its terms', () => {
    const lost = { ...rule, terms: { ...rule.terms, place: 'shepherds' } }
    expect(mistakesOf([{ ...frame, rules: { en: [lost], ar: [] } }], [shepherds])).toEqual([
      'frame shepherds-as-goats › en › rule called-goats: shape "copula" has no place for {place}',
    ])
  })

  it('refuses related terms without a shape', () => {
    const { shapes: _, ...loose } = rule
    expect(mistakesOf([{ ...frame, rules: { en: [loose], ar: [] } }], [shepherds])).toEqual([
      'frame shepherds-as-goats › en › rule called-goats: its terms target, label stand in no shape: name at least one',
    ])
  })
})
