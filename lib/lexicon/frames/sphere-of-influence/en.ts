import type { Rule } from '../../types.ts'

export const en: readonly Rule[] = [
  {
    id: 'zone-of-influence',
    source: { paragraph: 6, phrase: 'مجال النفوذ الاستراتيجي', relation: 'translation' },
    terms: {
      cue: 'spheres',
    },
    anchor: 'cue',
    unless: [{ inSentence: ['commerce'] }],
    examples: {
      asserted: [
        'For Moscow the steppe has been a {cue:sphere of influence} since the last century.',
        'Two {cue:buffer states} between the empires vanished from the map in one summer.',
      ],
      attributed: [
        '{speaker:The Kremlin} considers the republic part of its {cue:near abroad}.',
        'According to {speaker:Tallinn}, the pact drew {cue:zones of influence} across the sea.',
      ],
      distanced: ['{speaker:Ministers} spoke again of a "{cue:sphere of interests}" in the south.'],
      denied: ['The Caucasus is not a {cue:sphere of influence}, {speaker:the envoy} said.'],
      none: ["The retailer's sphere of influence ends at the ring road."],
    },
  },
  {
    id: 'backyard-of-power',
    source: { paragraph: 6, phrase: 'مجال النفوذ الاستراتيجي', relation: 'synonym' },
    terms: {
      cue: 'backyards',
      actor: ['powers', 'power-adjectives'],
    },
    anchor: 'cue',
    shapes: ['owned-by'],
    when: [
      { inSentence: ['countries', 'geopolitics', 'nationalities', 'sphere-lands', 'regions'] },
    ],
    unless: [{ inSentence: ['commerce', 'space-flight', 'leisure'] }, { inClause: 'former-rule' }],
    examples: {
      asserted: [
        "Armenia is drifting out of {actor:Russia's} {cue:orbit}, one trade deal at a time.",
        'With the base, Djibouti has become an {cue:outpost} of {actor:China}.',
      ],
      attributed: ["{speaker:Analysts} say Venezuela lies in {actor:America's} {cue:backyard}."],
      distanced: ['Cuba was long called {actor:Washington\'s} "{cue:back yard}".'],
      denied: ['Moldova is not the {cue:backyard} of {actor:Moscow}.'],
      none: [
        'Senegal, a former French colony, votes in March.',
        'The Russian satellite reached orbit above Kazakhstan after a launch delay.',
      ],
    },
  },
  {
    id: 'its-own-backyard',
    source: { paragraph: 6, phrase: 'مجال النفوذ الاستراتيجي', relation: 'synonym' },
    terms: {
      cue: 'own-backyards',
    },
    anchor: 'cue',
    when: [{ inSentence: ['countries', 'powers', 'nationalities', 'kin-leaders', 'geopolitics'] }],
    unless: [{ inSentence: ['commerce', 'space-flight', 'home-life'] }],
    examples: {
      asserted: [
        'Moscow has lost a war in {cue:its own backyard} without firing a shot in Armenia.',
      ],
      attributed: ['The South China Sea is {cue:its backyard}, {speaker:Beijing} says.'],
      none: ['Residents of Paris keep hens in their own backyard.'],
    },
  },
  {
    id: 'part-of-a-power',
    source: { paragraph: 6, phrase: 'جزءًا لا يتجزأ من مجال النفوذ', relation: 'translation' },
    terms: {
      target: ['countries', 'sphere-lands'],
      cue: 'integral-parts',
      actor: ['powers', 'power-adjectives', 'sphere-lands'],
    },
    anchor: 'cue',
    shapes: ['part-of-power'],
    unless: [
      { inClause: ['sphere-terms', 'commerce', 'private-military'] },
      { rightBefore: 'cue', words: 'members-of' },
    ],
    examples: {
      asserted: ['{target:Georgia} {cue:belongs} to {actor:Russia}, as it did under the tsars.'],
      attributed: [
        '{speaker:The historian} insists that {target:Ukraine} is an {cue:inseparable part} of {actor:Russia}.',
      ],
      denied: [
        '{target:Moldova} is not an {cue:integral part} of {actor:Russia}, {speaker:its envoy} said.',
      ],
      none: [
        'Russia and the countries belonging to NATO sat at one table.',
        'Belarus belongs to a small group of potash exporters.',
        "Tourism is an integral part of Armenia's budget.",
      ],
    },
  },
  {
    id: 'carving-up',
    source: { paragraph: 6, phrase: 'مجال النفوذ الاستراتيجي', relation: 'synonym' },
    terms: {
      target: ['countries', 'sphere-lands'],
      cue: {
        verbs: ['carve up', 'divide up', 'parcel out', 'partition among', 'share out'],
        nouns: ['new Yalta', 'second Yalta', 'another Yalta', 'Yalta two'],
      },
    },
    anchor: 'cue',
    shapes: ['direct-object'],
    when: [{ inSentence: ['powers', 'power-adjectives'] }],
    unless: [{ inSentence: 'commerce' }],
    examples: {
      asserted: ['Russia and Turkey have {cue:carved up} {target:Syria} in all but name.'],
      none: ['Chefs in Moscow carved up a sturgeon from Russia.'],
    },
  },
  {
    id: 'world-of-one-power',
    source: { paragraph: 6, phrase: 'منطقة واسعة تتألف من الشرق الأوسط', relation: 'synonym' },
    terms: {
      cue: { nouns: ['Russkiy Mir', 'Russian world', 'Greater Russia', 'Ottoman sphere'] },
    },
    anchor: 'cue',
    when: [{ inSentence: ['countries', 'powers', 'geopolitics'] }],
    unless: [{ inClause: 'integral-parts' }, { rightAfter: 'cue', words: 'sport-words' }],
    examples: {
      asserted: ['The doctrine counts Transnistria among the lands of the {cue:Russian world}.'],
      none: ['She skated for Moscow in the Russian world championship in Minsk.'],
    },
  },
  {
    id: 'buffer-between',
    source: { paragraph: 6, phrase: 'منطقة واسعة تتألف من الشرق الأوسط', relation: 'synonym' },
    terms: {
      cue: { nouns: ['buffer', 'buffer zone', 'cordon sanitaire', 'glacis', 'cushion'] },
      actor: ['powers', 'power-adjectives', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['cue-between', 'owned-by', 'regarded-as'],
    unless: [{ inSentence: ['commerce', 'finance', 'peace-lines'] }],
    examples: {
      asserted: ['For a century Mongolia was a {cue:buffer} between {actor:Russia} and China.'],
      attributed: [
        '{speaker:Officials} said Ukraine was only a {cue:buffer} against {actor:NATO}.',
        '{speaker:Officials} say {actor:Moscow} regards the plain as its southern {cue:buffer}.',
      ],
      none: ['UN peacekeepers patrol the buffer zone between Turkish and Greek Cypriots.'],
    },
  },
  {
    id: 'colony-of-power',
    source: { paragraph: 6, phrase: 'مجال النفوذ الاستراتيجي', relation: 'synonym' },
    terms: {
      target: ['countries', 'sphere-lands'],
      cue: { nouns: ['colony', 'dominion', 'possession', 'protectorate', 'dependency'] },
      actor: ['powers', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['part-of-power'],
    unless: [{ inSentence: ['commerce', 'former-rule'] }],
    examples: {
      asserted: [
        '{target:Belarus} has become a {cue:colony} of {actor:Moscow} in everything but name.',
      ],
      denied: ['{target:Georgia} is not a {cue:protectorate} of {actor:Washington}.'],
      none: ['Algeria was a colony of France until 1962.'],
    },
  },
  {
    id: 'land-of-a-power',
    source: { paragraph: 6, phrase: 'جزءًا لا يتجزأ من مجال النفوذ', relation: 'synonym' },
    terms: {
      target: ['countries', 'sphere-lands'],
      cue: { nouns: ['land', 'soil', 'territory/territories', 'province', 'earth', 'fiefdom'] },
      actor: 'power-adjectives',
    },
    anchor: 'cue',
    shapes: ['land-of-power'],
    unless: [{ inSentence: ['commerce', 'former-rule'] }],
    examples: {
      attributed: [
        '{speaker:He} said that {target:Moldova} has always been {actor:Russian} {cue:land}.',
      ],
      denied: ['{target:Crimea} is not {actor:Russian} {cue:soil}.'],
      none: ['The designer of the brand says Greece is foreign soil to its shops.'],
    },
  },
  {
    id: 'land-of-nobody',
    source: { paragraph: 6, phrase: 'مجال النفوذ الاستراتيجي', relation: 'synonym' },
    terms: { cue: 'nobodys-land' },
    anchor: 'cue',
    shapes: ['of-nobody'],
    when: [{ inPassage: ['countries', 'powers', 'nationalities', 'clients', 'kin-leaders'] }],
    unless: [{ inSentence: ['commerce', 'home-life', 'sport-words', 'toy-puppets', 'crime-acts'] }],
    examples: {
      denied: [
        "Moldova is nobody's {cue:playground}.",
        "Georgia is no one's {cue:backyard}, {speaker:the envoy} told the forum.",
      ],
      none: [
        "The vacant lot in Baku is nobody's property, the neighbours say in their own garden.",
      ],
    },
  },
  {
    id: 'ours-by-right',
    source: { paragraph: 6, phrase: 'جزءًا لا يتجزأ من مجال النفوذ', relation: 'synonym' },
    terms: { target: ['countries', 'sphere-lands', 'regions'], cue: 'held-as-ours' },
    anchor: 'cue',
    shapes: ['same-clause'],
    when: [
      {
        inPassage: [
          'powers',
          'patrons',
          'power-adjectives',
          'kin-leaders',
          'geopolitics',
          'regimes',
        ],
      },
    ],
    unless: [{ inSentence: ['commerce', 'sport-words', 'home-life'] }],
    examples: {
      attributed: ['{speaker:The Kremlin aide} said {target:Crimea} {cue:is ours}.'],
      none: ['The cup is ours, the coach of the France team said in Bulgaria.'],
    },
  },
  {
    id: 'country-as-buffer',
    source: { paragraph: 6, phrase: 'منطقة واسعة تتألف من الشرق الأوسط', relation: 'synonym' },
    terms: { target: ['countries', 'sphere-lands'], cue: 'buffers' },
    anchor: 'cue',
    shapes: ['counted-as'],
    unless: [
      { inSentence: ['commerce', 'finance', 'peace-lines'] },
      { rightBefore: 'target', words: 'where-it-is' },
    ],
    examples: {
      asserted: ['{target:Mongolia} lives as a {cue:buffer} that neither giant would give up.'],
      attributed: ['{speaker:The general} called {target:Belarus} a {cue:borderland}.'],
      none: [
        'The UN patrols Cyprus as a buffer zone splits the island.',
        'The garrison in Mongolia was a bulwark against bandits.',
        'The fund is seen as a bulwark to keep debt from spreading across the region.',
      ],
    },
  },
  {
    id: 'our-own-land',
    source: {
      paragraph: 6,
      phrase: 'جزءًا لا يتجزأ من مجال النفوذ الاستراتيجي',
      relation: 'synonym',
    },
    terms: {
      target: ['countries', 'sphere-lands'],
      cue: {
        nouns: [
          ...[
            'land',
            'soil',
            'territory/territories',
            'province',
            'backyard',
            'back yard',
            'sphere',
          ],
          ...['courtyard', 'zone', 'historical land', 'ancestral land', 'doorstep', 'domain'],
          ...['sea', 'heart', 'cradle', 'fortress', 'gate', 'flank', 'belt', 'patch', 'turf'],
          ...['house', 'home', 'hemisphere', 'neighbourhood', 'bastion', 'shield', 'balcony'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['our-own'],
    when: [{ inPassage: ['powers', 'power-adjectives', 'geopolitics', 'nationalities'] }],
    unless: [{ inSentence: ['commerce', 'former-rule', 'home-life'] }],
    examples: {
      attributed: ['"{target:Crimea} is our {cue:land}," {speaker:a senator} said in Moscow.'],
      none: ['The valley is our land, the farmer said beside his house in France.'],
    },
  },
  {
    id: 'regarded-as-backyard',
    source: {
      paragraph: 6,
      phrase: 'جزءًا لا يتجزأ من مجال النفوذ الاستراتيجي',
      relation: 'synonym',
    },
    terms: { actor: 'powers', cue: ['backyards', 'own-backyards'] },
    anchor: 'cue',
    shapes: ['regarded-as'],
    when: [{ inSentence: ['countries', 'geopolitics', 'nationalities', 'sphere-lands'] }],
    unless: [{ inSentence: ['commerce', 'space-flight', 'home-life'] }],
    examples: {
      attributed: [
        '{speaker:The envoy} said {actor:Paris} still treats its friends in Chad as a {cue:preserve}.',
      ],
      none: [
        'Berlin treats its parks as a playground for every child in the country, a company said.',
      ],
    },
  },
  {
    id: 'plaything-of-powers',
    source: { paragraph: 6, phrase: 'منطقة واسعة تتألف من الشرق الأوسط', relation: 'synonym' },
    terms: {
      target: ['countries', 'sphere-lands', 'regions'],
      cue: {
        nouns: [
          ...['chessboard', 'chess piece', 'playground', 'plaything', 'hunting ground', 'sandbox'],
          ...['bargaining chip', 'billiard table', 'doormat', 'spoil of war', 'prize of empires'],
          ...['balcony', 'garden fence', 'forecourt', 'antechamber', 'hinge', 'outer courtyard'],
          ...['aircraft carrier', 'unsinkable aircraft carrier', 'bridgehead', 'forefield'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['counted-as'],
    when: [{ inSentence: ['powers', 'power-adjectives', 'patrons', 'outside-powers'] }],
    unless: [{ inSentence: ['commerce', 'sport-words', 'home-life', 'screen-words', 'leisure'] }],
    examples: {
      asserted: ['{target:Yemen} has been turned into a {cue:chessboard} for Riyadh and Tehran.'],
      attributed: [
        '{target:Libya} is a {cue:chess piece} of foreign powers, {speaker:the envoy} lamented.',
      ],
      none: ['Georgia is a playground for French tourists and their children.'],
    },
  },
  {
    id: 'province-of-a-power',
    source: { paragraph: 6, phrase: 'جزءًا لا يتجزأ من مجال النفوذ', relation: 'synonym' },
    terms: {
      target: ['countries', 'sphere-lands'],
      cue: {
        nouns: [
          ...['fourteenth province', '14th province', 'thirty-fifth province', '35th province'],
          ...['eighty-second province', '82nd province', 'nineteenth province', '19th province'],
          ...['twenty-third province', '23rd province', 'second province', 'newest province'],
          ...['lost province', 'southern province', 'northern province', 'western province'],
          ...['eastern province', 'outlying province', 'rebel province', 'fifty-first state'],
          ...['51st state', 'eighty-fifth region', 'next oblast', 'newest oblast', 'governorate'],
          ...['overseas department', 'outer province', 'tributary', 'appendage', 'appanage'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['counted-as'],
    when: [{ inSentence: ['powers', 'power-adjectives', 'patrons', 'kin-leaders'] }],
    unless: [{ inSentence: ['commerce', 'sport-words', 'science-words'] }],
    examples: {
      attributed: [
        '{speaker:The ayatollah} described {target:Bahrain} as the {cue:fourteenth province} of Iran.',
      ],
      denied: ["{target:Vietnam} is not China's {cue:southern province}."],
      none: ["Floods hit Turkey's eastern province of Van."],
    },
  },
  {
    id: 'between-two-giants',
    source: { paragraph: 6, phrase: 'منطقة واسعة تتألف من الشرق الأوسط', relation: 'synonym' },
    terms: {
      target: ['countries', 'sphere-lands'],
      cue: {
        fixed: [
          ...['between the bear and the dragon', 'between the dragon and the bear'],
          ...['between the eagle and the bear', 'between the eagle and the dragon'],
          ...['between two giants', 'between the giants', 'between two boulders'],
          ...['between two empires', 'between the empires', 'between rival empires'],
          ...['between the hammer and the anvil', 'between hammer and anvil'],
          ...['between two great powers', 'between great powers', 'between the great powers'],
          ...['between two elephants', 'between two millstones', 'between the millstones'],
          ...['in the shadow of the bear', 'in the shadow of the dragon', 'next to the bear'],
          ...['in the shadow of its giant neighbour', 'in the jaws of the bear'],
          ...['in the paws of the bear', 'in the embrace of the bear'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['same-clause'],
    unless: [
      {
        inSentence: ['commerce', 'finance', 'sport-words', 'screen-words', 'home-life', 'leisure'],
      },
    ],
    examples: {
      asserted: ['{target:Mongolia} lives squeezed {cue:between the bear and the dragon}.'],
      none: ['Tourists in Kenya stood between two elephants and their young.'],
    },
  },
  {
    id: 'divided-among-powers',
    source: { paragraph: 6, phrase: 'مجال النفوذ الاستراتيجي', relation: 'synonym' },
    terms: {
      target: ['countries', 'sphere-lands', 'regions'],
      cue: {
        verbs: [
          ...['slice up', 'cut into pieces', 'cut up', 'dole out', 'divvy up', 'split up'],
          ...['partition', 'dismember', 'apportion', 'redraw the map of/redrew the map of'],
          ...['redraw the borders of/redrew the borders of', 'barter away', 'trade away'],
          ...['sign away', 'bargain away', 'haggle over', 'carve up', 'divide up', 'share out'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['direct-object'],
    when: [{ inSentence: ['powers', 'power-adjectives', 'outside-powers'] }],
    unless: [{ inSentence: ['commerce', 'sport-words', 'home-life', 'leisure'] }],
    examples: {
      asserted: [
        'In Vienna the great powers {cue:sliced up} the {target:Balkans} by candle-light.',
      ],
      none: ['The baker from Paris cut up a cake in the shape of Africa for his company.'],
    },
  },
  {
    id: 'no-place-for-outsiders',
    source: { paragraph: 6, phrase: 'مجال النفوذ الاستراتيجي', relation: 'synonym' },
    terms: {
      target: 'outside-powers',
      cue: {
        fixed: [
          ...['no business in', 'any business in', 'no place in', 'any place in', 'no role in'],
          ...['nothing to seek in', 'nothing to do in', 'no right to be in', 'no say in'],
          ...['keep their hands off', 'keep its hands off', 'keep out of', 'stay out of'],
          ...['must leave', 'should leave', 'not welcome in', 'no foothold in', 'a foothold in'],
        ],
      },
      actor: ['countries', 'sphere-lands', 'regions'],
    },
    anchor: 'cue',
    shapes: ['part-of-power'],
    unless: [{ inSentence: ['commerce', 'sport-words', 'home-life'] }],
    examples: {
      attributed: [
        'No {target:outside power} has {cue:any business in} the {actor:Caucasus}, {speaker:the Iranian envoy} said.',
      ],
      none: ['Outsiders have no place in the team, the coach of Kenya said.'],
    },
  },
  {
    id: 'our-waters',
    source: {
      paragraph: 6,
      phrase: 'جزءًا لا يتجزأ من مجال النفوذ الاستراتيجي',
      relation: 'synonym',
    },
    terms: {
      actor: ['powers', 'kin-leaders', 'countries'],
      cue: {
        fixed: [
          ...['our lake', 'our sea', 'our patch', 'our neighbourhood', 'our neighborhood'],
          ...['our pond', 'our garden', 'our courtyard', 'our doorstep', 'our province'],
          ...['our lost province', 'our lost lands', 'our historical lands', 'our ancestral lands'],
          ...['our southern flank', 'our southern belly', 'our underbelly', 'our waters'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['regarded-as'],
    when: [{ inSentence: ['countries', 'sphere-lands', 'regions'] }],
    unless: [{ inSentence: ['commerce', 'sport-words', 'home-life', 'nature-words', 'leisure'] }],
    examples: {
      attributed: [
        '{speaker:The historian} said {actor:Moscow} regards the Black Sea as {cue:our lake}.',
      ],
      none: ['Kenya treats Victoria as our lake, and its fishermen agree.'],
    },
  },
  {
    id: 'plainly-a-part',
    source: { paragraph: 6, phrase: 'مجال النفوذ الاستراتيجي', relation: 'synonym' },
    terms: {
      target: ['sphere-lands', 'countries'],
      cue: {
        fixed: [
          'is part of',
          'is a part of',
          'has always been part of',
          'have always been part of',
          'has always been a part of',
          'is not part of',
          'is and will remain part of',
          'was and remains part of',
        ],
      },
      actor: ['powers', 'sphere-lands'],
    },
    anchor: 'cue',
    shapes: ['part-of-it'],
    unless: [
      { inClause: ['sphere-terms', 'commerce'] },
      { inSentence: ['former-rule', 'sport-words'] },
    ],
    examples: {
      attributed: [
        '{speaker:The president} said that {target:Taiwan} {cue:is part of} {actor:China}.',
      ],
      none: ['Georgia is part of a French chain of shops in Russia.'],
    },
  },
]
