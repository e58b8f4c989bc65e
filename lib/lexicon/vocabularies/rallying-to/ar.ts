import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: ['دعما', 'دعم', 'لدعم', 'تأييدا', 'نصرة', 'لنصرة', 'دفاعا عن', 'تمسكا', 'عودة', 'استعادة'],
}
