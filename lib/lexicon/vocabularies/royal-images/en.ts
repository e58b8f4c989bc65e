import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['pillar', 'helmsman', 'king of kings', 'leopard', 'panther', 'beacon', 'great son', 'wolf'],
    ...['hawk', 'lion', 'sun', 'falcon', 'eagle', 'tiger', 'sultan', 'star', 'sword', 'shield'],
    ...['lord', 'light', 'torch', 'father', 'saviour', 'savior', 'redeemer', 'liberator'],
    ...['guardian', 'protector', 'builder', 'architect', 'conscience', 'prophet', 'dawn'],
    ...['grandfather', 'architect of peace', 'elephant'],
  ],
  fixed: ['shepherd', 'sage', 'knight'],
}
