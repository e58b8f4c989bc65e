import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['they', 'these', 'those', 'it', 'the men', 'the newcomers', 'these men'],
    ...['those men', 'the arrivals', 'the new arrivals', 'the column', 'the boys'],
  ],
}
