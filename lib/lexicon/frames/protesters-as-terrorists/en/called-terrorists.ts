import type { Rule } from '../../../types.ts'
import { ofOthers } from './shared.ts'

/** Those who protest are called terrorists. */
export const calledTerrorists: readonly Rule[] = [
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
      { rightAfter: 'label', words: ['deeds-and-courts', 'after-brute'] },
      { rightBefore: 'label', words: 'against-terror' },
      { rightAfter: 'label', words: 'radical-politics' },
      { rightBefore: 'target', words: 'named-by' },
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
        '{speaker:The minister} described the {target:marchers}, of whom eight had died, as {label:bandits}.',
        '{speaker:The ministry} said the {target:marchers} were {label:elements bent on} chaos.',
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
        'The {target:farmers} camped at the lock since June are not {label:traitors}.',
        'The {target:students} are not {label:terrorists}.',
        '{speaker:A spokesman} denied that the {target:activists} were {label:traitors}.',
      ],
      none: [
        'Marchers condemned the bandits of the mail coach.',
        'The militia, accused by the opposition of being bandits, guarded the palace.',
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
      { rightAfter: 'label', words: ['deeds-and-courts', 'after-brute'] },
      { inSentence: 'attack-words' },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      attributed: [
        '{speaker:The radio} called the {target:nurses} {label:bandits} after the strike.',
      ],
      none: [
        'The people were met with brute force.',
        'Witnesses described the men as bandits who had bombed a bank before the strike.',
      ],
    },
  },
  {
    id: 'one-of-them-is-no-terrorist',
    source: { paragraph: 3, phrase: 'إنهم "إرهابيون"', relation: 'synonym' },
    terms: { target: ['one-of-them', 'some-of-them'], label: 'plain-terror-labels' },
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
      asserted: [
        'She led the march to the port, and {target:she} is a {label:traitor}.',
        'A crowd marched to the mint at noon. {target:Some} are plainly {label:bandits}.',
      ],
      none: [
        '"He is a criminal," the marchers sang about the president.',
        'The march was over. Some traitorous poets went home.',
      ],
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
    id: 'bandits-spoken-of',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { label: ['names-of-enemies', 'violent-labels'] },
    anchor: 'label',
    shapes: ['spoken-of'],
    when: [{ inPassage: ['protest-events', 'demonstrators', 'protest-acts', 'unrest-policing'] }],
    unless: [
      ...ofOthers,
      { inSentence: 'sport-words' },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      distanced: [
        'Crowds marched over the price of salt. {speaker:The governor} spoke of "{label:bandits}" on the quay.',
      ],
      none: [
        'The governor spoke of bandits who rob the mountain trains.',
        'Crowds marched on Friday. The governor spoke of thugs who had beaten the marchers.',
      ],
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
      ...ofOthers,
      { inSentence: 'sport-words' },
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
        'The strike went on. "{target:These} are no nurses but {label:bandits}," {speaker:the mayor} said.',
      ],
      asserted: ['The strikers held the bridge. {target:Those} are {label:traitors}.'],
      none: ['The strike went on. These are traitors in an opera, and they sing well.'],
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
]
