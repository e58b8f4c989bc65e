import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [...['غضب', 'غضب شعبي', 'غضب الشارع', 'سخط', 'نقمة', 'استياء'], ...['احتقان', 'غليان']],
}
