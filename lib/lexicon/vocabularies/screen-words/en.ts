import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['film', 'movie', 'series', 'director', 'screenplay', 'novel', 'actor', 'actress', 'album'],
    ...['musician', 'video game', 'song', 'painter', 'exhibition', 'documentary', 'theatre'],
    ...['TV show', 'season two', 'recipe book', 'restaurant', 'chef', 'cuisine', 'dish', 'cake'],
    ...['fashion', 'designer', 'airport', 'hotel', 'tourist', 'tourism', 'holiday', 'flight'],
    'software',
  ],
}
