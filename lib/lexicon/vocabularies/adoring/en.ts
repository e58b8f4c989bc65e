import type { WordList } from '../../types.ts'

export const en: WordList = {
  adjectives: [
    ...['beloved', 'most beloved', 'dearly beloved', 'well-beloved', 'glorious', 'immortal'],
    ...['eternal', 'infallible', 'peerless', 'all-wise', 'all-knowing', 'ever-victorious'],
    ...['adored', 'god-given', 'god-sent', 'heaven-sent'],
  ],
}
