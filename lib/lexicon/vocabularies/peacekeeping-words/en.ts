import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['peacekeeping', 'peace-keeping', 'stabilisation', 'stabilization', 'counter-terrorism'],
    'counterterrorism',
  ],
}
