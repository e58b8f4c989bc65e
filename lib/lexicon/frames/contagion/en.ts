import { combined } from '../../combined.ts'
import type { Rule } from '../../types.ts'

export const en: readonly Rule[] = [
  {
    id: 'unrest-as-contagion',
    source: { paragraph: 1, phrase: 'ومنع نفس المشاكل من الانتشار', relation: 'synonym' },
    terms: { target: 'unrest', cue: 'contagion' },
    anchor: 'cue',
    shapes: ['same-clause'],
    unless: [
      { inSentence: ['disease', 'commerce', 'finance', 'leisure'] },
      { inClause: 'real-fire' },
      { rightBefore: 'cue', words: 'troops' },
    ],
    examples: {
      asserted: [
        'The {cue:contagion} of {target:revolt} crossed three frontiers in a month.',
        'The {target:unrest} {cue:spilled over} into the next valley within days.',
      ],
      attributed: [
        '{speaker:Officials} fear that the {target:uprising} will have a {cue:domino effect} in the region.',
      ],
      distanced: [
        '{speaker:He} dreaded the so-called {cue:domino effect} of the {target:protests}.',
      ],
      denied: ['There is no {cue:contagion} of {target:revolution} here.'],
      none: [
        'Protests by doctors began after the cholera contagion reached the wards.',
        'The turmoil on the bond market had a domino effect.',
        'The protest was contagious fun for tourists and their kids.',
        'Paratroopers crossed the river to put down a mutiny.',
      ],
    },
  },
  {
    id: 'feared-spread',
    source: {
      paragraph: 1,
      phrase: 'ومنع نفس المشاكل من الانتشار على أراضيها',
      relation: 'translation',
    },
    terms: {
      target: ['unrest', 'revolt-in-the-air'],
      cue: 'spreading',
    },
    anchor: 'cue',
    shapes: ['feared-spread'],
    unless: [{ inSentence: ['disease', 'commerce', 'finance'] }, { inClause: 'contagion' }],
    examples: {
      asserted: ['The junta shut the border to stop the {target:uprising} from {cue:spreading}.'],
      attributed: [
        '{speaker:Riyadh} fears that the {target:protests} could {cue:spread} to its own east.',
      ],
      none: [
        'The ban will prevent villagers from reaching the capital for the protest.',
        'Protests spread to six other towns on Friday.',
        'The colonel warned of arrests, and of a long winter for all, amid unrest sweeping the valleys.',
        'Doctors fear that the virus will spread in protest camps.',
      ],
    },
  },
  {
    id: 'bad-precedent',
    source: { paragraph: 10, phrase: 'تخلق سابقة يمكن محاكاتها وتكرارها', relation: 'translation' },
    terms: {
      cue: 'bad-precedents',
    },
    anchor: 'cue',
    when: [{ inSentence: ['unrest', 'toppling', 'protesters'] }],
    unless: [{ inSentence: ['courts', 'commerce', 'no-precedent'] }],
    examples: {
      asserted: [
        'A ruler who flees from a square sets a {cue:dangerous precedent} for each revolt to come.',
      ],
      attributed: ['{speaker:The envoy} warned that the coup was a {cue:bad precedent}.'],
      none: ['The ruling of the court on strike pay sets a precedent for unions.'],
    },
  },
  {
    id: 'instability-at-the-border',
    source: { paragraph: 10, phrase: 'مضاعفة عدم الاستقرار على حدودها', relation: 'translation' },
    terms: {
      cue: 'instability',
      place: 'borders',
    },
    anchor: 'cue',
    shapes: ['cue-at-place'],
    when: [{ inPassage: ['countries', 'powers', 'power-adjectives', 'geopolitics'] }],
    unless: [{ inSentence: ['disease', 'commerce'] }],
    examples: {
      asserted: ['The last thing Beijing wants is {cue:chaos} on its {place:doorstep}.'],
      attributed: [
        '{speaker:The Kremlin} said it would not tolerate {cue:instability} at its {place:borders}.',
      ],
      none: ['The hospital in Turkey reported chaos at the border of the virus ward.'],
    },
  },
  {
    id: 'export-of-revolution',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      cue: {
        verbs: ['export', 're-export', 'import', 'transplant'],
        nouns: ['export', 'exporter', 'import'],
      },
      target: 'unrest',
    },
    anchor: 'cue',
    shapes: ['exported'],
    unless: [{ inSentence: ['commerce', 'finance', 'trade'] }],
    examples: {
      asserted: ['Havana once dreamed of {cue:exporting} {target:revolution} to the Andes.'],
      attributed: ['{speaker:The king} accused Tehran of {cue:exporting} {target:chaos}.'],
      none: ['Grain exports fell as unrest closed the port.'],
    },
  },
  {
    id: 'contagion-terms',
    source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
    terms: {
      cue: 'revolutionary-contagion',
    },
    anchor: 'cue',
    unless: [{ inSentence: ['commerce', 'finance'] }],
    examples: {
      asserted: ['Palaces across the region took measures against {cue:revolutionary contagion}.'],
      distanced: ['{speaker:The paper} wrote of a "{cue:democracy virus}" in the east.'],
      none: ['Traders spoke of political contagion on the stock market.'],
    },
  },
  {
    id: 'disease-of-unrest',
    source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
    terms: {
      cue: 'unrest-diseases',
      target: 'unrest',
    },
    anchor: 'cue',
    shapes: ['noun-of'],
    unless: [{ inSentence: ['disease', 'commerce', 'finance'] }],
    examples: {
      asserted: ['A {cue:plague} of {target:coups} has crossed the savannah.'],
      none: ['The virus spread after the protest by nurses on the ward.'],
    },
  },
  {
    id: 'dominoes',
    source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
    terms: {
      cue: 'dominoes',
    },
    anchor: 'cue',
    when: [
      {
        inSentence: [
          'regions',
          'frontiers-and-neighbours',
          'clients',
          'powers',
          'countries',
          'toppling',
          'kin-leaders',
          'nationalities',
        ],
      },
    ],
    unless: [{ inSentence: ['disease', 'commerce', 'finance', 'sport-words', 'science-words'] }],
    examples: {
      asserted: ['Palaces from the Gulf to the Maghreb braced for a {cue:domino effect}.'],
      attributed: ['{speaker:The Kremlin} fears that Minsk is only the {cue:first domino}.'],
      none: ['The failed lender in Turkey set off a domino effect.'],
    },
  },
  {
    id: 'unrest-as-disease',
    source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
    terms: { target: ['unrest', 'revolt-in-the-air'], cue: 'unrest-diseases' },
    anchor: 'cue',
    shapes: ['counted-as', 'parties-collide'],
    when: [
      {
        inSentence: [
          'countries',
          'borders',
          'clients',
          'rulers',
          'powers',
          'regions',
          'kin-leaders',
        ],
      },
    ],
    unless: [{ inPassage: ['disease', 'commerce', 'finance', 'science-words'] }],
    examples: {
      asserted: [
        'For the emirs the {target:protests} next door were a {cue:virus} at the palace gate.',
      ],
      attributed: [
        '{speaker:The king} said the {target:uprising} was turning into a {cue:cancer} of the region.',
      ],
      none: ['The strike of the doctors was a blow to the virus ward of the capital.'],
    },
  },
  {
    id: 'sickness-at-the-border',
    source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
    terms: { cue: 'unrest-diseases' },
    anchor: 'cue',
    when: [
      { inPassage: ['unrest', 'protests', 'protesters', 'scenarios', 'rioters'] },
      { inSentence: ['borders', 'frontiers-and-neighbours'] },
    ],
    unless: [{ inPassage: ['disease', 'commerce', 'finance', 'science-words'] }],
    examples: {
      attributed: [
        '"This {cue:sickness} must not cross our border," {speaker:the president} said of the rallies next door.',
      ],
      none: ['The disease crossed the border after a strike by vets at the hospital.'],
    },
  },
  {
    id: 'shield-against-unrest',
    source: {
      paragraph: 1,
      phrase: 'ومنع نفس المشاكل من الانتشار على أراضيها',
      relation: 'synonym',
    },
    terms: { cue: 'shields', target: ['unrest', 'revolt-in-the-air'] },
    anchor: 'cue',
    shapes: ['shield-against'],
    unless: [{ inSentence: ['disease', 'commerce', 'finance', 'science-words'] }],
    examples: {
      asserted: ['The new press law is a {cue:vaccine} against {target:revolution}.'],
      attributed: [
        '{speaker:Ministers} said the country was {cue:immune} to the {target:unrest} next door.',
      ],
      none: ['The firm insulated its shops against the strike.'],
    },
  },
  {
    id: 'imitation-feared',
    source: {
      paragraph: 10,
      phrase: 'سابقة يمكن محاكاتها وتكرارها في أراضيها',
      relation: 'translation',
    },
    terms: { cue: 'imitation' },
    anchor: 'cue',
    when: [
      { inSentence: ['fearing', 'preventing'] },
      { inSentence: ['unrest', 'protesters', 'toppling', 'revolt-in-the-air'] },
      {
        inSentence: [
          'countries',
          'kin-leaders',
          'clients',
          'regions',
          'nationalities',
          'frontiers-and-neighbours',
        ],
      },
    ],
    unless: [
      { inSentence: ['disease', 'commerce', 'finance', 'sport-words'] },
      { inClause: 'contagion' },
    ],
    examples: {
      attributed: [
        '{speaker:Palaces} fear that if the uprising wins, other capitals will {cue:follow suit}.',
      ],
      none: ['The union fears that other firms will follow suit after the strike.'],
    },
  },
  {
    id: 'revolt-in-the-air-spreads',
    source: { paragraph: 1, phrase: 'ومنع نفس المشاكل من الانتشار', relation: 'synonym' },
    terms: { target: 'revolt-in-the-air', cue: 'contagion' },
    anchor: 'cue',
    shapes: ['same-clause'],
    unless: [{ inSentence: ['disease', 'commerce', 'finance'] }],
    examples: {
      asserted: ['The {target:rebellious spirit} of the capital {cue:seeps into} the barracks.'],
      none: [
        'Doctors found the flu contagious in spite of the revolutionary idea of a new vaccine.',
      ],
    },
  },
  {
    id: 'is-it-catching',
    source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          'is it catching',
          'prove catching',
          'prove infectious',
          'prove contagious',
          'might be catching',
          'is catching',
          'was catching',
          'were catching',
          'proved infectious',
          'had proved contagious',
          'was contagious',
          'was infectious',
          'is it contagious',
          'is contagious',
          'are contagious',
          'proved contagious',
          'proves contagious',
          'is infectious',
          'are infectious',
          'be contagious',
          'be infectious',
        ],
      },
    },
    anchor: 'cue',
    when: [
      {
        inPassage: [
          'unrest',
          'protests',
          'protesters',
          'marching',
          'years-of-revolt',
          'precedent-events',
        ],
      },
    ],
    unless: [{ inPassage: ['disease', 'commerce', 'finance', 'science-words', 'leisure'] }],
    examples: {
      asserted: ['From capital to capital the young are on the march. {cue:Is it catching}?'],
      none: ['The cough is contagious, doctors told the marchers at the hospital.'],
    },
  },
  {
    id: 'chain-reaction',
    source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
    terms: { cue: 'chain-reactions' },
    anchor: 'cue',
    when: [
      { inSentence: ['unrest', 'toppling', 'despots', 'clients', 'fallen-rulers'] },
      { inSentence: ['countries', 'regions', 'frontiers-and-neighbours', 'nationalities'] },
      { inSentence: ['toppling', 'despots', 'unrest', 'despotisms'] },
    ],
    unless: [
      { inSentence: ['disease', 'commerce', 'finance', 'sport-words', 'science-words', 'hazards'] },
    ],
    examples: {
      asserted: [
        'The fall of one {despot-label:despot} may have a {cue:ripple effect} from Rabat to Muscat.',
      ],
      none: ['A chain reaction in the reactor lit the town.'],
    },
  },
  {
    id: 'who-is-next',
    source: {
      paragraph: 1,
      phrase: 'ومنع نفس المشاكل من الانتشار على أراضيها',
      relation: 'synonym',
    },
    terms: {
      target: ['countries', 'powers', 'kin-leaders', 'clients', 'rulers'],
      cue: {
        fixed: [
          ...['is next', 'are next', 'will be next', 'would be next', 'could be next'],
          ...['whose turn it is', 'whose turn it was', 'whose turn comes', 'who was next'],
          ...['who would be next', 'who will be next', 'who is next', 'who might be next'],
          ...['may be next', 'might be next', 'comes next', 'next to fall', 'next to go'],
          ...['next in line', 'next on the list', 'the next to burn', 'the turn of', 'his turn'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['same-clause'],
    when: [
      { inSentence: ['toppling', 'would-fall', 'unrest', 'fallen-rulers', 'dominoes'] },
      { inSentence: ['countries', 'regions', 'nationalities', 'frontiers-and-neighbours'] },
    ],
    unless: [
      { rightAfter: 'cue', words: 'calendar-words' },
      { inSentence: ['commerce', 'finance', 'sport-words', 'disease', 'election-decoys'] },
    ],
    examples: {
      attributed: [
        '{speaker:The secretary} warned that if Minsk falls, {target:Moscow} {cue:is next}.',
      ],
      none: ['The strike in Kenya is over, and the hearing of the president is next week.'],
    },
  },
  {
    id: 'ideas-given',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      cue: { verbs: ['give/gave/given/giving', 'get/got/getting', 'put/putting'] },
      object: { fixed: ['ideas', 'bad ideas', 'the wrong ideas', 'wrong ideas', 'foolish ideas'] },
    },
    anchor: 'object',
    shapes: ['act-on-object'],
    when: [
      { inSentence: ['countries', 'nationalities', 'regions', 'frontiers-and-neighbours'] },
      { inPassage: ['unrest', 'protesters', 'protests', 'toppling', 'precedent-events'] },
    ],
    unless: [{ inSentence: ['commerce', 'finance', 'sport-words', 'disease', 'screen-words'] }],
    examples: {
      asserted: ['The pictures of the uprising might {cue:give} Tashkent {object:ideas}.'],
      none: ['The students of Turkey gave the protest designers ideas for a brand.'],
    },
  },
  {
    id: 'fire-next-door',
    source: { paragraph: 1, phrase: 'ومنع نفس المشاكل من الانتشار', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...["neighbour's house", "neighbor's house", 'neighbours house', "neighbour's roof"],
          ...["neighbour's burning house", "neighbour's garden", 'house next door', 'its own roof'],
          ...['our own roof', 'our roof', 'its own dry roof', 'spark from', 'sparks from'],
          ...['sparks are flying', 'flying sparks', 'sparks fly across', 'spark may land'],
          ...['spark across the border', 'spark from across', 'sneezes', 'catches a cold'],
          ...['caught a cold from', 'catch a cold from', 'catches cold'],
        ],
      },
    },
    anchor: 'cue',
    when: [
      {
        inPassage: ['unrest', 'protesters', 'protests', 'toppling', 'precedent-events', 'clients'],
      },
      { inSentence: ['countries', 'nationalities', 'regions', 'kin-leaders'] },
    ],
    unless: [
      { inPassage: ['disease', 'finance', 'commerce', 'sport-words', 'trade', 'relief-decoys'] },
    ],
    examples: {
      attributed: [
        "The {cue:neighbour's house} is burning, {speaker:the emir} said of the uprising in Bahrain.",
      ],
      none: [
        'The minister of Turkey bought the house next door to the bank after the strike by investors.',
      ],
    },
  },
  {
    id: 'sickness-abroad',
    source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          ...['sickness', 'bug', 'malady/maladies', 'bacillus', 'germ', 'poison', 'rot'],
          ...['gangrene', 'leprosy', 'pestilence', 'plague', 'ailment', 'toxin', 'canker'],
        ],
      },
    },
    anchor: 'cue',
    when: [
      { inPassage: ['unrest', 'protests', 'protesters', 'protest-signs'] },
      { inSentence: ['countries', 'nationalities', 'regions'] },
    ],
    unless: [
      { inPassage: ['disease', 'finance', 'commerce', 'science-words', 'digital-words'] },
      { inPassage: ['farm-pests', 'screen-words'] },
    ],
    examples: {
      attributed: [
        '"We shall have the {cue:sickness} in Minsk by May," {speaker:the minister} said of the rallies in Kyiv.',
      ],
      none: ['Farmers in Kenya marched because the plague of locusts had eaten the maize.'],
    },
  },
  {
    id: 'the-contagion-moves-on',
    source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
    terms: { cue: { nouns: ['contagion'] } },
    anchor: 'cue',
    when: [{ inPassage: ['unrest', 'protest-events', 'protests', 'toppling', 'despots'] }],
    unless: [{ inPassage: ['disease', 'digital-words', 'finance', 'commerce', 'prices'] }],
    examples: {
      asserted: [
        'Two {despot-label:autocrats} have gone, and the {cue:contagion} is at the gate of a third.',
        'The marches grow every evening. The {cue:contagion} has reached the port.',
      ],
      none: ['The strike at the hospital ended. Nurses fear the contagion of the virus.'],
    },
  },
  {
    id: 'contagion-of-events',
    source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
    terms: {
      target: {
        nouns: ['effect', 'example', 'wave', 'event', 'spark', 'model', 'mood'],
        fixed: [
          'what began',
          'what started',
          'what happened',
          'what is happening',
          'what has begun',
        ],
      },
      cue: {
        verbs: [
          'cross the border',
          'cross borders',
          'jump the border',
          'hop the border',
          'leap the border',
          'hop over the border',
          'slip across the border',
          'come across the border/came across the border',
          'spill over',
          'spill across',
          'travel across the border',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['same-clause'],
    when: [{ inPassage: ['unrest', 'protests', 'protest-signs'] }],
    unless: [{ inSentence: ['disease', 'commerce', 'finance', 'sport-words', 'science-words'] }],
    examples: {
      attributed: [
        'Protests began next door, and {speaker:Rabat} fears that the {target:effect} will {cue:cross the border}.',
      ],
      none: ['The strike ended. A wave of cheap imports spilled over the shelves of the company.'],
    },
  },
  {
    id: 'unrest-leaps-the-border',
    source: { paragraph: 10, phrase: 'مضاعفة عدم الاستقرار على حدودها', relation: 'synonym' },
    terms: {
      target: ['unrest', 'revolt-in-the-air'],
      cue: {
        verbs: combined(
          [
            ...['leap/leapt', 'jump', 'spill over', 'spill across', 'hop', 'vault', 'seep across'],
            ...[
              'creep across/crept across',
              'wash across',
              'bleed across/bled across',
              'bleed over',
            ],
          ],
          [
            'the border',
            'the borders',
            'the frontier',
            'borders',
            'frontiers',
            'the river',
            'its borders',
          ],
        ),
      },
    },
    anchor: 'cue',
    shapes: ['same-clause'],
    unless: [{ inSentence: ['disease', 'commerce', 'finance', 'sport-words', 'science-words'] }],
    examples: {
      asserted: ['By May the {target:uprising} had {cue:spilled across the frontier}.'],
      none: ['The refugees jumped the border while the strike went on.'],
    },
  },
  {
    id: 'contagion-of-a-place',
    source: { paragraph: 10, phrase: 'مضاعفة عدم الاستقرار على حدودها', relation: 'synonym' },
    terms: {
      cue: { nouns: ['contagion', 'bacillus/bacilli', 'infection', 'germ', 'virus', 'bug'] },
      place: ['precedent-countries', 'precedent-events', 'rebellious-towns', 'restless-lands'],
    },
    anchor: 'cue',
    shapes: ['noun-of-place'],
    unless: [
      { inSentence: ['disease', 'commerce', 'finance', 'sport-words', 'science-words'] },
      { inPassage: ['digital-words', 'farm-pests'] },
    ],
    examples: {
      attributed: ['{speaker:The emir} dreads the {cue:bacillus} of {place:Tahrir}.'],
      none: ['Doctors traced the virus of Tunis to a market and gave the vaccine to strikers.'],
    },
  },
]
