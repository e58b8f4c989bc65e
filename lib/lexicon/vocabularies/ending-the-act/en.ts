import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: ['stop', 'end', 'halt', 'cease', 'avoid', 'ban', 'forbid/forbade/forbidden', 'prohibit'],
  fixed: ['end to', 'halt to', 'stop to', 'refrain from', 'ban on', 'end the', 'halt the'],
}
