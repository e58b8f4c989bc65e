import { combined } from '../../combined.ts'
import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'vandalistic terrorism',
      'street terrorism',
      'street terrorist',
      'anti-peace element',
      'climate terrorist',
      'climate extremist',
    ],

    ...[
      'ultra-left thug',
      'far-left thug',
      'left-wing thug',
      'far-right thug',
      'ultra-right thug',
      'right-wing thug',
      'anarchist thug',
      'masked thug',
    ],

    ...combined(
      [
        ...['handful of', 'bunch of', 'band of', 'gang of', 'clique of', 'pack of', 'horde of'],
        ...['tiny minority of', 'small minority of', 'minority of', 'small group of', 'mob of'],
      ],
      [
        ...['terrorists', 'extremists', 'anarchists', 'thugs', 'radicals', 'traitors', 'criminals'],
        ...['bandits', 'fanatics', 'agitators', 'troublemakers', 'provocateurs', 'malcontents'],
        ...['layabouts', 'drug addicts', 'fascists', 'saboteurs', 'subversives', 'miscreants'],
        ...['renegades', 'jihadists', 'militants', 'zealots', 'madmen', 'gangsters', 'hotheads'],
      ],
    ),
    ...combined(
      ['anti-party', 'anti-socialist', 'anti-communist', 'anti-government', 'anti-regime'],
      ['element', 'clique'],
    ),
    ...combined(
      [
        ...['destructive', 'subversive', 'counter-revolutionary', 'counterrevolutionary'],
        ...['anti-revolutionary', 'anti-state', 'anti-social', 'antisocial', 'anti-national'],
        ...['anti-popular', 'anti-people', 'anti-democratic', 'anti-constitutional', 'reactionary'],
        ...['radical', 'radicalised', 'radicalized', 'fascist', 'seditious', 'disruptive'],
        ...['malign', 'malicious', 'lawless', 'undesirable', 'treacherous', 'traitorous'],
        ...['treasonous', 'provocative', 'unpatriotic', 'nihilist', 'anarchist'],
      ],
      ['element', 'force', 'grouping', 'circle', 'mob', 'rabble'],
    ),
    ...combined(
      ['hostile', 'extremist', 'extreme', 'terrorist', 'fanatical', 'criminal', 'unruly'],
      ['element', 'mob', 'rabble', 'horde'],
    ),
    ...combined(['communist', 'leftist', 'Marxist', 'Trotskyist'], ['agitator', 'rabble-rouser']),
    ...['splittist', 'secessionist element', 'separatist element', 'foreign-inspired element'],
    ...['destructive element', 'subversive element', 'hostile element'],
    ...['anti-state element', 'anti-social element', 'antisocial element'],
    ...['anti-national element', 'anti-government element', 'unruly element'],
    ...['disruptive element', 'rebellious element', 'undesirable element'],
    ...['malign element', 'provocative element', 'seditious element', 'extremist element'],
    ...['radical element', 'criminal element', 'lawless element', 'fifth column'],
    ...['fifth columnist', 'fifth-columnist', 'enemy of the people/enemies of the people'],
    ...['enemy of order/enemies of order', 'enemy of the state/enemies of the state'],
    ...['enemy of the nation/enemies of the nation', 'dregs of society', 'rabble'],
    ...['riff-raff', 'riffraff', 'rabble-rouser', 'street thug', 'hooded thug'],
    ...['opposition extremist', 'opposition thug', 'opposition radical'],
    ...['so-called revolutionary/so-called revolutionaries', 'extremist mob'],
    ...['fascist mob', 'terrorist mob', 'mob of extremists', 'mob of thugs', 'subversive'],
    ...['seditionist', 'agent of chaos/agents of chaos', 'armchair terrorist'],
    ...['terrorist in disguise/terrorists in disguise'],
    ...['wrecker of the nation/wreckers of the nation'],
    ...['traitor to the nation/traitors to the nation'],
    ...['traitor to the homeland/traitors to the homeland'],
    ...['traitor to the motherland/traitors to the motherland'],
  ],
}
