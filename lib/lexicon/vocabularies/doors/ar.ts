import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['باب/أبواب', 'نافذة/نوافذ', 'طريق', 'قناة/قنوات']],
}
