import type { Rule } from '../../../types.ts'
import { otherWreckage } from './shared.ts'

/** Those who protest are named by a crime: rioters, vandals, looters. */
export const calledCriminals: readonly Rule[] = [
  {
    id: 'rioters',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { label: 'riot-makers' },
    anchor: 'label',
    unless: [{ inSentence: ['disasters-and-sport', 'inmates'] }],
    examples: {
      asserted: ['{label:Rioters} ran through the port as police waited by the ministry.'],
      attributed: ['{label:Rioters} held the bridge all night, {speaker:the police} said.'],
      distanced: ['The so-called {label:rioters} at the rally had brought soup.'],
      denied: ['There were no {label:rioters} at the port.'],
      none: ['Rioters among the inmates burned mattresses before police came.'],
    },
  },
  {
    id: 'called-vandals',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { target: 'protesters', label: ['rioters', 'riot-makers'] },
    anchor: 'label',
    shapes: ['copula', 'naming-verb'],
    unless: [{ inSentence: ['disasters-and-sport', 'inmates'] }],
    examples: {
      attributed: ['{speaker:The mayor} called the {target:students} {label:vandals}.'],
      denied: ['The {target:students} are not {label:looters}, {speaker:the teacher} said.'],
      none: ['The club called the students hooligans after the match.'],
    },
  },
  {
    id: 'looters-and-vandals',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { label: 'rioters' },
    anchor: 'label',
    when: [{ inPassage: ['protest-signs', 'protest-events', 'public-anger'] }],
    unless: [{ inSentence: ['disasters-and-sport', 'inmates'] }],
    examples: {
      asserted: [
        '{label:Vandals} ran through the port during the march.',
        "{label:Vandals} ran through the port during the dockers' march.",
      ],
      attributed: ['{label:Vandals} had joined in, {speaker:the mayor} said of the march.'],
      distanced: [
        'The court freed the so-called {label:vandals}, finding no evidence that the march had done harm.',
        '{label:Wreckers}, as {speaker:the bulletin} likes to call them, gathered for the march.',
        'The so-called {label:looters} at the rally had brought soup.',
      ],
      denied: ['There were no {label:vandals} at the march.'],
      none: [
        'Looters picked through flooded homes while a march for aid set out.',
        'Vandals had cut down the oldest oak of the village.',
      ],
    },
  },
  {
    id: 'those-called-vandals',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { label: ['rioters', 'riot-makers'] },
    anchor: 'label',
    shapes: ['held-at-distance'],
    unless: [{ inSentence: ['disasters-and-sport', 'inmates', 'sport-words', 'screen-words'] }],
    examples: {
      distanced: [
        'Those whom {speaker:the mayor} calls {label:hooligans} had refused the new fare.',
      ],
      none: ['Those whom the coach calls hooligans came to the derby.'],
    },
  },
  {
    id: 'they-are-vandals',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { target: 'they', label: ['rioters', 'riot-makers'] },
    anchor: 'label',
    shapes: ['pronoun-copula'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [{ inSentence: ['disasters-and-sport', 'inmates'] }],
    examples: {
      denied: ['"{target:We} are not {label:vandals}," said {speaker:a student} at the sit-in.'],
      none: ['They are vandals, the club said of fans at the stadium after the strike.'],
    },
  },
  {
    id: 'those-who-wreck',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      target: { fixed: ['those', 'anyone', 'whoever', 'individuals', 'elements'] },
      cue: ['breaking-acts', 'crime-acts'],
      object: 'crime-objects',
    },
    anchor: 'cue',
    shapes: ['those-who-act-on-object'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'riots', 'public-anger'] }],
    unless: [
      { inPassage: otherWreckage },
      { inSentence: ['screen-words', 'home-life', 'state-accused'] },
    ],
    examples: {
      asserted: [
        'Anger at the cabinet grows. Guards may shoot {target:anyone} {cue:looting} {object:public property}.',
      ],
      attributed: [
        'The strike went on. {target:Those} who {cue:smash} {object:windows} would answer for it, {speaker:the mayor} said.',
      ],
      none: ['The strike went on. Those who light a candle at home keep warm.'],
    },
  },
  {
    id: 'these-are-vandals',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      target: { fixed: ['these', 'those', 'this'] },
      label: ['rioters', 'riot-makers'],
    },
    anchor: 'label',
    shapes: ['these-are'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'demonstrators'] }],
    unless: [{ inSentence: ['disasters-and-sport', 'inmates'] }],
    examples: {
      attributed: [
        'The strike went on. "{target:These} are not nurses but {label:vandals}," {speaker:the mayor} said.',
      ],
      none: ['The strike went on. These are songs of nurses and bakers.'],
    },
  },
  {
    id: 'wreckers-at-a-public-place',
    source: { paragraph: 4, phrase: 'السرقات من مستودعات الأسلحة', relation: 'synonym' },
    terms: {
      label: 'rioters',
      cue: {
        verbs: [
          'storm',
          'besiege',
          'break into/broke into/broken into',
          'overrun/overran',
          'occupy',
          'ransack',
          'invade',
          'attack',
          'surround',
        ],
      },
      object: {
        nouns: [
          'town hall',
          'city hall',
          'parliament',
          'ministry/ministries',
          'court house',
          'courthouse',
          'police station',
          'bank',
          'supermarket',
          'shopping centre',
          'mall',
          'airport',
          'council',
          'palace',
          'embassy/embassies',
          'station',
          'office',
          'governorate',
          'barracks',
        ],
      },
    },
    anchor: 'label',
    shapes: ['wreckers-act'],
    unless: [
      {
        inSentence: ['disasters-and-sport', 'inmates', 'sport-words', 'screen-words', 'war-actors'],
      },
    ],
    examples: {
      asserted: ['{label:Vandals} {cue:storm} the {object:town hall}.'],
      none: ['After the flood looters broke into a bank.'],
    },
  },
  {
    id: 'wreckers-will-pay',
    source: { paragraph: 4, phrase: 'السرقات من مستودعات الأسلحة', relation: 'synonym' },
    terms: {
      label: 'rioters',
      cue: {
        fixed: [
          'will pay for',
          'would pay for',
          'will pay the price',
          'would pay the price',
          'be punished',
          'be brought to justice',
          'face justice',
          'be held to account',
          'be held accountable',
          'be hunted down',
          'be prosecuted',
          'face the full force of the law',
          'feel the full force of the law',
          'will not go unpunished',
          'would not go unpunished',
        ],
      },
    },
    anchor: 'label',
    shapes: ['label-acts'],
    unless: [
      {
        inSentence: ['disasters-and-sport', 'inmates', 'sport-words', 'screen-words', 'home-life'],
      },
    ],
    examples: {
      attributed: [
        '{speaker:The mayor} said that the {label:vandals} {cue:would pay for} what they had done.',
      ],
      none: ['Looters of flooded homes will be punished, the mayor said.'],
    },
  },
]
