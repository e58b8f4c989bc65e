import type { AffixChain, Inflection, InflectionRule } from '../types.ts'

const possessive = [{ text: '' }, { text: "'s", features: ['possessive'] }]
const past = ['past']
const ing = ['ing']
/** A form that needs a subject, and so follows no article and no preposition. */
const finite = ['finite']

function endings(...texts: readonly string[]): AffixChain {
  return [texts.map((text) => ({ text, features: featuresOf(text) }))]
}

function featuresOf(ending: string): readonly string[] {
  if (ending.endsWith('ed')) return past
  if (ending.endsWith('ing')) return ing
  return ending === 'd' ? [] : finite
}

function noun(
  rule: Pick<InflectionRule, 'ends' | 'dropEnd'>,
  singular: string,
  plural: string,
): InflectionRule {
  const number = [{ text: singular }, { text: plural, features: ['plural'] }]
  return { ...rule, prefixes: [], suffixes: [[number, possessive]] }
}

const sibilants = ['s', 'x', 'z', 'ch', 'sh']
const afterConsonant = [...'bcdfghjklmnpqrstvwxz'].map((letter) => `${letter}y`)
const doubling = ['b', 'd', 'g', 'l', 'm', 'n', 'p', 'r', 't']

const nouns: readonly InflectionRule[] = [
  noun({ ends: afterConsonant, dropEnd: 1 }, 'y', 'ies'),
  noun({ ends: sibilants }, '', 'es'),
  noun({}, '', 's'),
]

const verbs: readonly InflectionRule[] = [
  { ends: ['ee'], prefixes: [], suffixes: [endings('', 's', 'd', 'ing')] },
  { ends: ['e'], dropEnd: 1, prefixes: [], suffixes: [endings('e', 'es', 'ed', 'ing')] },
  {
    ends: afterConsonant,
    dropEnd: 1,
    prefixes: [],
    suffixes: [endings('y', 'ies', 'ied', 'ying')],
  },
  { ends: sibilants, prefixes: [], suffixes: [endings('', 'es', 'ed', 'ing')] },
  { ends: doubling, doubles: true, prefixes: [], suffixes: [endings('', 's', 'ed', 'ing')] },
  { prefixes: [], suffixes: [endings('', 's', 'ed', 'ing')] },
]

/** Forms that no ending tells: swept away, setting alight. */
const verbForms: readonly InflectionRule[] = [
  { ends: ['ing'], prefixes: [], suffixes: [[[{ text: '', features: ing }]]] },
  { prefixes: [], suffixes: [[[{ text: '', features: past }]]] },
]

const unchanged: readonly InflectionRule[] = [{ prefixes: [], suffixes: [[]] }]

export const inflection: Inflection = {
  paradigms: { nouns, verbs, verbForms, adjectives: unchanged, fixed: unchanged },
  furtherForms: { verbs: 'verbForms' },
  joins: {},
  phraseHead: { nouns: 'last', verbs: 'first', adjectives: 'last', fixed: 'all' },
}
