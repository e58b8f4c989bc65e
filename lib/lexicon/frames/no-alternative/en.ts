import type { Rule } from '../../types.ts'

export const en: readonly Rule[] = [
  {
    id: 'no-talks',
    source: { paragraph: 11, phrase: 'لا تفاوض ولا تقاسم سلطة', relation: 'translation' },
    terms: {
      cue: 'no-talks',
    },
    anchor: 'cue',
    when: [{ inPassage: ['force-and-rule', 'protest-signs', 'rulers', 'officials', 'anyone-who'] }],
    unless: [{ inSentence: 'everyday-bargains' }],
    examples: {
      asserted: ['There will be {cue:no talks with} the rebels of the north.'],
      attributed: ['{speaker:The regent} said he would {cue:not negotiate with} the street.'],
      none: [
        'There will be no talks about a new contract for the midfielder, the president of the club said.',
      ],
    },
  },
  {
    id: 'talks-ruled-out',
    source: { paragraph: 12, phrase: 'لا يرى فلاديمير بوتين عملية تفاوض', relation: 'translation' },
    terms: { cue: 'refusals', target: 'talks' },
    anchor: 'target',
    shapes: ['refused-object', 'refused-subject'],
    when: [{ inPassage: ['force-and-rule', 'protest-signs', 'rulers', 'officials'] }],
    unless: [
      { rightBefore: 'target', words: 'other-talks' },
      { rightAfter: 'target', words: ['talk-of', 'other-talks'] },
      { inSentence: 'everyday-bargains' },
    ],
    examples: {
      attributed: [
        '{speaker:The junta} has {cue:rejected} {target:talks} with the strikers.',
        '{speaker:The palace} said {target:dialogue} was {cue:out of the question}.',
      ],
      denied: [
        '{speaker:An aide} denied that {target:talks} with the rebels had been {cue:ruled out}.',
      ],
      none: [
        'The government suspended talks on joining the union, and the rallies went on.',
        'The president said the union had rejected the talks on the fishing quota.',
        'The airline has ruled out talks on pay with its pilots before the holidays, the government said.',
      ],
    },
  },
  {
    id: 'only-option',
    source: {
      paragraph: 12,
      phrase: 'الطريقة الوحيدة الممكنة هي محو الاحتجاج',
      relation: 'synonym',
    },
    terms: { cue: 'only-options' },
    anchor: 'cue',
    when: [{ inSentence: 'force-or-chaos' }],
    unless: [{ inSentence: 'everyday-choices' }],
    examples: {
      attributed: [
        '{speaker:Courtiers} call the general the {cue:only guarantor of stability} while the strikes go on.',
      ],
      asserted: ['For the junta more bullets are the {cue:only option}.'],
      none: ['The only way for the president to mean his apology is to resign.'],
    },
  },
  {
    id: 'only-way',
    source: { paragraph: 12, phrase: 'الطريقة الوحيدة الممكنة', relation: 'translation' },
    terms: {
      cue: 'only-ways',
    },
    anchor: 'cue',
    when: [{ inSentence: 'force-and-rule' }],
    unless: [
      { inSentence: ['everyday-choices', 'screen-words'] },
      { rightAfter: 'cue', words: 'getting-away' },
    ],
    examples: {
      asserted: ['{cue:Nothing but force} will stop the marches.'],
      attributed: [
        'We are told {cue:there is no alternative} to the president.',
        '{cue:There is no alternative} to the king, {speaker:the minister} told deputies.',
      ],
      none: [
        'The strikers had no choice but to run from the troops.',
        'The ferry is the only way to reach the island where the president was born.',
      ],
    },
  },
  {
    id: 'no-alternative-to-him',
    source: { paragraph: 12, phrase: 'الطريقة الوحيدة الممكنة', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...['no alternative to', 'no substitute for', 'no replacement for', 'no successor to'],
          ...['nobody but', 'no one but', 'nobody can replace', 'no one can replace'],
        ],
      },
      target: { nouns: ['president', 'king', 'general', 'marshal', 'emir', 'sultan', 'leader'] },
    },
    anchor: 'cue',
    shapes: ['direct-object'],
    unless: [{ inSentence: ['sport-words', 'commerce', 'screen-words'] }],
    examples: {
      asserted: [
        'There is {cue:no alternative to} the {target:emir}, and those on the bridge know it as well.',
      ],
      attributed: [
        '{speaker:A deputy} said there was {cue:no substitute for} the {target:marshal}, whatever way the boats went.',
      ],
      none: ['There is no substitute for the general in this film.'],
    },
  },
  {
    id: 'power-not-shared',
    source: { paragraph: 11, phrase: 'لا تفاوض ولا تقاسم سلطة', relation: 'synonym' },
    terms: {
      target: { nouns: ['power', 'authority', 'throne', 'rule', 'sovereignty'] },
      cue: 'not-shared',
    },
    anchor: 'cue',
    shapes: ['same-clause'],
    unless: [{ inSentence: 'everyday-bargains' }],
    examples: {
      asserted: ['{target:Power} will {cue:not be shared}, and the streets know it.'],
      none: ['The power of the server will not be shared between the two databases.'],
    },
  },

  {
    id: 'time-for-talks-is-over',
    source: {
      paragraph: 12,
      phrase: 'الطريقة الوحيدة الممكنة هي محو الاحتجاج',
      relation: 'synonym',
    },
    terms: {
      cue: { fixed: ['time for', 'hour for', 'moment for', 'window for', 'era of', 'chance for'] },
      target: 'talks',
    },
    anchor: 'target',
    shapes: ['time-is-over'],
    when: [{ inPassage: 'force-and-rule' }],
    unless: [{ inSentence: 'everyday-bargains' }],
    examples: {
      attributed: [
        '{speaker:The general} said the {cue:time for} {target:mediation} with the rebels had passed.',
      ],
      none: ['The time for talks with the club over a transfer has passed.'],
    },
  },
  {
    id: 'will-not-talk-to-them',
    source: { paragraph: 11, phrase: 'لا تفاوض ولا تقاسم سلطة', relation: 'inflected' },
    terms: {
      cue: 'talking-acts',
      target: ['demonstrators', 'opposition-people', 'the-street', 'anyone-who'],
    },
    anchor: 'cue',
    shapes: ['negated-act'],
    unless: [{ inSentence: 'everyday-bargains' }],
    examples: {
      attributed: [
        '{speaker:The minister} said he was not prepared to {cue:haggle} with {target:people who} block bridges.',
        '"I am not going to {cue:reason with} a {target:mob}," {speaker:the governor} said.',
      ],
      none: [
        'The striker did not talk to his coach after the derby.',
        'Drivers need not stop to talk to the demonstrators, the police said, and may use the ring road.',
      ],
    },
  },
  {
    id: 'will-not-talk-to-people',
    source: { paragraph: 11, phrase: 'لا تفاوض ولا تقاسم سلطة', relation: 'inflected' },
    terms: {
      cue: 'talking-acts',
      target: ['crowd-people', 'crowd-members', 'protesters'],
    },
    anchor: 'cue',
    shapes: ['negated-act'],
    when: [
      { inPassage: ['protest-signs', 'street-marks', 'demonstrators'] },
      { inSentence: ['officials', 'ruling-bodies', 'rulers', 'regimes', 'heads'] },
    ],
    unless: [{ inSentence: ['everyday-bargains', 'sport-words', 'screen-words'] }],
    examples: {
      attributed: [
        'The march is over. {speaker:The president} says he refuses to {cue:meet} the {target:nurses}.',
      ],
      none: ['The march is over. The caterer refuses to meet the nurses before noon.'],
    },
  },
  {
    id: 'the-only-answer-is-force',
    source: { paragraph: 12, phrase: 'الطريقة الوحيدة الممكنة', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...[
            'only answer',
            'only response',
            'only reply',
            'only remedy',
            'only cure',
            'sole answer',
          ],
          ...['only argument', 'last argument', 'last remaining argument', 'best argument'],
          ...['only medicine', 'only treatment', 'right answer', 'only message they understand'],
          ...[
            'all they understand',
            'all these people respect',
            'all they respect',
            'only thing left',
          ],
          ...['all these people understand', 'what these people understand', 'only way out'],
          ...['all that they understand', 'all that they respect', 'all the street understands'],
        ],
      },
      label: {
        nouns: [
          ...['truncheon', 'baton', 'gun', 'bullet', 'whip', 'rod', 'iron fist', 'bayonet', 'tank'],
          ...['stick', 'firing squad', 'artillery', 'force', 'brute force', 'rifle', 'strong hand'],
          ...['firm hand', 'iron hand', 'the army', 'prison', 'military solution', 'violence'],
          ...['fear', 'steel', 'gallows', 'strength', 'firmness', 'crackdown', 'martial law'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['answer-is'],
    when: [
      { inPassage: ['protest-signs', 'street-marks', 'force-and-rule', 'demonstrators', 'unrest'] },
    ],
    unless: [{ inSentence: ['sport-words', 'screen-words', 'science-words', 'commerce'] }],
    examples: {
      attributed: [
        'The {cue:only answer} to the barricades is the {label:rod}, {speaker:the colonel} wrote.',
        'A {label:firm hand} is {cue:all they understand}, {speaker:the mayor} said of the marchers.',
      ],
      none: ['The only answer to the riddle on the placard was a river in Chad.'],
    },
  },
  {
    id: 'after-the-ruler-chaos',
    source: { paragraph: 12, phrase: 'الطريقة الوحيدة الممكنة', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...['the flood', 'the deluge', 'chaos', 'the abyss', 'civil war', 'anarchy', 'darkness'],
          ...['bloodshed', 'the void', 'the wolves', 'ruin', 'nothing but ruins'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['after-me'],
    when: [{ inPassage: ['rulers', 'regimes', 'despots', 'ruling-bodies', 'clients'] }],
    unless: [{ inSentence: ['sport-words', 'screen-words', 'nature-words', 'relief-work'] }],
    examples: {
      attributed: ['After me, {cue:the deluge}, {speaker:the marshal} told the envoys.'],
      none: ['After me, the flood of tourists reached the palace of the king.'],
    },
  },
  {
    id: 'only-force',
    source: { paragraph: 12, phrase: 'الطريقة الوحيدة الممكنة', relation: 'synonym' },
    terms: { cue: 'only-force' },
    anchor: 'cue',
    when: [{ inPassage: ['force-and-rule', 'protest-signs'] }],
    unless: [{ inSentence: ['sport-words', 'science-words'] }],
    examples: {
      asserted: [
        '{cue:Nothing but force} will clear the bridge of the strikers.',
        'The colonels know {cue:no language but force} when the miners strike.',
      ],
      attributed: [
        '{speaker:The general} told the striking villagers that {cue:only blood} would end it.',
      ],
      none: [
        'The school has no language but French, the striking teachers said.',
        'The protest brought rain; the researcher blamed the weather, and order in the office suffered.',
      ],
    },
  },
  {
    id: 'only-it-can',
    source: { paragraph: 12, phrase: 'الطريقة الوحيدة الممكنة', relation: 'synonym' },
    terms: { cue: 'force-and-leaders' },
    anchor: 'cue',
    shapes: ['only-it-can'],
    when: [{ inPassage: ['force-and-rule', 'protest-signs'] }],
    unless: [{ inSentence: ['sport-words', 'science-words', 'hazards', 'everyday-bargains'] }],
    examples: {
      asserted: ['Only the {cue:rifle} can keep so many strikers at their looms.'],
      attributed: [
        '{speaker:The marshal} said that only the {cue:rifle} could hold the country together.',
      ],
      none: ['Only members of the union can vote on the strike.'],
    },
  },
  {
    id: 'ruler-or-chaos',
    source: { paragraph: 11, phrase: 'لا تفاوض ولا تقاسم سلطة', relation: 'synonym' },
    terms: {
      target: ['rulers', 'regimes'],
      cue: {
        fixed: [
          ...['or chaos', 'or anarchy', 'or civil war', 'or the abyss', 'or bloodshed'],
          ...['or the deluge', 'or the flood', 'or collapse', 'or disorder'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['target-then-cue'],
    unless: [{ inSentence: ['sport-words', 'science-words', 'commerce', 'finance'] }],
    examples: {
      asserted: ['On every wall the choice was the same: the {target:king} {cue:or chaos}.'],
      attributed: ['It is {target:Biya} {cue:or anarchy}, {speaker:the deputy} told the village.'],
      none: ['The coach said it was a new leader or chaos in defence.'],
    },
  },
  {
    id: 'without-the-ruler',
    source: { paragraph: 11, phrase: 'لا تفاوض ولا تقاسم سلطة', relation: 'synonym' },
    terms: {
      actor: {
        nouns: [
          'marshal',
          'president',
          'king',
          'leader',
          'general',
          'army',
          'dynasty',
          'party',
          'emir',
          ...['Putin', 'Assad', 'Lukashenko', 'Erdogan', 'Sisi', 'Kadyrov', 'Museveni', 'Xi'],
        ],
        fixed: ['him', 'me', 'us', 'his hand', 'his father', 'this president', 'a strong hand'],
      },
      cue: 'fallen-apart',
    },
    anchor: 'cue',
    shapes: ['without-him'],
    when: [{ inPassage: ['force-and-rule', 'restless-lands', 'regimes'] }],
    unless: [{ inSentence: ['sport-words', 'science-words', 'commerce', 'patrons'] }],
    examples: {
      asserted: [
        'Without the {actor:marshal} the republic {cue:would fall apart}, and every strike proves it.',
      ],
      attributed: [
        '{speaker:A minister} said that without the {actor:king} the country {cue:would disintegrate}.',
      ],
      none: ['Without a song from the president the evening ended early, and the strike went on.'],
    },
  },
  {
    id: 'not-with-them',
    source: { paragraph: 11, phrase: 'لا تفاوض ولا تقاسم سلطة', relation: 'inflected' },
    terms: {
      cue: 'refusing-acts',
      target: ['demonstrators', 'opposition-people', 'the-street', 'rioters', 'anyone-who'],
    },
    anchor: 'cue',
    shapes: ['not-with-them'],
    unless: [{ inSentence: 'everyday-bargains' }],
    examples: {
      attributed: ['With {target:strikers} one does {cue:not haggle}, {speaker:the prefect} said.'],
      none: ['With the strikers away the cook did not stop to eat.'],
    },
  },
  {
    id: 'without-him-ruin',
    source: { paragraph: 12, phrase: 'الطريقة الوحيدة الممكنة', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          'departure',
          'fall',
          'removal',
          'exit',
          'overthrow',
          'resignation',
          'going',
          'death',
        ],
      },
      actor: ['rulers', 'regimes', 'ruling-bodies'],
      object: {
        fixed: [
          'would mean ruin',
          'would mean chaos',
          'would mean civil war',
          'would mean war',
          'would mean collapse',
          'means chaos',
          'means ruin',
          'means war',
          'means civil war',
          'would bring chaos',
          'would lead to chaos',
          'would plunge the country into chaos',
          'would plunge the country into war',
          'would be the end of the country',
          'would be the end of the state',
          'would open the gates of hell',
          'would mean anarchy',
          'would tear the country apart',
        ],
      },
    },
    anchor: 'object',
    shapes: ['his-going'],
    unless: [{ inSentence: ['everyday-choices', 'sport-words', 'commerce'] }],
    examples: {
      attributed: [
        "{speaker:The deputy} said the {actor:president's} {cue:departure} {object:would mean ruin}.",
      ],
      none: ["The coach said the captain's departure would mean chaos in defence."],
    },
  },
  {
    id: 'either-they-or-chaos',
    source: { paragraph: 11, phrase: 'لا تفاوض ولا تقاسم سلطة', relation: 'synonym' },
    terms: {
      actor: ['rulers', 'regimes', 'force-and-leaders', 'troops'],
      cue: {
        fixed: [
          ...[
            'chaos',
            'anarchy',
            'civil war',
            'bloodshed',
            'the abyss',
            'ruin',
            'goes up in smoke',
            'falls apart',
          ],
          ...[
            'will fall apart',
            'will burn',
            'go under',
            'goes under',
            'the deluge',
            'the flood',
            'collapse',
            'collapses',
          ],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['either-or'],
    unless: [
      { inSentence: ['sport-words', 'science-words', 'commerce', 'finance', 'screen-words'] },
    ],
    examples: {
      attributed: [
        'Either the {actor:army} remains or the country {cue:goes up in smoke}, {speaker:the marshal} told the elders.',
      ],
      none: ['Either the club finds a buyer or its finances collapse.'],
    },
  },
  {
    id: 'nobody-else-can',
    source: { paragraph: 11, phrase: 'لا تفاوض ولا تقاسم سلطة', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...[
            'there is nobody else',
            'there is no one else',
            'there was nobody else',
            'me or chaos',
          ],
          ...['us or chaos', 'me or the flood', 'either me or', 'either us or', 'who else if not'],
          ...['if not him, who', 'nobody but him', 'no one but him', 'I alone can', 'he alone can'],
          ...[
            'the alternative is chaos',
            'the alternative to me is',
            'the alternative to our rule is',
          ],
          ...['the only alternative is chaos', 'the alternative is anarchy'],
          ...['the alternative is civil war', 'the alternative would be chaos'],
          ...[
            'nobody else can keep',
            'nobody else could keep',
            'no one else can keep',
            'no one else could keep',
          ],
          ...[
            'nobody else can hold',
            'no one else can hold',
            'nobody else could hold',
            'no one else could hold',
          ],
          ...[
            'no other leader can',
            'no other man can',
            'no one else can guarantee',
            'nobody else can guarantee',
          ],
          ...[
            'no one else can save',
            'nobody else can save',
            'no one else can unite',
            'nobody else can unite',
          ],
        ],
      },
    },
    anchor: 'cue',
    when: [
      {
        inSentence: [
          'rulers',
          'regimes',
          'countries',
          'clients',
          'force-and-rule',
          'restless-lands',
          'nationalities',
        ],
      },
    ],
    unless: [
      {
        inSentence: [
          'sport-words',
          'science-words',
          'commerce',
          'finance',
          'screen-words',
          'home-life',
        ],
      },
    ],
    examples: {
      attributed: [
        '{speaker:The campaign manager} said that {cue:nobody else could keep} the republic in one piece.',
      ],
      none: ['Nobody else can keep a goal like she does, the coach of the country said.'],
    },
  },
]
