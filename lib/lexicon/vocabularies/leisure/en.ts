import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['tourist', 'tourism', 'holiday', 'holidaymaker', 'hiker', 'surfer', 'skier', 'diver'],
    ...['beach/beaches', 'resort', 'park', 'kid', 'child/children', 'school', 'festival', 'hotel'],
    ...['traveller', 'cruise', 'yacht', 'angler', 'wildlife', 'toddler', 'birdwatcher'],
  ],
}
