import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'crackdown',
      'clampdown',
      'repression',
      'suppression',
      'dispersal',
      'crushing',
      'clearance',
    ],
    ...['clearing', 'shooting', 'killing', 'massacre', 'arrest', 'mass arrest', 'detention'],
    ...['sweep', 'raid', 'assault', 'operation', 'deployment', 'bloodshed', 'jailing', 'campaign'],
    ...['imprisonment', 'prosecution', 'persecution', 'onslaught', 'beating', 'trial'],
  ],
}
