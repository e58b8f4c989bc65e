import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['police', 'police officer', 'officer', 'undercover', 'undercover agent', 'FBI'],
    ...['plainclothes', 'plain-clothes', 'detective', 'intelligence officer', 'spy/spies'],
    ...['informer', 'informant', 'police spy'],
  ],
}
