import type { Rule } from '../../types.ts'

/** Whoever may be said to act from abroad, by name or by adjective. */
const abroad = ['power-adjectives', 'powers', 'foreign-powers', 'abroad-words'] as const

/** Those who protest, by every name that the wording gives them. */
const crowd = [
  ...['demonstrators', 'protest-events', 'opposition-people', 'rioters', 'riot-makers'],
] as const

/** Where a power from abroad is told of and blamed for nothing. */
const notBlamed = ['foreign-decoys', 'at-home', 'foreign-reaction'] as const

export const en: readonly Rule[] = [
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
        '{speaker:The minister} said the {target:marchers} were {cue:paid} by {actor:foreign embassies}.',
        '{speaker:The foreign ministry} said the {target:rallies} were {cue:directed} by hostile {actor:special services}.',
      ],
      denied: [
        '{speaker:The union} denied that the {target:strike} was {cue:funded} by {actor:foreign governments}.',
      ],
      none: [
        'The strike organised by dockers in London ended on Monday.',
        'Strikers backed by their union marched from the foreign ministry.',
        'Police fired on protesters backed by a neighbour from abroad.',
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
    id: 'in-the-pay-of',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: crowd,
      cue: 'pay-and-orders',
      actor: 'foreign-powers',
    },
    anchor: 'cue',
    shapes: ['object-possessed-by-agent'],
    unless: [{ inClause: ['foreign-decoys', 'at-home'] }],
    examples: {
      asserted: [
        'The {target:marchers} are {cue:in the pay of} {actor:foreign capitals}.',
        'The {target:strikers} {cue:took their cue from} {actor:Washington}.',
      ],
      attributed: [
        '{speaker:The paper} said the {target:strike} was {cue:the work of} {actor:Western intelligence}.',
      ],
      none: [
        'Protesters read a letter from the union, the work of a baker.',
        'Strikers got a film festival prize and money from Berlin.',
      ],
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
      { rightBefore: 'actor', words: 'offices-of' },
      { inClause: ['foreign-decoys', 'at-home'] },
      { inClause: 'foreign-reaction' },
      { inClause: 'peacekeepers' },
      { rightBefore: 'target', words: 'coloured' },
      { rightAfter: 'target', words: 'courtesies' },
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
        'Washington urged calm and said it would fund hospitals near the protest.',
        'The foreign minister of France paid the strikers a visit.',
        'Hundreds of students in London staged a protest over fees.',
        'Activists in Washington organised a march against the war.',
      ],
    },
  },
  {
    id: 'foreign-backed',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      actor: abroad,
      cue: 'backed-from-abroad',
      target: [...crowd, 'foreign-plots'],
    },
    anchor: 'cue',
    shapes: ['made-by-abroad'],
    unless: [{ rightAfter: 'cue', words: 'state-and-its-force' }],
    examples: {
      asserted: ['{actor:Foreign}-{cue:funded} {target:demonstrators} blocked the lane.'],
      attributed: [
        '{speaker:The governor} called the {target:strike} {actor:Western}-{cue:sponsored}.',
      ],
      none: [
        'A Saudi-backed crackdown on the protests began on Monday.',
        'A foreign-funded clinic opened near the square.',
        'A Russian led the protest to the bridge.',
      ],
    },
  },
  {
    id: 'colour-revolution',
    source: { paragraph: 9, phrase: 'يواجه المطالب الغربية أيضًا', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          'colour revolution',
          'color revolution',
          'coloured revolution',
          'colored revolution',
          'Maidan technology/Maidan technologies',
        ],
      },
    },
    anchor: 'label',
    examples: {
      asserted: ['Three days later the {label:colour revolution} was over.'],
      attributed: ['{speaker:The president} called the rallies a {label:colour revolution}.'],
      none: ['The paint maker promised a revolution of colour.'],
    },
  },
  {
    id: 'foreign-hands',
    source: { paragraph: 9, phrase: 'يواجه المطالب الغربية أيضًا', relation: 'synonym' },
    terms: {
      label: 'foreign-plots',
    },
    anchor: 'label',
    when: [
      { inPassage: ['protest-signs', 'opposition-people', 'riots', 'rioters', 'riot-makers'] },
    ],
    unless: [
      { inSentence: ['election-decoys', 'foreign-decoys'] },
      { inClause: 'coloured' },
      { rightAfter: 'label', words: 'law-words' },
    ],
    examples: {
      asserted: ['Behind the strike stands a {label:foreign hand}.'],
      distanced: ['{speaker:State radio} spoke of "{label:hidden hands}" behind the sit-in.'],
      denied: ['There is no {label:foreign hand} in the strike, {speaker:the baker} said.'],
      none: [
        'The hidden hand of the market explains the strike.',
        'Protesters gathered as deputies voted on the foreign funding law.',
        'The hidden hand turned the clock.',
      ],
    },
  },
  {
    id: 'agents-of-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: crowd,
      label: 'agents-of-abroad',
    },
    anchor: 'label',
    shapes: ['copula', 'naming-verb', 'apposition', 'label-of', 'pronoun-copula'],
    unless: [{ rightAfter: 'label', words: 'law-words' }],
    examples: {
      asserted: ['The {target:marchers} are {label:foreign agents}, and the town knows it.'],
      attributed: ['{speaker:The deputy} branded the {target:strikers} {label:Western puppets}.'],
      distanced: ['{speaker:The deputy} called the {target:strikers} "{label:foreign agents}".'],
      none: ['Demonstrators are against the foreign agents law.'],
    },
  },
  {
    id: 'foreign-fighters-in-protest',
    source: {
      paragraph: 5,
      phrase: 'الجهاديين السوريين الذين أرسلوا من تركيا',
      relation: 'synonym',
    },
    terms: {
      label: { fixed: ['foreign', 'foreign-trained', 'foreign-paid'] },
      target: 'foreign-fighters',
    },
    anchor: 'label',
    shapes: ['modifier'],
    when: [{ inClause: ['protest-signs', 'opposition-people'] }],
    unless: [{ inSentence: 'attack-words' }, { rightAfter: 'target', words: 'law-words' }],
    examples: {
      asserted: ['{label:Foreign} {target:instructors} were seen at the strike.'],
      none: [
        'Foreign militants killed two guards near the march.',
        'Strikers burned a copy of the foreign agents law.',
      ],
    },
  },
  {
    id: 'hirelings-of-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      label: 'hirelings',
      actor: 'foreign-powers',
    },
    anchor: 'actor',
    shapes: ['hireling-of'],
    when: [{ inPassage: ['protest-signs', 'opposition-people'] }],
    unless: [{ inClause: ['foreign-decoys', 'attack-words'] }],
    examples: {
      attributed: [
        '{speaker:The deputy} called those at the march {label:stooges} of {actor:Brussels}.',
      ],
      none: ['The travel agent of foreign embassies closed on the day of the strike.'],
    },
  },
  {
    id: 'hand-of-abroad',
    source: { paragraph: 9, phrase: 'يواجه المطالب الغربية أيضًا', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          'hand',
          'fingerprint',
          'long arm',
          'invisible hand',
          'dirty hand',
          'work',
          'handiwork',
        ],
      },
      actor: 'foreign-powers',
      target: ['protest-events', 'demonstrators', 'unrest'],
    },
    anchor: 'actor',
    shapes: ['hand-of-abroad'],
    unless: [{ inClause: 'at-home' }, { inClause: 'foreign-reaction' }],
    examples: {
      attributed: [
        '{speaker:The paper} saw the {label:hand} of {actor:Western capitals} in the {target:strike}.',
      ],
      none: ['A hand of cards and the strike were on the mind of the West.'],
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
      { rightAfter: 'target', words: 'works-of-fiction' },
    ],
    examples: {
      attributed: [
        '{speaker:The deputy} said the {target:strike} had been {cue:staged} in {actor:foreign capitals}.',
      ],
      none: [
        'The protest song was written in Paris.',
        'The exile community staged a rally abroad.',
      ],
    },
  },
  {
    id: 'people-used-by-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['protesters', 'crowd-members', 'crowd-people'],
      cue: 'making-acts',
      actor: 'foreign-powers',
    },
    anchor: 'cue',
    shapes: ['made-by-agent'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [
      { inClause: ['foreign-decoys', 'at-home'] },
      { inClause: 'foreign-reaction' },
      { rightBefore: 'target', words: 'acted-upon' },
    ],
    examples: {
      attributed: [
        '{speaker:The general} said the {target:students} at the rally were {cue:manipulated} by {actor:hostile embassies}.',
      ],
      none: ['The students were sent to a film festival by the embassy after the march.'],
    },
  },

  {
    id: 'they-are-agents-of-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: { target: 'they', label: 'agents-of-abroad' },
    anchor: 'label',
    shapes: ['pronoun-copula', 'naming-verb'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'protesters', 'opposition-people'] }],
    unless: [{ rightAfter: 'label', words: 'law-words' }],
    examples: {
      denied: [
        '"{target:We} are not {label:foreign agents}," said {speaker:a nurse} at the rally.',
      ],
      none: ['They noticed American agents in the court.'],
    },
  },
  {
    id: 'people-in-the-pay-of',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['protesters', 'crowd-members', 'crowd-people'],
      cue: 'pay-and-orders',
      actor: 'foreign-powers',
    },
    anchor: 'cue',
    shapes: ['object-possessed-by-agent'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [{ inClause: ['foreign-decoys', 'at-home'] }, { inClause: 'foreign-reaction' }],
    examples: {
      attributed: [
        '{speaker:The deputy} said the {target:teachers} were {cue:in the pay of} {actor:Brussels}, and the rally ended.',
      ],
      none: ['The teachers at the rally got a grant for a film festival with money from Brussels.'],
    },
  },
  {
    id: 'paid-from-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          ...[
            'pay/paid',
            'send/sent',
            'fund',
            'finance',
            'arm',
            'direct',
            'steer',
            'order',
            'tell/told',
          ],
          ...[
            'instruct',
            'hire',
            'sponsor',
            'guide',
            'control',
            'give/gave/given',
            'push',
            'equip',
          ],
        ],
      },
      target: { fixed: ['us', 'them', 'these people', 'those people', 'you', 'me'] },
      actor: {
        fixed: [
          ...['from abroad', 'from outside', 'from overseas', 'from across the border'],
          ...['from beyond our borders', 'from Washington', 'from Brussels', 'from Moscow'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['act-on-us-from'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [{ inClause: ['foreign-decoys', 'at-home'] }],
    examples: {
      attributed: [
        'The rally ended. {speaker:The deputy} said somebody {cue:pays} {target:them} {actor:from abroad}.',
      ],
      none: ['Her uncle sent us tea from abroad.'],
    },
  },
  {
    id: 'hand-of-another-country',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: { label: 'hands-of', actor: ['foreign-powers', 'foreign-places'] },
    anchor: 'label',
    shapes: ['hand-of'],
    when: [{ inSentence: ['protest-signs', 'protesters'] }],
    unless: [{ inClause: [...notBlamed, 'patron-signs'] }],
    examples: {
      attributed: [
        "The strike bears {actor:Washington's} {label:fingerprints}, {speaker:the deputy} said.",
      ],
      none: ['The protesters shook the hand of the ambassador.'],
    },
  },
  {
    id: 'dollars-from-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: { cue: 'money-and-orders', actor: ['foreign-powers', 'foreign-places'] },
    anchor: 'cue',
    shapes: ['sent-from'],
    when: [{ inPassage: ['protest-signs', 'opposition-people'] }],
    unless: [
      {
        inSentence: [
          'foreign-decoys',
          'election-decoys',
          'commerce',
          'finance',
          'clients',
          'sport-words',
          'foreign-reaction',
        ],
      },
    ],
    examples: {
      attributed: [
        '{speaker:The mayor} found {cue:envelopes} from {actor:Brussels} in the tents, and placards.',
      ],
      none: ['The strikers asked where the orders for the new lorries had gone.'],
    },
  },
  {
    id: 'abroad-pays-them',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: {
        fixed: ['them', 'these people', 'those people', 'our children', 'our youth', 'us'],
      },
      cue: 'making-acts',
      actor: ['foreign-powers', 'foreign-places'],
    },
    anchor: 'cue',
    shapes: ['abroad-acts-on-them'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [{ inSentence: notBlamed }],
    examples: {
      attributed: [
        '"{actor:Soros} {cue:pays} {target:them} by the hour," {speaker:the deputy} said of the marchers.',
      ],
      none: ['The embassy lent them a car before the march.'],
    },
  },
  {
    id: 'on-the-payroll-of-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      cue: {
        nouns: ['payroll', 'bidding', 'behest', 'instigation'],
      },
      actor: ['foreign-powers', 'foreign-places'],
    },
    anchor: 'cue',
    shapes: ['owned-by'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [{ inSentence: 'foreign-reaction' }],
    examples: {
      asserted: ["The pickets act at {actor:Washington's} {cue:behest}."],
      attributed: [
        "{speaker:The deputy} said the strikers were on {actor:Brussels}' {cue:payroll}.",
      ],
      none: ["Two thousand clerks are on the city's payroll, and none joined the strike."],
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
      { inClause: 'at-home' },
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
        'Foreign powers watched the strike from afar.',
        'Police trained by French instructors stood opposite the strikers.',
        'Western governments gave the strikers no thought.',
        'Exiles outside the foreign embassy called off their march.',
        'The Qatari government said that the money behind the strike was spent.',
      ],
    },
  },
  {
    id: 'abroad-stands-behind-it',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      actor: ['foreign-powers', 'agents-of-abroad'],
      cue: {
        fixed: [
          ...['behind it', 'behind it all', 'behind all this', 'behind this', 'behind them'],
          ...['behind these people', 'behind the scenes', 'pulling the strings'],
          ...['pull the strings', 'pulls the strings', 'pulled the strings', 'pulling strings'],
          ...['giving the orders', 'give the orders', 'calling the tune', 'call the tune'],
          ...['paying for it', 'paid for it', 'pays for it', 'pay for it', 'paying for all this'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['actor-in-the-act'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [
      { inSentence: [...notBlamed, 'commerce', 'finance'] },
      { inSentence: ['toy-puppets', 'screen-words', 'sport-words'] },
    ],
    examples: {
      attributed: [
        '"{actor:Zionists} are {cue:pulling the strings}," {speaker:the imam} said of the strike.',
      ],
      denied: ['{actor:Washington} is not {cue:behind it}, {speaker:a marcher} said.'],
      none: [
        'The strike ended on Friday. Brussels had no time for what went on behind the scenes.',
      ],
    },
  },
  {
    id: 'foreign-made-plot',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      actor: abroad,
      cue: 'backed-from-abroad',
      target: ['plots', 'stirred-disorder'],
    },
    anchor: 'cue',
    shapes: ['made-by-abroad'],
    when: [{ inPassage: ['protest-signs', 'opposition-people', 'unrest-setting'] }],
    unless: [{ inSentence: ['foreign-decoys', 'election-decoys', 'years-of-revolt'] }],
    examples: {
      attributed: [
        '{speaker:The marshal} called the rebels part of a {actor:Western}-{cue:funded} {target:conspiracy}.',
      ],
      denied: [
        '{speaker:The nurse} denied that the soldiers had found a {actor:foreign}-{cue:staged} {target:provocation}.',
      ],
      none: ['A Saudi-backed scheme to plant palms along the coast won a prize.'],
    },
  },
  {
    id: 'plot-from-outside',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: { label: 'plot-owners', target: 'plots' },
    anchor: 'target',
    shapes: ['modifier'],
    when: [{ inPassage: ['protest-signs', 'opposition-people', 'protests'] }],
    unless: [{ inSentence: ['election-decoys', 'trial-words'] }],
    examples: {
      asserted: ['The strike hides an {label:international} {target:intrigue} against the crown.'],
      attributed: [
        '{speaker:The king} warned of an {label:American} {target:scheme} on the third day of unrest.',
      ],
      none: ['The court heard of an international scheme to smuggle cigarettes.'],
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
    id: 'protest-blamed-on-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events', 'stirred-disorder'],
      actor: ['foreign-powers', 'foreign-places', 'foreign-plots'],
    },
    anchor: 'actor',
    shapes: ['blamed-on'],
    unless: [{ inClause: ['at-home', 'harm-to-crowds'] }],
    examples: {
      attributed: [
        '{speaker:The prince} blamed the {target:walkout} on {actor:foreign agents}.',
        '{speaker:The paper} blames {actor:Western envoys} for the {target:unrest}.',
      ],
      none: [
        'The nurses blamed the strike on low pay.',
        'She blamed France for the rain at the rally.',
      ],
    },
  },
  {
    id: 'abroad-accused-of-it',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: crowd,
      cue: ['making-acts', 'backing-acts'],
      actor: ['foreign-powers', 'foreign-places'],
    },
    anchor: 'cue',
    shapes: ['accused-of-stirring'],
    unless: [{ inClause: ['at-home', 'attack-words'] }],
    examples: {
      attributed: [
        '{speaker:The premier} accused {actor:the West} of {cue:backing} the {target:unrest}.',
      ],
      none: ['She accused the American of spoiling the march.'],
    },
  },
  {
    id: 'acting-for-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: [
        'demonstrators',
        'protest-events',
        'opposition-people',
        'protesters',
        'riot-makers',
        'rioters',
      ],
      cue: {
        fixed: [
          ...[
            'working with',
            'works with',
            'worked with',
            'in league with',
            'in cahoots with',
            'cooperating with',
            'co-operating with',
            'conspiring with',
            'conspired with',
            'colluding with',
            'colluded with',
            'taking orders from',
            'taking money from',
            'took money from',
            'receiving money from',
            'received money from',
            'receiving funding from',
            'received funding from',
            'in coordination with',
            'in co-ordination with',
            'coordinating with',
            'belong to',
          ],
          ...['belonged to', 'belonging to', 'in the employ of', 'employed by', 'recruited by'],
          ...['acting on behalf of', 'acts on behalf of', 'acted on behalf of', 'acting for'],
          ...['working on behalf of', 'work on behalf of', 'in league with', 'in cahoots with'],
          ...['colluding with', 'collaborating with', 'collaborated with', 'conspiring with'],
          ...['conspired with', 'in collusion with', 'working hand in glove with', 'paid off by'],
          ...['working for the interests of', 'carrying out the will of', 'being used by'],
        ],
      },
      actor: 'foreign-powers',
    },
    anchor: 'cue',
    shapes: ['accused-of-serving', 'object-possessed-by-agent'],
    unless: [{ inClause: ['foreign-decoys', 'at-home', 'commerce'] }],
    examples: {
      attributed: [
        '{speaker:The general} accused the {target:marchers} of {cue:acting on behalf of} {actor:Washington}.',
        'The {target:opposition} is {cue:in league with} {actor:Tehran}, {speaker:the deputy} said.',
      ],
      none: ['The strikers spoke with a singer acting for a theatre in France.'],
    },
  },
  {
    id: 'abroad-sends-people',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      actor: ['foreign-powers', 'foreign-places'],
      cue: {
        verbs: [
          ...['send/sent', 'dispatch', 'ship', 'fly/flew/flown', 'bus', 'smuggle', 'export'],
          ...['infiltrate', 'plant', 'funnel'],
        ],
      },
      target: ['demonstrators', 'protest-events'],
    },
    anchor: 'cue',
    shapes: ['sends-to'],
    unless: [{ inClause: [...notBlamed, 'helping-purposes'] }],
    examples: {
      attributed: [
        '{actor:Washington} had {cue:flown} agitators to the {target:march}, {speaker:the deputy} said.',
      ],
      none: ['France sent observers to help at the talks on the day of the march.'],
    },
  },
  {
    id: 'it-is-an-agent-of-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: { target: { fixed: ['it', 'he', 'she'] }, label: 'agents-of-abroad' },
    anchor: 'label',
    shapes: ['pronoun-copula', 'being-called'],
    when: [{ inPassage: ['protest-signs', 'protesters', 'opposition-people'] }],
    unless: [
      { inSentence: ['spy-words', 'screen-words'] },
      { rightAfter: 'label', words: 'law-words' },
    ],
    examples: {
      attributed: [
        'The deputy spoke of the student union. {target:It} is a {label:Western puppet}, {speaker:he} said.',
      ],
      none: ['He was a foreign spy in the film, and the activist liked it.'],
    },
  },
  {
    id: 'linked-to-foreign-services',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people', 'riot-makers', 'rioters'],
      cue: 'links-abroad',
      actor: 'foreign-services',
    },
    anchor: 'actor',
    shapes: ['object-possessed-by-agent'],
    unless: [{ inClause: ['at-home', 'commerce', 'sport-words'] }],
    examples: {
      attributed: [
        '{speaker:The general} said the {target:marchers} had {cue:links to} {actor:foreign embassies}.',
      ],
      none: ['The strikers had links to the bakers of the next valley.'],
    },
  },
  {
    id: 'those-in-their-ranks-from-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: { target: ['demonstrators', 'protest-events'], label: 'agents-of-abroad' },
    anchor: 'label',
    shapes: ['label-among'],
    unless: [{ rightAfter: 'label', words: 'law-words' }, { inClause: 'harm-to-crowds' }],
    examples: {
      attributed: [
        '{speaker:The prefect} said {label:enemy agents} were among the {target:marchers}.',
      ],
      none: ['The foreign agents law was read out among the marchers.'],
    },
  },
  {
    id: 'meddling-from-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      cue: 'meddling',
      target: {
        nouns: ['internal affair', 'domestic affair', 'protest', 'unrest', 'riot', 'demonstration'],
        fixed: ['affairs', 'our affairs', 'its affairs', 'their affairs'],
      },
    },
    anchor: 'cue',
    shapes: ['meddles-in'],
    when: [{ inPassage: ['protest-signs', 'opposition-people'] }],
    unless: [{ inSentence: ['election-decoys', 'at-home', 'trial-words'] }],
    examples: {
      attributed: [
        '{speaker:The premier} told the ambassadors not to {cue:meddle} in the {target:internal affairs} of a country in protest.',
      ],
      denied: [
        '{speaker:The consul} denied {cue:interfering} in the {target:domestic affairs} of the islands after the march.',
      ],
      none: ['The referee intervened in the protest of the coach.'],
    },
  },
  {
    id: 'plot-hatched-by-a-power',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: 'plots',
      cue: 'hatching',
      actor: ['foreign-powers', 'foreign-places', 'foreign-services'],
    },
    anchor: 'target',
    shapes: ['hatched-by'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'opposition-people'] }],
    unless: [{ inSentence: ['election-decoys', 'attack-words', 'years-of-revolt'] }],
    examples: {
      attributed: [
        '{speaker:The marshal} said the march was part of a {target:scheme} that {actor:Washington} had {cue:devised}.',
      ],
      none: ['Two clubs hatched a plan for the derby while the strike went on in London.'],
    },
  },
  {
    id: 'plot-of-a-power',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: { actor: ['foreign-powers', 'foreign-services', 'foreign-places'], cue: 'plots' },
    anchor: 'cue',
    shapes: ['owned-by-name'],
    when: [{ inPassage: ['protest-signs', 'opposition-people'] }],
    unless: [{ inSentence: ['election-decoys', 'attack-words', 'years-of-revolt', 'trial-words'] }],
    examples: {
      attributed: [
        "{speaker:The deputy} called the strike one more of {actor:America's} {cue:intrigues}.",
      ],
      none: ['The plot by the shore was sold to France during the strike.'],
    },
  },
  {
    id: 'foreign-backed-labels',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      actor: abroad,
      cue: 'backed-from-abroad',
      target: ['plain-terror-labels', 'rioters', 'riot-makers'],
    },
    anchor: 'cue',
    shapes: ['made-by-abroad'],
    when: [{ inSentence: ['protest-signs', 'riots'] }],
    unless: [{ inSentence: 'attack-words' }],
    examples: {
      attributed: [
        'When the march was over, {actor:Western}-{cue:paid} {target:bandits} left the port, {speaker:the king} said.',
      ],
      none: ['Western-armed militants took the airport.'],
    },
  },
  {
    id: 'hirelings-backed-from-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      actor: abroad,
      cue: 'backed-from-abroad',
      target: {
        nouns: [
          ...['mercenary/mercenaries', 'agitator', 'agent', 'saboteur', 'provocateur', 'element'],
          ...[
            'thug',
            'gang',
            'troublemaker',
            'instigator',
            'ringleader',
            'disinformation campaign',
            'smear campaign',
            'wave of chaos',
            'campaign',
            'sabotage',
            'vandal',
          ],
          ...[
            'traitor',
            'fifth column',
            'infiltrator',
            'radical',
            'extremist',
            'rioter',
            'hooligan',
          ],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['made-by-abroad'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [{ inSentence: ['attack-words', 'election-decoys'] }],
    examples: {
      attributed: [
        'The march ended. {speaker:The consul} blamed {actor:US}-{cue:financed} {target:mercenaries}.',
      ],
      none: ['US-financed mercenaries shelled a village in the north.'],
    },
  },
  {
    id: 'operations-room-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...['operations room', 'operation room', 'control room', 'war room', 'command centre'],
          ...['command center', 'nerve centre', 'nerve center', 'situation room', 'headquarters'],
        ],
      },
      actor: 'foreign-places',
    },
    anchor: 'label',
    shapes: ['masters-in'],
    when: [
      { inPassage: ['protest-signs', 'street-marks', 'stirred-disorder', 'meddling'] },
      { inPassage: ['making-acts', 'stirred-disorder', 'steering-acts'] },
    ],
    unless: [{ inSentence: ['commerce', 'attack-words', 'sport-words'] }],
    examples: {
      attributed: [
        '{speaker:The king} said an {label:operations room} in {actor:Ankara} steered the sit-in.',
      ],
      none: ['The firm moved its control room to Ankara.'],
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
      { rightBefore: 'actor', words: 'seats-of-power' },
    ],
    examples: {
      attributed: [
        '{speaker:The premier} said the {target:unrest} was being {cue:fuelled} from {actor:abroad}.',
      ],
      none: ['The strike was run from a hut at the outside of the works.'],
    },
  },
  {
    id: 'abroad-takes-part',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: {
        nouns: [
          ...['protest', 'demonstration', 'rally/rallies', 'riot', 'uprising', 'revolt', 'unrest'],
          ...[
            'turmoil',
            'disturbance',
            'strike',
            'street movement',
            'protest movement',
            'rebellion',
          ],
          ...['sedition', 'insurrection', 'coup', 'coup attempt', 'attempted coup'],
        ],
      },
      cue: {
        verbs: ['meddle', 'interfere', 'intervene', 'collude'],
        nouns: ['mastermind', 'architect', 'instigator', 'organiser', 'organizer', 'author'],
        fixed: [
          ...['involved', 'implicated', 'complicit', 'behind', 'have a hand', 'had a hand'],
          ...['has a hand', 'having a hand', 'played a role', 'play a role', 'playing a role'],
          ...['plays a role', 'played a part', 'were at work', 'are at work', 'took part'],
        ],
      },
      actor: ['foreign-powers', 'foreign-services', 'foreign-places'],
    },
    anchor: 'cue',
    shapes: ['agent-act-object', 'accused-of-stirring', 'accused-of-meddling'],
    unless: [
      { rightBefore: 'actor', words: 'where-it-is' },
      {
        inClause: [...notBlamed, 'attack-words', 'peacekeepers'],
      },
      { inSentence: ['sport-words', 'years-of-revolt'] },
    ],
    examples: {
      attributed: [
        '{speaker:The premier} said {actor:foreign services} were {cue:involved} in the {target:strike}.',
        '{speaker:The premier} accused {actor:London} of {cue:interfering} in the {target:uprising}.',
      ],
      denied: [
        '{actor:London} was not {cue:involved} in the {target:strike}, {speaker:the envoy} said.',
      ],
      none: [
        'Two tourists from London were involved in the strike of the lightning.',
        'London was involved in the talks about the fish.',
      ],
    },
  },
  {
    id: 'abroad-behind-the-events',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: {
        nouns: [
          ...['violence', 'chaos', 'disorder', 'event', 'incident', 'trouble', 'violent incident'],
          ...[
            'destabilisation',
            'destabilization',
            'plan',
            'campaign',
            'bloodshed',
            'crisis/crises',
          ],
          ...['violent chaos', 'vandalism', 'movement', 'anarchy', 'plot'],
        ],
      },
      cue: {
        fixed: ['behind', 'complicit', 'to blame', 'responsible', 'had a hand', 'has a hand'],
      },
      actor: ['foreign-powers', 'foreign-services'],
    },
    anchor: 'cue',
    shapes: ['agent-act-object'],
    when: [{ inPassage: ['protests', 'demonstrators', 'protest-signs'] }],
    unless: [
      { rightBefore: 'actor', words: 'where-it-is' },
      {
        inClause: [...notBlamed, 'attack-words', 'peacekeepers'],
      },
      { inPassage: ['bombs-and-war', 'sport-words'] },
    ],
    examples: {
      attributed: [
        'The sit-in went on. {speaker:The premier} said {actor:foreign services} were {cue:behind} the {target:chaos}.',
      ],
      none: ['The sit-in went on. London was behind the times in all things.'],
    },
  },
  {
    id: 'with-the-backing-of-a-power',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events', 'plots'],
      cue: {
        nouns: ['backing', 'support', 'blessing', 'connivance', 'encouragement', 'funding'],
      },
      actor: ['foreign-powers', 'foreign-services'],
    },
    anchor: 'cue',
    shapes: ['with-help-of'],
    when: [{ inPassage: ['protest-signs', 'opposition-people'] }],
    unless: [
      {
        inSentence: [
          'at-home',
          'attack-words',
          'foreign-reaction',
          'election-decoys',
          'years-of-revolt',
        ],
      },
      { inPassage: 'bombs-and-war' },
    ],
    examples: {
      attributed: [
        '{speaker:The premier} told the marchers that the {target:strike} had the {cue:backing} of {actor:London}.',
      ],
      none: ['The strike had the backing of the bakers.'],
    },
  },
  {
    id: 'these-are-agents-of-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: { target: { fixed: ['these', 'those', 'this'] }, label: 'agents-of-abroad' },
    anchor: 'label',
    shapes: ['these-are'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'protesters', 'opposition-people'] }],
    unless: [{ rightAfter: 'label', words: 'law-words' }],
    examples: {
      attributed: [
        'The strike went on. "{target:These} are {label:foreign agents}," {speaker:the mayor} said.',
      ],
      none: ['The strike went on. These are the rules on a foreign agents register.'],
    },
  },
  {
    id: 'abroad-destabilises',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: {
        nouns: ['country', 'nation', 'state', 'society', 'homeland', 'republic', 'government'],
      },
      cue: {
        verbs: [
          ...[
            'destabilise',
            'destabilize',
            'undermine',
            'divide',
            'weaken',
            'tear apart',
            'topple',
          ],
          ...['plot against', 'conspire against', 'plunge into chaos', 'set ablaze/setting ablaze'],
        ],
      },
      actor: ['foreign-powers', 'foreign-services', 'foreign-plots'],
    },
    anchor: 'cue',
    shapes: ['agent-act-object', 'accused-of-stirring'],
    when: [{ inPassage: ['protests', 'demonstrators', 'protest-signs'] }],
    unless: [
      { rightBefore: 'actor', words: 'where-it-is' },
      { inClause: [...notBlamed, 'attack-words'] },
      { inPassage: ['bombs-and-war', 'sport-words'] },
      { inSentence: ['commerce', 'finance', 'election-decoys', 'years-of-revolt'] },
    ],
    examples: {
      attributed: [
        'The strike went on. {speaker:The premier} said {actor:foreign services} were trying to {cue:destabilise} the {target:country}.',
      ],
      none: ['The strike went on. London and Paris divide the prize between them.'],
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
    id: 'powers-move-the-street',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      actor: ['foreign-powers', 'foreign-plots'],
      cue: {
        verbs: [
          'move',
          'stir',
          'incite',
          'steer',
          'run/ran',
          'fund',
          'finance',
          'agitate',
          'whip up',
          'direct',
          'manipulate',
          'pay/paid',
          'drive/drove/driven',
          'arouse',
        ],
      },
      target: {
        fixed: [
          'the street',
          'the streets',
          'the square',
          'the squares',
          'the crowd',
          'the crowds',
          'these events',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['agent-act-object'],
    unless: [
      { rightBefore: 'actor', words: 'where-it-is' },
      {
        inSentence: [...notBlamed, 'sport-words', 'commerce', 'screen-words'],
      },
    ],
    examples: {
      attributed: [
        '{speaker:The guests} agreed that {actor:foreign embassies} were {cue:moving} {target:the street}.',
      ],
      none: ['Foreign agents drove the crowd to the match.'],
    },
  },
  {
    id: 'fingers-from-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          'foreign finger',
          'foreign hand',
          'outside hand',
          'external hand',
          'hostile hand',
          'hidden hand',
          'outside finger',
        ],
      },
      cue: {
        verbs: [
          'tamper with',
          'meddle with',
          'meddle in',
          'toy with',
          'play with',
          'stir',
          'undermine',
        ],
      },
    },
    anchor: 'label',
    shapes: ['label-acts'],
    unless: [
      { inSentence: ['foreign-decoys', 'election-decoys', 'sport-words', 'finance', 'commerce'] },
    ],
    examples: {
      asserted: ["{label:Foreign fingers} are {cue:tampering with} the island's security."],
      none: ['Foreign hands play with the ball before the match.'],
    },
  },
  {
    id: 'part-of-a-power-in-it',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      cue: { nouns: ['role', 'part', 'involvement', 'fingerprint', 'complicity'] },
      actor: ['foreign-powers', 'foreign-services'],
      target: {
        fixed: [
          'what happened',
          'what had happened',
          'what is happening',
          'what was happening',
          'the events',
          'these events',
          'the unrest',
          'the disturbances',
          'the riots',
          'the marches',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['part-of-somebody-in'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [{ inClause: notBlamed }],
    examples: {
      attributed: [
        'The strikers marched yesterday. {speaker:The general} spoke of the {cue:part} of {actor:Western states} in {target:what had happened}.',
      ],
      none: [
        'The strikers marched yesterday. The paper praised the part of a Western state in talks.',
      ],
    },
  },
  {
    id: 'it-serves-a-power',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people'],
      cue: { verbs: ['serve', 'further', 'promote', 'advance', 'play into the hands of'] },
      actor: 'foreign-interests',
    },
    anchor: 'cue',
    shapes: ['object-possessed-by-agent'],
    unless: [{ inClause: notBlamed }],
    examples: {
      attributed: [
        '{speaker:The governor} thought that the {target:sit-in} {cue:served} {actor:foreign interests}.',
      ],
      none: ['The march served soup to the foreign guests of the mayor.'],
    },
  },
  {
    id: 'power-is-the-cause',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      actor: ['foreign-powers', 'foreign-services', 'foreign-plots'],
      cue: {
        fixed: [
          'was the cause',
          'is the cause',
          'were the cause',
          'are the cause',
          'was to blame',
          'is to blame',
          'were to blame',
          'are to blame',
          'was behind it',
          'is behind it',
          'were behind it',
          'are behind it',
          'was behind this',
          'is behind this',
          'stood behind them',
          'stand behind them',
          'stands behind them',
          'was behind them',
          'is behind them',
          'were behind them',
          'are behind them',
          'behind all this',
          'behind it all',
          'pulling the strings',
          'pulled the strings',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['actor-then-cue'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [{ inClause: ['at-home', 'foreign-reaction', 'harm-to-crowds'] }],
    examples: {
      attributed: [
        'The strikers marched yesterday. {speaker:The governor} said {actor:hostile powers} {cue:stood behind them}.',
      ],
      none: ['The strikers marched yesterday. The mayor said the rain was to blame.'],
    },
  },
  {
    id: 'trained-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: {
        fixed: [
          'they',
          'these people',
          'those people',
          'all of them',
          'some of them',
          'many of them',
        ],
      },
      cue: {
        fixed: [
          'were trained in',
          'had been trained in',
          'have been trained in',
          'are trained in',
          'were trained by',
          'had been trained by',
          'were schooled in',
          'were instructed by',
          'were directed from',
          'are directed from',
          'are run from',
          'were run from',
          'are paid from',
          'were paid from',
          'are steered from',
          'took orders from',
          'take orders from',
          'take their orders from',
        ],
      },
      actor: ['foreign-powers', 'foreign-places', 'foreign-services'],
    },
    anchor: 'cue',
    shapes: ['close-pronoun-act'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [{ inSentence: ['foreign-decoys', 'at-home', 'sport-words', 'commerce'] }],
    examples: {
      attributed: [
        'The strikers marched yesterday. {speaker:The governor} said {target:they} {cue:had been trained in} {actor:London}.',
      ],
      none: [
        'The nurses marched yesterday. As doctors of the clinic they were schooled in the hills.',
      ],
    },
  },
  {
    id: 'room-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          'operations room',
          'operation room',
          'control room',
          'war room',
          'command centre',
          'command center',
        ],
      },
      actor: ['foreign-places', 'foreign-powers'],
      target: ['protest-events', 'demonstrators', 'stirred-disorder'],
    },
    anchor: 'label',
    shapes: ['room-somewhere'],
    unless: [{ inSentence: ['commerce', 'attack-words', 'sport-words'] }],
    examples: {
      attributed: [
        '{speaker:The ruler} said the {target:strike} had an {label:operations room} in {actor:London}.',
      ],
      none: ['The strike emptied the control room of the metro in London, where no train ran.'],
    },
  },
  {
    id: 'foreigners-took-part',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      label: { nouns: ['foreigner', 'foreign national', 'foreign citizen', 'outsider'] },
      cue: {
        fixed: [
          'took part in',
          'taken part in',
          'taking part in',
          'were involved in',
          'were among',
          'joined',
          'had joined',
          'led',
          'had led',
          'were behind',
        ],
      },
      target: { nouns: ['disturbance', 'riot', 'unrest', 'disorder', 'looting'] },
    },
    anchor: 'label',
    shapes: ['stirs-up'],
    unless: [
      { inSentence: ['at-home', 'sport-words', 'commerce'] },
      { inClause: 'harm-to-crowds' },
    ],
    examples: {
      attributed: [
        '{speaker:The governor} said that {label:foreigners} had {cue:taken part in} the {target:disturbances}.',
      ],
      none: ['Foreigners took part in the festival after the riots.'],
    },
  },
  {
    id: 'children-of-abroad-in-quotes',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...[
            'Soros child/Soros children',
            'Soros mercenary/Soros mercenaries',
            'Sorosite',
            'Sorosist',
          ],
          ...[
            'foreign agent',
            'foreign puppet',
            'foreign stooge',
            'foreign mercenary/foreign mercenaries',
          ],
          ...[
            'agent of the West/agents of the West',
            'Western agent',
            'Western puppet',
            'CIA agent',
          ],
          ...['American agent', 'enemy agent', 'Zionist agent'],
          ...['foreign provocateur', 'foreign hand', 'foreign instigator', 'Western stooge'],
          ...['foreign element', 'colour revolutionary/colour revolutionaries'],
        ],
      },
    },
    anchor: 'label',
    shapes: ['scare-quoted'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'demonstrators', 'protest-events'] }],
    unless: [
      { rightAfter: 'label', words: 'law-words' },
      { inSentence: ['spy-words', 'screen-words', 'attack-words', 'sport-words'] },
    ],
    examples: {
      distanced: [
        'The “{label:foreign puppets}” who sat down in front of the ministry were miners.',
      ],
      none: ['After the march she saw "Mercenaries", a film about a football match.'],
    },
  },
  {
    id: 'puppeteers-in-a-capital',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...['puppeteer', 'puppet master', 'paymaster', 'handler', 'string-puller', 'curator'],
          ...['scriptwriter', 'conductor', 'customer', 'financier', 'master'],
          ...[
            'laboratory',
            'media laboratory',
            'troll farm',
            'troll factory',
            'headquarters',
            'think tank',
          ],
        ],
      },
      actor: {
        nouns: [
          'faraway capital',
          'far-off capital',
          'foreign capital',
          'distant capital',
          'Western capital',
          'neighbouring capital',
          'neighbouring country',
          'Florida',
          'Miami',
          'Langley',
          'Washington',
          'Brussels',
          'London',
          'Ankara',
          'Doha',
          'Riyadh',
          'Tehran',
          'Moscow',
          'Kyiv',
          'Warsaw',
          'Vilnius',
          'Paris',
          'Berlin',
          'Beijing',
          'Delhi',
          'Islamabad',
          'Tel Aviv',
          'Kigali',
          'Pretoria',
          'Caracas',
          'Havana',
        ],
        fixed: ['abroad', 'overseas', 'the West', 'another country', 'another capital'],
      },
    },
    anchor: 'label',
    shapes: ['masters-in'],
    when: [
      {
        inSentence: [
          'demonstrators',
          'protest-events',
          'protesters',
          'protest-signs',
          'street-marks',
        ],
      },
      {
        inSentence: ['making-acts', 'steering-acts', 'pay-and-orders', 'hirelings', 'hatching'],
      },
    ],
    unless: [
      {
        inSentence: [
          'foreign-decoys',
          'foreign-reaction',
          'election-decoys',
          'sport-words',
          'commerce',
        ],
      },
    ],
    examples: {
      attributed: [
        '{speaker:The minister} said that {label:puppet masters} in {actor:Brussels} had planned the sit-in.',
        'There was "a {label:paymaster} in a {actor:faraway capital}" behind the pupils who marched, {speaker:the prefect} said.',
      ],
      none: [
        'The strike was organised by nurses, and the director in London sent flowers to the hospital.',
      ],
    },
  },
  {
    id: 'plot-made-in-a-capital',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: { target: 'plots', cue: ['hatching', 'made-in'], actor: 'foreign-places' },
    anchor: 'cue',
    shapes: ['made-somewhere'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'opposition-people', 'demonstrators'] }],
    unless: [
      { inClause: ['foreign-decoys', 'at-home', 'works-of-fiction', 'screen-words'] },
      { inSentence: ['election-decoys', 'attack-words', 'years-of-revolt'] },
    ],
    examples: {
      attributed: [
        'The students sang at the rally. {speaker:The paper} wrote of a {target:conspiracy} {cue:drawn up} in {actor:Washington}.',
      ],
      none: ['The rally ended. A film about a plot hatched in Washington was shown at night.'],
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
  {
    id: 'script-written-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          'script',
          'scenario',
          'manual',
          'instruction',
          'marching order',
          'plan',
          'textbook',
          'playbook',
          'slogan',
          'leaflet',
          'placard',
          'banner',
          'score',
        ],
      },
      actor: ['foreign-places', 'foreign-powers', 'foreign-services'],
    },
    anchor: 'label',
    shapes: ['written-somewhere'],
    when: [
      {
        inSentence: [
          'demonstrators',
          'protest-events',
          'street-marks',
          'crowd-people',
          'opposition-people',
        ],
      },
    ],
    unless: [
      {
        inSentence: [
          ...notBlamed,
          'works-of-fiction',
          'screen-words',
          'commerce',
          'sport-words',
          'election-decoys',
        ],
      },
    ],
    examples: {
      attributed: [
        '{speaker:The paper} says the marchers acted on a {label:script} written in {actor:Brussels}.',
      ],
      none: ['The marchers met an actor who learnt a script written in Paris, a comedy film.'],
    },
  },
  {
    id: 'abroad-told-people-to-come',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      actor: ['foreign-places', 'foreign-powers', 'foreign-services'],
      cue: {
        verbs: [
          'tell/told',
          'send/sent',
          'pay/paid',
          'order',
          'bring/brought',
          'train',
          'finance',
          'hire',
          'feed/fed',
          'recruit',
          'lure',
          'egg on',
        ],
      },
      target: {
        nouns: [
          'youngster',
          'youth',
          'student',
          'pupil',
          'farmer',
          'child/children',
          'worker',
          'taxi driver',
        ],
        fixed: [
          'these people',
          'those people',
          'our children',
          'our youth',
          'our young people',
          'those who came',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['abroad-acts-on-them', 'abroad-it-was'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'demonstrators'] }],
    unless: [
      {
        inSentence: [
          ...notBlamed,
          'commerce',
          'sport-words',
          'war-actors',
          'helping-purposes',
          'relief-work',
        ],
      },
    ],
    examples: {
      denied: [
        'The marches went on. No one in {actor:Brussels} {cue:told} {target:these people} to come, {speaker:a nurse} said.',
      ],
      attributed: [
        'The strike went on. It was {actor:Paris} that {cue:paid} the {target:youngsters}, {speaker:the colonel} said.',
      ],
      none: ['The strike went on. A teacher in London told them to read more.'],
    },
  },
  {
    id: 'officials-see-a-foreign-hand',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      label: {
        fixed: [
          'foreign hand',
          'foreign finger',
          'hidden hand',
          'external hand',
          'outside hand',
          'foreign puppeteer',
          'a foreign hand',
          'foreign paymasters',
          'foreign instigator',
          'foreign provocateur',
          'hostile forces overseas',
          'outside agitator',
        ],
      },
    },
    anchor: 'label',
    when: [
      {
        inSentence: ['officials', 'tellers-in-power', 'ruling-bodies', 'rulers', 'police-and-army'],
      },
    ],
    unless: [
      {
        inSentence: [
          'attack-words',
          'war-actors',
          'bombs-and-war',
          'election-decoys',
          'foreign-decoys',
          'sport-words',
          'commerce',
          'finance',
          'screen-words',
        ],
      },
    ],
    examples: {
      attributed: [
        '{speaker:The minister} sees {label:a foreign hand} in the empty lecture halls of Dhaka.',
      ],
      none: ['The minister said the foreign hand in the bombing was known.'],
    },
  },
  {
    id: 'behind-the-protest-stands-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people', 'riots', 'unrest'],
      actor: 'foreign-places',
    },
    anchor: 'actor',
    shapes: ['behind-it-stands'],
    unless: [
      {
        inSentence: [...notBlamed, 'sport-words', 'election-decoys', 'commerce'],
      },
      { inClause: ['police-and-army', 'troops'] },
    ],
    examples: {
      asserted: [
        'Behind the {target:student movement} stand the same foundations in {actor:Berlin and Vienna}.',
      ],
      none: ['Behind the rally stood a bus to Berlin, and the embassy sent its solidarity.'],
    },
  },
]
