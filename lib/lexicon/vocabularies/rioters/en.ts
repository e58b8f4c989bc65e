import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['looter', 'vandal', 'hooligan', 'arsonist', 'pillager', 'plunderer'],
    ...['marauder', 'violent mob', 'looting mob', 'rampaging mob', 'firebug', 'masked vandal'],
    ...['riotous mob', 'ransacker', 'petrol bomber'],
  ],
}
