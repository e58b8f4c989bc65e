import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['tactic', 'method', 'technique', 'trick', 'weapon', 'tool', 'slogan', 'symbol', 'vehicle'],
    ...['word', 'language', 'route', 'road', 'building', 'means', 'account', 'banner', 'flag'],
  ],
}
