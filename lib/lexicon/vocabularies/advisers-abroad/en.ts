import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['military adviser', 'military advisor', 'military instructor', 'military specialist'],
    ...['military expert', 'military trainer', 'military consultant', 'security adviser'],
    ...['security advisor', 'security consultant', 'security specialist', 'security instructor'],
    ...['security expert', 'army instructor', 'combat instructor', 'adviser', 'advisor'],
    ...['instructor', 'specialist', 'volunteer', 'volunteer fighter', 'trainer', 'technician'],
    ...['technical adviser', 'technical specialist', 'expert', 'consultant'],
  ],
}
