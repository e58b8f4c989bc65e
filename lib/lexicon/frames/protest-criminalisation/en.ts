import type { Rule } from '../../types.ts'

/** Where wreckage is told of and no crowd made it. */
const otherWreckage = [
  'disasters-and-sport',
  'bombs-and-war',
  'sport-words',
  'state-accused',
] as const

export const en: readonly Rule[] = [
  {
    id: 'rioters',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { label: 'riot-makers' },
    anchor: 'label',
    unless: [{ inSentence: 'disasters-and-sport' }],
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
    unless: [{ inSentence: 'disasters-and-sport' }],
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
    when: [{ inPassage: 'protest-signs' }],
    unless: [{ inSentence: 'disasters-and-sport' }],
    examples: {
      asserted: ['{label:Vandals} ran through the port during the march.'],
      attributed: ['{label:Vandals} had joined in, {speaker:the mayor} said of the march.'],
      distanced: ['The so-called {label:looters} at the rally had brought soup.'],
      denied: ['There were no {label:vandals} at the march.'],
      none: [
        'Looters picked through flooded homes while a march for aid set out.',
        'Vandals had cut down the oldest oak of the village.',
      ],
    },
  },
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
      { rightAfter: 'cue', words: 'outbursts' },
      { inSentence: 'disasters-and-sport' },
    ],
    examples: {
      asserted: [
        'Masked {target:demonstrators} {cue:torched} a kiosk on the square.',
        'Two kiosks were {cue:looted} by {target:protesters} after dark.',
      ],
      attributed: ['{target:Marchers} {cue:looted} a bakery, {speaker:the police} said.'],
      denied: [
        '{speaker:The organisers} denied that {target:marchers} had {cue:looted} the bakery.',
      ],
      none: [
        'Soldiers fired on protesters and torched their tents.',
        'Fans who came past striking workers set fire to their own football shirts.',
        'Marchers broke into song outside the mint.',
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
      { inSentence: 'disasters-and-sport' },
    ],
    examples: {
      asserted: ['{target:Protesters} {cue:smashed} the {object:windows} of two banks.'],
      attributed: [
        '{target:Strikers} {cue:stole} forty {object:rifles} from a depot, {speaker:the army} said.',
      ],
      none: [
        'Police beat protesters and smashed the windows of their bus.',
        'Protesters broke the silence of the square with a song.',
        'Activists at the stadium broke a window during the derby.',
      ],
    },
  },
  {
    id: 'riot-and-looting',
    source: { paragraph: 4, phrase: 'السرقات من مستودعات الأسلحة', relation: 'synonym' },
    terms: { label: 'crimes' },
    anchor: 'label',
    when: [{ inSentence: 'protest-signs' }],
    unless: [
      { inSentence: 'disasters-and-sport' },
      { rightAfter: 'label', words: 'riot-equipment' },
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
        'Demonstrators marched against looting of the public purse.',
        'Protesters accused the police of looting their homes.',
        'Looting after the earthquake brought protesters to the square.',
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
    unless: [{ inSentence: ['disasters-and-sport', 'sport-words', 'screen-words'] }],
    examples: {
      distanced: [
        'Those whom {speaker:the mayor} calls {label:hooligans} had refused the new fare.',
      ],
      none: ['Those whom the coach calls hooligans came to the derby.'],
    },
  },
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
    unless: [{ rightBefore: 'target', words: 'acted-upon' }, { inSentence: 'disasters-and-sport' }],
    examples: {
      asserted: ['During the march {target:youths} {cue:torched} a kiosk.'],
      denied: [
        '{speaker:The union} denied that its {target:members} had {cue:looted} a bakery on the march.',
      ],
      none: [
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
    unless: [{ inSentence: 'disasters-and-sport' }],
    examples: {
      denied: ['"{target:We} are not {label:vandals}," said {speaker:a student} at the sit-in.'],
      none: ['They are vandals, the club said of fans at the stadium after the strike.'],
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
    id: 'protest-ends-in-wreckage',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      target: 'protest-events',
      cue: ['breaking-acts', 'crime-acts'],
      object: 'crime-objects',
    },
    anchor: 'cue',
    shapes: ['ended-with'],
    unless: [{ inSentence: 'disasters-and-sport' }],
    examples: {
      asserted: [
        'The {target:march} ended with a {object:bakery} {cue:torched} and a bus on its side.',
      ],
      attributed: [
        '{speaker:The mayor} said the {target:sit-in} had left forty {object:windows} {cue:smashed}.',
      ],
      none: ['The march ended with a bakery open late for the pensioners.'],
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
      { inSentence: ['disasters-and-sport', 'sport-words', 'screen-words'] },
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
    unless: [{ inSentence: 'disasters-and-sport' }],
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
      { inSentence: ['disasters-and-sport', 'sport-words', 'screen-words'] },
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
      { inSentence: ['disasters-and-sport', 'sport-words', 'screen-words'] },
      { rightAfter: 'label', words: 'riot-equipment' },
    ],
    examples: {
      distanced: ['Nine were held over what {speaker:the prefect} called {label:rioting}.'],
      none: ['What the gardener called a riot of colour was a bed of tulips in a novel.'],
    },
  },
  {
    id: 'wrecking-of-things',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { label: 'wrecking-nouns', object: 'common-property' },
    anchor: 'label',
    shapes: ['image-of-object'],
    when: [{ inPassage: 'protest-signs' }],
    unless: [
      { inSentence: ['disasters-and-sport', 'state-accused'] },
      { inClause: 'forces-at-work' },
    ],
    examples: {
      asserted: ['The march left behind the {label:destruction} of three {object:shops}.'],
      attributed: [
        '{speaker:The mayor} deplored the {label:smashing} of {object:bus shelters} during the strike.',
      ],
      none: [
        'A day before the march came the destruction of shops by shelling.',
        'The destruction of old vehicles is a trade.',
      ],
    },
  },
  {
    id: 'things-wrecked-at-the-protest',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { cue: 'wrecked-by-a-crowd', object: 'common-property' },
    anchor: 'cue',
    shapes: ['undone'],
    when: [{ inSentence: ['protest-signs', 'protest-events', 'riots'] }],
    unless: [
      { inSentence: ['disasters-and-sport', 'state-accused', 'attack-words'] },
      { inClause: 'forces-at-work' },
    ],
    examples: {
      asserted: [
        'During the march a {object:police post} was {cue:torched}.',
        'The protests went on through the night, with {object:shops} {cue:looted} near the port.',
      ],
      attributed: ['Two {object:buses} were {cue:burned} at the rally, {speaker:the army} said.'],
      none: [
        'During the march a shop was smashed by police.',
        'Two cars were damaged in the hail.',
      ],
    },
  },
  {
    id: 'fire-lit-by-the-crowd',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      target: 'demonstrators',
      cue: { verbs: ['start', 'set/setting', 'light/lit', 'kindle'] },
      object: { nouns: ['fire', 'blaze', 'bonfire'] },
    },
    anchor: 'object',
    shapes: ['subject-verb-object', 'object-verb-by-agent'],
    unless: [{ inSentence: ['disasters-and-sport', 'state-accused'] }],
    examples: {
      asserted: ['A {object:blaze} {cue:started} by {target:protesters} gutted the hall.'],
      none: ['The strikers watched the blaze that lightning had started.'],
    },
  },
  {
    id: 'looting-near-the-protest',
    source: { paragraph: 4, phrase: 'السرقات من مستودعات الأسلحة', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...['act of vandalism/acts of vandalism', 'act of looting/acts of looting'],
          ...['act of arson/acts of arson', 'looting spree', 'campaign of arson', 'arson attack'],
        ],
        fixed: [
          ...['looting', 'vandalism', 'arson', 'pillaging', 'hooliganism', 'wanton destruction'],
          ...['smashing and burning', 'looting and burning', 'smashing and looting', 'ransacking'],
          ...['property destruction', 'destruction of public property'],
        ],
      },
    },
    anchor: 'label',
    when: [
      {
        inPassage: [
          'demonstrators',
          'riot-makers',
          'riots',
          'protest-events',
          'unrest-setting',
          'rulers',
          'heads',
        ],
      },
    ],
    unless: [
      { inPassage: otherWreckage },
      { rightAfter: 'label', words: ['riot-equipment', 'deeds-and-courts'] },
      { rightBefore: 'label', words: 'against-riot' },
      { inSentence: ['screen-words', 'commerce'] },
      { inClause: 'forces-at-work' },
    ],
    examples: {
      asserted: ['The marchers had gone home. {label:Looting and arson} went on until dawn.'],
      attributed: [
        'The strikers held the bridge. {speaker:The mayor} accused them of {label:acts of arson}.',
      ],
      none: [
        'The strikers held the bridge. Looting of tombs is an old trade in the novel.',
        'The marchers had gone home. Soldiers were tried for looting by troops of the north.',
      ],
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
      { inSentence: ['disasters-and-sport', 'sport-words', 'screen-words'] },
      { rightAfter: 'label', words: 'riot-equipment' },
    ],
    examples: {
      asserted: ['Guards moved in to quell the {label:riots}.'],
      attributed: ['{speaker:The senator} vowed to end the {label:rioting} in a week.'],
      none: ['The guard quelled a prison riot.', 'She stopped the riot police with a smile.'],
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
    id: 'looted-in-the-passage',
    source: { paragraph: 4, phrase: 'السرقات من مستودعات الأسلحة', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          ...['loot', 'torch', 'vandalise', 'vandalize', 'ransack', 'pillage', 'firebomb'],
          ...['set ablaze/set ablaze', 'set on fire/set on fire', 'set alight/set alight'],
          ...['burn down/burned down/burnt down'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['was-wrecked'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'riots', 'riot-makers'] }],
    unless: [
      { inPassage: otherWreckage },
      { inSentence: ['screen-words', 'home-life', 'armed-groups', 'war-actors', 'museum-shows'] },
      { inSentence: 'fiction-decoys' },
      { inClause: 'forces-at-work' },
    ],
    examples: {
      asserted: ['The march had ended. Nine shops in the port were {cue:looted} that night.'],
      attributed: [
        'The mayor spoke of the strikers. "The town hall was {cue:ransacked}," {speaker:he} said.',
      ],
      none: [
        'The march had ended. The tents were set on fire by police.',
        'The strikers read of a tomb that was looted in an old novel.',
      ],
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
        fixed: ['hundreds', 'thousands', 'dozens', 'others', 'some', 'hundreds of people'],
      },
      cue: {
        verbs: [
          ...['loot', 'torch', 'vandalise', 'vandalize', 'ransack', 'pillage', 'rampage through'],
          ...['set fire to/setting fire to', 'set ablaze/setting ablaze', 'burn down/burnt down'],
          ...['set alight/setting alight', 'pelt', 'hurl stones', 'hurl petrol bombs', 'rob'],
          ...['throw stones/threw stones/throwing stones', 'throw rocks/threw rocks'],
          ...['break into/broke into/breaking into', 'run riot/ran riot/running riot'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['subject-verb'],
    when: [{ inPassage: ['demonstrators', 'protest-events'] }],
    unless: [
      { rightBefore: 'target', words: 'acted-upon' },
      { inPassage: otherWreckage },
      { inSentence: 'screen-words' },
      { inClause: ['police-and-army', 'forces-at-work'] },
    ],
    examples: {
      asserted: ['The march had ended. {target:Some} {cue:looted} a bakery on the way home.'],
      attributed: [
        '{target:Goons} {cue:torched} a kiosk after the rally, {speaker:the mayor} said.',
      ],
      none: ['The march had ended. Some looted memories for a novel.'],
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
    when: [{ inPassage: ['demonstrators', 'protest-events', 'riots'] }],
    unless: [{ inPassage: otherWreckage }, { inSentence: ['screen-words', 'home-life'] }],
    examples: {
      attributed: [
        'The strike went on. {target:Those} who {cue:smash} {object:windows} would answer for it, {speaker:the mayor} said.',
      ],
      none: ['The strike went on. Those who light a candle at home keep warm.'],
    },
  },
  {
    id: 'damage-done-at-the-protest',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      label: { nouns: ['damage', 'harm', 'vandalism', 'destruction'] },
      object: 'common-property',
    },
    anchor: 'label',
    shapes: ['damage-to-object'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'riots'] }],
    unless: [{ inPassage: otherWreckage }, { inClause: 'forces-at-work' }],
    examples: {
      attributed: [
        '{speaker:The mayor} said the strikers had caused {label:damage} to {object:shops}.',
      ],
      none: [
        'The earthquake did damage to shops, and the strike went on.',
        'The strike did no harm to the mood of the town.',
      ],
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
    unless: [{ inSentence: 'disasters-and-sport' }],
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
    unless: [{ inSentence: ['disasters-and-sport', 'sport-words', 'screen-words', 'war-actors'] }],
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
    unless: [{ inSentence: ['disasters-and-sport', 'sport-words', 'screen-words', 'home-life'] }],
    examples: {
      attributed: [
        '{speaker:The mayor} said that the {label:vandals} {cue:would pay for} what they had done.',
      ],
      none: ['Looters of flooded homes will be punished, the mayor said.'],
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
