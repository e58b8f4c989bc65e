import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['spread', 'reach', 'extend', 'travel', 'migrate', 'creep', 'cross', 'engulf'],
    'sweep/swept',
  ],
  nouns: ['spread', 'arrival'],
}
