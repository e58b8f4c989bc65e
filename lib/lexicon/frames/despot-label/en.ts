import type { Rule } from '../../types.ts'

export const en: readonly Rule[] = [
  {
    id: 'despot',
    source: { paragraph: 2, phrase: 'الحاكم المستبد', relation: 'translation' },
    terms: { label: 'despots' },
    anchor: 'label',
    unless: [
      { inClause: 'contest-around' },
      { inSentence: 'despot-decoys' },
      { rightAfter: 'label', words: 'contest-after' },
    ],
    examples: {
      asserted: ['The {label:dictator} left the island by night.'],
      attributed: ['{speaker:Exiles} said the {label:tyrant} had sold the harbour.'],
      distanced: ['The so-called {label:strongman} was asleep.'],
      denied: ['"I am not a {label:despot}," {speaker:he} told the envoys.'],
      none: [
        'The benevolent dictator of the programming language stepped down.',
        'The goalkeeper, a dictator in his own penalty area, kept a clean sheet.',
        'The strongman competition drew a crowd.',
      ],
    },
  },
  {
    id: 'despotism',
    source: { paragraph: 12, phrase: 'أكثر وحشية واستبدادًا من الاستبداد', relation: 'translation' },
    terms: { label: 'despotisms' },
    anchor: 'label',
    unless: [
      { inClause: 'contest-around' },
      { inSentence: 'despot-decoys' },
      { rightBefore: 'label', words: ['contest-before', 'law-before'] },
      { rightAfter: 'label', words: 'law-words' },
      { rightAfter: 'label', words: 'contest-after' },
    ],
    examples: {
      asserted: ['Forty years of {label:dictatorship} have emptied the villages.'],
      none: [
        'The Dictatorship Law was repealed within a month.',
        'Parents weary of the tyranny of homework met in a school: one parent wept.',
        'He spoke of a long {clash-of-models:contest} between democracies and autocracies.',
        'The tyranny of distance shapes the islands.',
      ],
    },
  },
  {
    id: 'authoritarian-regime',
    source: { paragraph: 1, phrase: 'للأنظمة الاستبدادية', relation: 'translation' },
    terms: { label: 'despotic', target: ['regimes', 'rulers', 'powers'] },
    anchor: 'label',
    shapes: ['modified-by', 'plain-copula', 'growing', 'named-as'],
    unless: [
      { inClause: 'contest-around' },
      { inSentence: 'despot-decoys' },
      { rightBefore: 'label', words: 'contest-before' },
      { rightAfter: 'target', words: 'contest-after' },
      { rightAfter: 'label', words: 'free-sides' },
    ],
    examples: {
      asserted: ['The {label:authoritarian} {target:government} buys its grain abroad.'],
      attributed: ['{speaker:Rights groups} see the {target:regime} as {label:repressive}.'],
      none: [
        'Authoritarian parenting lowers marks, a study found.',
        'The paper calls the government a shield against the oppressive West.',
        'The vote is a {clash-of-models:choice} between liberal democracy and authoritarian rule.',
      ],
    },
  },
  {
    id: 'closed-regime',
    source: { paragraph: 6, phrase: 'نظام مغلق ومناهض للديمقراطية', relation: 'translation' },
    terms: { label: 'brutal-or-closed', target: 'ruling-bodies' },
    anchor: 'label',
    shapes: ['directly-modified'],
    unless: [{ inSentence: 'despot-decoys' }],
    examples: {
      asserted: ['A {label:ruthless} {target:junta} sells the timber of the north.'],
      attributed: [
        '{speaker:Monitors} said the {label:closed} {target:regime} hides its harvests.',
      ],
      none: [
        'It was a brutal lesson of the video game, the president said.',
        'The government closed the pass.',
      ],
    },
  },
  {
    id: 'iron-fist',
    source: { paragraph: 12, phrase: 'شكل أكثر وحشية واستبدادًا', relation: 'synonym' },
    terms: {
      label: {
        nouns: ['iron fist', 'iron hand', 'iron grip', 'rod of iron', 'iron rule', 'jackboot'],
      },
    },
    anchor: 'label',
    when: [{ inSentence: ['regimes', 'rulers', 'ruling-bodies'] }],
    unless: [{ inSentence: ['despot-decoys', 'title-decoys'] }],
    examples: {
      asserted: ['The marshal has governed the islands with an {label:iron fist} since 1991.'],
      none: ['The coach ran the club with an iron fist, its president said.'],
    },
  },
  {
    id: 'authoritarian-drift',
    source: { paragraph: 12, phrase: 'شكل أكثر وحشية واستبدادًا', relation: 'inflected' },
    terms: { label: 'despotic', target: 'authoritarian-traits' },
    anchor: 'label',
    shapes: ['adjective-noun'],
    when: [{ inSentence: ['regimes', 'rulers', 'powers'] }],
    unless: [{ inSentence: 'despot-decoys' }],
    examples: {
      asserted: [
        "The premier's {label:authoritarian} {target:streak} frightens his own ministers, and the president.",
        'Monks lit candles after the {label:despotic} thirty-year {target:reign} of the regime.',
      ],
      attributed: [
        '{speaker:Judges} warned of an {label:autocratic} {target:turn} by the new government.',
      ],
      none: [
        'Her authoritarian style as a teacher worried every parent, the president of the school said.',
      ],
    },
  },
  {
    id: 'butcher-of-a-place',
    source: { paragraph: 12, phrase: 'شكل أكثر وحشية واستبدادًا من الاستبداد', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...['butcher', 'ogre', 'hangman/hangmen', 'executioner', 'bloodhound', 'tormentor'],
          ...['oppressor', 'jailer', 'Nero', 'Caligula', 'Caesar', 'Pol Pot', 'gravedigger'],
          ...['sultan-tyrant', 'Stalin', 'slaughterer', 'torturer', 'vampire', 'red tsar'],
        ],
      },
      object: ['countries', 'precedent-countries', 'precedent-events', 'regions'],
    },
    anchor: 'label',
    shapes: ['image-of-object'],
    unless: [{ inSentence: ['despot-decoys', 'screen-words', 'sport-words', 'everyday-trades'] }],
    examples: {
      asserted: ['The {label:butcher} of {object:Aleppo} died in his bed.'],
      none: ['The butcher of Prague sells veal, and the bakers of the street envy the chef.'],
    },
  },
  {
    id: 'brutal-regime-by-name',
    source: { paragraph: 6, phrase: 'نظام مغلق ومناهض للديمقراطية', relation: 'synonym' },
    terms: {
      label: {
        adjectives: [
          ...['brutal', 'murderous', 'ruthless', 'bloodthirsty', 'tyrannical', 'repressive'],
          ...[
            'oppressive',
            'criminal',
            'genocidal',
            'merciless',
            'vicious',
            'savage',
            'corrupt and brutal',
          ],
        ],
      },
      target: { nouns: ['regime', 'dictatorship', 'junta'] },
    },
    anchor: 'label',
    shapes: ['adjective-noun', 'more-so'],
    unless: [{ inSentence: 'despot-decoys' }],
    examples: {
      asserted: [
        'The island buried a poet whom the {label:murderous} Duvalier {target:regime} had driven out.',
      ],
      none: ['The brutal regime change of the diet made her ill, said the review of the software.'],
    },
  },
]
