import type { Rule } from '../../types.ts'

export const en: readonly Rule[] = [
  {
    id: 'despot',
    source: { paragraph: 2, phrase: 'الحاكم المستبد', relation: 'translation' },
    terms: { label: 'despots' },
    anchor: 'label',
    unless: [{ inSentence: 'despot-decoys' }],
    examples: {
      asserted: ['The {label:dictator} left the island by night.'],
      attributed: ['{speaker:Exiles} said the {label:tyrant} had sold the harbour.'],
      distanced: ['The so-called {label:strongman} was asleep.'],
      denied: ['"I am not a {label:despot}," he told the envoys.'],
      none: ['The benevolent dictator of the programming language stepped down.'],
    },
  },
  {
    id: 'despotism',
    source: { paragraph: 12, phrase: 'أكثر وحشية واستبدادًا من الاستبداد', relation: 'translation' },
    terms: { label: 'despotisms' },
    anchor: 'label',
    unless: [{ inSentence: 'despot-decoys' }],
    examples: {
      asserted: ['Forty years of {label:dictatorship} have emptied the villages.'],
      none: ['Parents weary of the tyranny of homework met in a school: one parent wept.'],
    },
  },
  {
    id: 'authoritarian-regime',
    source: { paragraph: 1, phrase: 'للأنظمة الاستبدادية', relation: 'translation' },
    terms: { label: 'despotic', target: 'regimes' },
    anchor: 'label',
    shapes: ['noun-modifier', 'copula', 'naming-verb'],
    unless: [{ inSentence: 'despot-decoys' }],
    examples: {
      asserted: ['The {label:authoritarian} {target:government} buys its grain abroad.'],
      attributed: ['{speaker:Rights groups} see the {target:regime} as {label:repressive}.'],
      none: ['Authoritarian parenting lowers marks, a study found.'],
    },
  },
]
