import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: ['هاكر', 'برمجية/برمجيات', 'حاسوب/حواسيب', 'موقع إلكتروني/مواقع إلكترونية'],
  adjectives: ['سيبراني'],
}
