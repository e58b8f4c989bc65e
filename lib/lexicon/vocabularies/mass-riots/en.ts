import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['mass riot', 'mass disorder', 'mass disturbance', 'bout of rioting/bouts of rioting'],
    ...['day of rioting/days of rioting', 'night of rioting/nights of rioting', 'week of rioting'],
    ...['wave of rioting', 'outbreak of rioting', 'spate of rioting', 'hours of rioting'],
  ],
  fixed: ['mass rioting', 'mass hooliganism'],
}
