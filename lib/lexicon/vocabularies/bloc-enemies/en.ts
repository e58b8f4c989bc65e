import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['tyranny', 'autocracy/autocracies', 'authoritarianism', 'despotism', 'dictatorship'],
    ...['totalitarianism', 'authoritarian regime', 'authoritarian rule', 'autocrat', 'dictator'],
    ...['tyrant', 'despot', 'Western hegemony', 'US hegemony', 'American hegemony', 'the West'],
    ...['Western imperialism', 'imperialism', 'Western liberalism', 'authoritarian power'],
    'authoritarian state',
  ],
}
