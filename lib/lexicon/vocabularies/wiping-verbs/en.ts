import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['pull', 'rip', 'dig/dug', 'pluck'],
    ...['wipe', 'stamp', 'root', 'mop', 'nip', 'sweep/swept', 'snuff', 'weed', 'flush'],
    ...['grind/ground', 'bomb', 'strangle', 'drown', 'smash', 'crush', 'grind down/ground down'],
    ...['tear/tore/torn', 'scrub', 'rub', 'blot', 'choke', 'throttle', 'smother', 'raze'],
    ...['bulldoze', 'erase'],
  ],
}
