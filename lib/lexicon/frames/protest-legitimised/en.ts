import type { Rule } from '../../types.ts'

/** What is asked is said to be no more than one's due. */
const due = {
  fixed: [
    ...['just', 'right', 'fair', 'honest', 'theirs by right', 'no more than fair'],
    ...['perfectly fair', 'entirely fair', 'no more than just', 'fair and just', 'simple'],
  ],
}

/** What those have who are in the right. */
const rightSide = {
  fixed: [
    ...['a valid point', 'a fair point', 'a good point', 'a legitimate point', 'a point'],
    ...['a legitimate case', 'a strong case', 'a good case', 'a just case', 'good cause'],
    ...['every reason', 'good reason', 'every right', 'a good reason', 'good reasons'],
    ...['right on their side', 'the law on their side', 'justice on their side'],
    ...['truth on their side', 'a legitimate cause', 'a just cause', 'a legitimate reason'],
    ...['the constitution on their side', 'reason on their side', 'God on their side'],
  ],
}

export const en: readonly Rule[] = [
  {
    id: 'rightful-demands',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: {
      target: 'demands',
      label: 'rightful',
    },
    anchor: 'label',
    shapes: ['close-copula', 'naming-verb', 'apposition', 'measured-so'],
    when: [{ inPassage: 'protest-signs' }],
    unless: [{ inSentence: 'law-texts' }],
    examples: {
      asserted: [
        "The marchers' {target:demands} are {label:reasonable}.",
        'Seldom had the square heard {target:grievances} as {label:reasonable} as those of the strikers.',
      ],
      attributed: [
        '{speaker:The party} says that its {target:demand}, a free vote, is a {label:legitimate} one, as the marches go on.',
        '{speaker:The bishop} said the {target:demands} of the marchers were {label:legitimate}.',
      ],
      denied: [
        'The {target:demands} of the marchers were not {label:legitimate}, {speaker:the minister} said.',
      ],
      none: ['The firm had a legitimate claim to the land.', 'The strikers just demand more pay.'],
    },
  },
  {
    id: 'rightful-demands-named',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: { target: 'demands', label: 'rightful' },
    anchor: 'label',
    shapes: ['adjective-noun'],
    when: [{ inPassage: 'protest-signs' }],
    unless: [{ inSentence: 'law-texts' }, { rightBefore: 'target', words: 'new-nouns' }],
    examples: {
      asserted: [
        'The strikers have {label:legitimate} {target:grievances}, and no one hears them.',
      ],
      none: [
        'The firm had a legitimate claim to the land.',
        'A reasonable clerk noted the demands of the strikers.',
      ],
    },
  },
  {
    id: 'dignified-crowd',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people'],
      label: 'dignifying',
    },
    anchor: 'label',
    shapes: ['close-copula', 'naming-verb', 'label-about', 'told-in-passing', 'fronted'],
    unless: [
      { inSentence: 'law-texts' },
      { rightAfter: 'label', words: 'peaceful-things' },
      { rightAfter: 'target', words: 'riot-equipment' },
      { rightBefore: 'label', words: ['rights-before', 'negating-prefixes'] },
    ],
    examples: {
      asserted: [
        'The {target:movement} is young, cheerful and {label:wholly peaceful}.',
        'Tired but {label:disciplined}, the {target:strikers} sat down on the quay.',
        'The {target:strikers} who crossed the harbour were as {label:orderly} as a choir.',
        'The {target:protests} started as {label:peaceful}, and the rain ended them.',
        'The {target:march} was {label:orderly} and ended at noon.',
        'The stewards kept the {target:march} {label:orderly}.',
        'The {target:protests}, while {label:largely peaceful}, stopped the trams.',
        'Nobody had counted on the {label:orderly} nature of the {target:march}.',
      ],
      attributed: ['{speaker:The bishop} called the {target:strikers} {label:courageous}.'],
      distanced: [
        '{speaker:The mayor} mocked the "{label:peaceful}" {target:protesters} at the lake.',
      ],
      denied: [
        'The {target:march} was not {label:peaceful}.',
        'There was nothing {label:peaceful} about the {target:march}.',
      ],
      none: [
        'Calm at last, the harbour lay before the strikers.',
        'They called the arrest of the opposition anti-democratic.',
        'The right to peaceful assembly allows a demonstration without a permit.',
        'Riot police were justified, the judge said.',
        'The ministers sought a peaceful settlement as protesters waited outside.',
        'The last poem is the most striking and, in its courage, the most dignified.',
      ],
    },
  },
  {
    id: 'dignified-crowd-named',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people'],
      label: 'dignifying',
    },
    anchor: 'label',
    shapes: ['adjective-noun'],
    unless: [
      { inSentence: 'law-texts' },
      { rightAfter: 'label', words: 'peaceful-things' },
      { rightAfter: 'target', words: 'riot-equipment' },
      { rightBefore: 'label', words: ['rights-before', 'negating-prefixes'] },
      { rightBefore: 'target', words: 'new-nouns' },
    ],
    examples: {
      asserted: ['Police photographed {label:peaceful} {target:demonstrators} at the lake.'],
      none: [
        'A brave nun asked the marchers for their names.',
        'The dignified old house opposite the protest camp has a new roof.',
      ],
    },
  },
  {
    id: 'ordinary-people-protest',
    source: { paragraph: 4, phrase: 'المواطنين العاديين الغاضبين', relation: 'translation' },
    terms: {
      label: 'ordinary-people',
    },
    anchor: 'label',
    when: [{ inPassage: 'protest-signs' }],
    unless: [{ inSentence: ['law-texts', 'veterans'] }],
    examples: {
      asserted: ['{label:Ordinary people} filled the streets for the march.'],
      attributed: ['The demonstrators were {label:decent people}, {speaker:the priest} said.'],
      distanced: ['The so-called {label:ordinary citizens} of the sit-in went home for lunch.'],
      none: [
        'Ordinary citizens can renew a passport online.',
        'Veterans who were freedom fighters in their youth met after the march.',
      ],
    },
  },
  {
    id: 'demanding-freedom',
    source: { paragraph: 8, phrase: 'المجتمعات التي تطالب بالديمقراطية', relation: 'translation' },
    terms: {
      label: 'freedom-calls',
    },
    anchor: 'label',
    unless: [{ inSentence: 'law-texts' }, { rightAfter: 'label', words: 'organisations' }],
    examples: {
      asserted: [
        'Candles burned for the {label:martyrs of the uprising}.',
        'Two {label:pro-democracy campaigners} left the island on Friday.',
      ],
      distanced: ['The so-called {label:democracy movement} met in a hotel.'],
      none: [
        'The charter guarantees groups that fight for democracy a hall of their own.',
        'Three lawmakers of the People Power Party left the chamber.',
      ],
    },
  },
  {
    id: 'marching-peacefully',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: {
      label: 'peaceful-manner',
    },
    anchor: 'label',
    when: [{ inClause: ['protest-signs', 'marching', 'street-marks'] }],
    unless: [{ inSentence: 'law-texts' }],
    examples: {
      asserted: ['Thousands marched {label:peacefully} along the river.'],
      none: [
        'Her grandmother died peacefully at home.',
        'The covenant lets everyone protest peacefully.',
      ],
    },
  },
  {
    id: 'heroes-of-the-square',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people', 'square'],
      label: 'heroes',
    },
    anchor: 'label',
    shapes: ['label-of', 'naming-verb', 'close-copula', 'apposition', 'noun-of-target'],
    unless: [{ inSentence: ['law-texts', 'veterans'] }],
    examples: {
      asserted: ['The {label:heroes} of the {target:sit-in} were two nurses.'],
      attributed: ['{speaker:The poet} called the {target:protesters} {label:patriots}.'],
      denied: ['The {target:protesters} are no {label:heroes}.'],
      none: [
        'The hero of the film joins the rebels in the hills.',
        'The bravery of lifeguards saved the marchers.',
      ],
    },
  },
  {
    id: 'just-demands',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: {
      target: ['demands', 'protest-events'],
      label: { fixed: ['just', 'right', 'rightful'] },
    },
    anchor: 'label',
    shapes: ['predicate-at-end'],
    when: [{ inPassage: ['protest-signs', 'public-marks'] }],
    unless: [{ inSentence: 'law-texts' }],
    examples: {
      attributed: [
        '{speaker:The bishop} said the {target:demands} of the strikers were {label:just}, and left.',
      ],
      none: [
        'The demands of the strikers were just the start.',
        'Under the charter the demands of the strikers are just, and always were.',
      ],
    },
  },
  {
    id: 'crowd-has-a-point',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: { target: ['demonstrators', 'protest-events'], label: rightSide },
    anchor: 'label',
    shapes: ['crowd-has'],
    unless: [{ inSentence: 'law-texts' }],
    examples: {
      attributed: [
        '{speaker:The bishop} said the {target:marchers} had {label:a fair point}, and went home.',
      ],
      denied: ['The {target:strikers} do not have {label:a good case}, {speaker:the mayor} said.'],
      none: ['The strikers have a point of sale for soup at the gate.'],
    },
  },
  {
    id: 'people-have-a-point',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: { target: ['protesters', 'crowd-people', 'crowd-members'], label: rightSide },
    anchor: 'label',
    shapes: ['crowd-has'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'marching'] }],
    unless: [{ inSentence: ['law-texts', 'court-words'] }],
    examples: {
      attributed: [
        '{speaker:The bishop} said the {target:farmers} at the barricade had {label:justice on their side}.',
      ],
      none: ['The nurses have a good case in the drawer for the rubber gloves.'],
    },
  },
  {
    id: 'courage-of-demonstrators',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: { label: 'virtues', target: ['demonstrators', 'protest-events'] },
    anchor: 'label',
    shapes: ['noun-of-target'],
    unless: [{ inSentence: ['law-texts', 'veterans', 'disasters-and-sport', 'screen-words'] }],
    examples: {
      attributed: [
        '{speaker:The envoy} praised the {label:restraint} of the {target:demonstrators}.',
      ],
      none: ['The film praised the courage of the marchers.'],
    },
  },
  {
    id: 'courage-of-the-crowd',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: {
      label: 'virtues',
      target: ['protesters', 'crowd-members', 'ordinary-people', 'nationalities'],
    },
    anchor: 'label',
    shapes: ['noun-of-target'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [{ inSentence: ['law-texts', 'veterans', 'disasters-and-sport'] }],
    examples: {
      attributed: [
        '{speaker:The bishop} praised the {label:courage} of the {target:students} on the march.',
      ],
      none: [
        'The film praised the courage of the miners who went on strike.',
        'The courage of the miners kept the pit open.',
      ],
    },
  },

  {
    id: 'they-are-heroes',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: { target: 'they', label: 'heroes' },
    anchor: 'label',
    shapes: ['pronoun-copula'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [{ inSentence: ['law-texts', 'veterans', 'disasters-and-sport'] }],
    examples: {
      attributed: ['"{target:They} are {label:heroes}," {speaker:the poet} said at the sit-in.'],
      none: ['They are heroes of the league, and fans marched to the stadium.'],
    },
  },
  {
    id: 'they-demand-freedom',
    source: { paragraph: 8, phrase: 'المجتمعات التي تطالب بالديمقراطية', relation: 'inflected' },
    terms: { target: 'they', label: 'freedoms' },
    anchor: 'label',
    shapes: ['crowd-demands'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'street-marks'] }],
    unless: [{ inSentence: ['law-texts', 'disasters-and-sport'] }],
    examples: {
      attributed: [
        '"{target:They} want work and {label:dignity}," {speaker:the imam} said of the marchers.',
      ],
      none: ['Strikers filled the hall. They want more pay.'],
    },
  },
  {
    id: 'they-are-peaceful',
    source: { paragraph: 4, phrase: 'المواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: { target: 'they', label: 'dignifying' },
    anchor: 'label',
    shapes: ['pronoun-predicate'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [
      { inSentence: ['law-texts', 'veterans', 'disasters-and-sport'] },
      { rightAfter: 'label', words: 'peaceful-things' },
    ],
    examples: {
      attributed: ['"{target:We} are {label:peaceful}," {speaker:a nurse} said at the sit-in.'],
      denied: [
        '{target:They} are not {label:peaceful}, {speaker:the prefect} said of the marchers.',
      ],
      none: [
        'They are reasonable terms, the marchers said of the offer.',
        'The march passed two lakes. They are peaceful valleys in winter.',
      ],
    },
  },
  {
    id: 'crowd-demands-freedom',
    source: { paragraph: 8, phrase: 'المجتمعات التي تطالب بالديمقراطية', relation: 'inflected' },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people'],
      label: 'freedoms',
    },
    anchor: 'label',
    shapes: ['crowd-demands'],
    unless: [{ inSentence: ['law-texts', 'disasters-and-sport'] }],
    examples: {
      asserted: ['{target:Marchers} hoping for {label:liberty} filled the square.'],
      none: ['Strikers want more pay.'],
    },
  },
  {
    id: 'freedom-fighters-who-march',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: {
      target: 'marching',
      label: { nouns: ['freedom fighter', 'patriot', 'democrat', 'hero/heroes', 'freedom lover'] },
    },
    anchor: 'label',
    shapes: ['marching-crowd'],
    unless: [{ inSentence: ['law-texts', 'veterans', 'disasters-and-sport'] }],
    examples: {
      asserted: ['The {label:patriots} who {target:marched} through the port went home at dusk.'],
      none: ['Democrats in Congress gathered for a vote.', 'The heroes of the film met a king.'],
    },
  },
  {
    id: 'just-cause',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: {
      label: {
        fixed: [
          ...['just cause', 'just demands', 'just struggle', 'just grievances', 'just anger'],
          ...['honourable fight', 'honorable fight', 'just fight', 'noble cause', 'noble struggle'],
          ...['righteous fight', 'worthy cause', 'rightful struggle', 'holy cause', 'sacred cause'],
          ...['righteous anger', 'legitimate anger', 'rightful anger', 'righteous cause'],
        ],
      },
    },
    anchor: 'label',
    when: [{ inPassage: 'protest-signs' }],
    unless: [{ inSentence: 'law-texts' }],
    examples: {
      asserted: ["The strikers' {label:just cause} found friends overseas."],
      none: ['The judge saw just cause for the search of the car.'],
    },
  },
  {
    id: 'dignified-people-in-the-street',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: { target: ['crowd-members', 'protesters', 'nationalities'], label: 'dignifying' },
    anchor: 'label',
    shapes: ['modifier', 'close-copula', 'told-in-passing'],
    when: [{ inClause: ['protest-signs', 'street-marks', 'marching', 'tools-of-police'] }],
    unless: [
      { inSentence: ['law-texts', 'veterans', 'disasters-and-sport'] },
      { rightAfter: 'label', words: 'peaceful-things' },
      { rightBefore: 'label', words: ['rights-before', 'preyed-upon'] },
    ],
    examples: {
      asserted: [
        'The {target:teachers}, {label:peaceful} to the last, held up placards and waited.',
        '{label:Valiant} {target:villagers} blocked the road to the mine for a week.',
        'Those {label:brave} {target:women} faced the water cannon for an hour.',
      ],
      attributed: [
        'The {target:students} at the barricade were {label:brave}, {speaker:a nurse} said.',
      ],
      none: [
        'The gangs that came with the march robbed innocent women in the street.',
        'The team of brave doctors flew home while the strike at the airport went on.',
      ],
    },
  },
  {
    id: 'crowd-shows-discipline',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: { target: ['demonstrators', 'protesters', 'protest-events'], label: 'virtues' },
    anchor: 'label',
    shapes: ['crowd-shows'],
    unless: [{ inSentence: ['law-texts', 'veterans', 'disasters-and-sport'] }],
    examples: {
      asserted: ['The {target:marchers} showed rare {label:discipline} and swept the square.'],
      attributed: [
        '{speaker:A bishop} said the {target:strikers} had shown great {label:courage}.',
      ],
      none: ['The marchers showed tickets for the tram.'],
    },
  },
  {
    id: 'people-demand-freedom',
    source: { paragraph: 8, phrase: 'المجتمعات التي تطالب بالديمقراطية', relation: 'inflected' },
    terms: { target: 'crowd-people', label: 'freedoms' },
    anchor: 'label',
    shapes: ['crowd-demands'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [{ inSentence: ['law-texts', 'disasters-and-sport'] }],
    examples: {
      asserted: [
        '{target:Villagers} asking for {label:justice} blocked the road to the mine for a week.',
      ],
      none: ['Villagers asked the judge for a copy of the ruling on the road.'],
    },
  },
  {
    id: 'peaceful-resistance',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: {
      label: {
        fixed: [
          ...['peaceful', 'non-violent', 'nonviolent', 'unarmed', 'peaceable', 'pro-democracy'],
        ],
      },
      target: {
        nouns: [
          ...['resistance', 'struggle', 'opposition', 'disobedience', 'defiance', 'campaign'],
          ...['action', 'direct action', 'civic action', 'mobilisation', 'mobilization'],
          ...['occupation', 'resister', 'resistance movement', 'civil resistance'],
        ],
      },
    },
    anchor: 'label',
    shapes: ['directly-modified'],
    unless: [
      { inSentence: ['law-texts', 'disasters-and-sport'] },
      { rightBefore: 'label', words: 'rights-before' },
    ],
    examples: {
      attributed: [
        '{speaker:The bishop} praised the {label:non-violent} {target:resistance} of the herders.',
      ],
      none: ['The charter protects peaceful opposition in the council.'],
    },
  },
  {
    id: 'demands-of-the-people',
    source: {
      paragraph: 8,
      phrase: 'احتجاجات المجتمعات التي تطالب بالديمقراطية',
      relation: 'synonym',
    },
    terms: {
      label: {
        nouns: [
          ...['legitimate demand', 'legitimate aspiration', 'legitimate grievance', 'just demand'],
          ...['rightful demand', 'just cause', 'democratic aspiration', 'legitimate right'],
        ],
      },
      target: ['the-public', 'demonstrators', 'crowd-members', 'crowd-people', 'nationalities'],
    },
    anchor: 'label',
    shapes: ['label-of'],
    unless: [{ inSentence: ['law-texts', 'commerce', 'sport-words'] }],
    examples: {
      attributed: [
        '{speaker:The bishop} told the king to hear the {label:legitimate demands} of the {target:people}.',
      ],
      none: ['The firm heard the legitimate demands of its creditors.'],
    },
  },
  {
    id: 'martyrs-of-the-protest',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protesters', 'crowd-people'],
      label: {
        fixed: [
          'martyred',
          'was martyred',
          'were martyred',
          'fell as a martyr',
          'fell as martyrs',
          'died a martyr',
        ],
      },
    },
    anchor: 'label',
    shapes: ['target-then-label'],
    unless: [{ inSentence: ['attack-words', 'war-actors', 'screen-words'] }],
    examples: {
      asserted: ['A {target:demonstrator} {label:was martyred} in the port and ten were hurt.'],
      none: ['In the play about the strike a saint was martyred by a king.'],
    },
  },
  {
    id: 'heroes-of-a-place',
    source: { paragraph: 8, phrase: 'المجتمعات التي تطالب بالديمقراطية', relation: 'synonym' },
    terms: {
      target: [
        'rebellious-towns',
        'countries',
        'foreign-places',
        'nationalities',
        'precedent-events',
      ],
      label: 'heroes',
    },
    anchor: 'label',
    shapes: ['label-of-target'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'marching', 'gunfire'] }],
    unless: [
      { rightBefore: 'label', words: 'plain-heroes' },
      {
        inSentence: [
          'law-texts',
          'veterans',
          'disasters-and-sport',
          'war-actors',
          'sport-words',
          'screen-words',
        ],
      },
    ],
    examples: {
      attributed: [
        'We salute the {label:heroes} of {target:Gwangju} who stood on the barricades, {speaker:the leaflet} said.',
      ],
      none: ['The heroes of Gdansk won the cup, and the strike of the stewards went on.'],
    },
  },
  {
    id: 'the-fallen-are-martyrs',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: {
      target: {
        fixed: [
          ...['those who fell', 'those who had fallen', 'those who died', 'those who had died'],
          ...['those who were killed', 'those killed', 'the fallen', 'the slain', 'those shot'],
          ...['the dead', 'the victims', 'the young man', 'the boy', 'the girl', 'the young woman'],
        ],
      },
      label: 'heroes',
    },
    anchor: 'label',
    shapes: ['close-copula', 'naming-verb'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'marching'] }],
    unless: [
      {
        inSentence: ['law-texts', 'veterans', 'disasters-and-sport', 'war-actors', 'screen-words'],
      },
    ],
    examples: {
      attributed: [
        '{speaker:The bishops} said {target:those who had fallen} on the barricades were {label:martyrs}.',
      ],
      none: ['The dead of the war were heroes, the veterans said.'],
    },
  },
  {
    id: 'martyr-in-quotes',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          'martyr',
          'hero/heroes',
          'freedom fighter',
          'patriot',
          'champion',
          'idealist',
          'crusader',
          'liberator',
          'noble cause',
          'democrat',
          'prisoner of conscience/prisoners of conscience',
          'peaceful protest',
          'peaceful protester',
          'peaceful march',
          'peaceful rally',
        ],
        fixed: ['peaceful', 'non-violent', 'pro-democracy'],
      },
    },
    anchor: 'label',
    shapes: ['scare-quoted'],
    when: [{ inPassage: ['demonstrators', 'protest-events'] }],
    unless: [
      {
        inSentence: [
          'veterans',
          'disasters-and-sport',
          'war-actors',
          'screen-words',
          'sport-words',
        ],
      },
    ],
    examples: {
      distanced: [
        'The word "{label:martyr}" on a banner of the strikers cost the printer his shop.',
      ],
      none: ['After the march they saw "Heroes", a film about a football match.'],
    },
  },
  {
    id: 'it-went-off-peacefully',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: {
      target: {
        nouns: [
          'walk',
          'gathering',
          'assembly',
          'event',
          'turnout',
          'day',
          'occupation',
          'camp',
          'cortege',
          'convoy',
          'petition',
          'action',
          'cause',
          ...[
            'crowd',
            'struggle',
            'campaign',
            'demo',
            'revolt',
            'boycott',
            'defiance',
            'agitation',
          ],
        ],
      },
      label: {
        fixed: [
          ...['noble', 'just', 'courageous', 'brave', 'honourable', 'honorable', 'righteous'],
          'non-violent',
          'nonviolent',
          'peaceful',
          'entirely peaceful',
          'lawful',
          'dignified',
          'legitimate',
          'rightful',
          'orderly',
        ],
      },
    },
    anchor: 'label',
    shapes: ['close-copula'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'marching'] }],
    unless: [
      { inSentence: ['law-texts', 'veterans', 'disasters-and-sport', 'troops'] },
      { rightAfter: 'label', words: 'peaceful-things' },
    ],
    examples: {
      attributed: [
        'The students marched on. {speaker:Organisers} said the {target:walk} had been entirely {label:non-violent}.',
      ],
      none: ['The students marched on Monday. Tuesday was a public holiday and the day was sunny.'],
    },
  },
  {
    id: 'unarmed-people-and-force',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: {
      target: ['crowd-members', 'crowd-people'],
      label: {
        adjectives: ['unarmed', 'defenceless', 'defenseless', 'innocent', 'peaceful', 'harmless'],
      },
    },
    anchor: 'label',
    shapes: ['modifier'],
    when: [
      { inSentence: ['police-and-army', 'troops', 'gunfire', 'tools-of-police'] },
      { inPassage: ['street-marks', 'demonstrators', 'protest-events'] },
    ],
    unless: [
      {
        inSentence: [
          'law-texts',
          'veterans',
          'disasters-and-sport',
          'war-actors',
          'attack-words',
          'screen-words',
        ],
      },
      { rightAfter: 'label', words: 'peaceful-things' },
    ],
    examples: {
      asserted: [
        'They had swept the square each morning; then the soldiers came for these {label:unarmed} {target:young men} with clubs.',
      ],
      none: ['The strike went on, and a bank robber took two unarmed guards with him.'],
    },
  },
  {
    id: 'what-they-ask-is-fair',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events'],
      label: due,
    },
    anchor: 'label',
    shapes: ['what-they-want-is'],
    unless: [{ inSentence: ['law-texts', 'sport-words', 'commerce', 'screen-words'] }],
    examples: {
      asserted: ['What the {target:marchers} ask is {label:fair}.'],
      attributed: [
        'What the {target:strikers} ask for is only {label:just}, {speaker:the abbot} said.',
      ],
      denied: ['What the {target:marchers} want is not {label:right}, {speaker:the mayor} said.'],
      none: [
        'What the marchers want is just a meeting.',
        'What the strikers hold is the right lane.',
      ],
    },
  },
  {
    id: 'what-people-ask-is-fair',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: {
      target: ['protesters', 'crowd-people', 'crowd-members'],
      label: due,
    },
    anchor: 'label',
    shapes: ['what-they-want-is'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [{ inSentence: ['law-texts', 'sport-words', 'commerce', 'screen-words'] }],
    examples: {
      asserted: ['The march was loud, but what the {target:nurses} ask is {label:fair}.'],
      attributed: [
        'What the {target:miners} want is only {label:fair}, {speaker:the abbot} told the rally.',
      ],
      none: ['What the nurses ask on the ward is right on the form.'],
    },
  },
  {
    id: 'gave-their-lives-for-it',
    source: { paragraph: 8, phrase: 'المجتمعات التي تطالب بالديمقراطية', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          ...['give their lives for/gave their lives for/given their lives for', 'die for'],
          ...['give his life for/gave his life for/given his life for', 'bleed for/bled for'],
          ...['give her life for/gave her life for/given her life for', 'sacrifice themselves for'],
          ...['lay down their lives for/laid down their lives for', 'sacrifice their lives for'],
          ...['lay down his life for/laid down his life for', 'shed their blood for'],
          ...['lay down her life for/laid down her life for', 'spill their blood for'],
          ...['pay with their lives for/paid with their lives for', 'sacrifice everything for'],
        ],
      },
      target: { nouns: ['revolution', 'uprising', 'revolt', 'movement', 'rising', 'cause'] },
    },
    anchor: 'cue',
    shapes: ['direct-object'],
    unless: [
      {
        inSentence: [
          ...['veterans', 'disasters-and-sport', 'war-actors', 'screen-words', 'attack-words'],
        ],
      },
    ],
    examples: {
      asserted: [
        'At dusk the square remembered all who {cue:gave their lives for} the {target:revolution}.',
        'Three of the strikers had been ready to {cue:die for} the {target:cause}.',
      ],
      attributed: [
        '{speaker:Her mother} said she had {cue:laid down her life for} the {target:uprising}.',
      ],
      none: ['The canteen of the movement had a goulash to die for.'],
    },
  },
  {
    id: 'fallen-of-the-revolt',
    source: { paragraph: 8, phrase: 'المجتمعات التي تطالب بالديمقراطية', relation: 'synonym' },
    terms: {
      label: {
        fixed: ['the fallen', 'the glorious dead', 'the honoured dead', 'the unforgotten dead'],
      },
      target: 'protest-events',
    },
    anchor: 'label',
    shapes: ['label-of-target'],
    unless: [{ inSentence: ['veterans', 'disasters-and-sport', 'war-actors', 'screen-words'] }],
    examples: {
      asserted: [
        'Candles burn for {label:the fallen} of the {target:sit-in}.',
        'Her poem for {label:the fallen} of the bloody {target:uprising} filled a wall.',
      ],
      attributed: [
        '{speaker:The students} called the garden a grave for {label:the fallen} of the {target:revolt}.',
      ],
      none: ['The fallen leaves of the square were swept up before the rally.'],
    },
  },
  {
    id: 'so-called-democrats',
    source: { paragraph: 8, phrase: 'المجتمعات التي تطالب بالديمقراطية', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...['democrat', 'freedom fighter', 'patriot', 'hero/heroes', 'martyr', 'idealist'],
          ...['champion', 'liberator', 'peace-lover', 'defender of freedom/defenders of freedom'],
          ...['fighter for freedom/fighters for freedom', 'human rights defender', 'pacifist'],
        ],
      },
    },
    anchor: 'label',
    shapes: ['held-at-distance'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'marching'] }],
    unless: [{ inSentence: ['veterans', 'disasters-and-sport', 'war-actors', 'screen-words'] }],
    examples: {
      distanced: [
        'Ask these so-called {label:democrats} who will mend the square, {speaker:the paper} sneers.',
        'Most of the self-styled {label:freedom fighters} stayed once tear gas came.',
      ],
      none: ['The so-called hero of the derby season signed a ball outside the rally.'],
    },
  },
]
