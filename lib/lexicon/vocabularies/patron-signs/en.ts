import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['throne', 'regime', 'client', 'puppet', 'vassal', 'ruler', 'junta', 'emir'],
    ...['sultan', 'dictator', 'palace'],
  ],
}
