import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: ['strategic narrative', 'narrative playbook'],
}
