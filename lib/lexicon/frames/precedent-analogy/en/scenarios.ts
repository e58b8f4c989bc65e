import type { Rule } from '../../../types.ts'
import { offTopic } from './shared.ts'

/** The protest is the scenario, the model or the maidan of another place. */
export const scenarios: readonly Rule[] = [
  {
    id: 'scenario-of-a-place',
    source: { paragraph: 5, phrase: 'شيء مشابه فعلته الصين في هونغ كونغ', relation: 'synonym' },
    terms: {
      place: ['nationalities', 'countries', 'precedent-events', 'power-adjectives'],
      cue: 'scenarios',
    },
    anchor: 'cue',
    shapes: ['scenario-of'],
    when: [
      {
        inPassage: [
          'force-and-rule',
          'unrest',
          'geopolitics',
          'protests',
          'toppling',
          'powers',
          'force-words',
          'fearing',
          'kin-leaders',
          'regimes',
          'opposition-people',
          'troops',
          'countries',
        ],
      },
    ],
    unless: [
      { inClause: 'legislation' },
      { rightAfter: 'place', words: 'backed-from-abroad' },
      { inSentence: ['commerce', 'finance', 'sport-words', 'screen-words', 'science-words'] },
    ],
    examples: {
      asserted: [
        'Columns of tanks on the ring road made the {place:Polish} {cue:scenario} look near for the regime.',
        'The unrest follows the {cue:scenario} that was tried in {place:Hungary}.',
      ],
      attributed: [
        '{speaker:The governor} warned of a {place:Turkish} {cue:scenario} in the capital.',
      ],
      distanced: [
        'The words "{place:Hungarian} {cue:scenario}" were back in use, and tanks stood at the border.',
      ],
      none: [
        'The legislation rests on a Russian template, the opposition said.',
        'The strikers follow a foreign-backed template, the paper wrote.',
        'The Italian film has a Polish scenario and a war hero.',
      ],
    },
  },
  {
    id: 'another-of-its-kind',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          'another',
          'real',
          'true',
          'veritable',
          'genuine',
          'mini',
          'second',
          'next',
          'new',
          'fresh',
          'yet another',
          'own',
          'our',
          'their',
          'its',
        ],
      },
      place: 'precedent-events',
    },
    anchor: 'place',
    shapes: ['cue-then-place'],
    when: [{ inPassage: ['unrest', 'geopolitics', 'protests', 'toppling', 'powers', 'clients'] }],
    unless: [
      { inSentence: ['commerce', 'sport-words', 'screen-words'] },
      { rightAfter: 'place', words: 'place-owners' },
    ],
    examples: {
      asserted: [
        'For the junta each march through the capital is {cue:another} {place:Tiananmen} in the making.',
        'By midnight the protest at the gates had become a {cue:real} {place:Maidan}.',
      ],
      attributed: [
        '{speaker:The minister} vowed that there would be a price for {cue:another} {place:Maidan} in the city.',
      ],
      none: ['A new Maidan metro station opened in the capital.'],
    },
  },
  {
    id: 'yet-another',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...['another', 'a second', 'yet another', 'its own', 'their own', 'our own', 'his own'],
        ],
      },
      place: {
        nouns: [
          'Maidan',
          'Euromaidan',
          'Tiananmen',
          'Tahrir',
          'Arab Spring',
          'Orange Revolution',
          'Prague Spring',
          'Srebrenica',
          'Bucha',
          'Rabaa',
          'Andijan',
        ],
      },
    },
    anchor: 'place',
    shapes: ['cue-then-place'],
    unless: [
      { inSentence: ['commerce', 'sport-words', 'screen-words'] },
      { rightAfter: 'place', words: 'place-owners' },
    ],
    examples: {
      asserted: ['All they want is {cue:another} {place:Maidan}.'],
      none: ['Another Maidan film opened the festival.'],
    },
  },
  {
    id: 'maidan-of-a-country',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          ...['Georgian', 'Belarusian', 'Armenian', 'Kazakh', 'Moldovan', 'Russian', 'Serbian'],
          ...['Slovak', 'Hungarian', 'Bulgarian', 'Kyrgyz', 'Azerbaijani', 'Uzbek', 'Turkish'],
          ...['Venezuelan', 'Cuban', 'American', 'Moscow', 'Minsk', 'Tbilisi', 'Belgrade'],
          ...['Yerevan', 'Chisinau', 'Almaty', 'Budapest', 'Bratislava'],
          ...['Iran', 'Russia', 'Georgia', 'Kenya', 'Bangladesh', 'Nepal', 'Myanmar', 'Venezuela'],
          ...['Turkey', 'Serbia', 'Belarus', 'Kazakhstan', 'Uzbekistan', 'Sudan', 'Africa'],
          ...['Pakistan', 'India', 'Israel', 'Syria', 'Iraq', 'Algeria', 'Thailand', 'Sri Lanka'],
        ],
      },
      place: {
        nouns: ['Maidan', 'Euromaidan', 'Tiananmen', 'Tahrir', 'Arab Spring', 'Prague Spring'],
      },
    },
    anchor: 'place',
    shapes: ['cue-then-place'],
    unless: [
      { inSentence: ['commerce', 'sport-words', 'screen-words'] },
      { rightAfter: 'place', words: 'place-owners' },
    ],
    examples: {
      asserted: [
        'A {cue:Serbian} {place:Maidan} began with one picket outside a canteen.',
        "The night of the trucks was {cue:Kenya's} {place:Tiananmen}.",
      ],
      none: [
        'The Ukrainian Maidan began with a few hundred students.',
        "Officers closed Beijing's Tiananmen Square to tourists.",
      ],
    },
  },
  {
    id: 'leaf-from-a-book',
    source: { paragraph: 5, phrase: 'جزء من كتاب السرد الاستراتيجي لروسيا', relation: 'synonym' },
    terms: {
      cue: 'leaves',
      place: [
        'powers',
        'power-adjectives',
        'countries',
        'nationalities',
        'precedent-events',
        'rulers',
      ],
      object: 'books',
    },
    anchor: 'cue',
    shapes: ['leaf-from-a-book'],
    unless: [
      {
        inSentence: [
          'commerce',
          'finance',
          'sport-words',
          'screen-words',
          'science-words',
          'fiction-decoys',
        ],
      },
    ],
    examples: {
      asserted: [
        "The generals took {cue:a leaf out of} {place:Beijing's} {object:book} and shut the campus.",
      ],
      attributed: [
        '{speaker:Monitors} said the decree was {cue:copied from} the {place:Russian} {object:playbook}.',
      ],
      none: ['The coach took a leaf out of the Italian book of tactics in the cup.'],
    },
  },
  {
    id: 'made-like-a-place',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: { cue: 'made-like-a-place' },
    anchor: 'cue',
    unless: [{ inSentence: ['commerce', 'sport-words', 'screen-words'] }],
    examples: {
      attributed: ['{speaker:A deputy} warned of the {cue:Syrianisation} of the conflict.'],
      none: ['The film speaks of the Lebanonisation of jazz.'],
    },
  },
  {
    id: 'place-as-template',
    source: { paragraph: 5, phrase: 'شيء مشابه فعلته الصين في هونغ كونغ', relation: 'synonym' },
    terms: {
      target: ['precedent-countries', 'precedent-events'],
      cue: {
        nouns: [
          'template',
          'blueprint',
          'dress rehearsal',
          'testing ground',
          'laboratory',
          'textbook',
          'warning',
          'cautionary tale',
          'playbook',
          'role model',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['counted-as'],
    when: [{ inPassage: ['unrest', 'protests', 'protesters', 'toppling', 'force-words'] }],
    unless: [
      {
        inSentence: offTopic,
      },
    ],
    examples: {
      asserted: ['{target:Belarus} is the {cue:template} for the repression of the strikers.'],
      attributed: [
        '{speaker:Experts} called {target:Hong Kong} a {cue:laboratory} for the crackdown.',
      ],
      none: ['Iraq is a laboratory for vaccine makers after the war.'],
    },
  },
  {
    id: 'sees-a-maidan',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...['sees a', 'see a', 'saw a', 'fears a', 'fear a', 'wants a', 'want a', 'a new', 'new'],
          ...['stage a', 'staging a', 'staged a', 'dream of a', 'dreams of a', 'no', 'no more'],
          ...[
            'the next',
            'next',
            'fresh',
            'second',
            'another',
            'a second',
            'every',
            'a home-grown',
          ],
          ...['prelude to', 'prelude to a', 'start of a', 'beginning of a', 'its own', 'our own'],
        ],
      },
      place: {
        nouns: [
          ...['Maidan', 'Euromaidan', 'Tiananmen', 'Tahrir', 'Arab Spring', 'Prague Spring'],
          ...['Orange winter', 'Orange autumn', 'Orange spring', 'Gwangju', 'Rabaa', 'Andijan'],
          ...[
            'Bloody Sunday',
            'Paris Commune',
            'Reichstag fire',
            'Cultural Revolution',
            'Bastille',
          ],
          ...[
            'Weimar',
            'Srebrenica',
            'Yalta',
            'Prague coup',
            'Bay of Pigs',
            'Gezi',
            'Bolotnaya',
            'Rose Revolution',
          ],
        ],
      },
    },
    anchor: 'place',
    shapes: ['cue-then-place'],
    unless: [
      { inSentence: ['commerce', 'sport-words', 'screen-words', 'leisure', 'fiction-decoys'] },
      { rightAfter: 'place', words: 'place-owners' },
    ],
    examples: {
      attributed: [
        '{speaker:The Kremlin} {cue:sees a} {place:Maidan} in every picket line.',
        'They shall not {cue:stage a} {place:Tahrir} here, {speaker:the speaker of the house} said.',
      ],
      none: ['A new Maidan metro station opens.'],
    },
  },
  {
    id: 'scenario-by-name',
    source: { paragraph: 5, phrase: 'شيء مشابه فعلته الصين في هونغ كونغ', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...['Syrian scenario', 'Libyan scenario', 'Ukrainian scenario', 'Belarusian scenario'],
          ...['Iraqi scenario', 'Venezuelan scenario', 'Egyptian scenario', 'Tunisian scenario'],
          ...['Yugoslav scenario', 'Afghan scenario', 'Lebanese scenario', 'Georgian scenario'],
          ...['Armenian scenario', 'Kyrgyz scenario', 'Kazakh scenario', 'Sri Lankan scenario'],
          ...['Sudanese scenario', 'Romanian scenario', 'Algerian scenario', 'Yemeni scenario'],
          ...['Iranian scenario', 'Serbian scenario', 'Bolivian scenario'],
          ...['Maidan scenario', 'Hong Kong scenario', 'Bangladesh scenario', 'Nepal scenario'],
          ...['Kyiv scenario', 'Kiev scenario', 'Tiananmen scenario', 'Arab Spring scenario'],
        ],
      },
    },
    anchor: 'label',
    unless: [
      { inSentence: ['commerce', 'finance', 'sport-words', 'screen-words', 'science-words'] },
    ],
    examples: {
      attributed: ['{speaker:The premier} warned of a {label:Bolivian scenario}.'],
      none: ['The film follows an Algerian scenario writer to Paris.'],
    },
  },
  {
    id: 'maidan-made',
    source: { paragraph: 5, phrase: 'شيء مشابه فعلته الصين في هونغ كونغ', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          ...['organise', 'organize', 'repeat', 'import', 'prepare', 'plan'],
          ...['arrange', 'want', 'allow', 'permit', 'expect', 'dream of'],
        ],
      },
      place: { fixed: ['Maidan', 'Maidans'] },
    },
    anchor: 'place',
    shapes: ['deed-of-place'],
    unless: [{ inSentence: ['commerce', 'finance', 'sport-words', 'screen-words'] }],
    examples: {
      attributed: [
        '{speaker:The premier} said the party had tried to {cue:organise} a {place:Maidan}.',
      ],
      none: ['The guide wanted tea in the Maidan Hotel.'],
    },
  },
]
