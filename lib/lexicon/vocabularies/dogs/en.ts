import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['dog', 'puppy/puppies', 'pet', 'owner', 'walker', 'park', 'terrier', 'hound', 'labrador'],
    'vet',
  ],
}
