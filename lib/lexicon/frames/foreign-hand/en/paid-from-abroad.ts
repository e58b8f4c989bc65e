import type { Rule } from '../../../types.ts'
import { abroad, crowd, notBlamed } from './shared.ts'

/** Those who protest are paid or backed from abroad. */
export const paidFromAbroad: readonly Rule[] = [
  {
    id: 'in-the-pay-of',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: crowd,
      cue: 'pay-and-orders',
      actor: 'foreign-powers',
    },
    anchor: 'cue',
    shapes: ['object-possessed-by-agent'],
    unless: [{ inClause: ['foreign-decoys', 'at-home'] }],
    examples: {
      asserted: [
        'The {target:marchers} are {cue:in the pay of} {actor:foreign capitals}.',
        'The {target:strikers} {cue:took their cue from} {actor:Washington}.',
      ],
      attributed: [
        '{speaker:The paper} said the {target:strike} was {cue:the work of} {actor:Western intelligence}.',
      ],
      none: [
        'Protesters read a letter from the union, the work of a baker.',
        'Strikers got a film festival prize and money from Berlin.',
      ],
    },
  },
  {
    id: 'foreign-backed',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      actor: abroad,
      cue: 'backed-from-abroad',
      target: [...crowd, 'foreign-plots'],
    },
    anchor: 'cue',
    shapes: ['made-by-abroad'],
    unless: [{ rightAfter: 'cue', words: ['state-and-its-force', 'law-words', 'agents-law-name'] }],
    examples: {
      asserted: ['{actor:Foreign}-{cue:funded} {target:demonstrators} blocked the lane.'],
      attributed: [
        '{speaker:The governor} called the {target:strike} {actor:Western}-{cue:sponsored}.',
      ],
      none: [
        'They came out to protest a Russian-inspired "foreign agents" law.',
        'A Saudi-backed crackdown on the protests began on Monday.',
        'A foreign-funded clinic opened near the square.',
        'A Russian led the protest to the bridge.',
      ],
    },
  },
  {
    id: 'hirelings-of-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      label: 'hirelings',
      actor: 'foreign-powers',
    },
    anchor: 'actor',
    shapes: ['hireling-of'],
    when: [{ inPassage: ['protest-signs', 'opposition-people'] }],
    unless: [
      { inClause: ['foreign-decoys', 'attack-words'] },
      { rightBefore: 'label', words: 'ranked-things' },
    ],
    examples: {
      attributed: [
        '{speaker:The deputy} called those at the march {label:stooges} of {actor:Brussels}.',
        'Those at the sit-in are {label:stooges} of landlords and {actor:Brussels}, {speaker:he} said.',
      ],
      none: [
        'The most important tool of the enemy in the strike is rumour, the deputy said.',
        'The travel agent of foreign embassies closed on the day of the strike.',
      ],
    },
  },
  {
    id: 'people-in-the-pay-of',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['protesters', 'crowd-members', 'crowd-people'],
      cue: 'pay-and-orders',
      actor: 'foreign-powers',
    },
    anchor: 'cue',
    shapes: ['object-possessed-by-agent'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [{ inClause: ['foreign-decoys', 'at-home'] }, { inClause: 'foreign-reaction' }],
    examples: {
      attributed: [
        '{speaker:The deputy} said the {target:teachers} were {cue:in the pay of} {actor:Brussels}, and the rally ended.',
      ],
      none: ['The teachers at the rally got a grant for a film festival with money from Brussels.'],
    },
  },
  {
    id: 'paid-from-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          ...[
            'pay/paid',
            'send/sent',
            'fund',
            'finance',
            'arm',
            'direct',
            'steer',
            'order',
            'tell/told',
          ],
          ...[
            'instruct',
            'hire',
            'sponsor',
            'guide',
            'control',
            'give/gave/given',
            'push',
            'equip',
          ],
        ],
      },
      target: { fixed: ['us', 'them', 'these people', 'those people', 'you', 'me'] },
      actor: {
        fixed: [
          ...['from abroad', 'from outside', 'from overseas', 'from across the border'],
          ...['from beyond our borders', 'from Washington', 'from Brussels', 'from Moscow'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['act-on-us-from'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [{ inClause: ['foreign-decoys', 'at-home'] }],
    examples: {
      attributed: [
        'The rally ended. {speaker:The deputy} said somebody {cue:pays} {target:them} {actor:from abroad}.',
      ],
      none: ['Her uncle sent us tea from abroad.'],
    },
  },
  {
    id: 'dollars-from-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: { cue: 'money-and-orders', actor: ['foreign-powers', 'foreign-places'] },
    anchor: 'cue',
    shapes: ['sent-from'],
    when: [{ inPassage: ['protest-signs', 'opposition-people'] }],
    unless: [
      {
        inSentence: [
          'foreign-decoys',
          'election-decoys',
          'commerce',
          'finance',
          'sport-words',
          'foreign-reaction',
        ],
      },
      { inClause: 'propping-up' },
    ],
    examples: {
      denied: [
        '{speaker:Tutors} denied that their movement had received a single {cue:euro} from {actor:Berlin}.',
        'The strikers never received an order or a {cue:dinar} from {actor:Tehran}.',
      ],
      attributed: [
        '{speaker:The mayor} found {cue:envelopes} from {actor:Brussels} in the tents, and placards.',
      ],
      none: [
        'Dollars from Moscow have kept the mint afloat since the strikes began.',
        'The strikers asked where the orders for the new lorries had gone.',
      ],
    },
  },
  {
    id: 'abroad-pays-them',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: {
        fixed: ['them', 'these people', 'those people', 'our children', 'our youth', 'us'],
      },
      cue: 'making-acts',
      actor: ['foreign-powers', 'foreign-places'],
    },
    anchor: 'cue',
    shapes: ['abroad-acts-on-them'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [{ inSentence: notBlamed }],
    examples: {
      attributed: [
        '"{actor:Soros} {cue:pays} {target:them} by the hour," {speaker:the deputy} said of the marchers.',
      ],
      none: ['The embassy lent them a car before the march.'],
    },
  },
  {
    id: 'on-the-payroll-of-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      cue: {
        nouns: ['payroll', 'bidding', 'behest', 'instigation'],
      },
      actor: ['foreign-powers', 'foreign-places'],
    },
    anchor: 'cue',
    shapes: ['owned-by'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [{ inSentence: 'foreign-reaction' }],
    examples: {
      asserted: ["The pickets act at {actor:Washington's} {cue:behest}."],
      attributed: [
        "{speaker:The deputy} said the strikers were on {actor:Brussels}' {cue:payroll}.",
      ],
      none: ["Two thousand clerks are on the city's payroll, and none joined the strike."],
    },
  },
  {
    id: 'foreign-backed-labels',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      actor: abroad,
      cue: 'backed-from-abroad',
      target: ['plain-terror-labels', 'rioters', 'riot-makers'],
    },
    anchor: 'cue',
    shapes: ['made-by-abroad'],
    when: [{ inSentence: ['protest-signs', 'riots'] }],
    unless: [{ inSentence: 'attack-words' }],
    examples: {
      attributed: [
        'When the march was over, {actor:Western}-{cue:paid} {target:bandits} left the port, {speaker:the king} said.',
      ],
      none: ['Western-armed militants took the airport.'],
    },
  },
  {
    id: 'hirelings-backed-from-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      actor: abroad,
      cue: 'backed-from-abroad',
      target: {
        nouns: [
          ...['mercenary/mercenaries', 'agitator', 'agent', 'saboteur', 'provocateur', 'element'],
          ...[
            'thug',
            'gang',
            'troublemaker',
            'instigator',
            'ringleader',
            'disinformation campaign',
            'smear campaign',
            'wave of chaos',
            'campaign',
            'sabotage',
            'vandal',
          ],
          ...[
            'traitor',
            'fifth column',
            'infiltrator',
            'radical',
            'extremist',
            'rioter',
            'hooligan',
          ],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['made-by-abroad'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [
      { inSentence: ['attack-words', 'election-decoys'] },
      { rightAfter: 'target', words: 'law-words' },
    ],
    examples: {
      attributed: [
        'The march ended. {speaker:The consul} blamed {actor:US}-{cue:financed} {target:mercenaries}.',
      ],
      none: ['US-financed mercenaries shelled a village in the north.'],
    },
  },
  {
    id: 'with-the-backing-of-a-power',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events', 'plots'],
      cue: {
        nouns: ['backing', 'support', 'blessing', 'connivance', 'encouragement', 'funding'],
      },
      actor: ['foreign-powers', 'foreign-services'],
    },
    anchor: 'cue',
    shapes: ['with-help-of'],
    when: [{ inPassage: ['protest-signs', 'opposition-people'] }],
    unless: [
      {
        inSentence: [
          'at-home',
          'attack-words',
          'foreign-reaction',
          'election-decoys',
          'years-of-revolt',
        ],
      },
      { inPassage: 'bombs-and-war' },
    ],
    examples: {
      attributed: [
        '{speaker:The premier} told the marchers that the {target:strike} had the {cue:backing} of {actor:London}.',
      ],
      none: ['The strike had the backing of the bakers.'],
    },
  },
]
