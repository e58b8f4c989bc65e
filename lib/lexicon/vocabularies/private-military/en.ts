import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['private military contractor', 'private security contractor', 'military contractor'],
    ...['private military company/private military companies', 'private military firm'],
    ...['private military operator', 'armed contractor', 'security contractor'],
    ...['private military specialist', 'private soldier'],
    ...['private security company/private security companies', 'private army specialist'],
    ...['Wagner instructor', 'Wagner specialist', 'Wagner contractor'],
    ...['defence contractor on the ground', 'private security operator'],
    ...['private security consultant', 'private military adviser'],
  ],
}
