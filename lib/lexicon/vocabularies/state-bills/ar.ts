import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['فاتورة/فواتير', 'راتب جنود/رواتب جنود', 'راتب جيش/رواتب جيش', 'رواتب حرس']],
}
