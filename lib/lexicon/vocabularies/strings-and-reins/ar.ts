import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['خيط/خيوط', 'زمام', 'لجام', 'مقود', 'رسن']],
}
