import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['تصدير', 'استيراد', 'استنساخ']],
  verbs: [...['صدر/يصدر', 'استورد/يستورد', 'استنسخ/يستنسخ']],
}
