import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['bodyguard', 'bouncer', 'beat cop', 'bailiff', 'banker', 'armourer', 'armorer'],
    ...['pawnbroker', 'insurance broker', 'insurance company', 'policeman/policemen'],
    ...['ambulance driver', 'nurse', 'locksmith', 'bookkeeper', 'butler', 'chauffeur', 'tutor'],
    ...['insurer', 'minder', 'chaperone', 'undertaker', 'caretaker', 'janitor', 'night porter'],
  ],
}
