import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['chain reaction', 'knock-on effect', 'ripple effect', 'snowball effect'],
    ...['copycat revolt', 'copycat uprising', 'copycat protest', 'copycat coup'],
    ...['imitator', 'season of revolts', 'wave of revolts', 'wave of toppled rulers'],
  ],
}
