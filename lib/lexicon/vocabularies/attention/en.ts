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
    ...['opinion', 'headline', 'population', 'citizen', 'world', 'attention of the public'],
    ...['public attention', 'world attention', 'the attention', 'focus', 'eyes'],
    ...['gaze of the world', 'discontent', 'public anger', 'debate', 'media', 'media attention'],
    ...['conversation', 'public gaze', 'electorate'],
  ],
}
