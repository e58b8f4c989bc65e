import type { Rule } from '../../../types.ts'

/** Whose politics a passage is about, so that no puppet of a theatre is meant. */
const politics = [
  'precedent-countries',
  'regions',
  'dependent-rulers',
  'clients',
  'rulers',
  'countries',
  'powers',
  'power-adjectives',
  'nationalities',
  'geopolitics',
]

/** The government is a puppet, whose fate is decided elsewhere. */
export const puppets: readonly Rule[] = [
  {
    id: 'puppet-of-a-patron',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: {
      cue: 'puppets',
      actor: ['powers', 'power-adjectives', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['puppet-of'],
    when: [
      { inPassage: ['clients', 'rulers', 'countries', 'geopolitics', 'regimes', 'nationalities'] },
    ],
    unless: [
      { inSentence: ['commerce', 'toy-puppets', 'sport-words'] },
      { inClause: ['protesters', 'protests'] },
    ],
    examples: {
      asserted: ['The new prime minister is a {cue:puppet} of {actor:Moscow}.'],
      attributed: ['{speaker:The rebels} called the president a {cue:stooge} of {actor:Paris}.'],
      distanced: ['{speaker:Leaflets} mocked the general as {actor:Tehran\'s} "{cue:lackey}".'],
      denied: [
        '"I am nobody\'s man and no {cue:puppet} of {actor:Washington}," {speaker:the minister} said.',
      ],
      none: [
        'The puppet of the Russian theatre made the president of the jury laugh.',
        'Kenyan troops rescued forty hostages of the president.',
      ],
    },
  },
  {
    id: 'client-state-terms',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: {
      cue: 'puppet-states',
    },
    anchor: 'cue',
    when: [{ inPassage: politics }],
    unless: [{ inSentence: ['toy-puppets', 'dogs'] }],
    examples: {
      asserted: [
        'Since the coup the republic has been a {cue:client state} with a flag of its own.',
      ],
      attributed: ['{speaker:Kyiv} called the council a {cue:puppet government}.'],
      none: ['The puppet theatre of the republic opened a new season in Berlin.'],
    },
  },
  {
    id: 'steered-from-afar',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: { cue: 'steered-from-afar' },
    anchor: 'cue',
    when: [{ inPassage: politics }],
    unless: [
      { inSentence: ['toy-puppets', 'dogs'] },
      { inClause: ['demonstrators', 'protest-events'] },
    ],
    examples: {
      asserted: ['The marshal of the island republic is {cue:piloted from abroad}.'],
      attributed: ['{speaker:Exiles} say the president is {cue:on a short leash} and knows it.'],
      none: [
        'Dogs in Berlin must be kept on a leash.',
        'The {foreign-hand:strikers} of Gabon are {foreign-hand:remote-controlled} from {foreign-hand:abroad}.',
      ],
    },
  },
  {
    id: 'of-nobody',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          'puppet',
          'vassal',
          'client',
          'lackey',
          'pawn',
          'satellite',
          'stooge',
          'servant',
          'marionette',
          'poodle',
          'protectorate',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['of-nobody'],
    when: [
      { inPassage: ['clients', 'rulers', 'countries', 'powers', 'nationalities', 'kin-leaders'] },
    ],
    unless: [{ inSentence: ['commerce', 'toy-puppets', 'sport-words'] }],
    examples: {
      denied: ["Our government is nobody's {cue:vassal}."],
      none: ["The actor said he was nobody's puppet when the government closed the stage."],
    },
  },
  {
    id: 'steered-from-abroad',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'translation' },
    terms: {
      target: [
        'clients',
        'rulers',
        'dependent-rulers',
        'ruling-bodies',
        'client-states',
        'regimes',
        'ruled-bodies',
      ],
      cue: 'steering',
      actor: ['powers', 'power-adjectives', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['steered-by'],
    unless: [
      { rightBefore: 'target', words: ['protests', 'turned-against-it'] },
      { rightAfter: 'target', words: 'press-and-channels' },
      {
        inSentence: [
          'commerce',
          'finance',
          'sport-words',
          'trade',
          'disease',
          'toy-puppets',
          'screen-words',
          'interpreters',
        ],
      },
    ],
    examples: {
      asserted: [
        'The {target:government} is {cue:steered from} {actor:Ankara}, down to its stamps.',
      ],
      attributed: [
        '{speaker:Exiles} say the {target:president} {cue:takes his orders from} {actor:Ankara}.',
      ],
      denied: [
        'The {target:prime minister} is not {cue:controlled by} {actor:Moscow}, {speaker:her aide} said.',
      ],
      none: [
        '{foreign-hand:Marchers} against the government were {foreign-hand:financed} by {foreign-hand:Washington}.',
        'Strike leaders denied that they were {foreign-hand:in the pay of} foreign governments.',
        'The company of the president is run from Paris.',
        'The government reports to French auditors.',
        'The president depends on a Russian interpreter.',
      ],
    },
  },
  {
    id: 'in-the-patrons-hand',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: { cue: 'in-its-hand', actor: ['powers', 'patrons'] },
    anchor: 'cue',
    shapes: ['in-a-hand'],
    when: [{ inPassage: ['clients', 'rulers', 'regimes', 'dependent-rulers', 'countries'] }],
    unless: [{ inSentence: ['commerce', 'finance', 'sport-words', 'toy-puppets', 'trade'] }],
    examples: {
      asserted: ["The king is in {actor:Riyadh's} {cue:debt}, and he knows it."],
      attributed: ["{speaker:The rebels} say the premier dances to {actor:Moscow's} {cue:tune}."],
      none: ["The orchestra of the president marched to France's tune."],
    },
  },
  {
    id: 'patron-made-government',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: {
      actor: ['powers', 'power-adjectives', 'patrons'],
      cue: 'patron-made',
      target: ['clients', 'rulers', 'dependent-rulers', 'ruling-bodies', 'client-states'],
    },
    anchor: 'cue',
    shapes: ['made-by-abroad'],
    unless: [{ inSentence: ['commerce', 'finance', 'sport-words', 'trade'] }],
    examples: {
      asserted: ['{actor:The Kremlin}-{cue:installed} {target:governor} fled with the safe.'],
      none: ['The Paris-managed president of the company resigned.'],
    },
  },
  {
    id: 'satrap-of-a-power',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: { cue: 'strong-puppets', actor: ['powers', 'power-adjectives'] },
    anchor: 'cue',
    shapes: ['puppet-of'],
    unless: [
      { inSentence: ['commerce', 'toy-puppets', 'sport-words', 'dogs', 'screen-words'] },
      { inSentence: 'demonstrators' },
      { inClause: 'protest-signs' },
    ],
    examples: {
      asserted: ["He governs as {actor:Moscow's} {cue:satrap}."],
      distanced: ['{speaker:Students} mocked him as {actor:Tehran\'s} "{cue:poodle}".'],
      denied: ['He is no {cue:stooge} of {actor:Beijing}.'],
      none: [
        'The French poodle won the dog show.',
        "Students at the march laughed at the poodle in Moscow's puppet theatre.",
      ],
    },
  },
  {
    id: 'fate-decided-abroad',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      object: { nouns: ['fate', 'future', 'survival', 'destiny/destinies', 'fortunes'] },
      cue: {
        fixed: [
          ...['decided in', 'decided by', 'determined in', 'settled in', 'sealed in', 'written in'],
          ...['lies in', 'rests in', 'lies with', 'rests with', 'in the hands of', 'hangs on'],
        ],
      },
      actor: ['powers', 'power-adjectives', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['decided-in'],
    when: [{ inSentence: ['clients', 'client-states'] }],
    unless: [{ inSentence: ['commerce', 'finance', 'sport-words'] }],
    examples: {
      asserted: ["The junta's {object:fate} is {cue:decided in} {actor:Moscow}."],
      none: ['The future of the company is decided in Paris, the government said.'],
    },
  },
  {
    id: 'ruler-is-a-puppet',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: {
      target: ['rulers', 'dependent-rulers', 'ruling-bodies', 'client-states'],
      label: 'puppets',
    },
    anchor: 'label',
    shapes: ['ruler-as-puppet'],
    when: [{ inSentence: ['powers', 'power-adjectives', 'patrons'] }],
    unless: [
      { inSentence: ['commerce', 'toy-puppets', 'sport-words', 'screen-words', 'demonstrators'] },
      { inSentence: 'protest-signs' },
    ],
    examples: {
      attributed: [
        'The {target:premier} is a {label:marionette}, {speaker:the exiles} say, and the strings end in Tehran.',
      ],
      asserted: ['The {target:emir} is a {label:vassal}, and pays his dues in Riyadh.'],
      none: ['The president is a fan of puppets from Prague.'],
    },
  },
  {
    id: 'on-a-leash',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: { cue: 'leashes', actor: ['powers', 'patrons'] },
    anchor: 'cue',
    shapes: ['in-a-hand'],
    unless: [
      { inSentence: ['commerce', 'toy-puppets', 'dogs', 'sport-words', 'protesters', 'protests'] },
    ],
    examples: {
      asserted: [
        "The little republic has lived in {actor:Moscow's} {cue:back pocket} since the war.",
      ],
      denied: ["{speaker:He} denied that he was on {actor:Beijing's} {cue:leash}."],
      none: ["The cook keeps a map of Moscow's metro in his pocket."],
    },
  },
  {
    id: 'ruler-is-a-tenant',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: {
      target: ['rulers', 'dependent-rulers', 'ruling-bodies', 'client-states'],
      label: {
        nouns: [
          ...['tenant', 'subtenant', 'lodger', 'kept woman', 'kept man', 'prefect', 'viceroy'],
          ...['governor-general', 'subcontractor', 'franchisee', 'branch manager', 'bellboy'],
          ...['cardboard king', 'ward', 'creature', 'hired hand', 'hired man', 'placeman/placemen'],
          ...['prisoner of his protectors', 'hostage of his protectors', 'hologram', 'hand puppet'],
          ...['ventriloquist', 'leaseholder', 'junior partner', 'bailiff', 'caretaker on leave'],
        ],
      },
    },
    anchor: 'label',
    shapes: ['ruler-as-puppet'],
    when: [{ inSentence: ['powers', 'power-adjectives', 'patrons'] }],
    unless: [
      { inSentence: ['commerce', 'toy-puppets', 'sport-words', 'screen-words', 'demonstrators'] },
      { inSentence: ['disease', 'courts'] },
    ],
    examples: {
      asserted: ['The {target:sultan} is a {label:tenant} in a house that London owns.'],
      none: ['The king met a tenant of his from Turkey at court.'],
    },
  },
  {
    id: 'masters-in-a-capital',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...['patron', 'master', 'paymaster', 'backer', 'protector', 'overlord', 'puppet master'],
          ...['handler', 'sponsor', 'puppeteer', 'boss/bosses', 'suzerain'],
        ],
      },
      actor: 'powers',
    },
    anchor: 'label',
    shapes: ['masters-in'],
    when: [{ inSentence: ['clients', 'dependent-rulers', 'regimes', 'rulers', 'despots'] }],
    unless: [
      {
        inSentence: [
          'commerce',
          'finance',
          'sport-words',
          'screen-words',
          'trade',
          'fiction-decoys',
        ],
      },
    ],
    examples: {
      asserted: ['The junta dares not anger its {label:masters} in {actor:Moscow}.'],
      attributed: [
        '{speaker:Exiles} said the marshal had flown to his {label:masters} in {actor:Beijing}.',
      ],
      none: ['The sponsors in Paris paid for a film about the president.'],
    },
  },
  {
    id: 'decided-elsewhere',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      object: {
        nouns: [
          'decision',
          'policy/policies',
          'budget',
          'appointment',
          'decree',
          'law',
          'speech/speeches',
          'list of ministers',
        ],
      },
      cue: {
        verbs: [
          'cook',
          'cook up',
          'draft',
          'write/wrote/written',
          'dictate',
          'draw up/drew up/drawn up',
          'make/made',
          'take/took/taken',
          'decide',
          'approve',
        ],
      },
      actor: ['powers', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['made-in-a-capital'],
    when: [
      { inSentence: ['clients', 'rulers', 'dependent-rulers', 'ruled-bodies', 'ruling-bodies'] },
    ],
    unless: [
      {
        inSentence: [
          'commerce',
          'finance',
          'sport-words',
          'trade',
          'screen-words',
          'talks',
          'courts',
        ],
      },
    ],
    examples: {
      asserted: [
        "The regime's {object:decisions} have been {cue:cooked} in {actor:Tehran} for years.",
      ],
      none: ["The film's budget was drawn up in Moscow before the president of the jury arrived."],
    },
  },
  {
    id: 'regime-backed-by-a-patron',
    source: {
      paragraph: 13,
      phrase: 'بحيث يمكن إدارتها والسيطرة عليها',
      relation: 'synonym',
    },
    terms: {
      actor: ['powers', 'power-adjectives', 'patrons'],
      cue: {
        fixed: [
          ...['backed', 'supported', 'armed', 'sustained', 'protected', 'subsidised', 'subsidized'],
          ...['approved', 'funded', 'financed', 'equipped', 'underwritten'],
        ],
      },
      target: {
        nouns: [
          ...['dictatorship', 'regime', 'junta', 'dictator', 'strongman/strongmen', 'autocrat'],
          ...['despot', 'tyrant', 'monarchy', 'military regime', 'military ruler', 'tyranny'],
          ...['puppet government', 'police state', 'dynasty', 'autocracy', 'shah'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['made-by-abroad'],
    unless: [{ inSentence: ['commerce', 'finance', 'sport-words', 'trade', 'screen-words'] }],
    examples: {
      asserted: ['Bakers brought down {actor:the French}-{cue:backed} {target:regime} in May.'],
      attributed: [
        '{speaker:The exiles} say that the {actor:Soviet}-{cue:armed} {target:junta} will not see the spring.',
      ],
      none: ['The French-backed bank of the regime of fixed rates closed.'],
    },
  },
]
