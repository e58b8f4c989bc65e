import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [...['right to', 'right of', 'freedom of', 'rights to', 'freedom to', 'right to the']],
}
