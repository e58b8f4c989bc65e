import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['bomb', 'bombing', 'explosive', 'hostage', 'hijacker', 'gunman/gunmen', 'stabbing'],
    ...['car bomb', 'suicide bomber', 'arms cache'],
  ],
  verbs: ['kill', 'behead', 'detonate', 'hijack'],
  fixed: ['Islamic State', 'blew up', 'shot dead'],
}
