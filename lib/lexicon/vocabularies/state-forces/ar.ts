import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: ['القوات', 'للقوات', 'بالقوات', 'قوات', 'قواتنا', 'لقوات', 'قواته', 'قواتها'],
}
