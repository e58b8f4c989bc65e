import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['billion years', 'million years'],
    ...[
      'Sultan of Oman',
      'Sultan of Brunei',
      'Sultan of Sulu',
      'Sultan of Sokoto',
      'Sultan of Johor',
      'King of Jordan',
    ],
  ],
  nouns: [
    ...['geneticist', 'Abraham', 'Eve'],
    ...['galaxy/galaxies', 'astronomer', 'planet', 'telescope', 'ball of fire/balls of fire'],
    ...['solar system', 'light year'],
    ...['founding father', 'George Washington', 'Jefferson', 'Madison', 'Hamilton', 'Lincoln'],
    ...['scout', 'parishioner', 'pastor'],
    ...['rabbi', 'gospel', 'football', 'club', 'coach', 'goalkeeper', 'relegation'],
    ...['company', 'startup', 'chief executive', 'headteacher'],
    ...['headmaster', 'album', 'Bible', 'psalm', 'Jesus', 'Christ'],
    ...['biblical', 'zoo', 'safari', 'championship', 'tournament', 'league', 'boxing'],
    ...['boxer', 'tennis', 'wrestling', 'kindergarten', 'scout troop'],
    ...['hip-hop', 'chef', 'sultanate of Oman'],
  ],
}
