import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['commander', 'general', 'colonel', 'officer', 'marshal', 'admiral', 'captain'],
    ...['defence minister', 'defense minister', 'military spokesman', 'army spokesman'],
    ...['defence ministry', 'defense ministry'],
  ],
}
