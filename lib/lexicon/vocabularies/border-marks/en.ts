import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['border', 'frontier', 'ceasefire line', 'line of control', 'demarcation line', 'tunnel'],
    'spy/spies',
  ],
}
