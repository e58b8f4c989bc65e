import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    'أب',
    'والد',
    'أب قائد',
    'أب مؤسس',
    'أخ أكبر',
    'معلم',
    'زعيم وأب',
    'قائد أب',
    'زعيم عظيم',
    'أب روحي',
    'أب حنون',
  ],
}
