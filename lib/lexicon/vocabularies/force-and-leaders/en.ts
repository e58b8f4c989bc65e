import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['force', 'army/armies', 'military', 'gun', 'bayonet', 'bullet', 'rifle', 'sword'],
    ...['tank', 'truncheon', 'whip', 'knout', 'iron hand', 'iron fist', 'firm hand'],
    ...['strong hand', 'hard hand', 'strong state', 'strong leader', 'strong man'],
    ...['strongman', 'king', 'president', 'marshal', 'general', 'party', 'dynasty'],
    ...['monarchy', 'throne', 'leader', 'emergency rule', 'martial law', 'one-party rule'],
    ...['fear', 'repression', 'soldier'],
  ],
}
