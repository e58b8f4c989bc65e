import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...[
      'who attacked a',
      'who attacked the church',
      'who killed',
      'who bombed',
      'who murdered',
      'who robbed',
      'who kidnapped',
      'who hijacked',
      'who massacred',
      'who beheaded',
      'who abducted',
      'who blew up',
      'who stabbed',
      'who raped',
      'who shot',
    ],
  ],
}
