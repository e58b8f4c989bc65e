import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: ['the president', 'the minister', 'the government', 'the police'],
}
