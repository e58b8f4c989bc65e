import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['interpreter', 'translator', 'dialect', 'linguist', 'grammar', 'language course'],
    ...['mother tongue', 'language school', 'translation', 'subtitle', 'accent', 'vocabulary'],
  ],
}
