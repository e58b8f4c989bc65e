import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['instability', 'unrest', 'chaos', 'turmoil', 'disorder', 'arc of instability', 'mayhem'],
    ...['upheaval', 'anarchy', 'destabilisation', 'destabilization', 'hotbed'],
    ...['hotbed of instability', 'hotbed of unrest', 'hotbed of terrorism', 'zone of instability'],
    ...['belt of instability', 'ring of fire', 'arc of crisis', 'source of instability'],
    ...['seat of fire', 'trouble spot', 'ferment', 'revolt', 'turbulence', 'destabilising'],
  ],
}
