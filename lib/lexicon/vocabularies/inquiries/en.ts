import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'inquiry into/inquiries into',
      'investigation into',
      'investigation of',
      'probe',
      'end to',
      'halt',
      'ban on',
      'moratorium',
    ],
    ...['report on the', 'report on how', 'report on its', 'review of', 'prosecutor', 'trial'],
  ],
  verbs: ['investigate', 'prosecute', 'condemn', 'halt', 'ban', 'prohibit', 'probe'],
}
