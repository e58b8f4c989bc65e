import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: ['الغاز المسيل للدموع', 'خراطيم المياه', 'الرصاص المطاطي'],
}
