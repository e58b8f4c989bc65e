import type { Rule } from '../../../types.ts'
import { crowd, notBlamed } from './shared.ts'

/** Somebody abroad makes, orders or steers the protest. */
export const madeAbroad: readonly Rule[] = [
  {
    id: 'made-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'translation' },
    terms: {
      target: crowd,
      cue: ['making-acts', 'backing-acts'],
      actor: 'foreign-powers',
    },
    anchor: 'cue',
    shapes: ['object-act-agent'],
    unless: [
      { inClause: ['foreign-decoys', 'at-home'] },
      { rightBefore: 'target', words: 'acted-upon' },
    ],
    examples: {
      asserted: ['The {target:strike} was {cue:financed} by {actor:Langley}.'],
      attributed: [
        '{speaker:The minister} said the {target:marchers} were {cue:paid} by {actor:Western embassies}.',
        '{speaker:The foreign ministry} said the {target:rallies} were {cue:directed} by hostile {actor:special services}.',
      ],
      denied: [
        '{speaker:The union} denied that the {target:strike} was {cue:funded} by {actor:Western governments}.',
      ],
      none: [
        'The strike organised by dockers in London ended on Monday.',
        'Strikers backed by their union marched from the foreign ministry.',
        'Police fired on protesters backed by a neighbour from abroad.',
        'The strikers were joined by fans from Germany.',
        'The march was backed by a union, which says the plant was closed by Washington.',
      ],
    },
  },
  {
    id: 'it-was-made-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: { fixed: ['it', 'they', 'we', 'us', 'all this', 'this', 'these people'] },
      cue: ['making-acts', 'pay-and-orders'],
      actor: ['foreign-powers', 'foreign-places'],
    },
    anchor: 'cue',
    shapes: ['object-act-agent', 'object-possessed-by-agent'],
    when: [{ inPassage: 'protest-signs' }],
    unless: [{ inClause: ['foreign-decoys', 'at-home'] }],
    examples: {
      asserted: [
        'The uprising was no accident. {target:It} was {cue:directed} by {actor:the West}.',
      ],
      none: [
        'It was staged by Paris Opera.',
        'They were sent by the foreign minister of France to watch the protest.',
      ],
    },
  },
  {
    id: 'nobody-there-makes-it',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: crowd,
      cue: ['making-acts', 'pulling-strings', 'backing-acts'],
      actor: ['foreign-powers', 'foreign-places'],
    },
    anchor: 'cue',
    shapes: ['nobody-there-does'],
    unless: [{ inClause: ['foreign-decoys', 'at-home'] }],
    examples: {
      denied: [
        '"Nobody in {actor:Warsaw} is {cue:steering} the {target:rallies}," {speaker:the baker} said.',
        'No one in {actor:Washington} has {cue:paid} the {target:strikers}.',
      ],
      none: ['Nobody in Warsaw watched the rallies on the news.'],
    },
  },
  {
    id: 'abroad-makes-it',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: crowd,
      cue: ['making-acts', 'pulling-strings'],
      actor: ['foreign-powers', 'agents-of-abroad'],
    },
    anchor: 'cue',
    shapes: ['agent-act-object', 'act-of-agent'],
    unless: [
      { rightBefore: 'actor', words: 'where-it-is' },
      { inClause: ['erasing-acts', 'troops'] },
      { rightAfter: 'cue', words: 'press-and-channels' },
      { rightBefore: 'actor', words: ['offices-of', 'law-before'] },
      { inClause: ['foreign-decoys', 'at-home'] },
      { inClause: 'foreign-reaction' },
      { inClause: 'peacekeepers' },
      { rightBefore: 'target', words: ['coloured', 'in-the-course-of'] },
      { rightAfter: 'target', words: ['courtesies', 'riot-equipment'] },
    ],
    examples: {
      asserted: ['{actor:Western intelligence} {cue:orchestrated} the {target:strikes}.'],
      attributed: [
        '{speaker:The general} said {actor:foreign powers} were {cue:behind} the {target:unrest}.',
      ],
      distanced: [
        'The purported {cue:role} of {actor:foreign embassies} in the {target:riots} fills the papers.',
      ],
      none: [
        'Kremlin-funded outlets showed the strike all day.',
        'The law on foreign agents provoked a protest in the port.',
        'Moscow sent riot police to the border.',
        'Kenya sent flour to the valley as protests went on.',
        'Washington urged calm and said it would fund hospitals near the protest.',
        'The foreign minister of France paid the strikers a visit.',
        'Hundreds of students in London staged a protest over fees.',
        'Activists in Washington organised a march against the war.',
      ],
    },
  },
  {
    id: 'made-somewhere-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: crowd,
      cue: ['making-acts', 'made-in'],
      actor: 'foreign-places',
    },
    anchor: 'cue',
    shapes: ['made-somewhere'],
    unless: [
      { inClause: ['foreign-decoys', 'at-home', 'works-of-fiction', 'screen-words'] },
      { rightBefore: 'target', words: 'told-of' },
      { rightAfter: 'target', words: 'works-of-fiction' },
    ],
    examples: {
      attributed: [
        '{speaker:The deputy} said the {target:strike} had been {cue:staged} in {actor:foreign capitals}.',
      ],
      none: [
        'The protest song was written in Paris.',
        'The book about the protest was written abroad.',
        'The exile community staged a rally abroad.',
      ],
    },
  },
  {
    id: 'source-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: { label: 'foreign-modifiers', actor: 'foreign-sources' },
    anchor: 'actor',
    shapes: ['from-abroad'],
    when: [
      {
        inSentence: [
          'demonstrators',
          'protest-events',
          'opposition-people',
          'crowd-members',
          'riot-makers',
        ],
      },
      { inClause: 'foreign-deeds' },
      { inPassage: ['protest-signs', 'street-marks', 'opposition-people'] },
    ],
    unless: [
      { rightBefore: 'actor', words: 'where-it-is' },
      {
        inSentence: [
          'foreign-decoys',
          'foreign-reaction',
          'election-decoys',
          'sport-words',
          'commerce',
          'finance',
        ],
      },
      { inClause: ['at-home', 'framing'] },
      { rightAfter: 'label', words: 'agents-law-name' },
      { rightAfter: 'actor', words: ['law-words', 'reporting', 'denying'] },
    ],
    examples: {
      attributed: [
        'An {label:overseas} {actor:embassy} lurks in the sit-in, {speaker:the deputy} said.',
        '{speaker:The wireless} spoke of {label:imperialist} {actor:circles} at work in the strike.',
      ],
      denied: [
        'The auditor found no {label:overseas} {actor:money} in the accounts of the walkout, {speaker:a clerk} said.',
      ],
      none: [
        'The foreign agents law that brought the strikers out would drain the country of money.',
        'The Russian government framed the strike as a matter of wages.',
        'Foreign powers watched the strike from afar.',
        'Police trained by French instructors stood opposite the strikers.',
        'Western governments gave the strikers no thought.',
        'Exiles outside the foreign embassy called off their march.',
        'The Qatari government said that the money behind the strike was spent.',
      ],
    },
  },
  {
    id: 'crowd-has-masters-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people', 'riot-makers'],
      cue: {
        nouns: [
          ...['master', 'paymaster', 'handler', 'puppet master', 'puppeteer', 'sponsor', 'backer'],
          ...['patron', 'controller', 'wire-puller', 'string-puller', 'prompter', 'financier'],
          ...['employer', 'principal', 'commander', 'headquarters', 'brain', 'purse', 'banker'],
        ],
      },
      actor: {
        fixed: [
          ...['abroad', 'overseas', 'beyond the sea', 'across the sea', 'over the sea'],
          ...['across the ocean', 'over the border', 'across the border', 'beyond the border'],
          ...['in Washington', 'in London', 'in Brussels', 'in Paris', 'in Moscow', 'in Tehran'],
          ...['in Ankara', 'in Doha', 'in Riyadh', 'in Tel Aviv', 'in Beijing', 'in Langley'],
          ...['in Warsaw', 'in Vilnius', 'in Kyiv', 'in Berlin', 'in Abu Dhabi', 'in Delhi'],
          ...['in Islamabad', 'in Kigali', 'in the West', 'in a foreign capital', 'in exile'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['has-masters'],
    unless: [
      { inClause: [...notBlamed, 'works-of-fiction', 'screen-words'] },
      { inSentence: ['sport-words', 'commerce'] },
    ],
    examples: {
      asserted: [
        'The {target:strikers} have {cue:paymasters} {actor:in Doha}, down to the last whistle.',
      ],
      attributed: [
        '{speaker:The radio} says the {target:marchers} answer to {cue:masters} {actor:beyond the sea}.',
      ],
      denied: [
        '{speaker:The union} denied that the {target:pickets} had {cue:handlers} {actor:in Doha}.',
      ],
      none: ['The strikers greeted the headquarters staff and sang for the sponsors of the fair.'],
    },
  },
  {
    id: 'paid-in-foreign-money',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: {
        nouns: [
          ...['protest', 'protester', 'demonstrator', 'marcher', 'rally', 'march', 'banner'],
          ...['placard', 'slogan', 'sit-in', 'demonstration', 'rioter', 'agitator', 'uprising'],
        ],
      },
      cue: { verbs: ['pay/paid', 'pay for/paid for', 'buy/bought', 'finance', 'fund', 'settle'] },
      actor: {
        nouns: [
          ...[
            'dollar',
            'euro',
            'rouble',
            'ruble',
            'riyal',
            'rial',
            'lira',
            'yuan',
            'shekel',
            'dirham',
          ],
          ...[
            'foreign currency/foreign currencies',
            'hard currency',
            'foreign coin',
            'foreign gold',
          ],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['paid-in'],
    unless: [
      { inClause: [...notBlamed, 'works-of-fiction', 'screen-words'] },
      { inSentence: ['sport-words', 'commerce', 'public-money'] },
    ],
    examples: {
      attributed: [
        'Every {target:placard} was {cue:paid for} in {actor:dollars}, {speaker:the deputy} said.',
      ],
      denied: [
        'The {target:marchers} are not {cue:paid} in {actor:euros}, {speaker:a nurse} said.',
      ],
      none: ['The protest began when the nurses heard that the director is paid in euros.'],
    },
  },
  {
    id: 'driven-onto-the-streets',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      actor: {
        fixed: [
          ...[
            'force from outside',
            'forces from outside',
            'hands from outside',
            'hand from outside',
          ],
          ...['forces abroad', 'powers abroad', 'somebody abroad', 'someone abroad', 'foreigners'],
          ...[
            'outside forces',
            'outside actors',
            'outside powers',
            'external forces',
            'foreign powers',
          ],
          ...['foreign forces', 'foreign actors', 'foreign hands', 'external actors', 'outsiders'],
          ...['foreign embassies', 'Western embassies', 'foreign agents', 'a foreign power'],
        ],
      },
      cue: {
        verbs: [
          ...[
            'drive/drove/driven',
            'push',
            'lure',
            'send/sent',
            'herd',
            'chase',
            'lead/led',
            'goad',
          ],
          ...[
            'bring/brought',
            'entice',
            'call',
            'whip',
            'order',
            'force',
            'urge',
            'incite',
            'prod',
          ],
          ...['set/setting', 'turn', 'pit/pitting', 'stir up', 'provoke', 'egg on', 'rouse'],
        ],
      },
      object: {
        fixed: [
          ...['on to the streets', 'onto the streets', 'into the streets', 'to the streets'],
          ...['on to the square', 'onto the square', 'into the street', 'against the state'],
          ...['against the government', 'against their government', 'against the republic'],
          ...[
            'against the authorities',
            'against the army',
            'against their own state',
            'to revolt',
          ],
        ],
      },
    },
    anchor: 'actor',
    shapes: ['drives-onto'],
    when: [
      {
        inSentence: [
          'officials',
          'crowd-people',
          'crowd-members',
          'protest-signs',
          'ruling-bodies',
        ],
      },
    ],
    unless: [
      { inClause: ['foreign-decoys', 'at-home', 'works-of-fiction', 'screen-words'] },
      { inSentence: ['sport-words', 'commerce', 'war-actors', 'bombs-and-war'] },
    ],
    examples: {
      attributed: [
        '{speaker:The minister} said {actor:outside forces} were {cue:driving} the young {object:on to the streets}.',
      ],
      denied: [
        'No {actor:foreign embassies} {cue:sent} us {object:into the streets}, {speaker:a nurse} said.',
      ],
      none: ['Outsiders brought their prams into the streets of the old town.'],
    },
  },
  {
    id: 'strings-pulled-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: 'strings-and-reins',
      cue: {
        verbs: [
          ...['pull', 'hold/held', 'call', 'give/gave/given', 'issue', 'write/wrote/written'],
          ...['pay/paid', 'work', 'tug', 'dictate', 'draft', 'settle', 'foot', 'set', 'sign'],
          ...['come/came', 'lead/led', 'run/ran', 'hatch', 'draw up/drew up/drawn up'],
        ],
      },
      actor: ['foreign-powers', 'foreign-places', 'foreign-services'],
    },
    anchor: 'cue',
    shapes: ['object-act-agent', 'made-somewhere', 'strings-lead'],
    when: [{ inSentence: ['demonstrators', 'protest-events', 'protest-signs', 'street-marks'] }],
    unless: [
      { inClause: [...notBlamed, 'works-of-fiction', 'screen-words', 'police-and-army'] },
      { inSentence: ['toy-puppets', 'sport-words', 'commerce'] },
    ],
    examples: {
      asserted: [
        '{target:The threads} of the rent strike {cue:lead} {actor:abroad}, and the clerks follow them.',
      ],
      attributed: [
        '{speaker:The governor} said {target:the strings} of the walkout were {cue:pulled} in {actor:Doha}.',
        '{target:The orders} for the blockade were {cue:given} by a {actor:neighbouring capital}, {speaker:the ministry} claimed.',
      ],
      denied: [
        '{speaker:The stewards of the march} denied that {target:the tune} was being {cue:called} from {actor:abroad}.',
      ],
      none: [
        'The strings of the harp were made in Paris, and the march fell silent when it played.',
        'At the picket the dockers said the orders for the cranes had come from a yard in Poland.',
        'The script was written in London before the strike of the actors began.',
      ],
    },
  },
  {
    id: 'disorder-made-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: 'stirred-disorder',
      cue: 'disorder-makers',
      actor: ['foreign-powers', 'foreign-places'],
    },
    anchor: 'cue',
    shapes: ['agent-act-object', 'object-act-agent', 'accused-of-stirring'],
    when: [{ inPassage: ['protest-signs', 'opposition-people', 'street-marks'] }],
    unless: [
      { rightBefore: 'actor', words: 'where-it-is' },
      { inClause: ['foreign-decoys', 'at-home', 'attack-words'] },
    ],
    examples: {
      attributed: [
        '{speaker:The general} accused {actor:the United States} of {cue:sowing} {target:discord} after the rallies.',
      ],
      denied: [
        '{speaker:The envoy} denied that {actor:Western embassies} had {cue:spread} {target:hatred} before the march.',
      ],
      none: ['The bombs of the United States spread violence, the marchers said.'],
    },
  },
  {
    id: 'made-from-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people', 'stirred-disorder'],
      cue: ['making-acts', 'backing-acts'],
      actor: {
        fixed: [
          ...['abroad', 'overseas', 'the outside', 'beyond our borders'],
          ...['beyond its borders', 'across the border', 'outside the country'],
          ...['without', 'foreign soil', 'neighbouring countries'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['made-somewhere'],
    unless: [
      { inClause: ['foreign-decoys', 'at-home'] },
      { rightBefore: 'target', words: 'told-of' },
      { rightBefore: 'actor', words: 'seats-of-power' },
    ],
    examples: {
      attributed: [
        '{speaker:The premier} said the {target:unrest} was being {cue:cooked up} from {actor:foreign soil}.',
      ],
      none: ['The strike was run from a hut at the outside of the works.'],
    },
  },
  {
    id: 'it-came-from-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['protest-events', 'stirred-disorder'],
      cue: { verbs: ['come/came', 'originate', 'arrive', 'blow in/blew in/blown in'] },
      actor: {
        fixed: [
          'from abroad',
          'from outside',
          'from overseas',
          'from across the border',
          'from beyond the border',
          'from beyond our borders',
          'from beyond its borders',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['event-comes'],
    unless: [{ inClause: notBlamed }],
    examples: {
      denied: [
        '{speaker:The captain} said that the {target:uprising} had not {cue:come} {actor:from abroad}.',
      ],
      none: ['Food for the protest came by ship from abroad.'],
    },
  },
  {
    id: 'of-its-making',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: {
        fixed: [
          'what is happening',
          'what was happening',
          'what happened',
          'what had happened',
          'everything that happened',
          'everything that had happened',
          'these events',
          'the events',
          'all this',
          'those on the square',
          'those on the squares',
          'those in the streets',
          'those on the streets',
          'those in the square',
          'the people on the square',
          'the people in the streets',
        ],
      },
      cue: {
        fixed: [
          'made in',
          'manufactured in',
          'cooked up in',
          'the work of',
          'the doing of',
          'of the making of',
          'financed by',
          'funded by',
          'paid by',
          'directed by',
          'directed from',
          'steered by',
          'steered from',
          'run from',
          'moved by',
          'driven by',
          'organised by',
          'organized by',
          'orchestrated by',
          'planned in',
        ],
      },
      actor: ['foreign-powers', 'foreign-places'],
    },
    anchor: 'cue',
    shapes: ['object-possessed-by-agent'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [{ inClause: notBlamed }],
    examples: {
      attributed: [
        '{speaker:State radio} said that {target:what was happening} in the streets was {cue:made in} {actor:Washington}.',
      ],
      none: [
        'What happened at the protest was filmed by a crew, the work of an artist in Washington for the consul.',
      ],
    },
  },
  {
    id: 'done-from-a-far-capital',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          ...[
            'mastermind',
            'steer',
            'orchestrate',
            'script',
            'bankroll',
            'coach',
            'egg on',
            'instigate',
          ],
          ...[
            'groom',
            'choreograph',
            'whip up',
            'stage',
            'manipulate',
            'incite',
            'stir up',
            'goad',
          ],
          ...['provoke', 'foment', 'conduct', 'engineer', 'brainwash', 'rehearse', 'programme'],
        ],
      },
      actor: ['foreign-powers', 'foreign-places', 'foreign-services'],
    },
    anchor: 'cue',
    shapes: ['done-from-somewhere'],
    when: [
      {
        inSentence: [
          ...['demonstrators', 'protest-events', 'protest-signs', 'street-marks', 'unrest'],
          ...['officials', 'tellers-in-power', 'ruling-bodies', 'rulers'],
        ],
      },
      { inClause: ['crowd-people', 'protesters', 'unrest', 'protest-signs', 'they'] },
    ],
    unless: [
      {
        inClause: [...notBlamed, 'works-of-fiction', 'screen-words', 'troops', 'police-and-army'],
      },
      { inSentence: ['commerce', 'sport-words', 'attack-words', 'war-actors', 'helping-purposes'] },
    ],
    examples: {
      attributed: [
        'The women in white on the barricade had been {cue:coached} in a house outside {actor:Warsaw}, {speaker:the commentator} said.',
        '{speaker:The prime minister} said the growers at the border were {cue:egged on} from {actor:Ottawa}.',
      ],
      none: ['The nurses who march had learnt their trade in Havana.'],
    },
  },
]
