import type { WordList } from '../../types.ts'

export const ar: WordList = {
  fixed: ['وزير خارجية', 'وزراء خارجية', 'سفير', 'ملك', 'رئيس وزراء'],
}
