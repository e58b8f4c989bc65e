import type { WordList } from '../../types.ts'

export const en: WordList = {
  adjectives: [
    'brutal',
    'closed',
    'ruthless',
    'murderous',
    'bloodthirsty',
    'cruel',
    'secretive',
    'closed and secretive',
    'iron',
    'barbaric',
    'savage',
    'increasingly brutal',
  ],
}
