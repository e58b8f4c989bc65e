import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['window-smasher', 'stone-thrower', 'bottle-thrower', 'troublemaking mob', 'wrecker'],
    ...['pillaging mob', 'arsonist mob', 'looting gang', 'lawless mob', 'masked hooligan'],
    ...['street vandal', 'wrecking crew', 'looter', 'vandal', 'hooligan', 'arsonist', 'pillager'],
    ...['plunderer', 'marauder', 'violent mob', 'looting mob', 'rampaging mob', 'firebug'],
    ...['masked vandal', 'riotous mob', 'ransacker', 'petrol bomber'],
  ],
}
