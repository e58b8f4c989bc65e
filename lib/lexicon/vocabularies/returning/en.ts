import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['return', 'prevail', 'reign', 'come back/came back', 'descend', 'settle', 'resume'],
    ...['hold/held', 'take hold/took hold', 'be back', 'be restored', 'rule'],
  ],
}
