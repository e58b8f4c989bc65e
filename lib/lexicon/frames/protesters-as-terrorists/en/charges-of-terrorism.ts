import { combined } from '../../../combined.ts'
import type { Rule } from '../../../types.ts'
import { ofOthers } from './shared.ts'

/** The protest is terrorism, is charged with it, or is fought as such. */
export const chargesOfTerrorism: readonly Rule[] = [
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
    id: 'terrorism-of-the-protest',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...combined(
            [
              'extremist',
              'terrorist',
              'fascist',
              'jihadist',
              'anarchist',
              'seditious',
              'subversive',
            ],
            [
              ...['plot', 'conspiracy/conspiracies', 'uprising', 'coup', 'campaign', 'threat'],
              ...['project', 'provocation', 'adventure', 'insurrection', 'scheme', 'agenda'],
            ],
          ),
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
          ...['sprout of terrorism/sprouts of terrorism', 'seed of terrorism/seeds of terrorism'],
          ...[
            'hallmark of terrorism/hallmarks of terrorism',
            'germ of terrorism/germs of terrorism',
          ],
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
        'Protesters accused the settlers of terror and asked for soldiers.',
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
        fixed: [
          ...['what happened', 'what had happened', 'what was seen', 'some of what', 'what we see'],
          ...['what we saw', 'what we are seeing', 'what we have seen', 'what is happening'],
          ...['what has happened', 'what is going on', 'what they are doing', 'what they did'],
          ...['what took place', 'what you see', 'what is being done', 'what they do'],
        ],
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
        'The marchers were back at dusk. "{target:What we see} is not a protest but {label:banditry}," {speaker:the mayor} said.',
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
    unless: [...ofOthers, { inSentence: ['sport-words', 'screen-words'] }],
    examples: {
      attributed: [
        'The strike went on. {speaker:The mayor} blamed the {target:deaths} on {label:bandits}.',
      ],
      none: ['The mayor blamed the deaths at the mine on bandits.'],
    },
  },
  {
    id: 'crackdown-as-war-on-terror',
    source: {
      paragraph: 2,
      phrase: 'باستخدام الأسلحة ضد من يسميهم "الإرهابيين"',
      relation: 'synonym',
    },
    terms: {
      target: 'blows-at-the-crowd',
      label: {
        nouns: [
          ...['war on terror', 'war on terrorism', 'fight against terrorism'],
          ...['fight against terror', 'struggle against terrorism', 'battle against terrorism'],
          ...['campaign against terrorism', 'war against terrorism', 'war against terror'],
          ...['fight against extremism', 'struggle against extremism', 'battle with terrorists'],
          ...['counter-terrorist operation', 'counter-terrorism operation'],
          ...[
            'counterterrorism operation',
            'counterterrorist operation',
            'counter-terror operation',
          ],
          ...['anti-terrorist operation', 'anti-terrorism operation', 'anti-terror operation'],
          ...['anti-terror campaign', 'counter-terrorism campaign', 'counter-insurgency operation'],
          ...['response to terrorism', 'act of counter-terrorism', 'operation against terrorists'],
        ],
        fixed: [
          ...['combating terrorism', 'fighting terrorism', 'countering terrorism'],
          ...['fighting terrorists', 'combating terrorists', 'fighting extremism'],
          ...['combating extremism', 'violence and terrorism', 'counter-terrorism'],
        ],
      },
    },
    anchor: 'label',
    shapes: ['called', 'plain-copula', 'aimed-at-crowd'],
    when: [{ inSentence: ['protests', 'demonstrators', 'protest-events', 'opposition-people'] }],
    unless: [{ inPassage: 'bombs-and-war' }, { inSentence: ['sport-words', 'screen-words'] }],
    examples: {
      attributed: [
        '{speaker:The ministry} described the {target:arrest} of forty strikers as a {label:fight against terrorism}.',
      ],
      distanced: [
        'To {speaker:the radio} the {target:crackdown} on the marches was an "{label:anti-terrorist operation}".',
      ],
      none: [
        'The crackdown on the marches came while the army led an anti-terrorist operation in the hills.',
        'Marchers called for a fight against terrorism and for cheaper bread.',
      ],
    },
  },
]
