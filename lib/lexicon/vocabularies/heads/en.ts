import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['president', 'minister', 'king', 'ruler', 'leader', 'governor', 'general'],
    ...['premier', 'prime minister', 'mayor', 'dictator', 'chancellor', 'colonel', 'emir'],
    ...['sultan', 'policeman/policemen', 'police', 'officer', 'regime', 'government'],
    ...['judge'],
  ],
}
