import type { Affix, AffixChain, Inflection, InflectionRule } from '../types.ts'

const none: Affix = { text: '' }

function affixes(feature: string | undefined, ...texts: readonly string[]): readonly Affix[] {
  return texts.map((text) => (feature ? { text, features: [feature] } : { text }))
}

const conjunctions = [none, ...affixes('and', 'و', 'ف')]
const prepositions = [
  none,
  { text: 'ب', features: ['ba'] },
  { text: 'ك', features: ['ka'] },
  { text: 'ل', features: ['li'] },
]
const article = [none, { text: 'ال', features: ['definite'] }]
const pronouns = affixes(
  'pronoun',
  ...['ه', 'ها', 'هم', 'هما', 'هن', 'ك', 'كم', 'كن', 'نا', 'ي', 'ني'],
)

const nounEndings: AffixChain = [
  affixes(undefined, '', 'ة', 'ا', 'ات', 'ون', 'ين', 'ان', 'تان', 'تين', 'و', 'ي', 'ه'),
]
const nounWithPronoun: AffixChain = [
  affixes(undefined, '', 'ت', 'ات', 'و', 'ي', 'ا', 'تا', 'تي'),
  pronouns,
]

const noun: InflectionRule = {
  prefixes: [conjunctions, prepositions, article],
  suffixes: [nounEndings, nounWithPronoun],
}

/** Nouns and adjectives written with a final ة inflect from the stem without it. */
const feminineNoun: InflectionRule = { ...noun, ends: ['ة'], dropEnd: 1 }

const verbConjunctions = [none, ...affixes('and', 'و', 'ف')]

const perfect: InflectionRule = {
  prefixes: [verbConjunctions, [none, ...affixes(undefined, 'ل')]],
  suffixes: [
    [affixes(undefined, '', 'ت', 'وا', 'نا', 'ا', 'تا', 'ن', 'تم')],
    [affixes(undefined, '', 'ت', 'و', 'نا', 'ا', 'تا'), pronouns],
  ],
}

/** Written in the lists with the ي of the third person, which the states of the prefix replace. */
const imperfect: InflectionRule = {
  starts: ['ي'],
  dropStart: 1,
  prefixes: [
    verbConjunctions,
    [none, { text: 'س', features: ['future'] }, { text: 'ل', features: ['li'] }],
    affixes(undefined, 'ي', 'ت', 'ن', 'ا'),
  ],
  suffixes: [
    [affixes(undefined, '', 'ون', 'وا', 'ين', 'ان', 'ا', 'ن')],
    [affixes(undefined, '', 'ون', 'و', 'ان', 'ن'), pronouns],
  ],
}

const fixed: InflectionRule = { prefixes: [conjunctions], suffixes: [[]] }

export const inflection: Inflection = {
  paradigms: {
    nouns: [feminineNoun, noun],
    adjectives: [feminineNoun, noun],
    verbs: [imperfect, perfect],
    fixed: [fixed],
  },
  joins: { لال: 'لل' },
  phraseHead: { nouns: 'all', adjectives: 'all', verbs: 'first', fixed: 'all' },
}
