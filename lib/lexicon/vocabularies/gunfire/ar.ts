import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: ['رصاص', 'دبابات', 'قناصة', 'مجزرة', 'حشود', 'الساحة', 'إطلاق النار', 'الجنرالات'],
}
