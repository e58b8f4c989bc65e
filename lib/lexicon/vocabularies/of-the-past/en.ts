import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['former', 'a former', 'his former', 'one-time', 'onetime', 'ex', 'erstwhile', 'estranged'],
    ...['old', 'an old', 'his old', 'a one-time', 'a onetime', 'late', 'fallen', 'dead'],
  ],
}
