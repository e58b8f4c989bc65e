import type { Rule } from '../../../types.ts'

/** Those who protest are accused of crimes. */
export const charges: readonly Rule[] = [
  {
    id: 'accused-of-crimes',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { target: 'demonstrators', cue: ['crime-acts', 'stealing-acts'] },
    anchor: 'cue',
    shapes: ['accused-of-acts'],
    unless: [{ inSentence: 'disasters-and-sport' }],
    examples: {
      attributed: ['{speaker:The army} accused the {target:strikers} of {cue:looting} a depot.'],
      none: ['The coach accused the marchers of wrecking the derby.'],
    },
  },
  {
    id: 'people-accused-of-crimes',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { target: 'crowd-members', cue: ['crime-acts', 'stealing-acts'] },
    anchor: 'cue',
    shapes: ['accused-of-acts'],
    when: [{ inPassage: 'protest-signs' }],
    unless: [{ inSentence: 'disasters-and-sport' }],
    examples: {
      attributed: [
        '{speaker:The army} accused {target:youths} of {cue:looting} a depot during the march.',
      ],
      none: ['The teacher accused youths of wrecking a bicycle.'],
    },
  },
  {
    id: 'charged-with-rioting',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      label: {
        fixed: [
          ...['rioting', 'mass rioting', 'organising riots', 'organizing riots', 'inciting riots'],
          ...['violent disorder', 'inciting a riot', 'organising mass riots', 'incitement to riot'],
          ...['participating in riots', 'taking part in riots', 'participation in riots'],
        ],
      },
    },
    anchor: 'label',
    shapes: ['sentenced-for'],
    unless: [{ inPassage: ['disasters-and-sport', 'sport-words', 'screen-words'] }],
    examples: {
      attributed: ['Forty bakers were charged with {label:violent disorder}.'],
      none: ['Forty fans were charged with rioting after the football match.'],
    },
  },
  {
    id: 'accused-of-breaking-things',
    source: { paragraph: 4, phrase: 'السرقات من مستودعات الأسلحة', relation: 'synonym' },
    terms: {
      target: 'demonstrators',
      cue: 'breaking-acts',
      object: 'crime-objects',
    },
    anchor: 'cue',
    shapes: ['accused-of-acts-on-object'],
    unless: [{ inSentence: ['disasters-and-sport', 'state-accused'] }],
    examples: {
      attributed: [
        '{speaker:The premier} accused the {target:marchers} of having {cue:emptied} two {object:warehouses}.',
      ],
      none: ['A court accused the residents of having emptied two bins after the sale.'],
    },
  },
]
