import type { Rule } from '../../types.ts'

export const en: readonly Rule[] = [
  {
    id: 'clash-terms',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'translation' },
    terms: {
      cue: 'clashes-of-systems',
    },
    anchor: 'cue',
    unless: [{ inSentence: ['sport-words', 'clash-decoys'] }],
    examples: {
      asserted: ['Behind the quarrel over grain stands a {cue:contest of systems}.'],
      attributed: ['{speaker:The strategist} said the steppe had become a {cue:clash of models}.'],
      distanced: ['Editors keep printing the words "{cue:new cold war}".'],
      denied: ['This is not a {cue:clash of civilisations}, {speaker:the bishop} said in Mali.'],
      none: [
        'The two coaches promised a clash of systems in the cup final.',
        'The two designers offered competing models of the coat.',
      ],
    },
  },
  {
    id: 'side-against-side',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'synonym' },
    terms: {
      cue: 'contest',
      target: 'free-sides',
      actor: 'unfree-sides',
    },
    anchor: 'cue',
    shapes: ['between-sides'],
    unless: [{ inSentence: ['sport-words', 'commerce', 'clash-decoys'] }],
    examples: {
      asserted: [
        'The summit was staged as a {cue:struggle} between {target:democracy} and {actor:autocracy}.',
      ],
      attributed: [
        '{speaker:The chancellor} called the vote a {cue:battle} between {target:freedom} and {actor:tyranny}.',
      ],
      denied: ['It is not a {cue:fight} between {target:freedom} and {actor:tyranny}.'],
      none: ['The cup final was a battle between East and West.'],
    },
  },
  {
    id: 'world-splits',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          'split/split/split',
          'divide',
          'sort',
          'fracture',
          'break/broke/broken',
          'separate',
        ],
      },
      target: 'free-sides',
      actor: 'unfree-sides',
    },
    anchor: 'cue',
    shapes: ['split-into-sides'],
    unless: [{ inSentence: ['sport-words', 'commerce', 'clash-decoys'] }],
    examples: {
      asserted: ['The century {cue:divides} into {target:democracies} and {actor:autocracies}.'],
      attributed: [
        '{speaker:The minister} sees a planet {cue:split} between {target:freedom} and {actor:tyranny}.',
      ],
      none: ['The league is divided into East and West.'],
    },
  },
  {
    id: 'bloc-versus-bloc',
    source: { paragraph: 8, phrase: 'كجبهة موحدة ضد الاستبداد', relation: 'synonym' },
    terms: { target: 'free-sides', actor: 'unfree-sides' },
    anchor: 'actor',
    shapes: ['side-against-side'],
    unless: [
      { inClause: 'united-fronts' },
      { inSentence: ['sport-words', 'commerce', 'clash-decoys'] },
    ],
    examples: {
      asserted: [
        'The century is {target:democracy} versus {actor:autocracy}.',
        '{actor:Autocracy} vs. {target:democracy}',
        'The paper prefers {actor:autocracy} over {target:democracy}.',
      ],
      none: ['It was East against West in the derby of the city league.'],
    },
  },
  {
    id: 'side-beats-side',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'synonym' },
    terms: { target: 'free-sides', actor: 'unfree-sides', cue: 'outlasting' },
    anchor: 'cue',
    shapes: ['side-beats-side'],
    unless: [{ inSentence: ['sport-words', 'commerce', 'clash-decoys'] }],
    examples: {
      asserted: ['In the long run {target:democracies} {cue:outlast} {actor:autocracies}.'],
      attributed: [
        '{speaker:The party} believes that {actor:autocracy} will {cue:bury} {target:democracy}.',
      ],
      none: ['The democrats will defeat the conservatives in the autumn.'],
    },
  },
  {
    id: 'contest-with-the-unfree',
    source: { paragraph: 8, phrase: 'كجبهة موحدة ضد الاستبداد', relation: 'synonym' },
    terms: { cue: 'contest', target: 'autocrats-abroad' },
    anchor: 'cue',
    shapes: ['contest-with'],
    unless: [{ inSentence: ['sport-words', 'commerce', 'clash-decoys', 'screen-words'] }],
    examples: {
      attributed: [
        '{speaker:The president} spoke of a {cue:contest} with the {target:autocrats} of the age.',
      ],
      none: ['The union won its contest with the harbour board.'],
    },
  },
  {
    id: 'united-front',
    source: { paragraph: 8, phrase: 'كجبهة موحدة ضد الاستبداد', relation: 'translation' },
    terms: {
      cue: 'united-fronts',
      target: 'bloc-enemies',
    },
    anchor: 'cue',
    shapes: ['cue-against'],
    unless: [{ inSentence: ['sport-words', 'commerce'] }],
    examples: {
      asserted: ['Biden gathered a {cue:united front} against {target:tyranny}.'],
      attributed: [
        '{speaker:The Polish premier} called her country a {cue:bulwark} against {target:autocracy}.',
      ],
      none: ['The coach built a bulwark against the West in the cup.'],
    },
  },
  {
    id: 'alternative-to-democracy',
    source: { paragraph: 8, phrase: 'بديلًا للديمقراطيات الليبرالية', relation: 'translation' },
    terms: {
      cue: 'alternatives',
      target: 'liberal-order',
    },
    anchor: 'cue',
    shapes: ['cue-to'],
    unless: [{ inSentence: ['sport-words', 'clash-decoys'] }, { inClause: 'commerce' }],
    examples: {
      asserted: [
        'Cheap loans are the bait of an {cue:alternative} to {target:liberal democracy}.',
        'The party school in Beijing is an {cue:alternative} to {target:Western democracy}.',
      ],
      attributed: [
        '{speaker:The junta} sees Moscow as a {cue:counterweight} to the {target:liberal order}.',
      ],
      none: ['The clinic is an alternative to the Western model of engine.'],
    },
  },
  {
    id: 'western-demands',
    source: { paragraph: 9, phrase: 'المطالب الغربية', relation: 'translation' },
    terms: {
      cue: 'western-dominance',
    },
    anchor: 'cue',
    unless: [{ inSentence: ['sport-words', 'commerce', 'clash-decoys'] }],
    examples: {
      asserted: [
        'In the east of the country troops faced {cue:Western demands} as much as crowds.',
      ],
      attributed: ['{speaker:The ayatollah} vowed to resist {cue:Western hegemony}.'],
      none: ['The designer followed Western demands of the brand.'],
    },
  },
  {
    id: 'western-model-refused',
    source: { paragraph: 8, phrase: 'بديلًا للديمقراطيات الليبرالية', relation: 'synonym' },
    terms: {
      cue: 'turning-away',
      target: {
        nouns: [
          ...['liberal idea', 'liberal values', 'liberal project', 'liberal consensus'],
          'Western model',
          'liberal order',
          'liberal model',
          'Western-style democracy',
          'liberal democracy',
          'Western order',
          'rules-based order',
          'US-led order',
          'Western-led order',
          'Western system',
          'Western liberalism',
          'liberal international order',
          'liberal world order',
          'Western democracy',
          'Western civilisation',
          'Western civilization',
          'Western values',
          'Western dominance',
          'Western way of life',
          'Western-led system',
          'global liberal order',
        ],
      },
    },
    anchor: 'target',
    shapes: ['verb-object', 'passive', 'object-then-cue', 'counted-as'],
    unless: [{ inSentence: ['sport-words', 'commerce', 'clash-decoys'] }],
    examples: {
      asserted: ['Each new coup {cue:undermines} the {target:Western model}.'],
      none: ['The carmaker rejected the Western model of the engine.'],
    },
  },
  {
    id: 'systems-collide',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'inflected' },
    terms: { target: ['systems', 'opposed-pairs'], cue: 'colliding' },
    anchor: 'cue',
    shapes: ['parties-collide'],
    unless: [
      { rightAfter: 'target', words: 'of-something' },
      { inSentence: ['sport-words', 'commerce', 'clash-decoys', 'science-words', 'screen-words'] },
    ],
    examples: {
      asserted: ['{target:Two systems} {cue:collide} on the river, and each has its flag.'],
      attributed: ['{speaker:The envoy} said {target:two models of government} were {cue:at war}.'],
      none: [
        'Two storm systems collide over Texas.',
        'Two systems of irrigation collide in the valley.',
      ],
    },
  },
  {
    id: 'contest-of-opposites',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'synonym' },
    terms: { cue: ['contest', 'falling-apart-into'], actor: 'opposed-pairs' },
    anchor: 'cue',
    shapes: ['cue-between', 'cue-into'],
    unless: [{ inSentence: ['sport-words', 'commerce', 'clash-decoys', 'screen-words'] }],
    examples: {
      asserted: ['The {cue:fault line} of the age runs between {actor:open and closed societies}.'],
      denied: ['This is not a {cue:war} between {actor:good and evil}, {speaker:the pope} said.'],
      none: ['The cup was a battle between good and evil, the coach said.'],
    },
  },
  {
    id: 'struggle-with-the-west',
    source: { paragraph: 8, phrase: 'كجبهة موحدة ضد الاستبداد', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          'war',
          'struggle',
          'crusade',
          'holy war',
          'jihad',
          'battle',
          'civilisational conflict',
        ],
      },
      target: {
        nouns: [
          'the West',
          'collective West',
          'free world',
          'Western world',
          'liberal West',
          'Western civilisation',
          'Western civilization',
          'Western liberalism',
          'decadent West',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['contest-with'],
    unless: [{ inSentence: ['sport-words', 'commerce', 'clash-decoys', 'screen-words'] }],
    examples: {
      attributed: [
        '{speaker:The ayatollah} called the rallies a front in the {cue:war} with {target:the West}.',
      ],
      none: ['The film opens with the war on the West coast of the island.'],
    },
  },
  {
    id: 'choice-of-camp',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'synonym' },
    terms: {
      cue: {
        nouns: ['choice', 'tug of war', 'civilisational choice'],
        verbs: ['choose/chose/chosen/choosing', 'decide'],
        fixed: ['torn'],
      },
      target: {
        nouns: ['Europe', 'European Union', 'Brussels', 'NATO', 'the West', 'West', 'Washington'],
      },
      actor: { nouns: ['Russia', 'Moscow', 'Kremlin', 'China', 'Beijing', 'Eurasia', 'the East'] },
    },
    anchor: 'cue',
    shapes: ['between-sides'],
    unless: [{ inSentence: ['sport-words', 'commerce', 'clash-decoys', 'trade'] }],
    examples: {
      attributed: [
        '{speaker:The premier} cast the vote as a {cue:choice} between {target:Europe} and {actor:Russia}.',
      ],
      none: ['Airline passengers must choose between flights to Brussels and Moscow.'],
    },
  },
  {
    id: 'opposed-models',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'synonym' },
    terms: { label: 'opposed', cue: 'orders-of-the-world' },
    anchor: 'cue',
    shapes: ['opposed-to-each-other'],
    unless: [{ inSentence: ['sport-words', 'commerce', 'clash-decoys', 'screen-words'] }],
    examples: {
      asserted: [
        'At the summit two {label:irreconcilable} {cue:models of government} shared a table.',
      ],
      attributed: [
        '{speaker:The chancellor} spoke of a quarrel of {label:incompatible} {cue:forms of government}.',
      ],
      none: ['Two rival bakers share one political club.'],
    },
  },
  {
    id: 'free-sides-close-ranks',
    source: { paragraph: 8, phrase: 'كجبهة موحدة ضد الاستبداد', relation: 'synonym' },
    terms: {
      actor: {
        nouns: [
          ...['democracy/democracies', 'democrat', 'free world', 'free nation', 'free people'],
          ...['liberal democracy/liberal democracies', 'democratic world', 'democratic nation'],
          ...['free country/free countries', 'Western democracy/Western democracies', 'West'],
          ...[
            'democratic state',
            'democratic country/democratic countries',
            'democrats of the world',
          ],
        ],
      },
      cue: {
        verbs: [
          ...['close ranks', 'stand together/stood together', 'band together', 'unite', 'rally'],
          ...[
            'join forces',
            'stand firm/stood firm',
            'stand up/stood up',
            'hold the line/held the line',
          ],
          ...['push back', 'stand shoulder to shoulder', 'stand united/stood united', 'line up'],
          ...['form a chain', 'form a front', 'form an alliance', 'form a league', 'form a wall'],
          ...['mobilise', 'mobilize', 'pull together', 'stick together', 'defend themselves'],
        ],
      },
      target: 'unfree-sides',
    },
    anchor: 'cue',
    shapes: ['agent-act-object'],
    unless: [
      { inSentence: ['sport-words', 'commerce', 'clash-decoys'] },
      { inSentence: 'election-decoys' },
    ],
    examples: {
      attributed: [
        'The {actor:democracies} have to {cue:close ranks} against {target:Beijing}, {speaker:the minister} said.',
      ],
      none: ['The coach urged the free nation of fans to stand together against Russia.'],
    },
  },
  {
    id: 'counterweight-to-the-west',
    source: { paragraph: 8, phrase: 'بديلًا للديمقراطيات الليبرالية', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          ...['counterweight', 'counter-model', 'counter-pole', 'counterbalance', 'antipode'],
          ...['counter-balance', 'rival pole', 'alternative', 'counter-project', 'antithesis'],
          ...['bulwark', 'rampart', 'counter-offer', 'counter-order', 'ideological challenge'],
        ],
      },
      target: {
        nouns: [
          ...['the West', 'Western world', 'collective West', 'liberal West', 'Western alliance'],
          ...['Western bloc', 'Western powers', 'Western hegemony', 'Western dominance', 'G7'],
          ...['Western influence', 'American hegemony', 'US hegemony', 'Western liberalism'],
          ...['Washington-led order', 'US dominance', 'American dominance', 'Western club'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['cue-to'],
    unless: [{ inSentence: ['sport-words', 'commerce', 'clash-decoys', 'leisure'] }],
    examples: {
      asserted: ['The bloc was born in Kazan as a {cue:counter-model} to {target:the West}.'],
      none: ['The eastern trail is an alternative to the West Coast path, hikers say.'],
    },
  },
  {
    id: 'on-the-march-in-retreat',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'synonym' },
    terms: {
      target: {
        nouns: [
          ...['autocracy/autocracies', 'authoritarianism', 'dictatorship', 'autocrat', 'dictator'],
          ...['democracy/democracies', 'liberalism', 'strongman/strongmen', 'illiberalism'],
          ...['tyranny/tyrannies', 'liberal democracy/liberal democracies'],
        ],
      },
      cue: {
        fixed: [
          ...['on the march', 'in retreat', 'on the retreat', 'on the offensive', 'ascendant'],
          ...['on the back foot', 'on the defensive', 'in the ascendant', 'gaining ground'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['same-clause'],
    when: [{ inSentence: ['free-sides', 'unfree-sides', 'despotisms'] }],
    unless: [{ inSentence: ['sport-words', 'commerce', 'clash-decoys'] }],
    examples: {
      attributed: [
        '{target:Liberalism} is {cue:on the back foot} and {despot-label:autocracy} rises, {speaker:the report} says.',
      ],
      none: ['Liberalism in art is in retreat, the film shows.'],
    },
  },
  {
    id: 'side-contends-with-side',
    source: { paragraph: 8, phrase: 'كجبهة موحدة ضد الاستبداد', relation: 'synonym' },
    terms: { target: 'free-sides', cue: 'contending', actor: 'unfree-sides' },
    anchor: 'cue',
    shapes: ['parties-contend'],
    unless: [{ inSentence: ['sport-words', 'commerce', 'clash-decoys'] }],
    examples: {
      asserted: ['{target:Democracies} are {cue:locked in a rivalry with} {actor:autocracies}.'],
      attributed: [
        '{speaker:The premier} told {target:democracies} to {cue:stand together against} {actor:tyranny}.',
      ],
      none: ['East stands together against West in the derby of the league.'],
    },
  },
  {
    id: 'liberal-order-dying',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'synonym' },
    terms: {
      target: {
        nouns: [
          'liberal democracy/liberal democracies',
          'Western democracy/Western democracies',
          'liberal order',
          'liberal world order',
          'Western model',
          'liberal model',
          'liberal idea',
          'Western liberalism',
          'rules-based order',
        ],
      },
      cue: {
        verbs: [
          'fail',
          'die',
          'collapse',
          'outlive its purpose',
          'exhaust itself',
          'run its course/ran its course',
          'have its day/had its day',
        ],
        fixed: ['dead', 'finished', 'obsolete', 'bankrupt', 'doomed', 'over'],
      },
    },
    anchor: 'cue',
    shapes: ['subject-verb', 'in-a-state'],
    unless: [{ inSentence: ['sport-words', 'commerce', 'screen-words'] }],
    examples: {
      attributed: ['{speaker:The premier} said that {target:liberal democracy} had {cue:failed}.'],
      none: ['The brand failed in every liberal democracy where it opened shops.'],
    },
  },
]
