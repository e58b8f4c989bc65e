import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['bomb', 'bombing', 'car bomb', 'suicide bomber', 'hostage', 'hijacker', 'raid', 'convoy'],
    ...['attack on', 'explosive', 'gunman/gunmen', 'worshipper', 'fishermen', 'militant group'],
  ],
  verbs: ['kill', 'behead', 'bomb', 'detonate', 'convict', 'storm'],
  fixed: ['shot dead', 'blew up', 'blown up', 'Islamic State', 'ISIS'],
}
