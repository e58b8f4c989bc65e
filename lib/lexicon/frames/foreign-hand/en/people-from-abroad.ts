import type { Rule } from '../../../types.ts'
import { notBlamed } from './shared.ts'

/** People from abroad take part, or were sent or trained there. */
export const peopleFromAbroad: readonly Rule[] = [
  {
    id: 'foreign-fighters-in-protest',
    source: {
      paragraph: 5,
      phrase: 'الجهاديين السوريين الذين أرسلوا من تركيا',
      relation: 'synonym',
    },
    terms: {
      label: { fixed: ['foreign', 'foreign-trained', 'foreign-paid'] },
      target: 'foreign-fighters',
    },
    anchor: 'label',
    shapes: ['modifier'],
    when: [{ inPassage: ['protest-signs', 'opposition-people'] }],
    unless: [
      { inSentence: ['attack-words', 'screen-words'] },
      { rightAfter: 'target', words: 'law-words' },
      { rightBefore: 'label', words: 'law-before' },
    ],
    examples: {
      asserted: ['{label:Foreign} {target:instructors} were seen at the strike.'],
      attributed: [
        'The strike went on. {label:Foreign} {target:agents} tell them what to do, {speaker:the mayor} said.',
      ],
      none: [
        'Foreign militants killed two guards near the march.',
        'Strikers burned a copy of the foreign agents law.',
      ],
    },
  },
  {
    id: 'abroad-sends-people',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      actor: ['foreign-powers', 'foreign-places'],
      cue: {
        verbs: [
          ...['send/sent', 'dispatch', 'ship', 'fly/flew/flown', 'bus', 'smuggle', 'export'],
          ...['infiltrate', 'plant', 'funnel'],
        ],
      },
      target: ['demonstrators', 'protest-events'],
    },
    anchor: 'cue',
    shapes: ['sends-to'],
    unless: [
      { inClause: [...notBlamed, 'helping-purposes'] },
      { rightAfter: 'cue', words: 'sent-forces' },
    ],
    examples: {
      attributed: [
        '{actor:Washington} had {cue:flown} agitators to the {target:march}, {speaker:the deputy} said.',
      ],
      none: [
        'France sent observers to help at the talks on the day of the march.',
        'Rwanda sends soldiers to put down protests in the islands.',
      ],
    },
  },
  {
    id: 'those-in-their-ranks-from-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: { target: ['demonstrators', 'protest-events'], label: 'agents-of-abroad' },
    anchor: 'label',
    shapes: ['label-among'],
    unless: [{ rightAfter: 'label', words: 'law-words' }, { inClause: 'harm-to-crowds' }],
    examples: {
      attributed: [
        '{speaker:The prefect} said {label:enemy agents} were among the {target:marchers}.',
      ],
      none: ['The foreign agents law was read out among the marchers.'],
    },
  },
  {
    id: 'trained-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: {
        fixed: [
          'they',
          'these people',
          'those people',
          'all of them',
          'some of them',
          'many of them',
        ],
      },
      cue: {
        fixed: [
          'were trained in',
          'had been trained in',
          'have been trained in',
          'are trained in',
          'were trained by',
          'had been trained by',
          'were schooled in',
          'were instructed by',
          'were directed from',
          'are directed from',
          'are run from',
          'were run from',
          'are paid from',
          'were paid from',
          'are steered from',
          'took orders from',
          'take orders from',
          'take their orders from',
        ],
      },
      actor: ['foreign-powers', 'foreign-places', 'foreign-services'],
    },
    anchor: 'cue',
    shapes: ['close-pronoun-act'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [{ inSentence: ['foreign-decoys', 'at-home', 'sport-words', 'commerce'] }],
    examples: {
      attributed: [
        'The strikers marched yesterday. {speaker:The governor} said {target:they} {cue:had been trained in} {actor:London}.',
      ],
      none: [
        'The nurses marched yesterday. As doctors of the clinic they were schooled in the hills.',
      ],
    },
  },
  {
    id: 'crowd-is-foreign',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'rioters', 'riot-makers'],
      label: {
        nouns: [
          ...['foreigner', 'foreign national', 'foreign citizen', 'outsider'],
          ...['citizen of another country/citizens of other countries'],
          ...['citizen of a neighbouring country/citizens of neighbouring countries'],
        ],
        fixed: ['from other countries', 'from abroad', 'from across the border'],
      },
    },
    anchor: 'label',
    shapes: ['copula', 'naming-verb'],
    unless: [
      { inClause: [...notBlamed, 'harm-to-crowds'] },
      { rightBefore: 'label', words: 'turned-against-it' },
    ],
    examples: {
      attributed: [
        'Half of the {target:marchers} are {label:foreigners}, {speaker:the mayor} said.',
        '{speaker:The deputy} said most of the {target:demonstrators} were {label:citizens of other countries}.',
      ],
      denied: ['The {target:strikers} are not {label:foreigners}, {speaker:a baker} said.'],
      none: ['Demonstrators were angry with foreigners who buy up flats.'],
    },
  },
  {
    id: 'foreigners-took-part',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      label: { nouns: ['foreigner', 'foreign national', 'foreign citizen', 'outsider'] },
      cue: {
        fixed: [
          'took part in',
          'taken part in',
          'taking part in',
          'were involved in',
          'were among',
          'joined',
          'had joined',
          'led',
          'had led',
          'were behind',
        ],
      },
      target: { nouns: ['disturbance', 'riot', 'unrest', 'disorder', 'looting'] },
    },
    anchor: 'label',
    shapes: ['stirs-up'],
    unless: [
      { inSentence: ['at-home', 'sport-words', 'commerce'] },
      { inClause: 'harm-to-crowds' },
    ],
    examples: {
      attributed: [
        '{speaker:The governor} said that {label:foreigners} had {cue:taken part in} the {target:disturbances}.',
      ],
      none: ['Foreigners took part in the festival after the riots.'],
    },
  },
  {
    id: 'abroad-told-people-to-come',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      actor: ['foreign-places', 'foreign-powers', 'foreign-services'],
      cue: {
        verbs: [
          'tell/told',
          'send/sent',
          'pay/paid',
          'order',
          'bring/brought',
          'train',
          'finance',
          'hire',
          'feed/fed',
          'recruit',
          'lure',
          'egg on',
        ],
      },
      target: {
        nouns: [
          'youngster',
          'youth',
          'student',
          'pupil',
          'farmer',
          'child/children',
          'worker',
          'taxi driver',
        ],
        fixed: [
          'these people',
          'those people',
          'our children',
          'our youth',
          'our young people',
          'those who came',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['abroad-acts-on-them', 'abroad-it-was'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'demonstrators'] }],
    unless: [
      { inClause: 'court-words' },
      {
        inSentence: [
          ...notBlamed,
          'commerce',
          'sport-words',
          'war-actors',
          'helping-purposes',
          'relief-work',
        ],
      },
    ],
    examples: {
      denied: [
        'The marches went on. No one in {actor:Brussels} {cue:told} {target:these people} to come, {speaker:a nurse} said.',
      ],
      attributed: [
        'The strike went on. It was {actor:Paris} that {cue:paid} the {target:youngsters}, {speaker:the colonel} said.',
      ],
      none: ['The strike went on. A teacher in London told them to read more.'],
    },
  },
]
