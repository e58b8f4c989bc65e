import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['Western demand', 'demand of the West/demands of the West', 'Western diktat'],
    ...['Western dictate', 'Western hegemony', 'Western domination', 'Western-led order'],
    ...['Western imperialism', 'hegemony of the West'],
    ...['demand from the West/demands from the West', 'collective West', 'US hegemony'],
    'American hegemony',
  ],
}
