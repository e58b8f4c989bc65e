import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['without precedent', 'no precedent', 'unprecedented', 'historical precedent'],
    'scenario precedent',
  ],
}
