import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['week', 'month', 'year', 'day', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
    ...['Saturday', 'Sunday', 'January', 'February', 'March', 'April', 'May', 'June', 'July'],
    ...['August', 'September', 'October', 'November', 'December', 'spring', 'summer', 'autumn'],
    ...['winter', 'round', 'game', 'match/matches', 'episode', 'step', 'season'],
  ],
}
