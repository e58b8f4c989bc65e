import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['attention', 'eye', 'gaze', 'spotlight', 'people', 'public', 'voter', 'scrutiny'],
    ...['opinion', 'headline', 'population', 'citizen', 'world'],
  ],
}
