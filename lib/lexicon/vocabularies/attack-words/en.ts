import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['bomb', 'bombing', 'car bomb', 'suicide bomber', 'hostage taker', 'hijacker'],
    ...['attack on', 'explosive', 'gunman/gunmen', 'fishermen', 'militant group'],
  ],
  verbs: ['kill', 'behead', 'bomb', 'detonate'],
  fixed: [
    'hostages',
    'a hostage',
    'take hostage',
    'taken hostage',
    'took hostage',
    'shot dead',
    'blew up',
    'blown up',
    'Islamic State',
    'ISIS',
  ],
}
