import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['democracy', 'freedom', 'justice', 'dignity', 'liberty', 'human rights', 'their rights'],
    ...['free elections', 'fair elections', 'civil liberties', 'civil rights', 'political freedom'],
    ...['a free vote', 'the right to vote', 'the rule of law', 'self-determination', 'equality'],
    ...['democratic reform', 'democratic reforms', 'democratic change', 'basic rights'],
    ...['fundamental rights', 'fundamental freedoms', 'their freedom', 'their dignity'],
    ...['liberties', 'a better future', 'a free press'],
  ],
}
