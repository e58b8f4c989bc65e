import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['liberal democracy/liberal democracies', 'Western democracy/Western democracies'],
    ...['Western-style democracy', 'Western model', 'liberal order', 'liberal international order'],
    ...['Western order', 'democratic model', 'US-led order', 'rules-based order'],
    ...['American-led order', 'Western-led order', 'liberal model', 'Western system'],
    ...['Western liberalism', 'Western liberal democracy', 'democracy', 'Western value'],
    ...['Western hegemony', 'Western bloc'],
  ],
}
