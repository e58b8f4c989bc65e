import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['not be shared', 'never be shared', 'cannot be shared', 'is not shared', 'not be divided'],
    ...['not be handed over', 'not be surrendered', 'not up for negotiation', 'not negotiable'],
    'never be negotiated',
  ],
}
