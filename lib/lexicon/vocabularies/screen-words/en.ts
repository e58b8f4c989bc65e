import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [...['tourists', 'restaurants', 'flights']],
  nouns: [
    ...['airline flight', 'charter flight', 'direct flight', 'package tour'],
    ...['film', 'movie', 'series', 'director', 'screenplay', 'novel', 'actor', 'actress', 'album'],
    ...['musician', 'video game', 'song', 'painter', 'exhibition', 'documentary', 'theatre'],
    ...['TV show', 'season two', 'recipe book', 'chef', 'cuisine', 'dish', 'cake'],
    ...['fashion', 'designer', 'airport', 'hotel', 'tourism', 'holiday'],
    'software',
  ],
}
