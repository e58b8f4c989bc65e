import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['such', 'places', 'squares', 'cities', 'towns', 'villages', 'events', 'countries'],
    ...['things', 'names', 'something', 'someone', 'people', 'movements', 'look', 'looks'],
    ...['looked', 'sites', 'landmarks', 'battles', 'massacres', 'atrocities', 'would', 'feel'],
  ],
}
