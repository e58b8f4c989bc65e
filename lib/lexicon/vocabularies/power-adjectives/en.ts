import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['Venezuelan', 'Ethiopian', 'Ugandan', 'Nigerian', 'North Korean'],
    ...['Cuban', 'Egyptian'],
    ...['Russian', 'Soviet', 'Chinese', 'American', 'Western', 'Iranian', 'Turkish', 'French'],
    ...['European', 'Saudi', 'Emirati', 'British', 'Israeli', 'Rwandan', 'foreign', 'Qatari'],
    ...['Ottoman', 'Persian', 'Yankee', 'imperial', 'Kremlin', 'NATO', 'Wagner', 'Gulf'],
  ],
}
