import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['لحظة', 'روح', 'مشهد/مشاهد', 'أجواء', 'طيف/أطياف']],
  fixed: [...['مثلما', 'تماما مثلما', 'تماما كما']],
}
