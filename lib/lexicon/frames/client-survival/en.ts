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
      asserted: ['The junta {cue:owes} its {object:survival} to {actor:Beijing} and its soldiers.'],
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
      object: ['survival', 'clients'],
      cue: {
        verbs: [
          'depend',
          'hinge',
          'rest on',
          'rely/relied/relying',
          'lean/leant/leaning',
          'hang/hung/hanging',
        ],
        fixed: ['dependent', 'reliant', 'at the mercy', 'dependant', 'bound hand and foot'],
      },
      actor: ['powers', 'power-adjectives', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['survival-on'],
    unless: [{ inSentence: ['commerce', 'finance', 'sport-words', 'trade', 'disease'] }],
    examples: {
      asserted: ["The survival of the {object:junta} {cue:hinges} on {actor:Moscow's} guns."],
      attributed: [
        '{speaker:The report} says the {object:regime} is wholly {cue:dependent} on {actor:Iran}.',
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
        ],
      },
      actor: ['powers', 'power-adjectives', 'patrons'],
      object: {
        verbs: [
          ...[
            'survive',
            'collapse',
            'fall/fell/fallen',
            'last',
            'crumble',
            'endure',
            'topple',
            'outlive',
          ],
          ...['hold on', 'cling', 'stay', 'remain', 'stand/stood'],
        ],
        fixed: [
          'lost power',
          'lost his throne',
          'be gone',
          'been gone',
          'be finished',
          'lose power',
          'be in power',
          'lost the war',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['without-patron'],
    when: [{ inSentence: ['clients', 'rulers', 'countries', 'regimes'] }],
    unless: [{ inSentence: ['commerce', 'finance', 'sport-words', 'trade', 'disease'] }],
    examples: {
      asserted: [
        '{cue:Without} {actor:Russian} air cover the regime would have {object:collapsed} in a month.',
      ],
      attributed: [
        '{speaker:He} said the junta could not {object:survive} {cue:without} {actor:Wagner}.',
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
      cue: {
        verbs: [
          ...[
            'prop up',
            'shore up',
            'bankroll',
            'bail out',
            'sustain',
            'underwrite/underwrote/underwritten',
            'rescue',
          ],
          ...['save', 'cling', 'puppeteer', 'resuscitate', 'remote control'],
        ],
        fixed: [
          ...[
            'propped',
            'props',
            'propping',
            'kept afloat',
            'keeps afloat',
            'keeping afloat',
            'keep afloat',
          ],
          ...[
            'kept in power',
            'keeps in power',
            'keeping in power',
            'keep in power',
            'kept in place',
            'on life support',
          ],
          ...[
            'kept alive',
            'keeps alive',
            'keep alive',
            'held up',
            'afloat',
            'in power',
            'lifeline',
            'in office',
            'in the saddle',
          ],
        ],
      },
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
      cue: {
        nouns: [
          ...[
            'puppet',
            'marionette',
            'vassal',
            'client',
            'lackey',
            'stooge',
            'lapdog',
            'poodle',
            'satrap',
            'pawn',
          ],
          ...[
            'leash',
            'string',
            'minion',
            'viceroy',
            'satellite regime',
            'thumb',
            'instrument',
            'tool',
            'plaything',
          ],
          ...[
            'dependency',
            'client ruler',
            'man in',
            'puppet master',
            'puppeteer',
            'pocket',
            'tutelage',
            'henchman/henchmen',
            'quisling',
            "cat's paw",
            'payroll',
            'mercy',
          ],
        ],
      },
      actor: ['powers', 'power-adjectives', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['puppet-of'],
    when: [
      { inPassage: ['clients', 'rulers', 'countries', 'geopolitics', 'regimes', 'nationalities'] },
    ],
    unless: [{ inSentence: ['commerce', 'toy-puppets', 'sport-words'] }],
    examples: {
      asserted: ['The new prime minister is a {cue:puppet} of {actor:Moscow}.'],
      attributed: ['{speaker:The rebels} called the president a {cue:stooge} of {actor:Paris}.'],
      distanced: ['{speaker:Leaflets} mocked the general as {actor:Tehran\'s} "{cue:lackey}".'],
      denied: [
        '"I am nobody\'s man and no {cue:puppet} of {actor:Washington}," the minister said.',
      ],
      none: ['The puppet of the Russian theatre made the president of the jury laugh.'],
    },
  },
  {
    id: 'client-state-terms',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          ...[
            'puppet state',
            'puppet regime',
            'puppet government',
            'puppet ruler',
            'puppet president',
            'puppet leader',
          ],
          ...[
            'client state',
            'client regime',
            'client government',
            'client ruler',
            'vassal state',
            'vassal regime',
          ],
          ...[
            'puppet republic',
            'puppet administration',
            'puppet authority',
            'proxy state',
            'proxy regime',
            'proxy government',
          ],
          ...['puppet parliament', 'puppet king', 'vassalage', 'vassalisation', 'vassalization'],
        ],
        fixed: [
          'pulls the strings',
          'pulling the strings',
          'pull the strings',
          'pulled the strings',
          'on a short leash',
          'on a tight leash',
          'on a leash',
          'remote-controlled from',
          'governed from afar',
        ],
      },
    },
    anchor: 'cue',
    when: [
      {
        inPassage: [
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
]
