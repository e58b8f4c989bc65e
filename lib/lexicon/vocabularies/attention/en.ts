import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'mind',
      'focus',
      'anger',
      'blame',
      'discontent',
      'resentment',
      'limelight',
      'viewer',
      'nation',
    ],
    ...['attention', 'eye', 'gaze', 'spotlight', 'people', 'public', 'voter', 'scrutiny'],
    ...['opinion', 'headline', 'population', 'citizen', 'world'],
  ],
}
