import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['instability', 'unrest', 'chaos', 'turmoil', 'disorder', 'arc of instability', 'mayhem'],
    ...['upheaval', 'anarchy', 'destabilisation', 'destabilization'],
  ],
}
