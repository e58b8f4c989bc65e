import type { Rule } from '../../types.ts'

export const en: readonly Rule[] = [
  {
    id: 'protesters-called-terrorists',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'translation' },
    terms: {
      target: ['protesters', 'demonstrators', 'opposition-people', 'protest-events'],
      label: 'violent-labels',
    },
    anchor: 'label',
    shapes: [
      ...['called', 'plain-copula', 'label-before', 'label-of', 'made-up-of', 'who-took-part'],
    ],
    unless: [
      { rightAfter: 'label', words: 'deeds-and-courts' },
      { rightBefore: 'label', words: 'against-terror' },
      { rightAfter: 'label', words: 'radical-politics' },
    ],
    examples: {
      asserted: [
        'Today {label:jihadists} make up most of the {target:opposition}.',
        'The port holds forty {label:bandits} who figured in the {target:stoppage}.',
        '{label:Extremists} had taken part in the {target:march}, and all were in jail by night.',
        '{label:Extremist} {target:demonstrators} were seen again near the harbour on Sunday.',
        'The {target:strikers} are {label:bandits}, and the town has had enough of them.',
      ],
      attributed: [
        'The {target:protesters} are {label:terrorists}, {speaker:a senior official} said on Monday.',
        '{speaker:The king} called the {target:marchers} outside his palace {label:terrorists}.',
        '{speaker:The minister} called the {target:strikers} {label:terrorists}.',
        'By decree the {target:opposition} was designated an {label:extremist organisation} in March.',
        '{speaker:A court} accused {target:picketers} of membership of a {label:terrorist gang}.',
      ],
      distanced: [
        '{speaker:The governor} described the {target:marchers} as "{label:vermin}" in a radio talk.',
        'The so-called {label:thugs} among the {target:demonstrators} were two retired teachers.',
      ],
      denied: [
        'The {target:students} are not {label:terrorists}.',
        '{speaker:A spokesman} denied that the {target:activists} were {label:traitors}.',
      ],
      none: [
        'The strikers mourned the victims of terrorists.',
        'Activists asked for a law against extremists who sell arms.',
        'Protesters called the governor a thug.',
        'She sees the strikers as friends of the radical left.',
        'Bandits abducted forty students near the border.',
      ],
    },
  },
  {
    id: 'they-are-terrorists',
    source: { paragraph: 3, phrase: 'إنهم "إرهابيون"', relation: 'translation' },
    terms: { target: 'they', label: 'violent-labels' },
    anchor: 'label',
    shapes: ['pronoun-copula'],
    when: [{ inPassage: ['protests', 'protest-acts', 'protesters'] }],
    unless: [
      { inSentence: 'attack-words' },
      { rightBefore: 'label', words: 'against-terror' },
      { rightAfter: 'label', words: 'shut-in' },
    ],
    examples: {
      asserted: [
        'Thousands demonstrated on Monday. {target:They} are {label:terrorists} and nothing else.',
      ],
      denied: ['"{target:We} are not {label:terrorists}," said {speaker:a nurse} at the sit-in.'],
      none: [
        'They are extremists of the free market, the reviewer wrote of the two novels.',
        'Soldiers had broken up the protest. "We are rats in a cage," the baker said.',
      ],
    },
  },
  {
    id: 'terrorists-who-march',
    source: { paragraph: 2, phrase: 'ضد من يسميهم "الإرهابيين"', relation: 'translation' },
    terms: { target: 'marching', label: 'violent-labels' },
    anchor: 'label',
    shapes: ['marching-crowd'],
    unless: [
      { inSentence: 'attack-words' },
      { rightBefore: 'label', words: 'against-terror' },
      { inClause: 'against-terror' },
    ],
    examples: {
      asserted: [
        'The {label:bandits} who {target:marched} through the port were turned back at dusk.',
      ],
      attributed: [
        '{speaker:The agency} said {label:destructive elements} had {target:gathered} near the station.',
      ],
      distanced: ['The so-called {label:extremists} who {target:marched} were pensioners.'],
      none: ['Terrorists killed two people with a bomb near a rally in the old town.'],
    },
  },
  {
    id: 'those-he-calls-terrorists',
    source: { paragraph: 2, phrase: 'من يسميهم "الإرهابيين"', relation: 'translation' },
    terms: { label: 'violent-labels' },
    anchor: 'label',
    shapes: ['held-at-distance'],
    when: [{ inPassage: ['protests', 'protest-acts', 'marching', 'demonstrators'] }],
    examples: {
      distanced: [
        'Soldiers may {force-authorised:fire at} those {speaker:he} calls {label:terrorists}. The protests began over bread.',
      ],
      none: ['Those he calls terrorists had blown up a bridge in the north.'],
    },
  },
  {
    id: 'crowd-called-terrorists',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { target: 'crowd-people', label: 'violent-labels' },
    anchor: 'label',
    shapes: ['called', 'plain-copula'],
    when: [{ inPassage: ['protests', 'marching', 'street-marks', 'opposing-acts'] }],
    unless: [
      { rightAfter: 'label', words: 'deeds-and-courts' },
      { inSentence: 'attack-words' },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      attributed: [
        '{speaker:The radio} called the {target:nurses} {label:bandits} after the strike.',
      ],
      none: ['Witnesses described the men as bandits who had bombed a bank before the strike.'],
    },
  },
  {
    id: 'protest-charged-with-terror',
    source: {
      paragraph: 14,
      phrase: 'وصفت الأطراف المعارضة للجانب الروسي بالإرهابية',
      relation: 'synonym',
    },
    terms: { target: ['protesters', 'protests', 'demonstrators'], label: 'terror-crimes' },
    anchor: 'label',
    shapes: ['charged-with'],
    unless: [{ inSentence: 'attack-means' }, { rightBefore: 'label', words: 'law-changes' }],
    examples: {
      attributed: [
        'Nine {target:demonstrators} were charged with {label:terrorism} over the blockade of the port.',
      ],
      none: [
        'A student was charged with terrorism for a bomb on the ferry.',
        'Lawyers held a rally to demand changes to the anti-terrorism law.',
      ],
    },
  },
  {
    id: 'force-against-terrorists',
    source: {
      paragraph: 2,
      phrase: 'باستخدام الأسلحة ضد من يسميهم "الإرهابيين"',
      relation: 'synonym',
    },
    terms: { label: 'violent-labels' },
    anchor: 'label',
    shapes: ['force-against'],
    when: [{ inPassage: ['demonstrators', 'street-marks', 'marching'] }],
    unless: [{ inSentence: 'attack-words' }],
    examples: {
      asserted: [
        'After three days of rallies the marshal let his men hunt down the {label:bandits}.',
      ],
      none: ['The patrol shot at bandits who had taken a hostage near the march.'],
    },
  },

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
      none: ['Bandits! A rider and two masked men chase the mail coach in a new film'],
    },
  },
  {
    id: 'terrorists-in-disguise',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { target: ['protesters', 'demonstrators', 'crowd-people'], label: 'violent-labels' },
    anchor: 'label',
    shapes: ['posing-as'],
    when: [
      {
        inPassage: ['protests', 'street-marks', 'protest-signs', 'unrest-setting', 'marching'],
      },
    ],
    unless: [{ rightAfter: 'label', words: 'deeds-and-courts' }, { inSentence: 'attack-words' }],
    examples: {
      attributed: [
        '{speaker:The minister} blamed {label:bandits} disguised as {target:farmers} after the march.',
      ],
      none: ['The bandits posed as nurses to rob a house in the hills.'],
    },
  },
  {
    id: 'terrorists-of-the-square',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: {
      target: { nouns: ['square', 'street', 'barricade', 'sit-in', 'movement', 'tent city'] },
      label: 'violent-labels',
    },
    anchor: 'label',
    shapes: ['noun-of-target'],
    when: [{ inPassage: ['protests', 'street-marks', 'protest-signs', 'marching'] }],
    unless: [{ inSentence: 'attack-words' }],
    examples: {
      attributed: [
        'The march ended at dusk. {speaker:The mayor} said the {label:traitors} of the {target:square} would be tried.',
      ],
      none: ['Bandits in the street robbed a baker on the way home.'],
    },
  },
  {
    id: 'people-charged-with-terror',
    source: {
      paragraph: 14,
      phrase: 'وصفت الأطراف المعارضة للجانب الروسي بالإرهابية',
      relation: 'synonym',
    },
    terms: { target: 'crowd-people', label: 'terror-crimes' },
    anchor: 'label',
    shapes: ['charged-with'],
    when: [{ inPassage: ['protests', 'street-marks', 'marching'] }],
    unless: [{ inSentence: 'attack-means' }, { rightBefore: 'label', words: 'law-changes' }],
    examples: {
      attributed: ['A court sentenced two {target:women} for {label:terrorism} after the sit-in.'],
      none: ['A court sentenced two women for terrorism over a bomb on the ferry.'],
    },
  },
  {
    id: 'elements-on-the-street',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { label: 'street-elements' },
    anchor: 'label',
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [
      { inSentence: ['attack-words', 'sport-words'] },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      asserted: [
        '{label:Subversive elements} disturbed the capital again on the sixth day of rallies.',
      ],
      attributed: [
        '{speaker:The governor} spoke of a {label:rabble} and sent the marchers home.',
        'It was a sit-in, {speaker:the mayor} said, and the hall was full of {label:hostile elements}.',
      ],
      distanced: ['The "{label:fifth column}" held a vigil with candles outside parliament.'],
      none: [
        'The strikers said a shop steward had found rogue elements in the pension fund.',
        'Rare earth elements are mined under the hill where the farmers marched.',
      ],
    },
  },
  {
    id: 'whoever-marches',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'translation' },
    terms: { target: 'anyone-who', label: 'violent-labels' },
    anchor: 'label',
    shapes: ['called', 'plain-copula'],
    when: [{ inSentence: ['marching', 'street-marks', 'opposing-acts', 'demonstrators'] }],
    unless: [{ inSentence: 'attack-words' }, { rightBefore: 'label', words: 'against-terror' }],
    examples: {
      asserted: [
        '{target:Whoever} takes to the streets is a {label:traitor}, and the town knows it.',
      ],
      attributed: [
        '{speaker:The general} called {target:everybody who} had walked out a {label:bandit}.',
      ],
      none: ['Anyone who marched in the parade remembers the bandit who sold the hats.'],
    },
  },
  {
    id: 'terrorists-hold-the-square',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { target: 'seized-places', label: 'violent-labels' },
    anchor: 'label',
    shapes: ['holding-a-place'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'protests'] }],
    unless: [
      { inSentence: ['attack-words', 'sport-words', 'real-crime'] },
      { inClause: ['infiltration-acts', 'harm-to-crowds'] },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      asserted: ['{label:Radicals} in {target:balaclavas} came to the rally with flowers.'],
      attributed: [
        'On the third night of the sit-in {speaker:the president} said that {label:bandits} manned the {target:roundabout}.',
      ],
      none: ['The village was calm on Monday, and bandits held up a coach on the mountain road.'],
    },
  },
  {
    id: 'one-of-them-is-no-terrorist',
    source: { paragraph: 3, phrase: 'إنهم "إرهابيون"', relation: 'synonym' },
    terms: { target: 'one-of-them', label: 'plain-terror-labels' },
    anchor: 'label',
    shapes: ['one-is'],
    when: [
      { inPassage: ['protests', 'protest-acts', 'demonstrators', 'street-marks', 'court-words'] },
    ],
    unless: [
      { inSentence: 'attack-words' },
      { inClause: 'heads' },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      denied: [
        'He was held at the sit-in. "{target:My son} is no {label:extremist}," {speaker:his mother} said.',
      ],
      asserted: ['She led the march to the port, and {target:she} is a {label:traitor}.'],
      none: ['"He is a criminal," the marchers sang about the president.'],
    },
  },
  {
    id: 'terrorists-beside-the-crowd',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { target: ['protesters', 'demonstrators'], label: 'violent-labels' },
    anchor: 'label',
    shapes: ['apposed'],
    unless: [{ inSentence: 'attack-words' }, { rightBefore: 'label', words: 'against-terror' }],
    examples: {
      asserted: ['The {target:strikers} on the quay, merely {label:bandits}, sang until dawn.'],
      attributed: [
        'The {target:marchers} on the quay, a swarm of {label:thugs}, slept late, {speaker:the prefect} said.',
      ],
      none: ['The marchers, merely tired, spoke of a war on bandits.'],
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
    id: 'they-are-called-terrorists',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { target: 'they', label: 'violent-labels' },
    anchor: 'label',
    shapes: ['being-called'],
    when: [
      {
        inPassage: ['protests', 'marching', 'street-marks', 'opposing-acts', 'demonstrators'],
      },
    ],
    unless: [
      { rightAfter: 'label', words: 'deeds-and-courts' },
      { inSentence: 'attack-words' },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      attributed: [
        'The nurses marched on Monday, and by night {target:they} were being branded {label:traitors}.',
      ],
      none: ['They called the bandits of the opera charming, and the march went on.'],
    },
  },
  {
    id: 'no-way-for-terrorists',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { label: 'violent-labels' },
    anchor: 'label',
    shapes: ['not-given-way'],
    when: [{ inPassage: ['protest-signs', 'demonstrators', 'street-marks'] }],
    unless: [
      { rightAfter: 'label', words: 'deeds-and-courts' },
      { inPassage: 'bombs-and-war' },
      { inSentence: 'sport-words' },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      attributed: [
        'The march ended at noon. "We cannot let {label:thugs} rule," {speaker:the mayor} said.',
      ],
      asserted: ['After the rally one thing is plain: this town does not permit {label:fascists}.'],
      none: [
        'The club will not let thugs into the stadium, and the strike of the stewards goes on.',
        'We will not tolerate terrorists who bomb trains, the marchers said.',
      ],
    },
  },
  {
    id: 'terrorists-in-the-unrest',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { target: ['protest-events', 'riots', 'mass-riots'], label: 'plain-terror-labels' },
    anchor: 'label',
    shapes: ['label-at-time-of'],
    unless: [
      { rightAfter: 'label', words: 'deeds-and-courts' },
      { inSentence: ['attack-words', 'sport-words'] },
      { inClause: ['infiltration-acts', 'harm-to-crowds', 'steering-acts'] },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      asserted: ['The {label:bandits} arrested during the {target:unrest} go on trial today.'],
      attributed: [
        '{speaker:The agency} said {label:extremists} were still sought for deeds during the {target:demonstrations}.',
      ],
      none: [
        'Thugs beat a marcher during the protest.',
        'During the march she read a book about bandits who had bombed a bank.',
      ],
    },
  },
  {
    id: 'labels-stir-unrest',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: {
      label: 'violent-labels',
      cue: 'disorder-makers',
      target: 'stirred-disorder',
    },
    anchor: 'label',
    shapes: ['stirs-up'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [
      { rightAfter: 'label', words: 'deeds-and-courts' },
      { inSentence: ['attack-words', 'sport-words'] },
      { inClause: ['infiltration-acts', 'harm-to-crowds'] },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      asserted: [
        '{label:Thugs} are trying to {cue:sow} {target:discord} in the week of the march.',
      ],
      attributed: [
        'The rally ended at dusk. {speaker:The mayor} said {label:subversives} had been paid to {cue:create} {target:chaos}.',
      ],
      none: ['Bandits spread disorder in the hills.'],
    },
  },
  {
    id: 'labels-blamed-for-it',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: {
      label: ['plain-terror-labels', 'street-elements', 'violent-labels'],
      target: ['protest-events', 'riots'],
    },
    anchor: 'label',
    shapes: ['label-blamed'],
    unless: [
      { rightAfter: 'label', words: 'deeds-and-courts' },
      { inSentence: ['attack-words', 'sport-words'] },
      { inClause: ['infiltration-acts', 'harm-to-crowds'] },
    ],
    examples: {
      attributed: [
        '{speaker:The prefect} blamed {label:criminals} and idlers for the {target:unrest}.',
        '{speaker:The queen} blamed the {target:riots} on {label:traitors}.',
      ],
      none: ['She blamed criminals for the theft of the bell.'],
    },
  },
  {
    id: 'terrorism-of-the-protest',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...[
            'act of terrorism/acts of terrorism',
            'terrorist act',
            'act of terror/acts of terror',
            'terrorist enterprise',
            'fascist threat',
            'extremist threat',
            'fascist coup',
            'fascist uprising',
            'terrorist uprising',
            'terrorist campaign',
            'campaign of terror/campaigns of terror',
          ],
          ...['sign of terrorism/signs of terrorism', 'form of terrorism/forms of terrorism'],
          ...['act of treason/acts of treason', 'brand of terrorism', 'terrorist activity'],
        ],
        fixed: [
          ...['domestic terrorism', 'urban terrorism', 'street terrorism', 'black terror'],
          ...['homegrown terrorism', 'home-grown terrorism', 'local terrorism', 'red terror'],
          ...['white terrorism', 'yellow terror', 'internal terrorism'],
          ...['street terror', 'economic terrorism', 'liberal fascism', 'eco-terrorism'],
          ...['treason and terrorism', 'terrorism and treason', 'terrorism and sabotage'],
        ],
      },
    },
    anchor: 'label',
    when: [{ inSentence: ['demonstrators', 'protest-events', 'riots', 'opposition-people'] }],
    unless: [
      { inSentence: ['attack-words', 'sport-words'] },
      { rightBefore: 'label', words: ['against-terror', 'acted-upon'] },
      { inClause: 'harm-to-crowds' },
    ],
    examples: {
      attributed: ['{speaker:The prefect} saw {label:signs of terrorism} in the blockade.'],
      denied: ['The sit-in is no {label:act of terror}, {speaker:the priest} said.'],
      none: ['Thousands marched against acts of terrorism.'],
    },
  },
  {
    id: 'coup-by-terrorists',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { target: 'plots', label: 'plain-terror-labels' },
    anchor: 'label',
    shapes: ['deed-by'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [
      { rightAfter: 'label', words: 'deeds-and-courts' },
      { inSentence: ['attack-words', 'sport-words'] },
    ],
    examples: {
      attributed: [
        'The rallies were over. {speaker:The marshal} spoke of a {target:coup attempt} by {label:bandits}.',
      ],
      none: ['A plot by bandits to rob the mail failed.'],
    },
  },
  {
    id: 'these-terrorists',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: {
      label: ['names-of-enemies', 'violent-labels'],
    },
    anchor: 'label',
    shapes: ['these-people'],
    when: [{ inPassage: ['protest-signs', 'demonstrators', 'street-marks', 'unrest-setting'] }],
    unless: [
      { rightAfter: 'label', words: ['deeds-and-courts', 'radical-politics'] },
      { inPassage: 'bombs-and-war' },
      { inSentence: 'sport-words' },
      { inClause: ['infiltration-acts', 'harm-to-crowds'] },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      asserted: [
        'The sit-in entered its third week. These {label:bandits} eat, sing and sleep there.',
      ],
      attributed: [
        'Thousands marched on the port. "Those {label:traitors} will be found," {speaker:the mayor} said.',
      ],
      none: [
        'The marchers stopped at the stadium, where these thugs had beaten a keeper.',
        'These terrorists blew up a bridge while the city was on strike.',
      ],
    },
  },
  {
    id: 'terrorists-in-quotes',
    source: { paragraph: 3, phrase: 'إنهم "إرهابيون"', relation: 'synonym' },
    terms: {
      label: 'names-of-enemies',
    },
    anchor: 'label',
    shapes: ['scare-quoted'],
    when: [{ inPassage: ['protest-signs', 'demonstrators', 'opposition-people', 'street-marks'] }],
    unless: [
      { rightAfter: 'label', words: 'radical-politics' },
      { inPassage: 'bombs-and-war' },
      { inSentence: ['sport-words', 'screen-words'] },
      { inClause: ['infiltration-acts', 'harm-to-crowds'] },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      distanced: [
        'The march ended at noon. {speaker:The mayor} said the town had been in the hands of “{label:bandits}” for a day.',
      ],
      none: ['The march ended at noon, and the "bandits" of the film came out to bow.'],
    },
  },
  {
    id: 'in-the-hands-of-terrorists',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: {
      label: 'names-of-wreckers',
    },
    anchor: 'label',
    shapes: ['in-their-grip'],
    when: [{ inPassage: ['protest-signs', 'demonstrators', 'street-marks'] }],
    unless: [
      { rightAfter: 'label', words: ['deeds-and-courts', 'radical-politics'] },
      { inPassage: 'bombs-and-war' },
      { inSentence: ['sport-words', 'screen-words'] },
      { inClause: ['infiltration-acts', 'harm-to-crowds'] },
    ],
    examples: {
      attributed: [
        'The march ended at noon. {speaker:The mayor} said the port had been seized by {label:bandits}.',
      ],
      asserted: ['For the two days of the protest the station was in the grip of {label:thugs}.'],
      none: ['The march ended at noon. In the film a train is seized by bandits.'],
    },
  },
  {
    id: 'the-terrorists-of-the-passage',
    source: { paragraph: 2, phrase: 'ضد من يسميهم "الإرهابيين"', relation: 'synonym' },
    terms: {
      label: 'names-of-wreckers',
    },
    anchor: 'label',
    shapes: ['the-people'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'riot-makers'] }],
    unless: [
      { rightAfter: 'label', words: ['deeds-and-courts', 'radical-politics'] },
      { inPassage: 'bombs-and-war' },
      { inSentence: ['sport-words', 'screen-words', 'court-words', 'real-crime', 'home-life'] },
      { inClause: ['infiltration-acts', 'harm-to-crowds', 'steering-acts', 'against-terror'] },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      asserted: ['The strikers left the bridge at dawn. The {label:bandits} had slept there.'],
      attributed: [
        'The demonstrators are still on the square. {speaker:The mayor} said the {label:thugs} would be sent home.',
      ],
      none: [
        'The demonstrators sang of the bandits in an old film.',
        'The strikers said the thugs who attacked them wore uniform.',
      ],
    },
  },
  {
    id: 'sentenced-over-the-protest',
    source: {
      paragraph: 14,
      phrase: 'وصفت الأطراف المعارضة للجانب الروسي بالإرهابية',
      relation: 'synonym',
    },
    terms: { label: 'terror-crimes' },
    anchor: 'label',
    shapes: ['sentenced-for'],
    when: [
      { inSentence: ['demonstrators', 'protest-events', 'opposition-people', 'street-marks'] },
    ],
    unless: [
      { inSentence: ['attack-means', 'attack-words', 'sport-words', 'spy-words'] },
      { rightBefore: 'label', words: ['against-terror', 'law-changes'] },
    ],
    examples: {
      attributed: ['She was jailed for {label:membership of an extremist group} after the rally.'],
      none: [
        'He was jailed for terrorism over a bomb near the rally.',
        'A spy was jailed for treason on the day of the rally.',
      ],
    },
  },
  {
    id: 'attempt-by-terrorists',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: {
      target: {
        nouns: [
          ...['attempt', 'effort', 'bid', 'campaign', 'operation', 'provocation', 'disturbance'],
          ...['uprising', 'riot', 'protest', 'violence', 'unrest', 'rebellion', 'act of sabotage'],
        ],
      },
      label: 'plain-terror-labels',
    },
    anchor: 'label',
    shapes: ['deed-by'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [
      { rightAfter: 'label', words: ['deeds-and-courts', 'radical-politics'] },
      { inSentence: ['attack-words', 'sport-words', 'screen-words'] },
      { inClause: ['harm-to-crowds', 'infiltration-acts'] },
    ],
    examples: {
      attributed: [
        '{speaker:The prefect} called the march a {target:bid} by {label:extremists} to rule the port.',
      ],
      none: ['An attempt by bandits to rob the mail failed.'],
    },
  },
  {
    id: 'events-called-terror',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: {
      target: {
        nouns: [
          ...['event', 'incident', 'violence', 'destruction', 'action', 'act', 'gathering'],
          ...['disorder', 'chaos', 'turmoil', 'scene', 'disturbance', 'movement', 'campaign'],
        ],
        fixed: ['what happened', 'what had happened', 'what was seen', 'some of what'],
      },
      label: 'terror-crimes',
    },
    anchor: 'label',
    shapes: ['charged-with', 'called'],
    when: [{ inPassage: ['protests', 'demonstrators', 'protest-events'] }],
    unless: [
      { inPassage: 'bombs-and-war' },
      { inSentence: 'sport-words' },
      { rightBefore: 'label', words: 'against-terror' },
      { rightAfter: 'label', words: 'deeds-and-courts' },
    ],
    examples: {
      attributed: [
        'The march ended at noon. {speaker:The mayor} described the {target:events} as {label:terrorism}.',
      ],
      none: ['The march ended at noon. The events of the novel are not about terrorism.'],
    },
  },
  {
    id: 'it-was-terrorism',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { target: { fixed: ['it', 'this', 'that', 'all this'] }, label: 'terror-crimes' },
    anchor: 'label',
    shapes: ['one-is'],
    when: [{ inPassage: ['protests', 'demonstrators', 'protest-events'] }],
    unless: [
      { inPassage: 'bombs-and-war' },
      { inSentence: 'sport-words' },
      { rightBefore: 'label', words: 'against-terror' },
      { rightAfter: 'label', words: 'deeds-and-courts' },
    ],
    examples: {
      attributed: [
        'The march was no march. "{target:It} was {label:terrorism}," {speaker:the mayor} said.',
      ],
      denied: ['"{target:This} is not {label:terrorism}," {speaker:a nurse} said of the sit-in.'],
      none: ['The march ended at noon. It was terrorism law that she taught in the evening.'],
    },
  },
  {
    id: 'deaths-blamed-on-terrorists',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: {
      target: {
        nouns: [
          ...['death', 'killing', 'casualty/casualties', 'violence', 'shooting', 'bloodshed'],
          ...['destruction', 'clash/clashes', 'disorder', 'chaos', 'turmoil', 'disturbance'],
          ...['trouble', 'bloodletting', 'fire', 'damage', 'lawlessness', 'mayhem', 'insecurity'],
        ],
      },
      label: ['plain-terror-labels', 'street-elements', 'violent-labels'],
    },
    anchor: 'label',
    shapes: ['label-blamed'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'protests'] }],
    unless: [
      { rightAfter: 'label', words: ['deeds-and-courts', 'radical-politics'] },
      { inPassage: 'bombs-and-war' },
      { inSentence: ['sport-words', 'screen-words'] },
      { inClause: ['infiltration-acts', 'harm-to-crowds'] },
    ],
    examples: {
      attributed: [
        'The strike went on. {speaker:The mayor} blamed the {target:deaths} on {label:bandits}.',
      ],
      none: ['The mayor blamed the deaths at the mine on bandits.'],
    },
  },
  {
    id: 'these-are-terrorists',
    source: { paragraph: 3, phrase: 'إنهم "إرهابيون"', relation: 'synonym' },
    terms: { target: { fixed: ['these', 'those', 'this'] }, label: 'violent-labels' },
    anchor: 'label',
    shapes: ['these-are'],
    when: [{ inPassage: ['protests', 'protest-acts', 'protesters', 'protest-events'] }],
    unless: [
      { rightAfter: 'label', words: ['deeds-and-courts', 'radical-politics'] },
      { inPassage: 'bombs-and-war' },
      { inSentence: ['sport-words', 'screen-words'] },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      attributed: [
        'The strike went on. "{target:These} are not nurses but {label:bandits}," {speaker:the mayor} said.',
      ],
      asserted: ['The strikers held the bridge. {target:Those} are {label:traitors}.'],
      none: ['The strike went on. These are traitors in an opera, and they sing well.'],
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
        fixed: ['the square', 'the squares', 'the tents', 'the barricades', 'the roundabout'],
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
        '"The {label:traitors} of {place:the square} will pay for this," {speaker:the general} warned.',
      ],
      none: ['In the film the bandits of the square ride at night.'],
    },
  },
  {
    id: 'terror-of-the-street',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: {
      label: {
        fixed: [
          'street terror',
          'street terrorism',
          'terror of the street',
          'terror on the streets',
          'terrorism of the street',
        ],
      },
    },
    anchor: 'label',
    unless: [
      { inSentence: ['attack-words', 'sport-words', 'screen-words'] },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      attributed: ['{speaker:The governor} said that {label:street terror} was over.'],
      none: ['Street terror is a new film about dogs.'],
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
          'crime-acts',
        ],
      },
    ],
    unless: [
      {
        inSentence: ['attack-words', 'sport-words', 'screen-words', 'war-actors', 'foreign-powers'],
      },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      attributed: [
        '{speaker:Police} said that {label:subversive elements} had entered the council building.',
      ],
      none: ['The police play is a film about an enemy of the state.'],
    },
  },
  {
    id: 'those-a-ruler-calls-so',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          'traitor',
          'thug',
          'rabble',
          'scum',
          'vermin',
          'fifth column',
          'fifth columnist',
          'enemy of the people/enemies of the people',
          'subversive',
          'wrecker',
          'parasite',
          'rat',
        ],
      },
    },
    anchor: 'label',
    shapes: ['held-at-distance'],
    when: [{ inSentence: ['rulers', 'ruling-bodies', 'tellers-in-power', 'officials', 'clients'] }],
    unless: [{ inSentence: ['attack-words', 'sport-words', 'screen-words', 'war-actors'] }],
    examples: {
      distanced: [
        'The president threatened those {speaker:he} called {label:traitors} with a heavy reckoning.',
      ],
      none: ['The president of the club fined those he called traitors before the derby.'],
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
  {
    id: 'terrorists-detained-there',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { label: 'names-of-wreckers' },
    anchor: 'label',
    shapes: ['held-there'],
    when: [{ inSentence: ['street-marks', 'protest-signs', 'demonstrators', 'protest-events'] }],
    unless: [
      { rightAfter: 'label', words: ['deeds-and-courts', 'radical-politics'] },
      { inPassage: 'bombs-and-war' },
      {
        inSentence: [
          'attack-words',
          'sport-words',
          'screen-words',
          'court-words',
          'real-crime',
          'war-actors',
        ],
      },
      { inClause: ['infiltration-acts', 'harm-to-crowds', 'against-terror'] },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      asserted: [
        'Police detained 43 {label:extremists} in the small hours at the tent camp outside the town hall.',
      ],
      none: ['Police arrested two bandits with cocaine in a stolen lorry on the day of the march.'],
    },
  },
]
