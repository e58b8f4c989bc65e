import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: ['الأسواق', 'الأسواق الناشئة', 'المال', 'المصارف', 'الديون', 'الأسعار', 'العملات'],
}
