import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['board game', 'computer game', 'plot twist', 'software release', 'software update'],
    ...['subplot', 'Mozilla', 'codebase', 'software', 'browser'],
    ...['operating system', 'novel', 'novelist', 'film', 'film-maker', 'filmmaker', 'movie'],
    ...['museum', 'exhibition', 'poster collection', 'gallery/galleries'],
    ...['short story', 'screenplay', 'screenwriter', 'literature', 'literary'],
    ...['fiction', 'reviewer', 'thriller', 'album'],
    ...['video game', 'magician', 'conjuror', 'coursework'],
    ...['narrator', 'biopic', 'sequel', 'advert', 'advertising', 'shampoo', 'gardening', 'botany'],
    ...['seedling', 'playlist', 'genre', 'ballet', 'comic book'],
    ...['archaeologist', 'historian of art', 'auction', 'collector', 'plot of the film'],
    ...['plot of the novel', 'plotline'],
  ],
  fixed: [
    ...['in her narrative voice', 'in his narrative voice', 'narrative voice'],
    'first-person narrative',
  ],
}
