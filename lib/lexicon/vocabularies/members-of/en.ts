import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['countries', 'states', 'nations', 'republics', 'governments', 'those', 'members', 'powers'],
    ...[
      'territories',
      'others',
      'neighbours',
      'neighbors',
      'allies',
      'capitals',
      'country',
      'state',
    ],
  ],
}
