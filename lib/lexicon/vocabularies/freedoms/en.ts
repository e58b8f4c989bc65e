import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['democracy', 'freedom', 'justice', 'dignity', 'liberty', 'human rights', 'their rights'],
    ...['free elections', 'fair elections'],
  ],
}
