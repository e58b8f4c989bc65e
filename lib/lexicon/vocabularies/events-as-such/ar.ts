import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['أحداث'],
  fixed: [
    ...['ما يحدث', 'ما حدث', 'ما يجري', 'ما جرى', 'ما تشهده', 'ما شهدته', 'ما يحصل', 'ما حصل'],
  ],
}
