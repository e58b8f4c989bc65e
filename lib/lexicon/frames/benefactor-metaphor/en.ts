import type { Rule } from '../../types.ts'

export const en: readonly Rule[] = [
  {
    id: 'benefactor-of-regimes',
    source: { paragraph: 1, phrase: 'مؤسسة خيرية للأنظمة الاستبدادية', relation: 'translation' },
    terms: { label: 'benefactors', target: ['clients', 'unfree-clients'] },
    anchor: 'label',
    shapes: ['image-of'],
    unless: [{ inSentence: ['relief-decoys', 'home-life'] }],
    examples: {
      asserted: [
        'The Gulf kingdom has been a {label:guardian angel} for every {target:shaky throne} nearby.',
        "The mine's owner is the {target:junta's} {label:godfather}.",
      ],
      attributed: [
        '{speaker:A diplomat} said the bank was the {label:lender of last resort} of bankrupt {target:rulers}.',
      ],
      distanced: [
        'This time the envoy came from the "{label:patron saint}" of the {target:putschists}.',
      ],
      denied: ['The alliance is not a {label:fire brigade} for failing {target:governments}.'],
      none: [
        'The charity for the ruling family of cats asked for a donation.',
        'The charity told the government that its shelters were full.',
      ],
    },
  },
  {
    id: 'power-as-benefactor',
    source: { paragraph: 1, phrase: 'تعد روسيا مؤسسة خيرية', relation: 'translation' },
    terms: { label: ['benefactors', 'benefactor-jobs'], target: 'powers' },
    anchor: 'label',
    shapes: [
      ...['plain-copula', 'acting', 'named-as', 'apposition', 'image-first', 'likened-to'],
      'found-in',
    ],
    unless: [{ inSentence: 'relief-decoys' }, { inSentence: 'hazards' }],
    examples: {
      asserted: [
        '{target:Moscow} likes to play the {label:fireman} whenever a palace is besieged.',
        '{target:France} was for decades the {label:gendarme} of its old colonies.',
        'In {target:Tehran} the old guard has gained its {label:guardian angel}.',
        'In Khartoum {target:Doha} behaved like a {label:rich uncle}.',
        'A {label:lifebelt}: that is what {target:Havana} was to the last of them.',
        'Like a {label:fireman} on night duty, {target:Moscow} sent its planes within the hour.',
      ],
      attributed: [
        '{speaker:Columnists} called {target:Ankara} the {label:saviour} of the old guard.',
        '{speaker:A columnist} likened {target:Doha} to a {label:midwife} of new flags.',
      ],
      denied: ['{target:Beijing} is no {label:Santa Claus}, and its loans fall due.'],
      none: [
        'The fever could cross into Rwanda within weeks, as nurses in Goma went home.',
        'Turkey is a rescuer of refugees at sea, its coast guard insists.',
        'Russia sent firefighters after the blaze in the port.',
      ],
    },
  },
  {
    id: 'trade-plied-for-regimes',
    source: { paragraph: 1, phrase: 'مؤسسة خيرية للأنظمة الاستبدادية', relation: 'synonym' },
    terms: { label: 'benefactor-jobs', target: ['clients', 'unfree-clients'] },
    anchor: 'label',
    shapes: ['image-of'],
    when: [{ inClause: ['powers', 'private-military'] }],
    unless: [{ inSentence: ['relief-decoys', 'real-crime', 'court-words', 'sport-words'] }],
    examples: {
      asserted: [
        'The {label:banker} of the {target:throne} sits in Riyadh and sends his bills there.',
      ],
      none: ['A bodyguard of the president broke his arm at the airport.'],
    },
  },
  {
    id: 'regime-has-a-benefactor',
    source: { paragraph: 1, phrase: 'مؤسسة خيرية للأنظمة الاستبدادية', relation: 'synonym' },
    terms: {
      target: ['clients', 'unfree-clients', 'rulers', 'countries', 'ruling-bodies'],
      cue: {
        verbs: [
          ...['live off', 'run to/ran to', 'lean on', 'cling to/clung to', 'look to', 'turn to'],
          ...['flee to/fled to', 'wait for', 'pray to', 'find/found', 'lose/lost', 'need', 'seek'],
          ...['depend on', 'rely on', 'hope for', 'call on', 'have/had', 'outlive', 'acquire'],
          ...['go through/went through/gone through', 'survive on', 'count on'],
        ],
      },
      label: {
        nouns: [
          ...['sugar daddy/sugar daddies', 'guardian angel', 'rich uncle', 'fairy godmother'],
          ...['white knight', 'patron saint', 'godfather', 'rich relative', 'Father Christmas'],
          ...['Santa Claus', 'life raft', 'lifebelt', 'cash machine', 'nanny/nannies', 'nursemaid'],
          ...['knight in shining armour', 'good Samaritan', 'lender of last resort'],
        ],
      },
      actor: 'powers',
    },
    anchor: 'label',
    shapes: ['has-for-it'],
    unless: [
      { inSentence: ['relief-decoys', 'finance', 'commerce', 'sport-words', 'screen-words'] },
      { inSentence: 'everyday-trades' },
    ],
    examples: {
      asserted: [
        'The {target:junta} has {cue:lost} in {actor:Beijing} a {label:fairy godmother} with a long purse.',
      ],
      none: ['The emperor of the film has found in Tokyo a fairy godmother with a sword.'],
    },
  },
  {
    id: 'under-its-umbrella',
    source: { paragraph: 1, phrase: 'مؤسسة خيرية للأنظمة الاستبدادية', relation: 'synonym' },
    terms: {
      actor: 'powers',
      label: {
        fixed: [
          ...['umbrella over', 'its wing over', 'its wings over', 'its cloak over', 'a wing over'],
          ...['protecting hand over', 'protective hand over', 'sheltering hand over'],
          ...['its hand over', 'his hand over', 'a hand over the head of', 'its shield over'],
          ...['a shield over', 'its mantle over', 'the umbrella over', 'under its wing'],
        ],
      },
      target: ['clients', 'unfree-clients', 'rulers', 'commanders', 'regimes'],
    },
    anchor: 'label',
    shapes: ['held-over'],
    unless: [{ inSentence: ['relief-decoys', 'hazards', 'sport-words', 'commerce', 'trade'] }],
    examples: {
      asserted: [
        '{actor:Moscow} keeps its {label:umbrella over} the {target:junta} when votes are due.',
      ],
      none: ['In Tokyo a servant held an umbrella over the president in the rain.'],
    },
  },
  {
    id: 'policeman-of-the-region',
    source: { paragraph: 1, phrase: 'مؤسسة خيرية للأنظمة الاستبدادية', relation: 'synonym' },
    terms: {
      label: 'guards-of-order',
      target: 'regions',
    },
    anchor: 'label',
    shapes: ['image-of'],
    unless: [{ inSentence: ['relief-decoys', 'hazards'] }],
    examples: {
      asserted: ['Two bases are all that is left of the {label:gendarme} of {target:Africa}.'],
      denied: [
        "{speaker:The president} denied that his country was the {target:world's} {label:policeman}.",
      ],
      none: ['The film about the gendarme of the region opens in May.'],
    },
  },
  {
    id: 'service-to-despots',
    source: { paragraph: 1, phrase: 'مؤسسة خيرية للأنظمة الاستبدادية', relation: 'synonym' },
    terms: { label: 'services-to-despots', target: 'unfree-clients' },
    anchor: 'label',
    shapes: ['image-of'],
    unless: [{ inSentence: ['relief-decoys', 'screen-words', 'sport-words'] }],
    examples: {
      asserted: ['Riyadh became the {label:retirement home} of the {target:coup}.'],
      attributed: [
        '{speaker:A columnist} called Moscow the {label:retirement home} for fallen {target:putschists}.',
      ],
      denied: [
        '{speaker:The minister} said his country was no {label:safe haven} for deposed {target:juntas}.',
      ],
      none: ['The film stars a bodyguard of the dictator.'],
    },
  },
  {
    id: 'power-serves-despots',
    source: {
      paragraph: 1,
      phrase: 'تعد روسيا مؤسسة خيرية للأنظمة الاستبدادية',
      relation: 'synonym',
    },
    terms: { target: 'powers', label: 'benefactors', object: 'unfree-clients' },
    anchor: 'label',
    shapes: ['power-offers-clients'],
    unless: [{ inSentence: ['relief-decoys', 'hazards'] }],
    examples: {
      asserted: [
        '{target:Moscow} has been a {label:life raft} that many a {object:junta} climbed into.',
      ],
      none: [
        'Paris lent the charity a hall, and the regime sent flowers to the fund-raiser of volunteers.',
      ],
    },
  },
  {
    id: 'policeman-for-a-power',
    source: {
      paragraph: 1,
      phrase: 'تعد روسيا مؤسسة خيرية للأنظمة الاستبدادية',
      relation: 'synonym',
    },
    terms: {
      label: {
        nouns: [
          ...['regional policeman/regional policemen', 'regional gendarme', 'regional sheriff'],
          ...['deputy sheriff', 'local sheriff', 'local gendarme', 'policeman in the region'],
          ...['policeman of the region', 'gendarme in the region', 'gendarme in Africa'],
          ...['policeman in the Gulf', 'gendarme of the Gulf', 'policeman of the Gulf'],
          ...['world policeman'],
          ...['global policeman', 'gendarme of Europe', 'gendarme of Africa', 'globocop'],
          ...["Europe's gendarme", "Africa's gendarme", "the Gulf's gendarme", 'world gendarme'],
        ],
      },
    },
    anchor: 'label',
    when: [{ inPassage: ['powers', 'power-adjectives', 'countries', 'patrons', 'rulers'] }],
    unless: [{ inSentence: ['relief-decoys', 'sport-words', 'screen-words', 'court-words'] }],
    examples: {
      asserted: ["The colonel is Ankara's {label:deputy sheriff} in the hills."],
      none: ['A regional policeman was found guilty by the court in Paris.'],
    },
  },
  {
    id: 'protector-in-a-capital',
    source: { paragraph: 1, phrase: 'تعد روسيا مؤسسة خيرية', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...['guardian', 'patron', 'guarantor', 'big-hearted friend', 'banker', 'shield'],
          ...['protector', 'great-hearted protector', 'benefactor', 'guardian angel', 'saviour'],
          ...['savior', 'rich uncle', 'generous uncle', 'sugar daddy', 'fairy godmother'],
          ...['patron saint', 'big brother', 'elder brother', 'lifeguard', 'generous protector'],
          ...['selfless friend', 'generous friend', 'paymaster', 'rescuer', 'good Samaritan'],
          ...['godfather', 'godmother', 'nursemaid', 'guardian spirit', 'banker of last resort'],
          ...['Father Christmas', 'Santa Claus', 'fairy godfather', 'kindly uncle', 'rich cousin'],
        ],
      },
      target: 'powers',
    },
    anchor: 'label',
    shapes: ['holding-a-place'],
    when: [{ inPassage: ['clients', 'rulers', 'countries', 'regimes', 'unfree-clients'] }],
    unless: [
      { inSentence: ['relief-decoys', 'sport-words', 'screen-words', 'hazards', 'leisure'] },
    ],
    examples: {
      asserted: ['The deposed colonel has a {label:guardian angel} in {target:Abu Dhabi}.'],
      none: ['The film shows a rich uncle in Paris and the president of a bank.'],
    },
  },
  {
    id: 'survival-package',
    source: { paragraph: 1, phrase: 'مؤسسة خيرية للأنظمة الاستبدادية', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...['regime survival package', 'regime-survival package', 'regime survival kit'],
          ...['survival package for juntas', 'survival package for rulers', 'dictator insurance'],
          ...['insurance against coups', 'coup insurance', 'coup-proofing package'],
          ...['coup-proofing service', 'regime insurance', 'regime protection package'],
          ...['protection service for dictators', 'retirement home for dictators'],
          ...['old folks home for dictators', 'mutual insurance of autocrats'],
          ...[
            'self-help group of autocrats',
            'trade union of dictators',
            'trade union of autocrats',
          ],
        ],
      },
    },
    anchor: 'label',
    unless: [{ inSentence: ['relief-decoys', 'sport-words', 'screen-words'] }],
    examples: {
      asserted: ['For gold the mercenaries sell a {label:regime survival package}.'],
      none: ['The hikers bought a survival package at the mountain hut.'],
    },
  },
]
