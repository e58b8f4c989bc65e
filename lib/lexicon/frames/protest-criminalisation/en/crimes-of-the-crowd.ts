import type { Rule } from '../../../types.ts'
import { otherWreckage } from './shared.ts'

/** The crowd, or somebody in it, commits crimes or breaks things. */
export const crimesOfTheCrowd: readonly Rule[] = [
  {
    id: 'crowd-commits-crimes',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { target: 'demonstrators', cue: 'crime-acts' },
    anchor: 'cue',
    shapes: ['subject-verb', 'verb-by-agent'],
    unless: [
      { rightBefore: 'target', words: 'acted-upon' },
      { rightAfter: 'cue', words: ['outbursts', 'effigies'] },
      { inSentence: 'disasters-and-sport' },
    ],
    examples: {
      asserted: [
        'Masked {target:demonstrators} {cue:torched} a kiosk on the square.',
        'Two kiosks were {cue:looted} by {target:protesters} after dark.',
        '{target:Strikers} have since blocked the bridge, {cue:torching} two kiosks.',
        '{target:Protesters} {cue:stormed a jail} on Friday after freeing its inmates.',
        '{target:Marchers} were {cue:carrying petrol bombs} up the avenue.',
      ],
      attributed: ['{target:Marchers} {cue:looted} a bakery, {speaker:the police} said.'],
      denied: [
        '{speaker:The organisers} denied that {target:marchers} had {cue:looted} the bakery.',
      ],
      none: [
        'Soldiers fired on protesters and torched their tents.',
        'Fans who came past striking workers set fire to their own football shirts.',
        'Marchers broke into song outside the mint.',
        'Marchers torched effigies of the minister.',
      ],
    },
  },
  {
    id: 'crowd-breaks-and-steals',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'translation',
    },
    terms: {
      target: 'demonstrators',
      cue: 'breaking-acts',
      object: 'crime-objects',
    },
    anchor: 'cue',
    shapes: ['subject-verb-object', 'object-verb-by-agent'],
    unless: [
      { rightBefore: 'cue', words: 'police-and-army' },
      { rightBefore: 'target', words: 'acted-upon' },
      { inClause: ['rioters', 'riot-makers'] },
      { inSentence: 'disasters-and-sport' },
    ],
    examples: {
      asserted: [
        '{target:Marchers} {cue:burned} the {object:tents} of a family.',
        '{target:Protesters} {cue:smashed} the {object:windows} of two banks.',
      ],
      attributed: [
        '{target:Strikers} {cue:stole} forty {object:rifles} from a depot, {speaker:the army} said.',
      ],
      none: [
        'Marchers pitched their tents beside a burned field.',
        'Police beat protesters and smashed the windows of their bus.',
        'Protesters broke the silence of the square with a song.',
        'Activists at the stadium broke a window during the derby.',
        'Demonstrators burned a flag and sang.',
        'Marchers burned a portrait of the king.',
      ],
    },
  },
  {
    id: 'people-at-the-protest-commit-crimes',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { target: 'crowd-members', cue: 'crime-acts' },
    anchor: 'cue',
    shapes: ['subject-verb'],
    when: [{ inSentence: ['protest-signs', 'protest-events'] }],
    unless: [
      { rightBefore: 'target', words: ['acted-upon', 'under-arms'] },
      { inSentence: ['disasters-and-sport', 'state-accused'] },
    ],
    examples: {
      asserted: ['During the march {target:youths} {cue:torched} a kiosk.'],
      denied: [
        '{speaker:The union} denied that its {target:members} had {cue:looted} a bakery on the march.',
      ],
      none: [
        'Armed men robbed a baker near the square where nurses protest each week.',
        'Soldiers fired on youths and torched the tents of the sit-in.',
        'Youths torched a bin behind the bakery.',
        'After the derby youths torched a car near the sit-in.',
      ],
    },
  },
  {
    id: 'people-at-the-protest-break-things',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { target: 'crowd-members', cue: 'breaking-acts', object: 'crime-objects' },
    anchor: 'cue',
    shapes: ['subject-verb-object', 'object-verb-by-agent'],
    when: [{ inSentence: ['protest-signs', 'protest-events'] }],
    unless: [
      { rightBefore: 'target', words: 'acted-upon' },
      { inSentence: ['disasters-and-sport', 'state-accused'] },
      { inClause: 'harm-to-crowds' },
    ],
    examples: {
      asserted: ['{target:Teenagers} at the rally {cue:smashed} the {object:windows} of a bank.'],
      none: [
        'Guards beat the women at the vigil and smashed their phones.',
        'Farmers painted the warehouse door before the rally.',
      ],
    },
  },
  {
    id: 'crowd-sets-alight',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { target: 'demonstrators', cue: { verbs: ['set/setting'] }, object: 'crime-objects' },
    anchor: 'cue',
    shapes: ['set-alight-by-crowd'],
    unless: [{ rightBefore: 'target', words: 'acted-upon' }, { inSentence: 'disasters-and-sport' }],
    examples: {
      asserted: ['{target:Protesters} {cue:set} two {object:buses} ablaze.'],
      none: ['Lightning near the protesters set a shed ablaze.'],
    },
  },
  {
    id: 'missiles-fly',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      target: {
        nouns: [
          ...['stone', 'rock', 'brick', 'bottle', 'petrol bomb', 'Molotov cocktail', 'firebomb'],
          ...['paving stone', 'cobblestone', 'firework', 'firecracker', 'flare'],
        ],
      },
      cue: {
        verbs: [
          'throw/threw/thrown',
          'hurl',
          'lob',
          'rain',
          'fly/flew/flown',
          'pelt',
          'toss',
          'attack',
          'bombard',
        ],
      },
    },
    anchor: 'target',
    shapes: ['missiles-fly'],
    when: [{ inSentence: ['demonstrators', 'protest-events'] }],
    unless: [{ inSentence: ['disasters-and-sport', 'state-accused'] }],
    examples: {
      asserted: ['{target:Bottles} {cue:flew} from the ranks of the march as the mayor spoke.'],
      attributed: [
        '{target:Bricks} were {cue:hurled} at the picket line, {speaker:the police} said.',
      ],
      none: ['Stones were thrown into the pond behind the camp.'],
    },
  },
  {
    id: 'rampaging-crowd',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { label: 'rampaging', target: 'demonstrators' },
    anchor: 'label',
    shapes: ['modifier'],
    unless: [{ inSentence: 'disasters-and-sport' }],
    examples: {
      asserted: ['{label:Brick-throwing} {target:demonstrators} held the bridge until dawn.'],
      attributed: [
        '{speaker:The mayor} told parents that {label:marauding} {target:picketers} had ruined a fair march.',
      ],
      none: [
        'Rampaging elephants broke up the march of the schoolchildren.',
        'The team met a rampaging midfielder while the strikers rested.',
      ],
    },
  },
  {
    id: 'as-the-crowd-commits-crimes',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { target: 'demonstrators', cue: 'crime-acts' },
    anchor: 'cue',
    shapes: ['crowd-meanwhile'],
    unless: [{ inSentence: 'disasters-and-sport' }],
    examples: {
      asserted: ['The night grew loud, with {target:strikers} {cue:torching} a kiosk.'],
      attributed: [
        'Trains stopped as {target:marchers} {cue:looted} the ticket hall, {speaker:the police} said.',
      ],
      none: ['The guards dressed as demonstrators and looted nothing.'],
    },
  },
  {
    id: 'as-the-crowd-breaks-things',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'translation',
    },
    terms: { target: 'demonstrators', cue: 'breaking-acts', object: 'crime-objects' },
    anchor: 'cue',
    shapes: ['crowd-meanwhile-on-object'],
    unless: [
      { rightBefore: 'cue', words: 'police-and-army' },
      { inSentence: ['disasters-and-sport', 'state-accused'] },
    ],
    examples: {
      asserted: [
        'The rally turned ugly, with {target:protesters} {cue:smashing} the {object:windows} of a bank.',
      ],
      none: ['The actors posed as protesters and broke a window in the film of the derby.'],
    },
  },
  {
    id: 'some-of-them-commit-crimes',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      target: {
        nouns: [
          ...[
            'radical',
            'provocateur',
            'extremist',
            'anarchist',
            'miscreant',
            'group',
            'group of men/groups of men',
            'group of youths/groups of youths',
            'criminal',
          ],
          ...[
            'thug',
            'hoodlum',
            'goon',
            'bandit',
            'assailant',
            'intruder',
            'crowd',
            'mob',
            'youth',
          ],
          ...['young man/young men', 'masked man/masked men', 'hooded man/hooded men', 'supporter'],
        ],
        fixed: [
          ...['hundreds', 'thousands', 'dozens', 'others', 'some', 'hundreds of people'],
          ...['some of them', 'many of them', 'a few of them', 'others among them'],
        ],
      },
      cue: {
        verbs: [
          ...['loot', 'torch', 'vandalise', 'vandalize', 'ransack', 'pillage', 'rampage through'],
          ...['set fire to/setting fire to', 'set ablaze/setting ablaze', 'burn down/burnt down'],
          ...['set alight/setting alight', 'pelt', 'hurl stones', 'hurl petrol bombs'],
          ...['throw stones/threw stones/throwing stones', 'throw rocks/threw rocks'],
          ...['break into/broke into/breaking into', 'run riot/ran riot/running riot'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['subject-verb'],
    when: [{ inPassage: ['demonstrators', 'protest-events'] }],
    unless: [
      { rightBefore: 'target', words: ['acted-upon', 'police-and-army'] },
      { rightAfter: 'target', words: 'police-and-army' },
      { inPassage: otherWreckage },
      { inSentence: 'screen-words' },
      { inClause: 'forces-at-work' },
    ],
    examples: {
      asserted: [
        'The march had ended. {target:Some} {cue:looted} a bakery on the way home.',
        'The march had ended. {target:Others} {cue:set fire to} a police post.',
      ],
      attributed: [
        '{target:Goons} {cue:torched} a kiosk after the rally, {speaker:the mayor} said.',
      ],
      none: [
        'The march had ended. Some looted memories for a novel.',
        'The march had ended. Some soldiers looted a bakery.',
      ],
    },
  },
  {
    id: 'some-of-them-break-things',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      target: {
        nouns: [
          'radical',
          'provocateur',
          'extremist',
          'anarchist',
          'miscreant',
          'group',
          'criminal',
          'thug',
          'hoodlum',
          'goon',
          'bandit',
          'assailant',
          'crowd',
          'mob',
          'youth',
          'young man/young men',
          'masked man/masked men',
          'hooded man/hooded men',
        ],
        fixed: ['hundreds', 'thousands', 'dozens', 'hundreds of people', 'thousands of people'],
      },
      cue: 'breaking-acts',
      object: 'crime-objects',
    },
    anchor: 'cue',
    shapes: ['subject-verb-object'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'marching'] }],
    unless: [
      { rightBefore: 'target', words: 'acted-upon' },
      { inPassage: otherWreckage },
      { inSentence: ['screen-words', 'commerce'] },
      { inClause: ['police-and-army', 'harm-to-crowds'] },
    ],
    examples: {
      asserted: [
        'The rally was noisy. {target:Radicals} waited for dusk and then, on a whistle, {cue:defaced} the {object:plaque} of the founder.',
        'The rally was noisy. {target:Radicals} lit a lantern, {cue:smashed} a {object:camera} and ran.',
        '{target:Hundreds} protested in the port, singing songs and {cue:burning} a {object:kiosk}.',
      ],
      none: ['Hundreds protested in the port, smashing plates for luck.'],
    },
  },
  {
    id: 'protest-as-cover-for-crime',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { target: 'protest-events', cue: 'crime-acts' },
    anchor: 'cue',
    shapes: ['cover-for-crime'],
    unless: [{ inSentence: ['disasters-and-sport', 'state-accused'] }],
    examples: {
      attributed: [
        '{speaker:The mayor} said crooks had used the {target:march} to {cue:ransack} a bakery.',
      ],
      none: ['The mayor said some had used the march to sell hats.'],
    },
  },
  {
    id: 'they-commit-crimes',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      target: {
        fixed: [
          ...['they', 'others', 'some of them', 'many of them', 'several of them', 'all of them'],
          ...['a few of them', 'dozens of them', 'hundreds of them', 'those present'],
        ],
      },
      cue: 'crime-acts',
    },
    anchor: 'cue',
    shapes: ['pronoun-acts'],
    when: [{ inPassage: ['demonstrators', 'riot-makers', 'rioters', 'marching'] }],
    unless: [
      { inPassage: otherWreckage },
      { inSentence: ['screen-words', 'police-and-army', 'tools-of-police'] },
    ],
    examples: {
      asserted: [
        'Strikers gathered at the port at dawn. {target:They} {cue:torched} two cranes.',
        'Strikers filled the quay, and {target:some of them} {cue:overturned} a van.',
      ],
      attributed: [
        'Strikers filled the quay. {target:They} had {cue:ransacked} the customs house, {speaker:the harbour master} said.',
      ],
      none: [
        'Strikers filled the quay. They sang until dawn.',
        'The pirates landed at dawn. They torched two cranes.',
      ],
    },
  },
  {
    id: 'they-break-things',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      target: {
        fixed: ['they', 'others', 'some of them', 'many of them', 'several of them', 'all of them'],
      },
      cue: 'breaking-acts',
      object: 'crime-objects',
    },
    anchor: 'cue',
    shapes: ['pronoun-acts-on-object'],
    when: [{ inPassage: ['demonstrators', 'riot-makers', 'rioters'] }],
    unless: [
      { inPassage: otherWreckage },
      { inSentence: ['screen-words', 'police-and-army', 'tools-of-police', 'home-life'] },
    ],
    examples: {
      asserted: [
        'Strikers gathered at the port at dawn. {target:They} {cue:smashed} the {object:windows} of the customs house.',
      ],
      none: [
        'Police closed in on the strikers. They fired tear gas and broke windows.',
        'Strikers gathered at the port. They smashed a record for the longest song.',
        'The pirates landed at dawn. They smashed windows.',
      ],
    },
  },
]
