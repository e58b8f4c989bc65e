import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...[
      'shoot, and do not',
      'shoot and do not',
      "shoot and don't",
      'do not fire in the air',
      "don't fire in the air",
      'aim low',
      'aim at the legs',
      'fire first',
      'no warning shots',
      'waste no warning shots',
    ],
    ...[
      'fire without warning',
      'shoot to kill',
      'shoot on sight',
      'shoot at sight',
      'shoot-at-sight',
      'shoot without warning',
    ],
    ...['open fire', 'shoot them', 'fire on them', 'shoot anyone', 'kill them all', 'fire at will'],
    ...['fire on the crowd', 'shoot at them', 'shoot first', 'use live rounds'],
    ...['shoot at the legs', 'shoot at everyone', 'shoot everyone', 'shoot the lot'],
    ...['shoot them down', 'shoot them like', 'shoot them all', 'shoot to hit', 'fire at everyone'],
    ...['fire at the crowd', 'fire into the crowd', 'fire into them', 'fire at them'],
    ...['open fire on', 'mow them down', 'gun them down', 'kill them', 'show no mercy'],
    ...['spare no bullets', 'spare no one', 'take no prisoners', 'aim for the head'],
    ...['aim for the chest', 'use live fire', 'use your weapons', 'use your guns'],
    ...['do not spare the bullets', "don't spare the bullets"],
  ],
}
