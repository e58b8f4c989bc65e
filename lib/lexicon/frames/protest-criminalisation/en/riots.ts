import type { Rule } from '../../../types.ts'

/** The protest itself is a riot. */
export const riots: readonly Rule[] = [
  {
    id: 'riot-and-looting',
    source: { paragraph: 4, phrase: 'السرقات من مستودعات الأسلحة', relation: 'synonym' },
    terms: { label: 'crimes' },
    anchor: 'label',
    when: [{ inSentence: 'protest-signs' }],
    unless: [
      { inSentence: ['disasters-and-sport', 'inmates'] },
      { rightAfter: 'label', words: ['riot-equipment', 'wealth-of-a-nation'] },
      { rightBefore: 'label', words: 'against-riot' },
      { inSentence: 'state-accused' },
      { inClause: 'forces-at-work' },
    ],
    examples: {
      asserted: [
        'The march ended in {label:arson and looting}.',
        'The strike often means {label:hijacking of buses}.',
      ],
      attributed: ['{speaker:The mayor} accused the demonstrators of {label:vandalism}.'],
      denied: ['{speaker:The union} denied any {label:vandalism} at the rally.'],
      none: [
        'Riot police kept the demonstrators away from the bridge.',
        'The strikers feared a hijacking of their cause.',
        'A few families plunder our country, the marchers sang.',
        'Demonstrators marched against looting of the public purse.',
        'Protesters accused the police of looting their homes.',
        'Looting after the earthquake brought protesters to the square.',
      ],
    },
  },
  {
    id: 'riots-by-name',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { label: 'riots' },
    anchor: 'label',
    when: [{ inPassage: ['protest-signs', 'street-marks', 'unrest-setting'] }],
    unless: [
      { inSentence: ['disasters-and-sport', 'inmates', 'sport-words', 'screen-words'] },
      { rightAfter: 'label', words: 'riot-equipment' },
      { rightBefore: 'label', words: 'against-riot' },
    ],
    examples: {
      asserted: ['By dusk the march had turned into a {label:riot}.'],
      attributed: ['{speaker:The mayor} said the {label:riots} had cost the strikers his trust.'],
      denied: ['There was no {label:rioting} at the march.'],
      none: [
        'A riot squad stood by the march.',
        'Prison riots spread while the strikers slept.',
        'The riot of colour in the park drew more people than the march.',
      ],
    },
  },
  {
    id: 'riots-of-the-masses',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { label: 'mass-riots' },
    anchor: 'label',
    unless: [{ inSentence: ['disasters-and-sport', 'inmates'] }],
    examples: {
      asserted: ['Nine men were held in the case of the {label:mass disorder} of January.'],
      attributed: ['{speaker:Prosecutors} accused her of taking part in {label:mass riots}.'],
      none: ['Mass disorder among the inmates of the old jail ended at dawn.'],
    },
  },
  {
    id: 'riots-with-an-author',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { label: 'riots' },
    anchor: 'label',
    when: [{ inClause: 'authorship' }],
    unless: [
      { inSentence: ['disasters-and-sport', 'inmates', 'sport-words', 'screen-words'] },
      { rightAfter: 'label', words: 'riot-equipment' },
      { rightBefore: 'label', words: 'against-riot' },
    ],
    examples: {
      asserted: ['The organisers of the {label:riots} will be found.'],
      attributed: ['{speaker:The prefect} said the {label:riots} had been planned for weeks.'],
      none: ['The riot squad was led by a captain from the coast.'],
    },
  },
  {
    id: 'what-they-call-riots',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { label: ['riots', 'mass-riots'] },
    anchor: 'label',
    shapes: ['held-at-distance'],
    unless: [
      { inSentence: ['disasters-and-sport', 'inmates', 'sport-words', 'screen-words'] },
      { rightAfter: 'label', words: 'riot-equipment' },
    ],
    examples: {
      distanced: ['Nine were held over what {speaker:the prefect} called {label:rioting}.'],
      none: ['What the gardener called a riot of colour was a bed of tulips in a novel.'],
    },
  },
  {
    id: 'riots-put-down',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { label: 'riots' },
    anchor: 'label',
    when: [{ rightBefore: 'label', words: 'quelling' }],
    unless: [
      { inSentence: ['disasters-and-sport', 'inmates', 'sport-words', 'screen-words'] },
      { rightAfter: 'label', words: 'riot-equipment' },
    ],
    examples: {
      asserted: ['Guards moved in to quell the {label:riots}.'],
      attributed: ['{speaker:The senator} vowed to end the {label:rioting} in a week.'],
      none: ['The guard quelled a prison riot.', 'She stopped the riot police with a smile.'],
    },
  },
]
