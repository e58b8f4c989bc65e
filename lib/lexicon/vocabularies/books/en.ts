import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'book',
      'playbook',
      'handbook',
      'manual',
      'textbook',
      'script',
      'toolkit',
      'toolbox',
      'rulebook',
      'cookbook',
      'primer',
    ],
  ],
}
