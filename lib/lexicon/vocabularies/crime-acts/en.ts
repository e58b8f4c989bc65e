import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['loot', 'torch', 'vandalise', 'vandalize', 'ransack', 'pillage', 'plunder', 'firebomb'],
    ...['petrol-bomb', 'trash', 'set fire to/setting fire to', 'set alight/setting alight'],
    ...['set ablaze/setting ablaze', 'set fires/setting fires', 'set on fire/setting on fire'],
    ...['burn down/burnt down', 'rampage', 'run riot/ran riot/running riot'],
    ...['run amok/ran amok/running amok'],
    ...['go on a rampage/went on a rampage/gone on a rampage/going on a rampage', 'riot', 'rob'],
    ...['deface', 'wreck', 'overturn', 'smash up/smashed up/smashing up'],
    ...['break into/broke into/broken into/breaking into'],
    ...['throw petrol bombs/threw petrol bombs/thrown petrol bombs/throwing petrol bombs'],
    ...['hurl petrol bombs'],
    ...[
      'throw Molotov cocktails/threw Molotov cocktails/thrown Molotov cocktails/throwing Molotov cocktails',
    ],
    ...['hurl Molotov cocktails', 'lob petrol bombs/lobbing petrol bombs'],
    ...['toss Molotov cocktails', 'throw firebombs/threw firebombs/throwing firebombs'],
    ...['hurl firebombs', 'throw stones/threw stones/throwing stones', 'hurl stones'],
    ...['throw rocks/threw rocks/throwing rocks', 'hurl rocks'],
    ...['throw bricks/threw bricks/throwing bricks', 'hurl bricks', 'pelt'],
    ...['throw bottles/threw bottles/throwing bottles', 'hurl bottles', 'hurl paving stones'],
    ...['destroy property', 'damage property', 'lynch', 'shoplift'],
    'clear the shelves/cleared the shelves/clearing the shelves',
  ],
  nouns: ['arson', 'vandalism', 'looting'],
}
