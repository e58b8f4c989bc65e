import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['مجال نفوذ', 'منطقة نفوذ/مناطق نفوذ', 'دائرة نفوذ/دوائر نفوذ', 'مجال حيوي'],
}
