import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['fish', 'fisherman/fishermen', 'angler', 'algae', 'pollution', 'wetland', 'biodiversity'],
    ...['conservation', 'conservationist', 'species', 'water level', 'drought', 'sewage'],
    ...['environmentalist', 'ecologist', 'nature reserve', 'plastic', 'wildlife', 'dam'],
    ...['hydropower'],
  ],
}
