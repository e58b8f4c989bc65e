import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    ...['حساب وهمي/حسابات وهمية', 'شبكة حسابات'],
    'هاكر',
    'برمجية/برمجيات',
    'حاسوب/حواسيب',
    'موقع إلكتروني/مواقع إلكترونية',
  ],
  adjectives: ['سيبراني'],
}
