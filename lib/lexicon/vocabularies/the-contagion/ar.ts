import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: [...['العدوى', 'عدواها', 'عدواه', 'عدواهم', 'هذه العدوى']],
}
