import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['evening news', 'nightly news', 'newsroom', 'state channel', 'party paper'],
    ...['official press', 'pro-government channel', 'propaganda chief', 'press secretary'],
    ...['general', 'parade', 'trial', 'interior minister', 'spokesman/spokesmen', 'embassy'],
  ],
}
