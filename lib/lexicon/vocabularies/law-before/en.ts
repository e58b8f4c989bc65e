import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['law on', 'laws on', 'law against', 'laws against', 'bill on', 'act on', 'legislation on'],
    ...['curbs on', 'limits on', 'restrictions on', 'register as', 'registered as'],
    ...['registering as', 'register of', 'registry of', 'list of', 'status of', 'label of'],
    ...['crack down on their own', 'against their own', 'of their own', 'on their own'],
  ],
}
