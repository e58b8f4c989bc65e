import type { WordList } from '../../types.ts'

export const ar: WordList = {
  adjectives: [...['مستعاد', 'مفروض', 'مسترد', 'عائد', 'مستتب', 'مزعوم', 'موعود']],
}
