import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['riot', 'violent riot', 'street riot', 'bloody riot', 'nationwide riot', 'scattered riot'],
    ...['deadly riot', 'urban riot', 'wave of riots/waves of riots', 'night of rioting'],
  ],
  fixed: ['rioting', 'riotous behaviour', 'riotous behavior', 'violent rioting', 'street rioting'],
}
