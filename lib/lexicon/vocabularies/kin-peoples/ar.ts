import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['شعب/شعوب', 'دولة/دول', 'بلد/بلدان', 'أمة/أمم', 'جيش/جيوش'],
}
