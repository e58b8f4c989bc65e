import type { Rule } from '../../types.ts'

export const en: readonly Rule[] = [
  {
    id: 'owes-its-survival',
    source: { paragraph: 13, phrase: 'يدين ببقائها لروسيا', relation: 'translation' },
    terms: {
      cue: { verbs: ['owe', 'be indebted', 'thank'], fixed: ['indebted', 'beholden', 'thanks'] },
      object: 'survival',
      actor: ['powers', 'power-adjectives', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['owes-to'],
    unless: [{ inSentence: ['commerce', 'finance', 'sport-words'] }],
    examples: {
      asserted: ['The junta {cue:owes} {object:its survival} to {actor:Beijing} and its soldiers.'],
      attributed: [
        '{speaker:Diplomats} say Assad {cue:owed} his {object:throne} to {actor:Russian} jets.',
      ],
      denied: [
        '{speaker:He} denied that the palace {cue:owed} its {object:rule} to {actor:Tehran}.',
      ],
      none: ['The retailer owes its survival to a loan from Beijing.'],
    },
  },
  {
    id: 'survival-depends-on-patron',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      object: ['survival', 'clients', 'dependent-rulers'],
      cue: 'depending',
      actor: ['powers', 'power-adjectives', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['survival-on'],
    unless: [
      { inSentence: ['commerce', 'finance', 'sport-words', 'trade', 'disease', 'interpreters'] },
    ],
    examples: {
      asserted: ["The survival of the {object:junta} {cue:hinges} on {actor:Moscow's} guns."],
      attributed: [
        '{speaker:The report} says the {object:regime} is {cue:wholly dependent} on {actor:Iran}.',
      ],
      none: ['The government depends on Russian gas for heating.'],
    },
  },
  {
    id: 'would-fall-without',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          'without',
          'thanks to',
          'only because of',
          'by the grace of',
          'courtesy of',
          'but for',
          'were it not for',
          'had it not been for',
          'if not for',
          'if it were not for',
          'with the help of',
          'with help from',
          'with the backing of',
          'at the pleasure of',
          'on the strength of',
        ],
      },
      actor: ['powers', 'power-adjectives', 'patrons'],
      object: 'standing-or-falling',
    },
    anchor: 'cue',
    shapes: ['without-patron'],
    when: [{ inSentence: ['clients', 'rulers', 'countries', 'regimes'] }],
    unless: [{ inSentence: ['commerce', 'finance', 'sport-words', 'disease'] }],
    examples: {
      asserted: [
        '{cue:Without} {actor:Russian} air cover the regime would have {object:collapsed} in a month.',
      ],
      attributed: [
        '{speaker:He} said the junta could {object:not survive} {cue:without} {actor:Wagner}.',
      ],
      none: [
        'Shoppers survived the summer without French cheese, the president of the club team said.',
      ],
    },
  },
  {
    id: 'propped-up',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: {
      actor: ['powers', 'power-adjectives', 'patrons'],
      cue: 'propping-up',
      target: ['clients', 'rulers', 'countries', 'client-states'],
    },
    anchor: 'cue',
    shapes: ['propped-by'],
    unless: [{ inSentence: ['commerce', 'finance', 'sport-words', 'disease'] }],
    examples: {
      asserted: ['{actor:Moscow} has {cue:propped up} the {target:regime} for a decade.'],
      attributed: [
        '{speaker:The exile} said the {target:junta} was being {cue:kept afloat} by {actor:Beijing}.',
      ],
      none: ['Paris bailed out the bank before the government fell.'],
    },
  },
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
      none: ['The puppet of the Russian theatre made the president of the jury laugh.'],
    },
  },
  {
    id: 'client-state-terms',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: {
      cue: 'puppet-states',
    },
    anchor: 'cue',
    when: [
      {
        inPassage: [
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
        ],
      },
    ],
    unless: [{ inSentence: ['toy-puppets', 'dogs'] }],
    examples: {
      asserted: [
        'Since the coup the republic has been a {cue:client state} with a flag of its own.',
      ],
      attributed: ['{speaker:Kyiv} called the council a {cue:puppet government}.'],
      none: ['Dogs in Berlin must be kept on a leash.'],
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
    id: 'if-the-patron-went',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      actor: ['powers', 'power-adjectives', 'patrons'],
      cue: 'withdrawing',
      object: 'would-fall',
    },
    anchor: 'object',
    shapes: ['if-power-went'],
    when: [{ inSentence: ['clients', 'rulers', 'regimes'] }],
    unless: [{ inSentence: ['commerce', 'finance', 'sport-words'] }],
    examples: {
      asserted: [
        'If {actor:Moscow} {cue:pulled out} its guards, the junta {object:would collapse}.',
      ],
      none: ['If Paris left the euro, the government said, bond prices would fall.'],
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
      { rightBefore: 'target', words: 'protests' },
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
        'The {target:government} is {cue:steered from} {actor:Tehran}, down to its stamps.',
      ],
      attributed: [
        '{speaker:Exiles} say the {target:president} {cue:takes his orders from} {actor:Ankara}.',
      ],
      denied: [
        'The {target:prime minister} is not {cue:controlled by} {actor:Moscow}, {speaker:her aide} said.',
      ],
      none: [
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
    id: 'kept-in-the-chair',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      target: ['powers', 'power-adjectives', 'patrons'],
      cue: {
        verbs: ['keep/kept', 'hold/held', 'maintain', 'sustain', 'leave/left', 'save', 'rescue'],
      },
      object: {
        fixed: [
          ...['in his chair', 'in its chair', 'in his seat', 'in the saddle', 'in the palace'],
          ...['in his palace', 'in the presidential palace', 'on the throne', 'on his throne'],
          ...['on its throne', 'in power', 'in office', 'afloat', 'alive', 'breathing', 'upright'],
          ...['solvent', 'on its feet', 'on his feet', 'out of exile', 'from his own people'],
          ...['from its own people', 'from falling', 'from collapse', 'from the gallows'],
          ...['from bankruptcy', 'in place', 'above water', 'from defeat', 'from ruin', 'standing'],
        ],
      },
    },
    anchor: 'object',
    shapes: ['subject-verb-object'],
    when: [{ inSentence: ['clients', 'dependent-rulers', 'client-states'] }],
    unless: [
      { inSentence: ['commerce', 'finance', 'sport-words', 'disease'] },
      { inSentence: ['election-decoys', 'courts', 'hazards'] },
    ],
    examples: {
      asserted: ['{target:Russian} gold {cue:saves} the marshal {object:from his own people}.'],
      attributed: [
        '{speaker:The exile} says {target:Saudi} gold {cue:kept} the sultan {object:in his palace}.',
      ],
      none: ['Paris kept the ferry above water, and the president of the hospital rang.'],
    },
  },
  {
    id: 'country-on-a-drip',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      target: ['countries', 'client-states'],
      cue: {
        fixed: [
          ...['on a drip from', 'on the drip of', 'on life support from'],
          ...[
            'kept breathing by',

            'ruled from',
            'governed from',
          ],
          ...['steered from', 'remote-controlled from', 'remote-controlled by', 'run from'],
          ...['in thrall to', 'dances to the tune of', 'takes its orders from', 'mortgaged to'],
          ...['takes orders from', 'does the bidding of', 'in hock to', 'on the leash of'],
          ...['by the grace of', 'at the pleasure of', 'breathes through', 'breathed through'],
          ...['hung by', 'hangs by', 'hooked to', 'hooked up to', 'wired to', 'outsourced to'],
          ...['in the pocket of', 'under the thumb of', 'a prisoner of'],
          ...['lives on subsidies from', 'lives off', 'subsists on', 'a ward of', 'signed over to'],
        ],
      },
      actor: ['powers', 'power-adjectives', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['steered-by'],
    unless: [
      { inSentence: ['commerce', 'finance', 'sport-words', 'trade', 'disease', 'leisure'] },
      { inClause: 'protest-signs' },
    ],
    examples: {
      asserted: ['In those years {target:Havana} {cue:breathed through} a {actor:Soviet} tube.'],
      denied: [
        '{speaker:He} rejects the notion that {target:Kampala} is {cue:run from} {actor:Washington}.',
      ],
      none: ['The ferry to Malta is run from Paris by a company of two.'],
    },
  },
  {
    id: 'foreign-ventilator',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          ...['ventilator', 'drip', 'life-support machine', 'life support', 'iron lung'],
          ...['oxygen tent', 'oxygen mask', 'feeding tube', 'umbilical cord', 'breathing tube'],
          ...['tube', 'drip-feed', 'intravenous drip', 'oxygen bottle', 'thread', 'lifeline'],
          ...['crutch/crutches', 'bayonet', 'tutelage', 'sufferance', 'oxygen', 'leading strings'],
        ],
      },
      actor: ['powers', 'power-adjectives', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['owned-by'],
    when: [{ inSentence: ['clients', 'dependent-rulers', 'client-states', 'countries'] }],
    unless: [
      { inSentence: ['commerce', 'finance', 'sport-words', 'disease', 'screen-words', 'trade'] },
      { inSentence: ['science-words', 'hazards', 'digital-words'] },
    ],
    examples: {
      asserted: ['The regime lies on a {actor:Russian} {cue:ventilator}.'],
      none: [
        'A Chinese ventilator saved the patient, the president of the hospital in Lusaka said.',
      ],
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
    id: 'on-foreign-bayonets',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      object: ['clients', 'dependent-rulers', 'rulers', 'client-states'],
      cue: {
        verbs: [
          ...[
            'reign',
            'rule',
            'govern',
            'ride/rode/ridden',
            'sit/sat',
            'sleep/slept',
            'stand/stood',
          ],
          ...[
            'come to power/came to power',
            'return to power',
            'come back/came back',
            'live',
            'rest',
          ],
          ...['return', 'arrive', 'survive', 'walk', 'lean/leant'],
        ],
      },
      actor: {
        nouns: [
          ...['Soviet tank', 'Soviet bayonet', 'Russian bayonet', 'Russian tank', 'Russian gun'],
          ...['French bayonet', 'French tank', 'French gun', 'American bayonet', 'American dollar'],
          ...['American rice', 'American gun', 'American plane', 'American tank', 'Saudi gold'],
          ...['Saudi money', 'Saudi tank', 'Chinese loan', 'Chinese cheque', 'Iranian money'],
          ...[
            'Rwandan bayonet',
            'Rwandan gun',
            'Turkish drone',
            'Ethiopian bayonet',
            'foreign gun',
          ],
          ...[
            'foreign bayonet',
            'foreign tank',
            'foreign crutch/foreign crutches',
            'German bayonet',
          ],
          ...['British bayonet', 'Russian crutch/Russian crutches', 'Wagner gun', 'Cuban bayonet'],
        ],
      },
    },
    anchor: 'actor',
    shapes: ['survival-on'],
    unless: [{ inSentence: ['commerce', 'sport-words', 'screen-words', 'museum-shows'] }],
    examples: {
      asserted: ['The last {object:king} of Laos {cue:reigned} on {actor:American rice}.'],
      none: ['The king stood beside a Soviet tank in the museum.'],
    },
  },
  {
    id: 'holds-on-with-help',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      actor: ['powers', 'power-adjectives'],
      cue: 'help-from-a-patron',
      object: 'holding-on',
    },
    anchor: 'cue',
    shapes: ['holds-on-by'],
    when: [{ inSentence: ['clients', 'dependent-rulers', 'regimes', 'rulers'] }],
    unless: [{ inSentence: ['commerce', 'finance', 'sport-words', 'disease', 'trade'] }],
    examples: {
      asserted: ['The marshal used {actor:Russian} {cue:loans} to {object:stay in power}.'],
      attributed: [
        '{speaker:Diplomats} said the junta {object:clung to power} with {actor:Emirati} {cue:money}.',
      ],
      none: ['The patient used French aid to survive, the president of the clinic said.'],
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
    id: 'survival-tied-to-patron',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      object: 'survival',
      cue: {
        fixed: [
          'tied to',
          'bound to',
          'bound up with',
          'chained to',
          'hitched to',
          'guaranteed by',
          'assured by',
          'underwritten by',
          'secured by',
          'paid for by',
          'conditional on',
          'staked on',
        ],
      },
      actor: ['powers', 'power-adjectives', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['holds-by'],
    when: [{ inSentence: ['clients', 'rulers', 'countries', 'regimes', 'ruling-bodies'] }],
    unless: [{ inSentence: ['commerce', 'finance', 'sport-words', 'trade', 'disease'] }],
    examples: {
      asserted: [
        'The {object:survival} of the ruling house is {cue:tied to} {actor:Russian} arms.',
      ],
      none: [
        'The survival of the club is tied to a Russian bank, the president of the league said.',
      ],
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
    id: 'bills-paid-by-patron',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      actor: ['powers', 'patrons'],
      cue: { verbs: ['pay/paid', 'foot', 'settle', 'cover', 'pick up'] },
      target: {
        nouns: ['bill', 'wage bill', 'salary/salaries', 'army payroll', 'soldiers wages', 'debt'],
        fixed: ['the tab'],
      },
    },
    anchor: 'target',
    shapes: ['agent-act-object'],
    when: [{ inSentence: ['clients', 'rulers', 'kept-clients', 'unfree-clients'] }],
    unless: [{ inSentence: ['commerce', 'finance', 'sport-words', 'trade', 'disease'] }],
    examples: {
      asserted: ["{actor:Moscow} has {cue:paid} the general's {target:bills} since the coup."],
      none: [
        'The French minister paid the hotel bill of the company, and the president thanked him.',
      ],
    },
  },
  {
    id: 'lives-on-patron-money',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      object: ['kept-clients', 'regimes', 'ruling-bodies'],
      cue: {
        verbs: [
          'live on',
          'live off',
          'feed on/fed on',
          'feed off/fed off',
          'subsist on',
          'survive on',
          'run on/ran on',
          'breathe through',
        ],
      },
      actor: ['power-adjectives', 'patrons', 'powers'],
    },
    anchor: 'cue',
    shapes: ['holds-by'],
    unless: [{ inSentence: ['commerce', 'sport-words', 'disease', 'screen-words', 'home-life'] }],
    examples: {
      asserted: [
        'The {object:regime} in Minsk {cue:lives on} {actor:Russian} loans and cheap gas.',
      ],
      none: ['The former president of the league lives on Russian soup.'],
    },
  },
  {
    id: 'country-pawned-to-a-patron',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          'mortgage',
          'pawn',
          'sell/sold',
          'sell out/sold out',
          'sign over',
          'sign away',
          'hand over',
          'surrender',
          'cede',
          'barter',
        ],
      },
      object: {
        nouns: [
          'country/countries',
          'sovereignty',
          'independence',
          'republic',
          'homeland',
          'state',
        ],
      },
      actor: ['powers', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['owes-to'],
    when: [{ inSentence: ['clients', 'dependent-rulers', 'rulers', 'regimes'] }],
    unless: [{ inSentence: ['commerce', 'finance', 'sport-words', 'trade', 'screen-words'] }],
    examples: {
      attributed: [
        'Mr Lukashenko, {speaker:the note} said, had {cue:mortgaged} his {object:country} to {actor:the Kremlin}.',
      ],
      none: ['The president sold his house in the country to a friend in Moscow.'],
    },
  },
]
