import type { Rule } from '../../types.ts'

export const en: readonly Rule[] = [
  {
    id: 'clash-terms',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'translation' },
    terms: {
      cue: {
        nouns: [
          ...[
            'clash of models/clashes of models',
            'clash between models',
            'clash of systems',
            'clash between systems',
          ],
          ...[
            'clash of civilisations',
            'clash of civilizations',
            'clash of ideologies',
            'clash of worldviews',
          ],
          ...[
            'clash of values',
            'clash of political models',
            'clash of political systems',
            'war of systems',
          ],
          ...[
            'contest of systems',
            'battle of systems',
            'rivalry of systems',
            'competition of systems',
          ],
          ...[
            'struggle of systems',
            'collision of systems',
            'collision of models',
            'battle of models',
          ],
          ...[
            'contest of models',
            'contest between systems',
            'competition between systems',
            'struggle between systems',
          ],
          ...[
            'rivalry between systems',
            'battle between systems',
            'war of models',
            'battle of ideologies',
          ],
          ...[
            'systemic rivalry',
            'systemic rival',
            'systemic competition',
            'systemic conflict',
            'ideological battle',
          ],
          ...[
            'ideological struggle',
            'ideological war',
            'ideological confrontation',
            'new cold war',
            'second cold war',
          ],
          ...[
            'axis of autocracies',
            'axis of autocracy',
            'axis of authoritarians',
            'autocratic axis',
            'axis of upheaval',
          ],
          ...[
            'league of democracies',
            'alliance of democracies',
            'authoritarian axis',
            'war of civilisations',
          ],
          ...[
            'new iron curtain',
            'bloc politics',
            'bloc confrontation',
            'war of civilizations',
            'clash of blocs',
          ],
          ...[
            'battle of values',
            'war of values',
            'rival models',
            'rival blocs',
            'opposing blocs',
            'hostile blocs',
            'two blocs',
            'civilisational struggle',
            'civilizational struggle',
            'civilisational clash',
            'civilizational clash',
            'civilisational war',
            'civilizational war',
            'civilisational conflict',
            'civilizational conflict',
            'competing models of government',
            'rival systems',
          ],
        ],
      },
    },
    anchor: 'cue',
    unless: [{ inSentence: ['sport-words', 'clash-decoys'] }],
    examples: {
      asserted: ['Behind the quarrel over grain stands a {cue:contest of systems}.'],
      attributed: ['{speaker:The strategist} said the steppe had become a {cue:clash of models}.'],
      distanced: ['Editors keep printing the words "{cue:new cold war}".'],
      denied: ['This is not a {cue:clash of civilisations}, {speaker:the bishop} said in Mali.'],
      none: ['The two coaches promised a clash of systems in the cup final.'],
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
      denied: ['It is not a {cue:fight} between {actor:East} and {target:West}.'],
      none: ['The cup final was a battle between East and West.'],
    },
  },
  {
    id: 'bloc-versus-bloc',
    source: { paragraph: 8, phrase: 'كجبهة موحدة ضد الاستبداد', relation: 'synonym' },
    terms: { target: 'free-sides', actor: 'unfree-sides' },
    anchor: 'actor',
    shapes: ['side-against-side'],
    unless: [{ inSentence: ['sport-words', 'commerce', 'clash-decoys'] }],
    examples: {
      asserted: ['The century is {target:democracy} versus {actor:autocracy}.'],
      none: ['It was East against West in the derby of the city league.'],
    },
  },
  {
    id: 'united-front',
    source: { paragraph: 8, phrase: 'كجبهة موحدة ضد الاستبداد', relation: 'translation' },
    terms: {
      cue: {
        nouns: [
          ...[
            'united front',
            'common front',
            'bulwark',
            'front',
            'alliance',
            'coalition',
            'bastion',
            'bloc',
          ],
          ...['crusade', 'global struggle', 'global fight'],
          ...['counterweight', 'line of defence', 'line of defense', 'frontline', 'front line'],
        ],
      },
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
      cue: {
        nouns: [
          ...[
            'alternative',
            'counter-model',
            'counterweight',
            'rival model',
            'alternative model',
            'answer',
          ],
          ...[
            'substitute',
            'challenger',
            'counterpoint',
            'antithesis',
            'alternative path',
            'challenge',
          ],
        ],
      },
      target: 'liberal-order',
    },
    anchor: 'cue',
    shapes: ['cue-to'],
    unless: [{ inSentence: ['sport-words', 'commerce', 'clash-decoys'] }],
    examples: {
      asserted: [
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
      cue: {
        nouns: [
          ...[
            'Western demand',
            'demand of the West/demands of the West',
            'Western diktat',
            'Western dictate',
          ],
          ...['Western hegemony', 'Western domination', 'Western-led order', 'Western imperialism'],
          ...[
            'hegemony of the West',
            'demand from the West/demands from the West',
            'collective West',
          ],
          ...['US hegemony', 'American hegemony'],
        ],
      },
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
]
