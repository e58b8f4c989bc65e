import type { Rule } from '../../../types.ts'

/** A patron keeps the government in power, and pays for it. */
export const keptInPower: readonly Rule[] = [
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
    when: [{ inPassage: ['clients', 'rulers', 'countries', 'regimes'] }],
    unless: [{ inSentence: ['commerce', 'finance', 'sport-words', 'disease'] }],
    examples: {
      asserted: [
        '{cue:Without} {actor:Russian} air cover the regime would have {object:collapsed} in a month.',
      ],
      attributed: [
        "{cue:Without} {actor:Beijing's} credit the general would not have {object:seen the winter}, {speaker:a banker} said.",
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
      asserted: [
        '{actor:Moscow} has {cue:propped up} the {target:regime} for a decade.',
        '{cue:Propped up} by {actor:Saudi} gold and borrowed tanks, the {target:junta} holds on.',
      ],
      attributed: [
        '{speaker:The exile} said the {target:junta} was being {cue:kept afloat} by {actor:Beijing}.',
      ],
      none: ['Paris bailed out the bank before the government fell.'],
    },
  },
  {
    id: 'he-is-propped-up',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: {
      actor: ['powers', 'power-adjectives', 'patrons'],
      cue: 'propping-up',
      target: { fixed: ['he', 'him', 'his rule', 'their rule'] },
    },
    anchor: 'cue',
    shapes: ['propped-by'],
    when: [{ inPassage: ['clients', 'rulers', 'regimes', 'despots', 'opposition-people'] }],
    unless: [{ inSentence: ['commerce', 'finance', 'sport-words', 'disease'] }],
    examples: {
      asserted: [
        'The president fears the street. {target:He} is {cue:propped up} by {actor:Moscow}.',
      ],
      none: ['The president limped in. He was propped up by an aide.'],
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
