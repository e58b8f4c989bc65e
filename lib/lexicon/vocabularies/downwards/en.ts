import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [...['down', 'down to', 'down into']],
}
