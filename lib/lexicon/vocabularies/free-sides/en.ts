import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'free nation',
      'democratic order',
      'liberal West',
      'liberal world order',
      'democratic values',
      'free and open society',
      'Western liberalism',
      'Western way of life',
      'open world',
    ],
    ...['democracy', 'liberal democracy', 'free world', 'freedom', 'liberty', 'the West', 'West'],
    ...['Western world', 'Western democracy', 'democrat', 'liberalism', 'liberal order'],
    ...['rules-based order', 'Western model', 'Western bloc', 'liberal model', 'open society'],
    ...['free society', 'democratic world', 'capitalism', 'democratic model', 'democratic state'],
    ...['democratic camp', 'Atlantic bloc', 'liberal world', 'light', 'human right', 'rule of law'],
    ...['constitutional government', 'free people'],
  ],
}
