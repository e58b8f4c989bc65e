import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['سقوط متسلسل', 'انهيار متسلسل', 'تساقط أنظمة', 'تداعي أنظمة'],
}
