import type { Rule } from '../../types.ts'

/** What a likeness is about when it tells of no unrest. */
const offTopic = [
  'commerce',
  'finance',
  'sport-words',
  'screen-words',
  'science-words',
  'trade',
  'disease',
] as const

export const en: readonly Rule[] = [
  {
    id: 'scenario-of-a-place',
    source: { paragraph: 5, phrase: 'شيء مشابه فعلته الصين في هونغ كونغ', relation: 'synonym' },
    terms: {
      place: ['nationalities', 'countries', 'precedent-events', 'power-adjectives'],
      cue: 'scenarios',
    },
    anchor: 'cue',
    shapes: ['scenario-of'],
    when: [
      {
        inPassage: [
          'force-and-rule',
          'unrest',
          'geopolitics',
          'protests',
          'toppling',
          'powers',
          'force-words',
          'fearing',
          'kin-leaders',
          'regimes',
          'opposition-people',
          'troops',
          'countries',
        ],
      },
    ],
    unless: [
      { inSentence: ['commerce', 'finance', 'sport-words', 'screen-words', 'science-words'] },
    ],
    examples: {
      asserted: [
        'Columns of tanks on the ring road made the {place:Polish} {cue:scenario} look near for the regime.',
      ],
      attributed: [
        '{speaker:The governor} warned of a {place:Turkish} {cue:scenario} in the capital.',
      ],
      distanced: [
        'The words "{place:Hungarian} {cue:scenario}" were back in use, and tanks stood at the border.',
      ],
      none: ['The Italian film has a Polish scenario and a war hero.'],
    },
  },
  {
    id: 'another-of-its-kind',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          'another',
          'second',
          'next',
          'new',
          'fresh',
          'yet another',
          'own',
          'our',
          'their',
          'its',
        ],
      },
      place: 'precedent-events',
    },
    anchor: 'place',
    shapes: ['cue-then-place'],
    when: [{ inPassage: ['unrest', 'geopolitics', 'protests', 'toppling', 'powers', 'clients'] }],
    unless: [
      { inSentence: ['commerce', 'sport-words', 'screen-words'] },
      { rightAfter: 'place', words: 'place-owners' },
    ],
    examples: {
      asserted: [
        'For the junta each march through the capital is {cue:another} {place:Tiananmen} in the making.',
      ],
      attributed: [
        '{speaker:The minister} vowed that there would be a price for {cue:another} {place:Maidan} in the city.',
      ],
      none: ['A new Maidan metro station opened in the capital.'],
    },
  },
  {
    id: 'another-country',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      cue: { fixed: ['another', 'a second', 'the next', 'yet another', 'the new'] },
      place: 'precedent-countries',
    },
    anchor: 'place',
    shapes: ['cue-then-place'],
    when: [
      {
        inPassage: [
          'unrest',
          'geopolitics',
          'protests',
          'toppling',
          'powers',
          'clients',
          'countries',
          'nationalities',
          'kin-leaders',
        ],
      },
    ],
    unless: [
      { inSentence: ['commerce', 'sport-words', 'screen-words'] },
      { rightAfter: 'place', words: 'place-owners' },
      { rightAfter: 'place', words: ['geopolitics', 'unrest'] },
    ],
    examples: {
      attributed: [
        '{speaker:The general} said his country must never become {cue:another} {place:Syria}.',
      ],
      none: [
        'Another Syria airlift left the base before the war crimes hearing: the next Syria talks are in May.',
      ],
    },
  },
  {
    id: 'similar-thing-done',
    source: { paragraph: 5, phrase: 'شيء مشابه فعلته الصين في هونغ كونغ', relation: 'translation' },
    terms: {
      actor: ['powers', 'countries', 'power-adjectives'],
      cue: {
        fixed: [
          ...[
            'something similar',
            'something like it',
            'the same',
            'much the same',
            'just the same',
            'a similar thing',
          ],
          ...['the same thing', 'exactly the same', 'likewise', 'no different'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['done-alike'],
    when: [
      {
        inSentence: [
          'unrest',
          'force-words',
          'protests',
          'protesters',
          'toppling',
          'precedent-events',
          'precedent-countries',
          'countries',
        ],
      },
    ],
    unless: [
      {
        inSentence: offTopic,
      },
    ],
    examples: {
      asserted: ['{actor:Russia} did {cue:something similar} to the marchers of Minsk.'],
      attributed: [
        '{speaker:The analyst} said {actor:China} had done {cue:the same} to dissidents at home.',
      ],
      none: ['Germany did the same with its trains after the strike of a firm.'],
    },
  },
  {
    id: 'similar-elsewhere',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'translation' },
    terms: {
      cue: 'similarity',
      place: ['countries', 'precedent-countries', 'precedent-events', 'nationalities', 'elsewhere'],
    },
    anchor: 'cue',
    shapes: ['cue-with-place'],
    when: [
      {
        inClause: [
          'unrest',
          'force-words',
          'protests',
          'toppling',
          'precedent-events',
          'years-of-revolt',
          'gunfire',
        ],
      },
    ],
    unless: [
      {
        inSentence: offTopic,
      },
    ],
    examples: {
      asserted: ['The raids on the strikers {cue:resemble} those in {place:Belarus}.'],
      attributed: [
        '{speaker:Residents} said the crackdown was {cue:similar} to that in {place:Hong Kong}.',
      ],
      denied: ['The revolt is not a {cue:replay} of {place:Libya}.'],
      none: [
        'Rainfall in the strike region was similar to that in Belarus, meteorologists said of the climate.',
      ],
    },
  },
  {
    id: 'as-was-done-there',
    source: {
      paragraph: 5,
      phrase: 'السيطرة على الوضع في سوريا كما في بيلاروسيا',
      relation: 'translation',
    },
    terms: { cue: 'as-there', place: ['precedent-events', 'precedent-countries', 'fallen-rulers'] },
    anchor: 'place',
    shapes: ['as-done-there', 'as-the-event-did'],
    when: [
      {
        inPassage: [
          'gunfire',
          'troops',
          'unrest',
          'force-words',
          'protests',
          'protesters',
          'toppling',
        ],
      },
    ],
    unless: [
      { rightBefore: 'cue', words: 'as-and-nothing-more' },
      {
        inSentence: offTopic,
      },
    ],
    examples: {
      asserted: ['Troops will clear the square {cue:as} they did in {place:Tiananmen}.'],
      attributed: [
        '{speaker:The exile} fears that the uprising will be {protest-erasure:drowned in blood} {cue:as} in {place:Hungary}.',
      ],
      none: [
        'Bread is cheap, as in Syria, and the strike of the bakers at the club league is over.',
      ],
    },
  },
  {
    id: 'repeats-what-was-done',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      cue: {
        verbs: ['repeat', 'replicate', 'copy', 'reproduce', 'imitate', 'mimic/mimicked/mimicking'],
        fixed: ['doing again', 'do again', 'a repeat of', 'a repetition of', 'is doing'],
      },
      place: ['precedent-events', 'precedent-countries', 'fallen-rulers'],
    },
    anchor: 'cue',
    shapes: ['what-was-done-there'],
    unless: [
      {
        inSentence: offTopic,
      },
    ],
    examples: {
      asserted: ['Moscow {cue:repeats} in the Sahel what it did in {place:Syria}.'],
      attributed: [
        '{speaker:The exile} said that the junta was {cue:copying} what was done in {place:Belarus}.',
      ],
      none: ['The midfielder wants to repeat what he did in the cup match in Ukraine.'],
    },
  },
  {
    id: 'fate-of-a-place',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: { cue: 'fates', place: ['precedent-events', 'precedent-countries', 'fallen-rulers'] },
    anchor: 'cue',
    shapes: ['cue-then-place'],
    when: [
      {
        inPassage: [
          'gunfire',
          'troops',
          'unrest',
          'force-words',
          'protests',
          'protesters',
          'toppling',
          'rulers',
        ],
      },
    ],
    unless: [
      { inSentence: ['commerce', 'finance', 'sport-words', 'screen-words', 'trade'] },
      { rightAfter: 'place', words: 'protest-events' },
    ],
    examples: {
      attributed: [
        '{speaker:The exile} said the regime would {cue:go the way of} {place:Libya} after one more crackdown.',
      ],
      none: [
        'The fashion house went the way of Libya airport when the strike of the drivers began.',
        'An inquiry looks at what happened at the Baghdad demonstration.',
      ],
    },
  },
  {
    id: 'like-an-event',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: { cue: 'similarity', place: 'precedent-events' },
    anchor: 'cue',
    shapes: ['cue-with-place'],
    unless: [{ inSentence: ['commerce', 'sport-words', 'screen-words'] }],
    examples: {
      attributed: [
        '{speaker:An old hand} said the autumn {cue:felt like} a repeat of the {place:Prague Spring}.',
      ],
      none: ['The film is a repeat of the Arab Spring series by the same director.'],
    },
  },
  {
    id: 'yet-another',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...['another', 'a second', 'yet another', 'its own', 'their own', 'our own', 'his own'],
        ],
      },
      place: {
        nouns: [
          'Maidan',
          'Euromaidan',
          'Tiananmen',
          'Tahrir',
          'Arab Spring',
          'Orange Revolution',
          'colour revolution',
          'color revolution',
          'Prague Spring',
          'Srebrenica',
          'Bucha',
          'Rabaa',
          'Andijan',
        ],
      },
    },
    anchor: 'place',
    shapes: ['cue-then-place'],
    unless: [
      { inSentence: ['commerce', 'sport-words', 'screen-words'] },
      { rightAfter: 'place', words: 'place-owners' },
    ],
    examples: {
      asserted: ['All they want is {cue:another} {place:Maidan}.'],
      none: ['Another Maidan film opened the festival.'],
    },
  },
  {
    id: 'maidan-of-a-country',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          ...['Georgian', 'Belarusian', 'Armenian', 'Kazakh', 'Moldovan', 'Russian', 'Serbian'],
          ...['Slovak', 'Hungarian', 'Bulgarian', 'Kyrgyz', 'Azerbaijani', 'Uzbek', 'Turkish'],
          ...['Venezuelan', 'Cuban', 'American', 'Moscow', 'Minsk', 'Tbilisi', 'Belgrade'],
          ...['Yerevan', 'Chisinau', 'Almaty', 'Budapest', 'Bratislava'],
          ...['Iran', 'Russia', 'Georgia', 'Kenya', 'Bangladesh', 'Nepal', 'Myanmar', 'Venezuela'],
          ...['Turkey', 'Serbia', 'Belarus', 'Kazakhstan', 'Uzbekistan', 'Sudan', 'Africa'],
          ...['Pakistan', 'India', 'Israel', 'Syria', 'Iraq', 'Algeria', 'Thailand', 'Sri Lanka'],
        ],
      },
      place: {
        nouns: ['Maidan', 'Euromaidan', 'Tiananmen', 'Tahrir', 'Arab Spring', 'Prague Spring'],
      },
    },
    anchor: 'place',
    shapes: ['cue-then-place'],
    unless: [
      { inSentence: ['commerce', 'sport-words', 'screen-words'] },
      { rightAfter: 'place', words: 'place-owners' },
    ],
    examples: {
      asserted: [
        'A {cue:Serbian} {place:Maidan} began with one picket outside a canteen.',
        "The night of the trucks was {cue:Kenya's} {place:Tiananmen}.",
      ],
      none: [
        'The Ukrainian Maidan began with a few hundred students.',
        "Officers closed Beijing's Tiananmen Square to tourists.",
      ],
    },
  },
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
      attributed: ['{speaker:The bishop} said the crackdown was a {cue:repeat of} {place:2019}.'],
      none: ['The investor feared a repeat of 2020, its president said.'],
    },
  },
  {
    id: 'place-again',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: { place: ['precedent-events', 'precedent-countries'], cue: 'place-again' },
    anchor: 'place',
    shapes: ['place-then-cue'],
    unless: [
      {
        inSentence: [
          'commerce',
          'finance',
          'sport-words',
          'screen-words',
          'science-words',
          'trade',
        ],
      },
    ],
    examples: {
      asserted: ["This was Caracas's {place:Tiananmen} {cue:moment}."],
      attributed: ['{speaker:The editor} called it "{place:Gdansk} {cue:all over again}".'],
      none: ['The Paris fashion designer sold Tunis redux shirts.'],
    },
  },
  {
    id: 'road-of-a-place',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      place: ['precedent-countries', 'nationalities', 'precedent-events'],
      cue: 'roads-of-a-place',
    },
    anchor: 'cue',
    shapes: ['following-its-road'],
    when: [
      {
        inPassage: [
          'would-fall',
          'force-and-rule',
          'unrest',
          'protests',
          'toppling',
          'force-words',
          'fearing',
          'gunfire',
          'protesters',
        ],
      },
    ],
    unless: [
      {
        inSentence: offTopic,
      },
      { inClause: 'liberal-order' },
    ],
    examples: {
      asserted: ["The junta is leading the country down {place:Syria's} {cue:road}."],
      attributed: [
        '{speaker:An officer} predicts that the capital will follow the {place:Afghan} {cue:pattern}, with generals in flight.',
      ],
      none: ['Drivers on strike took the Iraqi road with their cargo of fruit.'],
    },
  },
  {
    id: 'leaf-from-a-book',
    source: { paragraph: 5, phrase: 'جزء من كتاب السرد الاستراتيجي لروسيا', relation: 'synonym' },
    terms: {
      cue: 'leaves',
      place: [
        'powers',
        'power-adjectives',
        'countries',
        'nationalities',
        'precedent-events',
        'rulers',
      ],
      object: 'books',
    },
    anchor: 'cue',
    shapes: ['leaf-from-a-book'],
    unless: [
      {
        inSentence: [
          'commerce',
          'finance',
          'sport-words',
          'screen-words',
          'science-words',
          'fiction-decoys',
        ],
      },
    ],
    examples: {
      asserted: [
        "The generals took {cue:a leaf out of} {place:Beijing's} {object:book} and shut the campus.",
      ],
      attributed: [
        '{speaker:Monitors} said the decree was {cue:copied from} the {place:Russian} {object:playbook}.',
      ],
      none: ['The coach took a leaf out of the Italian book of tactics in the cup.'],
    },
  },
  {
    id: 'made-like-a-place',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: { cue: 'made-like-a-place' },
    anchor: 'cue',
    unless: [{ inSentence: ['commerce', 'sport-words', 'screen-words'] }],
    examples: {
      attributed: ['{speaker:A deputy} warned of the {cue:Syrianisation} of the conflict.'],
      none: ['The film speaks of the Lebanonisation of jazz.'],
    },
  },
  {
    id: 'one-place-is-not-another',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: { target: ['countries', 'powers'], place: 'precedent-countries' },
    anchor: 'place',
    shapes: ['place-is-place'],
    unless: [
      {
        inSentence: offTopic,
      },
      { rightAfter: 'place', words: 'place-owners' },
    ],
    examples: {
      denied: [
        '{target:Kazakhstan} is not {place:Ukraine}, {speaker:the envoy} insisted, and nobody will march.',
      ],
      none: ['The capital of Turkey is not Istanbul airport, the guide told tourists.'],
    },
  },
  {
    id: 'place-as-template',
    source: { paragraph: 5, phrase: 'شيء مشابه فعلته الصين في هونغ كونغ', relation: 'synonym' },
    terms: {
      target: ['precedent-countries', 'precedent-events'],
      cue: {
        nouns: [
          'template',
          'blueprint',
          'dress rehearsal',
          'testing ground',
          'laboratory',
          'textbook',
          'warning',
          'cautionary tale',
          'playbook',
          'role model',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['counted-as'],
    when: [{ inPassage: ['unrest', 'protests', 'protesters', 'toppling', 'force-words'] }],
    unless: [
      {
        inSentence: offTopic,
      },
    ],
    examples: {
      asserted: ['{target:Belarus} is the {cue:template} for the repression of the strikers.'],
      attributed: [
        '{speaker:Experts} called {target:Hong Kong} a {cue:laboratory} for the crackdown.',
      ],
      none: ['Iraq is a laboratory for vaccine makers after the war.'],
    },
  },
  {
    id: 'all-over-again',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      place: ['precedent-events', 'precedent-countries', 'years-of-revolt'],
      cue: {
        fixed: ['all over again', 'redux', 'revisited', 'once again', 'once more', 'mark two'],
      },
    },
    anchor: 'place',
    shapes: ['again-after-place'],
    when: [{ inPassage: ['unrest', 'geopolitics', 'protests', 'toppling', 'force-words'] }],
    unless: [{ inSentence: ['commerce', 'sport-words', 'screen-words', 'finance'] }],
    examples: {
      attributed: [
        '"It is {place:1968} {cue:all over again}," {speaker:the exile} said as tanks rolled in.',
      ],
      none: ['The film is Tahrir all over again, the critics of the protest drama said.'],
    },
  },
  {
    id: 'like-a-fallen-ruler',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: { cue: { fixed: ['like', 'just like', 'as did', 'as with'] }, place: 'fallen-rulers' },
    anchor: 'place',
    shapes: ['cue-then-place'],
    when: [{ inSentence: ['toppling', 'force-words', 'unrest', 'rulers', 'clients'] }],
    unless: [{ inSentence: ['commerce', 'sport-words', 'screen-words'] }],
    examples: {
      asserted: ['{cue:Like} {place:Ceausescu} in 1989, the president may have to flee.'],
      none: ['The actor looks like Mubarak in a film on the coup.'],
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
    id: 'become-another-country',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...['become another', 'become a second', 'become a new', 'becoming another'],
          ...['becoming a second', 'becoming a new', 'becomes another', 'becomes a second'],
          ...[
            'becomes a new',
            'became another',
            'became a second',
            'became a new',
            'turn into another',
          ],
          ...[
            'turn into a second',
            'turn into a new',
            'turning into another',
            'turning into a second',
          ],
          ...[
            'turning into a new',
            'turned into another',
            'turned into a second',
            'turned into a new',
          ],
          ...[
            'be another',
            'be a second',
            'be a new',
            'stage another',
            'stage a second',
            'stage a new',
          ],
          ...[
            'staging another',
            'staging a second',
            'staging a new',
            'want another',
            'want a second',
          ],
          ...['want a new', 'wants another', 'wants a second', 'wants a new', 'wanted another'],
          ...['wanted a second', 'wanted a new', 'allow another', 'allow a second', 'allow a new'],
          ...[
            'see another',
            'see a second',
            'see a new',
            'sees another',
            'sees a second',
            'sees a new',
          ],
          ...[
            'avoid another',
            'avoid a second',
            'avoid a new',
            'prevent another',
            'prevent a second',
          ],
          ...['prevent a new', 'fear another', 'fear a second', 'fear a new', 'fears another'],
          ...['fears a second', 'fears a new', 'create another', 'create a second', 'create a new'],
          ...['make another', 'make a second', 'make a new', 'making another', 'making a second'],
          ...[
            'making a new',
            'of another',
            'of a second',
            'of a new',
            'not another',
            'not a second',
          ],
          ...['not a new', 'no to another', 'no to a second', 'no to a new', 'risk another'],
          ...['risk a second', 'risk a new', 'risks another', 'risks a second', 'risks a new'],
          ...['threaten another', 'threaten a second', 'threaten a new', 'unleash another'],
          ...['unleash a second', 'unleash a new', 'unleashing another', 'unleashing a second'],
          ...['unleashing a new', 'into another', 'into a second', 'into a new', 'for another'],
          ...[
            'for a second',
            'for a new',
            'no second',
            'no more',
            'never another',
            'never again a',
          ],
          ...['the next'],
        ],
      },
      place: {
        nouns: [
          ...['Syria', 'Libya', 'Iraq', 'Yemen', 'Afghanistan', 'Somalia', 'Lebanon', 'Vietnam'],
          ...[
            'Yugoslavia',
            'Rwanda',
            'Chechnya',
            'Hong Kong',
            'Zimbabwe',
            'Venezuela',
            'North Korea',
          ],
          ...[
            'Cuba',
            'Belarus',
            'Ukraine',
            'Haiti',
            'Sarajevo',
            'Aleppo',
            'Grozny',
            'Homs',
            'Budapest',
          ],
          ...[
            'Prague',
            'Chile',
            'Biafra',
            'Myanmar',
            'Sudan',
            'Congo',
            'Tibet',
            'Bosnia',
            'Kosovo',
          ],
          ...['Bucharest', 'Gdansk', 'Saigon', 'Benghazi', 'Colombo', 'Dhaka', 'Kabul', 'Weimar'],
          ...['Munich', 'Suez', 'Algeria'],
        ],
      },
    },
    anchor: 'place',
    shapes: ['cue-then-place'],
    unless: [
      { inSentence: ['commerce', 'sport-words', 'screen-words', 'finance', 'leisure'] },
      { rightAfter: 'place', words: 'place-owners' },
      { rightAfter: 'place', words: ['geopolitics', 'unrest', 'force-words'] },
    ],
    examples: {
      attributed: [
        '"They {cue:want a second} {place:Syria} on the Nile," {speaker:the anchor} said in his evening talk.',
      ],
      none: ['The donors want a second Syria conference in May.'],
    },
  },
  {
    id: 'like-the-event-itself',
    source: {
      paragraph: 5,
      phrase: 'السيطرة على الوضع في سوريا كما في بيلاروسيا',
      relation: 'synonym',
    },
    terms: {
      cue: {
        fixed: [
          ...['like', 'just like', 'much like', 'as in', 'just as in', 'as at', 'as once in'],
          ...['as before in', 'as it was in', 'as on', 'as during', 'exactly as in'],
        ],
      },
      place: {
        nouns: [
          ...['Paris Commune', 'Prague Spring', 'Tiananmen', 'Tiananmen Square', 'Gwangju'],
          ...['Andijan', 'Rabaa', 'Kronstadt', 'Novocherkassk', 'Tlatelolco', 'Tahrir', 'Maidan'],
          ...['Euromaidan', 'Gezi', 'Bolotnaya', 'Zhanaozen', 'Katyn', 'Peterloo', 'Sharpeville'],
          ...['Gdansk of 1980', 'Gwangju of 1980'],
          ...['Bastille', 'Winter Palace', 'Reichstag fire', 'Arab Spring', 'Velvet Revolution'],
          ...['Bloody Sunday', 'Orange Revolution', 'Cultural Revolution', 'Great Terror'],
        ],
      },
    },
    anchor: 'place',
    shapes: ['cue-then-place'],
    unless: [
      { inSentence: ['commerce', 'sport-words', 'screen-words', 'leisure', 'fiction-decoys'] },
      { rightBefore: 'cue', words: 'such-things' },
      { rightAfter: 'place', words: 'place-owners' },
    ],
    examples: {
      asserted: ['{cue:As in} {place:Andijan}, the bodies were gone by morning.'],
      none: [
        'In squares such as Tahrir pigeons are fed.',
        'Places like Maidan metro station are warm.',
      ],
    },
  },
  {
    id: 'sees-a-maidan',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...['sees a', 'see a', 'saw a', 'fears a', 'fear a', 'wants a', 'want a', 'a new', 'new'],
          ...['stage a', 'staging a', 'staged a', 'dream of a', 'dreams of a', 'no', 'no more'],
          ...[
            'the next',
            'next',
            'fresh',
            'second',
            'another',
            'a second',
            'every',
            'a home-grown',
          ],
          ...['prelude to', 'prelude to a', 'start of a', 'beginning of a', 'its own', 'our own'],
        ],
      },
      place: {
        nouns: [
          ...['Maidan', 'Euromaidan', 'Tiananmen', 'Tahrir', 'Arab Spring', 'Prague Spring'],
          ...['Orange winter', 'Orange autumn', 'Orange spring', 'Gwangju', 'Rabaa', 'Andijan'],
          ...[
            'Bloody Sunday',
            'Paris Commune',
            'Reichstag fire',
            'Cultural Revolution',
            'Bastille',
          ],
          ...[
            'Weimar',
            'Srebrenica',
            'Yalta',
            'Prague coup',
            'Bay of Pigs',
            'Gezi',
            'Bolotnaya',
            'Rose Revolution',
          ],
        ],
      },
    },
    anchor: 'place',
    shapes: ['cue-then-place'],
    unless: [
      { inSentence: ['commerce', 'sport-words', 'screen-words', 'leisure', 'fiction-decoys'] },
      { rightAfter: 'place', words: 'place-owners' },
    ],
    examples: {
      attributed: [
        '{speaker:The Kremlin} {cue:sees a} {place:Maidan} in every picket line.',
        'They shall not {cue:stage a} {place:Tahrir} here, {speaker:the speaker of the house} said.',
      ],
      none: ['A new Maidan metro station opens.'],
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
    id: 'turned-into-a-place',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      cue: { verbs: ['turn', 'transform', 'make/made/making', 'drag'] },
      target: ['countries', 'towns-and-squares', 'precedent-countries'],
      place: 'precedent-countries',
    },
    anchor: 'place',
    shapes: ['turned-into-place'],
    when: [{ inPassage: ['protests', 'unrest', 'toppling', 'regimes'] }],
    unless: [{ inSentence: ['commerce', 'sport-words', 'screen-words'] }],
    examples: {
      attributed: [
        '"They will {cue:turn} {target:Malawi} into {place:Venezuela}," {speaker:the mayor} said of the strikers.',
      ],
      none: ['The strike turned Malawi into an island of calm.'],
    },
  },
  {
    id: 'scenario-by-name',
    source: { paragraph: 5, phrase: 'شيء مشابه فعلته الصين في هونغ كونغ', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...['Syrian scenario', 'Libyan scenario', 'Ukrainian scenario', 'Belarusian scenario'],
          ...['Iraqi scenario', 'Venezuelan scenario', 'Egyptian scenario', 'Tunisian scenario'],
          ...['Yugoslav scenario', 'Afghan scenario', 'Lebanese scenario', 'Georgian scenario'],
          ...['Armenian scenario', 'Kyrgyz scenario', 'Kazakh scenario', 'Sri Lankan scenario'],
          ...['Sudanese scenario', 'Romanian scenario', 'Algerian scenario', 'Yemeni scenario'],
          ...['Iranian scenario', 'Serbian scenario', 'Bolivian scenario'],
          ...['Maidan scenario', 'Hong Kong scenario', 'Bangladesh scenario', 'Nepal scenario'],
          ...['Kyiv scenario', 'Kiev scenario', 'Tiananmen scenario', 'Arab Spring scenario'],
        ],
      },
    },
    anchor: 'label',
    unless: [
      { inSentence: ['commerce', 'finance', 'sport-words', 'screen-words', 'science-words'] },
    ],
    examples: {
      attributed: ['{speaker:The premier} warned of a {label:Bolivian scenario}.'],
      none: ['The film follows an Algerian scenario writer to Paris.'],
    },
  },
  {
    id: 'maidan-made',
    source: { paragraph: 5, phrase: 'شيء مشابه فعلته الصين في هونغ كونغ', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          ...['organise', 'organize', 'repeat', 'import', 'prepare', 'plan'],
          ...['arrange', 'want', 'allow', 'permit', 'expect', 'dream of'],
        ],
      },
      place: { fixed: ['Maidan', 'Maidans'] },
    },
    anchor: 'place',
    shapes: ['deed-of-place'],
    unless: [{ inSentence: ['commerce', 'finance', 'sport-words', 'screen-words'] }],
    examples: {
      attributed: [
        '{speaker:The premier} said the party had tried to {cue:organise} a {place:Maidan}.',
      ],
      none: ['The guide wanted tea in the Maidan Hotel.'],
    },
  },
  {
    id: 'what-a-place-saw',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      place: ['precedent-countries', 'precedent-events'],
      cue: {
        fixed: [
          'is happening again',
          'was happening again',
          'is being repeated',
          'was being repeated',
          'is repeating itself',
          'was repeating itself',
          'repeats itself',
          'happens again',
          'has come again',
          'had come again',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['place-before-cue'],
    when: [{ inPassage: ['protest-signs', 'force-words', 'unrest', 'clients'] }],
    unless: [{ inSentence: ['sport-words', 'commerce', 'finance', 'disease', 'science-words'] }],
    examples: {
      attributed: [
        '{speaker:The exile} said that what {place:Bucharest} saw {cue:was happening again}; crowds stood at the palace.',
      ],
      none: ['The drought that Sudan saw is happening again, and the harvest fails.'],
    },
  },
  {
    id: 'ways-and-fates-repeated',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          'borrow',
          'copy',
          'adopt',
          'apply',
          'import',
          'imitate',
          'emulate',
          'study',
          'learn/learnt',
          'follow',
        ],
      },
      object: {
        nouns: ['method', 'tactic', 'playbook', 'recipe', 'handbook', 'lesson', 'script', 'way'],
      },
      place: ['precedent-countries', 'powers', 'dependent-rulers'],
    },
    anchor: 'object',
    shapes: ['its-methods'],
    when: [{ inPassage: ['protest-signs', 'force-words', 'unrest', 'clients'] }],
    unless: [{ inSentence: ['sport-words', 'commerce', 'finance', 'disease', 'science-words'] }],
    examples: {
      asserted: [
        'The junta is {cue:borrowing} the {object:methods} of {place:Minsk} to break the strike.',
      ],
      none: ['The coach borrowed the tactics of Paris for the match after the strike.'],
    },
  },
  {
    id: 'set-beside-a-precedent',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      cue: {
        nouns: ['comparison', 'parallel'],
        fixed: [
          'cannot be compared with',
          'cannot be compared to',
          'can be compared with',
          'can be compared to',
        ],
      },
      place: ['precedent-events', 'precedent-countries'],
    },
    anchor: 'cue',
    shapes: ['compared-with-place'],
    when: [{ inPassage: ['protest-signs', 'force-words', 'unrest', 'toppling'] }],
    unless: [
      { inSentence: ['sport-words', 'commerce', 'finance', 'disease', 'science-words', 'prices'] },
    ],
    examples: {
      denied: ['There is no {cue:comparison} between the strikes here and {place:Tiananmen}.'],
      none: [
        'No comparison between the wages of the strikers and those in Libya was made by the bank.',
      ],
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
