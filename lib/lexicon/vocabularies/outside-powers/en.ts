import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['outside power', 'outsider', 'extra-regional power', 'extra-regional force'],
    ...['non-regional power', 'non-regional force', 'foreign power', 'distant power'],
    ...['great power', 'big power', 'superpower', 'outside force', 'rival power'],
    ...["somebody else's", 'alien power', 'third power', 'hostile power', 'world power', 'empire'],
  ],
  fixed: [...["somebody else's", "someone else's", "other people's", 'of others']],
}
