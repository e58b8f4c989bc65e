import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: [...['مثل', 'أماكن', 'مدن', 'أحداث']],
}
