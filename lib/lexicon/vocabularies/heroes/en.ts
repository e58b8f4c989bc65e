import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['hero/heroes', 'heroine', 'martyr', 'patriot', 'freedom fighter', 'democrat'],
    ...['champion of freedom/champions of freedom', 'defender of democracy/defenders of democracy'],
    ...['fighter for freedom/fighters for freedom', 'saint', 'conscience of the nation'],
    'voice of the people',
  ],
  fixed: ['heroism', 'bravery', 'courage', 'dignity'],
}
