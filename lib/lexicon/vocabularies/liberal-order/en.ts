import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'liberalism',
      'liberal West',
      'Western way',
      'Western liberal order',
      'liberal world order',
      'Western-led system',
      'Washington consensus',
      'Western path',
      'Western way of life',
      'democratic order',
      'American model',
      'liberal democratic model',
      'liberal capitalism',
      'Western democratic model',
      'global liberal order',
      'order led by the West',
    ],
    ...['liberal democracy/liberal democracies', 'Western democracy/Western democracies'],
    ...['Western-style democracy', 'Western model', 'liberal order', 'liberal international order'],
    ...['Western order', 'democratic model', 'US-led order', 'rules-based order'],
    ...['American-led order', 'Western-led order', 'liberal model', 'Western system'],
    ...['Western liberalism', 'Western liberal democracy', 'democracy', 'Western value'],
    ...['Western hegemony', 'Western bloc'],
  ],
}
