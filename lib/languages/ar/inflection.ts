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

/** What is listed with a final ة has no form without an ending: حملة is not حمل. */
const feminineNoun: InflectionRule = {
  ...noun,
  ends: ['ة'],
  dropEnd: 1,
  suffixes: [
    [affixes(undefined, 'ة', 'ه', 'ات', 'تان', 'تين', 'تا', 'تي')],
    [affixes(undefined, 'ت', 'ات', 'تا', 'تي'), pronouns],
  ],
}

/** The seat of a final hamza changes with the case before a pronoun: نشطاؤه, نشطائه. */
const nounInHamza: InflectionRule = {
  ...noun,
  ends: ['اء'],
  dropEnd: 1,
  suffixes: [
    [affixes(undefined, 'ء', 'ءات', 'ات', 'ءة', 'ءان', 'ءين', 'ون', 'ين', 'وون', 'وين')],
    [affixes(undefined, 'ء', 'و', 'ي', 'ءات'), pronouns],
  ],
}

/** A final ى becomes an alef before a pronoun: مبناه. */
const nounInMaqsura: InflectionRule = {
  ...noun,
  ends: ['ى'],
  dropEnd: 1,
  suffixes: [[affixes(undefined, 'ى', 'يات', 'يان', 'يين')], [affixes(undefined, 'ا'), pronouns]],
}

const verbConjunctions = [none, ...affixes('and', 'و', 'ف')]

const perfect: InflectionRule = {
  prefixes: [verbConjunctions, [none, ...affixes('la', 'ل')]],
  suffixes: [
    [affixes(undefined, '', 'ت', 'وا', 'نا', 'ا', 'تا', 'ن', 'تم')],
    [affixes(undefined, '', 'ت', 'و', 'نا', 'ا', 'تا'), pronouns],
  ],
}

/** Written in the lists with the ي of the third person, which the states of the prefix replace. */
const imperfect: InflectionRule = {
  starts: ['ي'],
  shortest: 4,
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

/** The shortest have no first person here: نصف is "half", and only rarely "we describe". */
const shortImperfect: InflectionRule = {
  ...imperfect,
  shortest: 3,
  prefixes: [
    verbConjunctions,
    [none, { text: 'س', features: ['future'] }, { text: 'ل', features: ['li'] }],
    [...affixes(undefined, 'ي', 'ت'), ...affixes('future', 'سن', 'سا')],
  ],
}

/** Verbs in ى or ا lose or change it before their endings: نفى, نفت, نفوا, نفاه. */
const weakPerfect: InflectionRule = {
  ...perfect,
  ends: ['ى', 'ا'],
  dropEnd: 1,
  suffixes: [
    [affixes(undefined, 'ى', 'ا', 'ت', 'وا', 'يا', 'وت', 'يت', 'ينا', 'ونا', 'تا')],
    [affixes(undefined, 'ا', 'ت', 'و', 'يت', 'ينا'), pronouns],
  ],
}

/** Their third person, listed with its last letter: ينفي, ينفون, يدعو, يدعون, يرى, يرون. */
const weakImperfect: InflectionRule = {
  ...imperfect,
  ends: ['ي', 'ى', 'و'],
  shortest: 4,
  dropEnd: 1,
  suffixes: [
    [affixes(undefined, 'ي', 'ى', 'و', 'ون', 'وا', 'ين', 'يان', 'وان', 'يا')],
    [affixes(undefined, 'ي', 'ا', 'و', 'ون'), pronouns],
  ],
}

const fixed: InflectionRule = { prefixes: [conjunctions], suffixes: [[]] }

export const inflection: Inflection = {
  paradigms: {
    nouns: [feminineNoun, nounInHamza, nounInMaqsura, noun],
    adjectives: [feminineNoun, nounInHamza, nounInMaqsura, noun],
    verbs: [weakImperfect, imperfect, shortImperfect, weakPerfect, perfect],
    fixed: [fixed],
  },
  joins: { لال: 'لل' },
  spellings: [
    ['ديمقراط', 'ديموقراط'],
    ['ديموقراط', 'ديمقراط'],
    ['أميرك', 'أمريك'],
    ['أمريك', 'أميرك'],
    ['دكتاتور', 'ديكتاتور'],
    ['ديكتاتور', 'دكتاتور'],
    ['مسؤول', 'مسئول'],
    ['شؤون', 'شئون'],
    ['صحافي', 'صحفي'],
    ['سوفيات', 'سوفييت'],
    ['سوفيات', 'سوفيت'],
    ['سوفيت', 'سوفييت'],
    ['فاغنر', 'فاجنر'],
    ['فوضى', 'فوضي'],
    ['إنجليز', 'إنكليز'],
  ],
  phraseHead: { nouns: 'all', adjectives: 'all', verbs: 'first', fixed: 'all' },
}
