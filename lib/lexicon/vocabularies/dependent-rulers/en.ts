import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['transitional president', 'interim president', 'military ruler', 'potentate', 'captain'],
    ...['coup captain', 'colonel', 'sheikh', 'shah', 'grand duke', 'governor-general'],
    ...['president of the islands', 'council of generals', 'mullah', 'patriarch', 'Assad'],
    ...['Lukashenko', 'Maduro', 'Haftar', 'Touadéra', 'Touadera', 'Sisi', 'Kadyrov', 'Najibullah'],
    ...['Mobutu', 'Tokayev', 'Batista', 'Bongo'],
    ...[
      'premier',
      'prime minister',
      'field marshal',
      'marshal',
      'governor',
      'republic',
      'king',
      'emir',
      'presidency',
      'sultan',
      'throne',
    ],
    ...['leadership', 'ruling elite', 'administration', 'statelet', 'enclave'],
    ...['breakaway republic', 'puppet', 'satellite', 'authorities', 'autocrat', 'cabinet'],
    ...['military council', 'republic', 'ruler', 'ruling family', 'ruling clan', 'ruling house'],
    ...['president', 'king', 'emir', 'sultan', 'military government', 'military rulers'],
    ...['generals', 'breakaway region', 'kingdom', 'emirate', 'prime minister', 'ruling party'],
    ...['palace', 'regime', 'junta'],
  ],
}
