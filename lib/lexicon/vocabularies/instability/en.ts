import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['arc of fire', 'belt of fire', 'flash point', 'flashpoint', 'tinderbox'],
    ...['failed state', 'hornets nest', 'second Afghanistan', 'another Afghanistan'],
    ...['smouldering fire', 'bloodbath', 'lawlessness', 'revolution', 'uprising'],
    ...['rebellion', 'insurrection', 'insurgency', 'coup', 'convulsion'],

    ...['instability', 'unrest', 'chaos', 'turmoil', 'disorder', 'arc of instability', 'mayhem'],
    ...['upheaval', 'anarchy', 'destabilisation', 'destabilization', 'hotbed'],
    ...['hotbed of instability', 'hotbed of unrest', 'hotbed of terrorism', 'zone of instability'],
    ...['belt of instability', 'ring of fire', 'arc of crisis', 'source of instability'],
    ...['seat of fire', 'trouble spot', 'ferment', 'revolt', 'turbulence', 'destabilising'],
  ],
}
