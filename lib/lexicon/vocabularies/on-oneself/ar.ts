import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: [
    'في جسده',
    'في جسدها',
    'في نفسه',
    'في نفسها',
    'بنفسه',
    'بنفسها',
    'بجسده',
    'في أجسادهم',
    'جسده',
    'نفسه حرقا',
  ],
}
