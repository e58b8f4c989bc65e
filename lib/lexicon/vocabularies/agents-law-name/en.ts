import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['foreign agents', 'foreign agent', 'agents law', 'agent law', 'agents bill', 'agents act'],
    ...['agents legislation', 'agents', 'agent', 'transparency of'],
  ],
}
