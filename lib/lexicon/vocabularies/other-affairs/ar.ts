import type { WordList } from '../../types.ts'

export const ar: WordList = {
  adjectives: [
    ...['صحي', 'مالي', 'نقدي', 'جوي', 'وبائي', 'معيشي', 'تمويني', 'بيئي', 'مائي', 'مصرفي'],
  ],
}
