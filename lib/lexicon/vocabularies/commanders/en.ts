import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['commander', 'general', 'colonel', 'officer', 'marshal', 'admiral', 'captain'],
    ...['defence minister', 'defense minister', 'military spokesman', 'army spokesman'],
    ...['defence ministry', 'defense ministry', 'army chief', 'chief of staff'],
    ...['chief of the general staff', 'army commander', 'military command', 'general staff'],
    ...['high command', 'war ministry', 'military official', 'military attaché'],
    ...['Kremlin spokesman', 'spokesman for the contingent', 'lieutenant', 'major', 'sergeant'],
    'brigadier',
  ],
}
