import type { Rule } from '../../../types.ts'

/** Those who protest are beasts, traitors or destructive elements. */
export const otherLabels: readonly Rule[] = [
  {
    id: 'crowd-called-beasts',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { target: 'they', label: 'contempt-labels' },
    anchor: 'label',
    shapes: ['strictly-called'],
    when: [{ inPassage: ['protests', 'marching', 'street-marks'] }],
    unless: [{ inSentence: 'attack-words' }],
    examples: {
      asserted: [
        'Nine thousand joined the rally. {target:They} are {label:animals}, and it shows.',
      ],
      denied: ['"{target:We} are not {label:dogs}," said {speaker:a nurse} at the rally.'],
      none: [
        'The strikers saw dogs and monkeys on the road to the march.',
        'Protesters burned garbage outside the ministry.',
      ],
    },
  },
  {
    id: 'shouted-at-them',
    source: { paragraph: 3, phrase: 'إنهم "إرهابيون"', relation: 'synonym' },
    terms: { label: 'violent-labels' },
    anchor: 'label',
    shapes: ['shouted-label'],
    when: [{ inPassage: ['protest-signs', 'demonstrators', 'protests'] }],
    unless: [{ inSentence: 'attack-words' }, { rightBefore: 'label', words: 'against-terror' }],
    examples: {
      asserted: ['{label:VERMIN}! Bakers storm into the street as strikers shut the bridge'],
      attributed: ['{label:Traitors}, the lot of them! ran the headline the day after the sit-in.'],
      none: [
        'Bandits! A rider and two masked men chase the mail coach in a new film',
        'Terrorists attack the ferry while strikers shut the bridge.',
      ],
    },
  },
  {
    id: 'protesters-called-beasts',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { target: ['protesters', 'demonstrators'], label: 'contempt-labels' },
    anchor: 'label',
    shapes: ['strictly-called'],
    unless: [{ inSentence: 'attack-words' }],
    examples: {
      attributed: ['{speaker:The senator} called the {target:demonstrators} {label:dogs}.'],
      denied: ['The {target:strikers} are not {label:animals}, {speaker:the priest} said.'],
      none: ['The demonstrators fed the dogs of the quarter.'],
    },
  },
  {
    id: 'these-are-beasts',
    source: { paragraph: 3, phrase: 'إنهم "إرهابيون"', relation: 'synonym' },
    terms: { target: { fixed: ['these', 'those', 'this'] }, label: 'contempt-labels' },
    anchor: 'label',
    shapes: ['these-are'],
    when: [{ inPassage: ['protests', 'marching', 'demonstrators'] }],
    unless: [{ inPassage: 'bombs-and-war' }, { inSentence: ['sport-words', 'screen-words'] }],
    examples: {
      attributed: [
        'The strike went on. "{target:Those} are {label:animals}," {speaker:the mayor} said.',
      ],
      none: ['The strike went on. In the zoo these dogs bark at nurses.'],
    },
  },
  {
    id: 'traitors-of-the-square',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: {
      label: 'violent-labels',
      place: {
        fixed: [
          'the square',
          'the squares',
          'the tents',
          'the barricades',
          'the roundabout',
          'the tent camp',
          'the tent city',
          'the encampment',
          'the sit-in',
          'the protest camp',
          'the occupied square',
          'the picket line',
        ],
      },
    },
    anchor: 'label',
    shapes: ['label-of-a-place'],
    unless: [
      { inSentence: ['attack-words', 'sport-words', 'screen-words', 'home-life'] },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      attributed: [
        '{label:Extremists} from {place:the tent camp} sang all night, {speaker:the gazette} wrote.',
        '"The {label:traitors} of {place:the square} will pay for this," {speaker:the general} warned.',
      ],
      none: [
        'Extremists from the valley held up a train.',
        'In the film the bandits of the square ride at night.',
      ],
    },
  },
  {
    id: 'destructive-elements',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          'destructive element',
          'subversive element',
          'anti-state element',
          'seditious element',
          'anti-peace element',
          'anti-national element',
          'anti-social element',
          'anti-government element',
          'disruptive element',
          'fifth column',
          'enemy of the state/enemies of the state',
          'enemy of the nation/enemies of the nation',
        ],
      },
    },
    anchor: 'label',
    when: [
      {
        inSentence: [
          'officials',
          'police-and-army',
          'ruling-bodies',
          'commanders',
          'tellers-in-power',
          'tame-media',
          'press-and-channels',
          'crime-acts',
        ],
      },
    ],
    unless: [
      {
        inSentence: ['attack-words', 'sport-words', 'screen-words', 'war-actors'],
      },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      attributed: [
        '{speaker:The state broadcaster} blamed {label:anti-peace elements} with friends in foreign capitals.',
        '{speaker:Police} said that {label:subversive elements} had entered the council building.',
      ],
      none: ['The police play is a film about an enemy of the state.'],
    },
  },
  {
    id: 'people-called-beasts',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { target: 'crowd-people', label: 'contempt-labels' },
    anchor: 'label',
    shapes: ['strictly-called'],
    when: [{ inSentence: ['marching', 'street-marks', 'opposing-acts', 'protest-signs'] }],
    unless: [{ inSentence: ['attack-words', 'war-actors', 'sport-words', 'screen-words'] }],
    examples: {
      attributed: [
        '{target:Shepherds} who petition against the dam have been listed in the governor’s files as {label:Maoists}.',
        '{speaker:The mayor} called the {target:villagers} who blocked the quarry road {label:savages}.',
      ],
      denied: [
        'The {target:herders} on the blockade are not {label:animals}, {speaker:a priest} said.',
      ],
      none: ['The farmers who marched keep dogs and pigs.'],
    },
  },
]
