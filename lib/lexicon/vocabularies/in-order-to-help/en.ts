import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    'to help',
    'to assist',
    'to support',
    'to aid',
    'to protect',
    'to stabilise',
    'to stabilize',
    'to defend',
  ],
}
