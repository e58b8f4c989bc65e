import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['opera', 'operetta', 'stage play'],
    ...['television series', 'TV series', 'film director', 'drama series'],
    ...['stage director', 'cookbook'],

    ...['airline flight', 'charter flight', 'direct flight', 'package tour'],
    ...['film', 'movie', 'screenplay', 'novel', 'actor', 'actress', 'album'],
    ...['video game', 'painter', 'documentary', 'theatre'],
    ...['TV show', 'season two', 'recipe book', 'chef', 'cuisine', 'dish', 'cake'],
    ...['fashion', 'designer'],
    'software',
  ],
}
