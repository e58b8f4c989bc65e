import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [...['strangled in its cradle', 'strangled in the cradle', 'smothered in its cradle']],
  verbs: [
    ...['nip in the bud', 'strangle at birth', 'strangle in the cradle', 'smother in the cradle'],
    ...['smother at birth', 'stifle at birth', 'stifle in the bud', 'kill in the cradle'],
    ...['kill in the bud', 'crush in the bud', 'crush at birth', 'wipe off the map'],
    ...['wipe off the face of the earth', 'wipe from the map', 'wipe from the face of the earth'],
    ...['bury under the rubble', 'bury beneath the rubble', 'drown in blood'],
    ...['drown in a sea of blood', 'drown in its own blood', 'crush under tanks'],
    ...['crush under the tracks of tanks', 'crush beneath tank tracks'],
    ...['grind into dust/ground into dust', 'grind to dust/ground to dust', 'pound to dust'],
    ...['raze to the ground', 'erase from the map', 'erase from memory'],
    ...['tear out by the roots/tore out by the roots/torn out by the roots'],
    ...['pull up by the roots', 'bleed dry/bled dry'],
  ],
}
