import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    'rubbish',
    'debris',
    'litter',
    'broken glass',
    'glass',
    'garbage',
    'trash',
    'rubble',
    'street cleaner',
    'street sweeper',
    'graffiti',
    'sanitation worker',
    'cleaner',
  ],
  fixed: ['offices', 'repairs', 'repair work'],
}
