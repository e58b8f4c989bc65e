import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['board game', 'computer game', 'plot twist', 'software release', 'software update'],
    ...['subplot', 'Mozilla', 'codebase', 'application', 'download', 'software', 'app', 'browser'],
    ...['operating system', 'novel', 'novelist', 'film', 'film-maker', 'filmmaker', 'movie'],
    ...['museum', 'exhibition', 'poster collection', 'gallery/galleries', 'poem', 'poet'],
    ...['chapter', 'short story', 'screenplay', 'screenwriter', 'literature', 'literary', 'memoir'],
    ...['theatre', 'theater', 'playwright', 'fiction', 'reviewer', 'thriller', 'album', 'song'],
    ...['video game', 'magician', 'conjuror', 'trick', 'toddler', 'pupil', 'teacher', 'coursework'],
    ...['narrator', 'biopic', 'sequel', 'advert', 'advertising', 'shampoo', 'gardening', 'botany'],
    ...['seedling', 'playlist', 'episode', 'genre', 'opera', 'ballet', 'comic book', 'painting'],
    ...['painter', 'archaeologist', 'historian of art', 'auction', 'collector', 'plot of the film'],
    ...['plot of the novel', 'plotline'],
  ],
  fixed: [
    ...['in her narrative voice', 'in his narrative voice', 'narrative voice'],
    'first-person narrative',
  ],
}
