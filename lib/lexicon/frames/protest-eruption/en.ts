import type { Rule } from '../../types.ts'

export const en: readonly Rule[] = [
  {
    id: 'protest-erupts',
    source: { paragraph: 2, phrase: 'انفجرت الاحتجاجات', relation: 'translation' },
    terms: { target: 'protest-events', cue: 'eruption-acts' },
    anchor: 'cue',
    shapes: ['subject-verb', 'verb-into', 'passive'],
    unless: [{ inSentence: 'disasters-and-sport' }, { inClause: 'real-fire' }],
    examples: {
      asserted: [
        '{target:Protests} {cue:erupted across} the valley on Monday.',
        'The port {cue:exploded} in {target:protest} on Friday.',
      ],
      attributed: ['{speaker:The bishop} warned that the {target:unrest} could {cue:boil over}.'],
      none: [
        'A tanker blew up near the square where a strike had ended.',
        'The protest at the stadium erupted after the goal.',
        'Protests broke out in two towns after the vote.',
      ],
    },
  },
  {
    id: 'anger-erupts',
    source: { paragraph: 2, phrase: 'انفجرت الاحتجاجات', relation: 'synonym' },
    terms: { target: 'public-anger', cue: ['eruption-acts', 'overflowing'] },
    anchor: 'cue',
    shapes: ['subject-verb', 'verb-into', 'passive'],
    when: [{ inPassage: ['protest-signs', 'public-marks', 'rioters', 'unrest-policing'] }],
    unless: [
      { rightAfter: 'cue', words: 'downwards' },
      { inSentence: 'disasters-and-sport' },
      { rightBefore: 'cue', words: 'real-fire' },
    ],
    examples: {
      asserted: [
        'Guards fire on {protest-criminalisation:looters} as {target:anger} over bread {cue:boils over}',
        '{target:Anger} {cue:boiled over} in the suburbs after the vote.',
        '{target:Anger} at the prefect {cue:boiled over} as crowds filled the town hall.',
        'Valparaíso {cue:erupted} in {target:anger} when the fare went up.',
      ],
      attributed: [
        '{speaker:The bishop} said the towns would {cue:explode} with {target:rage} at the tax.',
      ],
      none: [
        'Her anger boiled over in the kitchen.',
        'Anger boiled over at the derby when the city club lost.',
        'A lorry burned as anger at the government was voiced on the radio.',
      ],
    },
  },
  {
    id: 'anger-at-the-boil',
    source: { paragraph: 2, phrase: 'انفجرت الاحتجاجات', relation: 'synonym' },
    terms: {
      target: [
        'public-anger',
        'protest-events',
        'restless-lands',
        'towns-and-squares',
        'countries',
      ],
      cue: {
        fixed: [
          ...[
            'near the boil',
            'on the boil',
            'at the boil',
            'at boiling point',
            'ablaze',
            'aflame',
          ],
          ...['in flames', 'in revolt and flames', 'in ferment', 'in a ferment', 'in a fever'],
          ...['red-hot', 'ready to blow'],
          ...['near boiling point', 'close to boiling point', 'at fever pitch', 'white-hot'],
          ...['a volcano', 'combustible', 'incandescent', 'explosive', 'about to blow'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['in-a-state'],
    when: [{ inPassage: ['protest-signs', 'public-marks'] }],
    unless: [{ inSentence: 'disasters-and-sport' }, { inClause: 'real-fire' }],
    examples: {
      asserted: [
        '{target:Anger} in the pits is {cue:near the boil}, and the wages have not come.',
        'The strike went on, and the {target:country} was {cue:at boiling point}.',
      ],
      none: ['The kettle was near the boil when the strikers came in from the picket.'],
    },
  },
  {
    id: 'protest-is-set-alight',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: { target: ['protest-events', 'strife'], cue: 'setting-alight' },
    anchor: 'cue',
    shapes: ['verb-object', 'passive', 'headline-passive'],
    unless: [{ inSentence: 'disasters-and-sport' }, { inClause: 'real-fire' }],
    examples: {
      asserted: [
        'The new fare {cue:ignited} a {target:revolt} in the suburbs.',
        'The {target:strikes}, {cue:inflamed} by the arrest of a nurse, went on.',
      ],
      attributed: ['{speaker:The editor} said the arrest had {cue:inflamed} the {target:strike}.'],
      none: [
        'A firecracker ignited the protest camp.',
        'A gas leak ignited near the protest camp.',
      ],
    },
  },
  {
    id: 'anger-is-set-alight',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: { target: 'public-anger', cue: 'setting-alight' },
    anchor: 'cue',
    shapes: ['verb-object', 'passive', 'headline-passive'],
    when: [{ inPassage: ['protest-signs', 'public-marks'] }],
    unless: [{ inSentence: 'disasters-and-sport' }, { inClause: 'real-fire' }],
    examples: {
      asserted: ['The new tax {cue:inflamed} {target:public anger} in the suburbs.'],
      none: [
        'His letter inflamed her anger.',
        'The referee inflamed the anger of the town at the derby.',
        'A shell ignited a depot, to the anger of the town.',
      ],
    },
  },
  {
    id: 'place-is-set-alight',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: {
      target: ['towns-and-squares', 'restless-lands', 'rebellious-towns', 'countries'],
      cue: {
        verbs: [
          ...['ignite', 'inflame', 'enflame', 'set ablaze/setting ablaze', 'electrify'],
          ...['set alight/setting alight', 'set aflame/setting aflame', 'rekindle', 'reignite'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['verb-object', 'passive'],
    when: [
      { inPassage: ['protest-signs', 'demonstrators', 'street-marks', 'public-anger', 'unrest'] },
    ],
    unless: [
      {
        inSentence: ['disasters-and-sport', 'hazards', 'bombs-and-war', 'leisure', 'screen-words'],
      },
      { inClause: 'real-fire' },
    ],
    examples: {
      asserted: [
        'The death of a tailor {cue:ignited} the {target:suburbs}, and barricades went up.',
      ],
      none: ['The goal ignited the town, and fans marched until dawn.'],
    },
  },
  {
    id: 'storm-of-protest',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: { target: ['protest-events', 'public-anger', 'strife'], label: 'fire-and-storm' },
    anchor: 'label',
    shapes: [
      'label-of-target',
      'close-copula',
      'plain-copula',
      'likened-to',
      'image-first',
      'owned-image',
      'named-as',
    ],
    unless: [{ inClause: 'real-fire' }, { inSentence: 'disasters-and-sport' }],
    examples: {
      asserted: [
        'A {label:storm} of {target:protest} greeted the fare rise.',
        'Campus {target:unrest} is a {label:powder keg}.',
        'The {label:inferno} of the posters was a {target:vigil} of two.',
      ],
      distanced: [
        'The so-called {label:flames} of {target:unrest} were forty pensioners with placards.',
      ],
      none: [
        'The storm delayed a protest in the old town.',
        'The blaze of protest posters in the burning building could be seen at sea.',
        'A storm of protest met the referee after the derby.',
        'The strikers were seen near a fire.',
      ],
    },
  },
  {
    id: 'protest-fever',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: {
      target: 'protest-events',
      label: {
        nouns: [
          'fever',
          'storm',
          'firestorm',
          'tide',
          'tsunami',
          'inferno',
          'powder keg',
          'wildfire',
        ],
      },
    },
    anchor: 'label',
    shapes: ['noun-compound'],
    examples: {
      attributed: [
        '{speaker:The bishop} said a {target:protest} {label:fever} had seized the port.',
      ],
      none: ['Rain and fever kept the protest leader in bed.'],
    },
  },
  {
    id: 'strife',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'translation' },
    terms: {
      target: ['protest-events', 'demonstrators', 'opposition-people'],
      label: {
        nouns: ['time bomb', 'ticking time bomb'],
        fixed: [
          'sedition',
          'strife',
          'fitna',
          'powder keg',
          'tinderbox',
          'a storm',
          'a volcano',
          'fever',
          'passing fever',
        ],
      },
    },
    anchor: 'label',
    shapes: ['naming-verb', 'plain-copula', 'likened-to'],
    unless: [{ inClause: 'trial-words' }, { rightBefore: 'label', words: 'kinds-of-strife' }],
    examples: {
      asserted: ['The {target:protests} are {label:sedition} and nothing more.'],
      attributed: ['{speaker:The cleric} called the {target:rallies} {label:sedition}.'],
      distanced: ['{speaker:The cleric} described the {target:sit-in} as "{label:sedition}".'],
      none: ['Two activists were charged with sedition by a court in the north.'],
    },
  },
  {
    id: 'powder-keg',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: { label: 'powder-kegs' },
    anchor: 'label',
    when: [
      {
        inSentence: [
          ...['protest-signs', 'public-anger', 'public-marks', 'demonstrators', 'protest-events'],
          ...['crowd-members', 'towns-and-squares'],
        ],
      },
    ],
    unless: [{ inSentence: ['disasters-and-sport', 'real-fire'] }],
    examples: {
      attributed: [
        '{speaker:The bishop} says the anger of the pits is like a {label:pot left on the stove}.',
      ],
      asserted: [
        'The anger of the weavers is {label:fire under ash}.',
        'The region is a {label:powder keg}, and its students know it.',
      ],
      none: ['The kitchen had a pressure cooker.', 'Police found a ticking bomb in a car.'],
    },
  },
  {
    id: 'this-is-a-fire',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: {
      target: {
        fixed: [
          'this',
          'it',
          'what we see',
          'what we are seeing',
          'what is happening',
          'what happened',
        ],
      },
      label: 'fire-and-storm',
    },
    anchor: 'label',
    shapes: ['pronoun-copula'],
    when: [{ inPassage: 'protest-signs' }],
    unless: [{ inSentence: ['disasters-and-sport', 'real-fire'] }],
    examples: {
      attributed: [
        '"{target:This} is a {label:fire}, and it will not stop," {speaker:the bishop} said of the strikes.',
      ],
      none: [
        'It was a storm that ended the march, with a tornado behind it.',
        'This is a fire that only real firefighters put out.',
      ],
    },
  },
  {
    id: 'anger-of-the-public-erupts',
    source: { paragraph: 2, phrase: 'انفجرت الاحتجاجات', relation: 'synonym' },
    terms: {
      target: {
        nouns: [
          ...['public anger', 'public fury', 'public rage', 'public outrage', 'public discontent'],
          ...['popular anger', 'popular fury', 'popular rage', 'popular discontent'],
          ...[
            "people's anger",
            "people's fury",
            'street anger',
            'social anger',
            'social discontent',
          ],
        ],
      },
      cue: 'eruption-acts',
    },
    anchor: 'cue',
    shapes: ['subject-verb'],
    unless: [{ inSentence: ['disasters-and-sport', 'screen-words'] }, { inClause: 'real-fire' }],
    examples: {
      asserted: ['{target:Public anger} {cue:boiled over} in the valleys of the north.'],
      attributed: [
        '{speaker:The vicar} wrote that {target:popular rage} had {cue:burst its banks}.',
      ],
      none: ['Public anger over the penalty boiled over at the football stadium.'],
    },
  },
  {
    id: 'streets-themselves-boil',
    source: { paragraph: 2, phrase: 'انفجرت الاحتجاجات', relation: 'synonym' },
    terms: {
      target: { fixed: ['streets', 'the street'] },
      cue: {
        verbs: [
          ...['boil', 'boil over', 'seethe', 'simmer', 'smoulder', 'smolder', 'erupt', 'explode'],
          ...['burn', 'ignite', 'blaze', 'rage', 'catch fire/caught fire'],
        ],
        fixed: [
          ...['ablaze', 'aflame', 'in flames', 'on fire', 'at boiling point', 'in ferment'],
          ...['at fever pitch', 'near boiling point', 'close to boiling point', 'on the boil'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['subject-verb', 'in-a-state'],
    unless: [
      { inSentence: ['disasters-and-sport', 'real-fire', 'hazards', 'leisure'] },
      { inClause: 'outbursts' },
    ],
    examples: {
      asserted: [
        "Khartoum's {target:streets} are {cue:seething} again.",
        "Lima's {target:streets} {cue:erupted} when the deputies voted.",
      ],
      none: [
        'The streets were boiling in the heatwave of July.',
        'The streets erupted in cheers when the singer came home.',
      ],
    },
  },
  {
    id: 'streets-boil',
    source: { paragraph: 2, phrase: 'انفجرت الاحتجاجات', relation: 'synonym' },
    terms: {
      target: ['restless-lands', 'towns-and-squares', 'rebellious-towns', 'parts-of-a-country'],
      cue: {
        fixed: ['in flames', 'ablaze', 'aflame'],
        verbs: [
          'boil',
          'boil over',
          'seethe',
          'simmer',
          'smoulder',
          'smolder',
          'erupt',
          'explode',
          'ignite',
          ...['blow up/blew up/blown up', 'catch fire/caught fire', 'go up in flames', 'rumble'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['subject-verb'],
    when: [
      { inSentence: ['protest-signs', 'public-anger', 'public-marks', 'street-marks', 'marching'] },
    ],
    unless: [
      { inSentence: ['disasters-and-sport', 'real-fire', 'leisure'] },
      { inClause: 'outbursts' },
    ],
    examples: {
      asserted: [
        'The {target:south} has been {cue:seething} since the strike of the phosphate miners.',
        'The {target:suburbs} {cue:seethed} after the demonstration.',
        '{target:Kinshasa} {cue:erupts} as the count is halted at the ballot boxes',
      ],
      none: [
        'The streets exploded with colour at the wedding.',
        'The capital erupted in song after the vote.',
      ],
    },
  },
  {
    id: 'seething-discontent',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: { label: 'seething', target: 'protest-events' },
    anchor: 'label',
    shapes: ['modifier'],
    unless: [{ inSentence: 'disasters-and-sport' }, { inClause: 'real-fire' }],
    examples: {
      asserted: ['The {label:seething} {target:revolt} of the miners found its way to parliament.'],
      attributed: [
        '{speaker:The envoy} warned of a {label:simmering} {target:revolt} in the valleys.',
      ],
      none: [
        'Cooks dropped the noodles into boiling water while the march went past.',
        'The pipe burst beside a burning car, and the fire crew closed the street.',
      ],
    },
  },
  {
    id: 'set-alight',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: {
      cue: { verbs: ['set/setting'] },
      target: ['public-anger', 'restless-lands', 'countries', 'rebellious-towns'],
    },
    anchor: 'cue',
    shapes: ['set-alight'],
    when: [{ inPassage: ['protest-signs', 'public-marks', 'public-anger'] }],
    unless: [{ inSentence: 'disasters-and-sport' }, { inClause: 'real-fire' }],
    examples: {
      asserted: [
        'The new tax {cue:set} the {target:country} alight, and the marches have not stopped since.',
      ],
      none: ['A candle set the town hall on fire after the rally, and a fire engine was late.'],
    },
  },
  {
    id: 'protest-plainly-erupts',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: { target: 'protest-events', cue: 'plain-eruptions' },
    anchor: 'cue',
    shapes: ['subject-verb'],
    unless: [{ inSentence: 'disasters-and-sport' }, { rightAfter: 'cue', words: 'downwards' }],
    examples: {
      asserted: ['The {target:strike} {cue:flared up} again at the copper mine on Friday.'],
      attributed: [
        '{speaker:The mayor} said the {target:protests} had {cue:erupted} beside a warehouse.',
      ],
      none: ['A volcano erupted behind the village where the women held their protest.'],
    },
  },
  {
    id: 'seething-anger',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: { label: 'seething', target: 'public-anger' },
    anchor: 'label',
    shapes: ['modifier'],
    when: [{ inPassage: ['protest-signs', 'public-marks'] }],
    unless: [{ inSentence: 'disasters-and-sport' }, { inClause: 'real-fire' }],
    examples: {
      asserted: [
        'The {label:smouldering} {target:resentment} of the miners found its way to parliament.',
      ],
      none: ['Cooks met the boiling rage of the pan with a lid.'],
    },
  },
  {
    id: 'explosion-of-a-society',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          'social explosion',
          'popular explosion',
          'social volcano',
          'volcano of the street',
          'volcano of anger',
          'volcano of discontent',
          'social powder keg',
          'explosion of discontent',
          'explosion in the street',
          'explosion of the street',
        ],
      },
    },
    anchor: 'cue',
    unless: [{ inSentence: ['real-fire', 'screen-words', 'science-words'] }],
    examples: {
      attributed: ['{speaker:The expert} warned of a {cue:social explosion} before winter.'],
      none: ['The film critic wrote of a social explosion of colours.'],
    },
  },
  {
    id: 'its-spark',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...[
            'the spark',
            'first spark',
            'its spark',
            'that spark',
            'lit the fuse',
            'lights the fuse',
          ],
          ...[
            'light the fuse',
            'lighting the fuse',
            'lit a fuse',
            'lit the match',
            'struck the match',
          ],
          ...['the match that lit', 'put a match to', 'set a match to', 'the initial fuse'],
          ...['lit the touchpaper', 'lit the blue touchpaper', 'a lit fuse', 'a burning fuse'],
          ...['like wildfire', 'like a wildfire', 'like a prairie fire', 'like a bushfire'],
          ...['like a tsunami', 'like a hurricane', 'like a volcano', 'like lava'],
        ],
      },
    },
    anchor: 'cue',
    when: [
      { inSentence: ['protest-events', 'unrest', 'demonstrators', 'public-anger', 'street-marks'] },
    ],
    unless: [{ inSentence: ['real-fire', 'disasters-and-sport', 'screen-words'] }],
    examples: {
      asserted: ['In this market {cue:the spark} of the uprising was born.'],
      none: ['A gas leak met the spark of a welder as strikers passed the wagon.'],
    },
  },
  {
    id: 'street-set-alight',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          'set the street alight',
          'set the streets alight',
          'set the street on fire',
          'set the streets on fire',
          'set the streets ablaze',
          'inflame the street',
          'inflame the streets',
          'ignite the street',
          'ignite the streets',
        ],
      },
    },
    anchor: 'cue',
    unless: [{ inSentence: ['real-fire', 'disasters-and-sport', 'screen-words'] }],
    examples: {
      asserted: ['A sudden decree {cue:set the street alight} from north to south.'],
      none: ['The goal set the streets alight after the cup match.'],
    },
  },
  {
    id: 'wave-of-fury',
    source: { paragraph: 2, phrase: 'انفجرت الاحتجاجات', relation: 'synonym' },
    terms: {
      cue: 'waves-of-fury',
      place: ['countries', 'towns-and-squares', 'foreign-places', 'rebellious-towns'],
    },
    anchor: 'cue',
    shapes: ['wave-over-place'],
    unless: [
      { inSentence: ['disasters-and-sport', 'real-fire', 'hazards', 'leisure', 'commerce'] },
      { inSentence: ['screen-words', 'sport-words'] },
    ],
    examples: {
      asserted: ['A {cue:wave of fury} rolled over {place:Bucharest} on the night of the verdict.'],
      none: ['A wave of fury rolled over the league when the referee in Bucharest left.'],
    },
  },
  {
    id: 'oil-on-the-fire',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          ...[
            'pour oil on the fire',
            'pour oil on a fire',
            'pour oil on the flames',
            'pour petrol on the flames',
          ],
          ...[
            'pour petrol on the fire',
            'pour gasoline on the fire',
            'add fuel to the fire',
            'add fuel to the flames',
          ],
          ...[
            'throw oil on the fire/threw oil on the fire',
            'throw a match into/threw a match into',
            'light the fuse/lit the fuse',
          ],
          ...[
            'light the touchpaper/lit the touchpaper',
            'fan the flames',
            'strike the match/struck the match',
          ],
          ...[
            'light the spark/lit the spark',
            'light the match/lit the match',
            'stoke the fire',
            'stoke the flames',
          ],
        ],
      },
    },
    anchor: 'cue',
    when: [
      {
        inPassage: [
          'demonstrators',
          'protest-events',
          'protest-signs',
          'opposition-people',
          'unrest',
        ],
      },
    ],
    unless: [
      {
        inSentence: [
          'real-fire',
          'disasters-and-sport',
          'screen-words',
          'war-actors',
          'commerce',
          'finance',
        ],
      },
    ],
    examples: {
      attributed: [
        '{speaker:The senator} warned that the verdict had {cue:poured oil on the fire} two days after the march.',
      ],
      none: ['A spark from the stove fanned the flames in the flat, and the tenants protested.'],
    },
  },
  {
    id: 'the-lid-blows-off',
    source: { paragraph: 2, phrase: 'فقد انفجرت الاحتجاجات', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...['the lid blew off', 'the lid came off', 'the lid flew off', 'the lid has come off'],
          ...['blew the lid off', 'the dam broke', 'the dam burst', 'the dam has burst'],
          ...[
            'the cork popped',
            'the kettle boiled over',
            'the pot boiled over',
            'the boiler burst',
          ],
          ...['the powder went off', 'the volcano woke', 'the pressure cooker exploded'],
        ],
      },
    },
    anchor: 'cue',
    when: [{ inPassage: ['demonstrators', 'protest-events', 'protests'] }],
    unless: [
      { inSentence: ['real-fire', 'disasters-and-sport', 'hazards', 'screen-words', 'commerce'] },
    ],
    examples: {
      asserted: [
        'On the third day {cue:the lid blew off}, and protesters filled the avenue.',
        'Wages had been frozen for a decade when {cue:the dam broke} and the strikes began.',
      ],
      attributed: ['{cue:The pot boiled over}, {speaker:a marcher} said, when the bread ran out.'],
      none: [
        'Strikers fled the valley when the dam burst after a week of rain and floods.',
        'The lid blew off the pan while the cook was at the rally in the kitchen fire.',
      ],
    },
  },
  {
    id: 'flood-of-demonstrators',
    source: { paragraph: 2, phrase: 'فقد انفجرت الاحتجاجات', relation: 'synonym' },
    terms: {
      target: 'demonstrators',
      label: {
        nouns: [
          ...['tidal wave', 'tide', 'rising tide', 'flood', 'floodtide', 'torrent', 'tsunami'],
          ...[
            'avalanche',
            'deluge',
            'lava',
            'lava stream',
            'river of fire/rivers of fire',
            'storm',
          ],
          ...['hurricane', 'whirlwind', 'maelstrom', 'surge', 'cataract'],
        ],
      },
    },
    anchor: 'label',
    shapes: ['label-of-target'],
    unless: [{ inSentence: ['real-fire', 'disasters-and-sport', 'hazards'] }],
    examples: {
      asserted: ['A {label:tidal wave} of {target:demonstrators} rolled towards the bridge.'],
      attributed: [
        '{speaker:A reporter} wrote of an {label:avalanche} of angry {target:marchers} on the slope.',
      ],
      none: [
        'The river flood cut off the marchers of the valley.',
        'A flood of questions greeted the marchers.',
        'A torrent of rain drove off the marchers.',
      ],
    },
  },
  {
    id: 'protest-becomes-a-flood',
    source: { paragraph: 2, phrase: 'فقد انفجرت الاحتجاجات', relation: 'synonym' },
    terms: {
      target: ['protest-events', 'public-anger'],
      label: {
        nouns: [
          ...[
            'flood',
            'storm',
            'firestorm',
            'tide',
            'tidal wave',
            'tsunami',
            'torrent',
            'avalanche',
          ],
          ...['hurricane', 'inferno', 'blaze', 'bonfire', 'conflagration', 'wildfire', 'volcano'],
          ...['fever', 'explosion', 'eruption', 'whirlwind', 'maelstrom', 'cauldron', 'deluge'],
        ],
      },
    },
    anchor: 'label',
    shapes: ['turning-into'],
    unless: [{ inClause: 'real-fire' }, { inSentence: 'disasters-and-sport' }],
    examples: {
      asserted: [
        'Within days the {target:rallies} had swollen into a {label:flood} that no police line could hold.',
        'What began as {target:discontent} in the queues grew into a {label:conflagration} on the square.',
      ],
      none: ['The march turned into a flood of questions for the mayor of the flooded town.'],
    },
  },
  {
    id: 'a-people-explodes',
    source: { paragraph: 2, phrase: 'فقد انفجرت الاحتجاجات', relation: 'synonym' },
    terms: {
      target: {
        nouns: ['people', 'nation', 'populace', 'population', 'underclass', 'suburb', 'street'],
        fixed: ['the young', 'the poor', 'the jobless', 'the masses', 'the townships', 'the slums'],
      },
      cue: {
        verbs: [
          ...['explode', 'erupt', 'boil over', 'boil', 'blow up/blew up/blown up', 'ignite'],
          ...['catch fire/caught fire', 'burst out in rage', 'blow a fuse/blew a fuse'],
        ],
        fixed: ['aflame', 'ablaze', 'at boiling point'],
      },
    },
    anchor: 'cue',
    shapes: ['subject-verb'],
    when: [{ inPassage: ['protest-signs', 'demonstrators', 'protest-events'] }],
    unless: [
      {
        inSentence: [
          ...['real-fire', 'disasters-and-sport', 'screen-words', 'leisure', 'attack-words'],
          ...['bombs-and-war', 'war-actors', 'hazards'],
        ],
      },
      { inClause: 'outbursts' },
    ],
    examples: {
      asserted: [
        'Ten years of hunger made the {target:people} {cue:explode} before the palace, and strikes followed.',
        '{target:The jobless} {cue:boiled over}, and the general strike was on.',
      ],
      attributed: ['{target:The poor} have {cue:caught fire}, {speaker:a striker} wrote.'],
      none: [
        'People exploded fireworks at the stadium while nurses went on strike.',
        'The people erupted in applause when the strikers came in.',
      ],
    },
  },
]
