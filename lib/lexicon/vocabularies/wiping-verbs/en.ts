import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['wipe', 'stamp', 'root', 'mop', 'nip', 'sweep/swept', 'snuff', 'weed', 'flush'],
    ...['grind/ground', 'bomb', 'strangle'],
  ],
}
