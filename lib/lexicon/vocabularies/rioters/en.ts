import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['window-smasher', 'stone-thrower', 'bottle-thrower', 'troublemaking mob', 'wrecker'],
    ...['pillaging mob', 'arsonist mob', 'looting gang', 'lawless mob', 'masked hooligan'],
    ...['street vandal', 'wrecking crew', 'looter', 'vandal', 'hooligan', 'arsonist', 'pillager'],
    ...['plunderer', 'marauder', 'violent mob', 'looting mob', 'rampaging mob', 'firebug'],
    ...['masked vandal', 'riotous mob', 'ransacker', 'petrol bomber', 'thief in the night'],
    ...['brick-thrower', 'fire-raiser', 'mob of vandals', 'gang of vandals', 'horde of vandals'],
    ...['bunch of hooligans', 'bunch of vandals', 'gang of hooligans', 'band of looters'],
    ...['band of hooligans', 'masked rioter', 'hooded vandal', 'wrecker of property', 'pyromaniac'],
    ...['criminal mob', 'violent crowd', 'vandalising mob', 'street hooligan', 'young hooligan'],
    'paid hooligan',
  ],
}
