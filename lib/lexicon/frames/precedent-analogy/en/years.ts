import type { Rule } from '../../../types.ts'
import { offTopic } from './shared.ts'

/** A year of upheaval is called back or likened to this one. */
export const years: readonly Rule[] = [
  {
    id: 'like-a-place-in-a-year',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      cue: ['similarity', 'like-a-place', 'as-there', 'fates'],
      place: ['precedent-countries', 'countries', 'precedent-events'],
    },
    anchor: 'place',
    shapes: ['cue-then-place', 'as-done-there', 'cue-in-phrase-of-place'],
    when: [{ rightAfter: 'place', words: 'precedent-years' }],
    unless: [
      {
        inSentence: offTopic,
      },
    ],
    examples: {
      asserted: [
        'The empty palace {cue:recalls} {place:Colombo} in 2022, down to the swimming pool.',
      ],
      attributed: ['{speaker:Diplomats} said it was {cue:like} {place:Budapest} in 1956.'],
      none: ['Rain fell on the league match as in Budapest in 1956.'],
    },
  },
  {
    id: 'year-repeated',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: { cue: 'years-repeated', place: 'repeat-years' },
    anchor: 'cue',
    shapes: ['cue-then-place'],
    when: [
      {
        inPassage: [
          'unrest',
          'protests',
          'protesters',
          'toppling',
          'force-words',
          'clients',
          'rulers',
          'opposition-people',
        ],
      },
    ],
    unless: [
      {
        inSentence: offTopic,
      },
    ],
    examples: {
      denied: [
        '{speaker:The general} denied that the rallies were a {cue:rerun of} {place:October 1976}.',
      ],
      attributed: [
        '{speaker:Lawyers} fear that the crackdown is a {cue:repeat of} {place:December 2011}.',
        '{speaker:The bishop} said the crackdown was a {cue:repeat of} {place:2019}.',
        '{speaker:Lawyers} feared a {cue:repeat of} the {place:2009} shooting of protesters.',
        '{speaker:An adviser} called the storming of the palace by the crowd a {cue:replay of} {place:2005}.',
      ],
      none: ['The investor feared a repeat of 2020, its president said.'],
    },
  },
  {
    id: 'echo-of-a-year',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: { cue: 'similarity', place: 'repeat-years' },
    anchor: 'cue',
    shapes: ['echo-of'],
    when: [
      {
        inPassage: [
          'unrest',
          'protests',
          'protesters',
          'toppling',
          'force-words',
          'opposition-people',
        ],
      },
    ],
    unless: [
      {
        inSentence: offTopic,
      },
    ],
    examples: {
      asserted: ['The students’ sit-in is a {cue:mirror image} of {place:1968}.'],
      none: [
        'The strikers met in a hall where a dozen photographs of 1968 hung.',
        "The senator's slip about the protest was a copy of one from March 2011.",
      ],
    },
  },
  {
    id: 'place-was-that-year',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      target: ['countries', 'precedent-countries', 'powers'],
      label: ['precedent-countries', 'precedent-events'],
    },
    anchor: 'label',
    shapes: ['plain-copula'],
    when: [{ rightAfter: 'label', words: 'precedent-years' }],
    unless: [
      { inSentence: ['commerce', 'finance', 'sport-words', 'screen-words', 'trade', 'disease'] },
    ],
    examples: {
      attributed: [
        '{target:Minsk} today is {label:Warsaw} in 1981, {speaker:the old striker} said.',
      ],
      none: ['Kenya was in Tunis in 2019 for the cup.'],
    },
  },
  {
    id: 'a-year-repeats-itself',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      place: ['precedent-years', 'repeat-years'],
      cue: { fixed: ['repeating itself', 'repeats itself', 'repeating'] },
    },
    anchor: 'cue',
    shapes: ['year-then-cue'],
    when: [{ inPassage: ['protest-signs', 'unrest', 'force-words'] }],
    unless: [
      { inSentence: ['sport-words', 'commerce', 'finance', 'disease', 'science-words', 'prices'] },
    ],
    examples: {
      attributed: [
        '"{place:2011} is {cue:repeating itself} before our eyes," said {speaker:a mother} at the sit-in.',
      ],
      none: [
        'For the team it is as if 1968 were repeating itself, the strikers said after the match.',
      ],
    },
  },
  {
    id: 'one-year-is-not-another',
    source: { paragraph: 5, phrase: 'شيء مشابه فعلته الصين في هونغ كونغ', relation: 'synonym' },
    terms: {
      target: ['repeat-years', 'precedent-years'],
      place: ['repeat-years', 'precedent-years'],
    },
    anchor: 'place',
    shapes: ['place-is-place'],
    when: [
      { inPassage: ['protests', 'unrest', 'force-words', 'commanders', 'rulers', 'protesters'] },
    ],
    unless: [
      { inSentence: ['commerce', 'finance', 'sport-words', 'screen-words', 'science-words'] },
    ],
    examples: {
      denied: ['{speaker:Generals} have told strikers that {target:2021} is not {place:1988}.'],
      none: [
        'The coach said that 2021 is not 1988 for the football club, and the protest of the fans went on.',
      ],
    },
  },
]
