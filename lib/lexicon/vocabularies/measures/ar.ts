import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['إجراء/إجراءات', 'تدبير/تدابير', 'قرار', 'خطوة/خطوات', 'موقف', 'شكل', 'منحى', 'طابع'],
}
