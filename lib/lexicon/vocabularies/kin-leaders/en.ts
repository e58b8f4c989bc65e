import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['president', 'leader', 'king', 'emir', 'sultan', 'prime minister', 'premier'],
    ...['counterpart', 'general', 'marshal', 'sheikh', 'ruler', 'head of state', 'monarch'],
    ...['commander', 'ambassador', 'chairman', 'junta', 'foreign minister', 'colonel'],
  ],
}
