import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...[
      'nationwide',
      'countrywide',
      'across the country',
      'across the capital',
      'around the country',
    ],
    ...['throughout the country', 'in major cities', 'across the nation', 'at home'],
  ],
}
