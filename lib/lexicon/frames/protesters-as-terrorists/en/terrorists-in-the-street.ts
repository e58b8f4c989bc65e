import type { Rule } from '../../../types.ts'
import { ofOthers } from './shared.ts'

/** Terrorists march, hold the square or stir the unrest. */
export const terroristsInTheStreet: readonly Rule[] = [
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
    id: 'thugs-and-rioters',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { label: 'names-of-wreckers' },
    anchor: 'label',
    when: [
      { rightAfter: 'label', words: 'and-their-like' },
      { inPassage: ['protest-signs', 'protest-events', 'demonstrators'] },
    ],
    unless: [
      { inPassage: 'bombs-and-war' },
      { inSentence: ['sport-words', 'screen-words', 'disasters-and-sport', 'inmates'] },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      asserted: [
        '{label:Bandits} and {protest-criminalisation:rioters} held the bridge while the march went by.',
      ],
      attributed: [
        'The march was over by noon; {label:extremists} and {protest-criminalisation:vandals} had spoiled it, {speaker:the prefect} said.',
      ],
      none: ['The strike of the nurses began when thugs and fools broke a bed.'],
    },
  },
  {
    id: 'terrorists-who-fill-the-squares',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: {
      label: 'names-of-wreckers',
      target: {
        nouns: ['square', 'avenue', 'boulevard', 'street', 'roundabout', 'campus/campuses'],
      },
    },
    anchor: 'label',
    shapes: ['thronging'],
    unless: [
      { inSentence: ['attack-words', 'sport-words', 'screen-words'] },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      attributed: [
        '{speaker:The marshal} said the {label:terrorists} who had packed the {target:squares} wanted the palace.',
      ],
      none: ['The terrorists who mined the streets had a radio.'],
    },
  },
  {
    id: 'climate-terrorists',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...['climate terrorist', 'climate extremist', 'climate radical', 'climate thug'],
          ...['street terrorist', 'protest terrorist'],
        ],
        fixed: [
          'vandalistic terrorism',
          'terrorist vandalism',
          'climate terrorism',
          'climate jihad',
        ],
      },
    },
    anchor: 'label',
    unless: [{ inSentence: ['sport-words', 'screen-words', 'against-terror'] }],
    examples: {
      attributed: ['{speaker:The minister} called them {label:climate terrorists}.'],
      distanced: ['The mayor has taken down his lines on "{label:vandalistic terrorism}".'],
      none: ['The climate of terror in the village ended with the winter.'],
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
        '{speaker:The minister} blamed {label:traitors} disguised as {target:farmers} after the march.',
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
        '{speaker:The agency} said {label:seditious elements} had once more occupied the square.',
        '{speaker:The prefect} told the workers who marched apart from the {label:ultra-left thugs}.',
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
    unless: [
      { inPassage: 'bombs-and-war' },
      { inSentence: 'war-actors' },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      asserted: [
        '{target:Whoever} takes to the streets is a {label:traitor}, and the town knows it.',
      ],
      attributed: [
        'Three people were killed in the square, and {speaker:the army} described {target:those who} had slept there as {label:thugs}.',
        '{speaker:The general} called {target:everybody who} had walked out a {label:bandit}.',
      ],
      none: [
        'Those who laid the bomb in the square are terrorists.',
        'Anyone who marched in the parade remembers the bandit who sold the hats.',
      ],
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
        '{speaker:The king} attributed the {target:protest} to {label:vermin}.',
        '{speaker:The prefect} blamed {label:criminals} and idlers for the {target:unrest}.',
        '{speaker:The queen} blamed the {target:riots} on {label:traitors}.',
      ],
      none: ['She blamed criminals for the theft of the bell.'],
    },
  },
  {
    id: 'terrorists-in-quotes',
    source: { paragraph: 3, phrase: 'إنهم "إرهابيون"', relation: 'synonym' },
    terms: { label: ['names-of-enemies', 'terror-crimes', 'street-elements'] },
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
        '‘{label:Bandits}’ let go: the seven of the march come home',
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
    unless: [...ofOthers, { inSentence: ['sport-words', 'screen-words'] }],
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
