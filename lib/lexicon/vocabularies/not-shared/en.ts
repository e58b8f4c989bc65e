import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['not be shared', 'never be shared', 'cannot be shared', 'is not shared', 'not be divided'],
    ...['not be handed over', 'not be surrendered', 'not up for negotiation', 'not negotiable'],
    ...['never be negotiated', 'not to be shared', 'not for sharing', 'is indivisible'],
    ...['cannot be divided', 'never be divided', 'not be ceded', 'not be relinquished'],
    ...['never be relinquished', 'never be surrendered', 'never be handed over', 'not be given up'],
    ...['never be given up', 'not subject to negotiation', 'not open to discussion'],
    ...['not a matter for negotiation', 'not open to bargaining'],
  ],
}
