import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
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
    ...['founding father', 'George Washington', 'Jefferson', 'Madison', 'Hamilton', 'Lincoln'],
    ...['choir', 'scout', 'orchestra', 'parish', 'parishioner', 'congregation', 'church', 'pastor'],
    ...['hymn', 'rabbi', 'gospel', 'football', 'club', 'team', 'coach', 'goalkeeper', 'relegation'],
    ...['bishop', 'garden', 'brand', 'company', 'startup', 'chief executive', 'headteacher'],
    ...['headmaster', 'album', 'band', 'chess', 'opera', 'Bible', 'psalm', 'Jesus', 'Christ'],
    ...['biblical', 'zoo', 'safari', 'champion', 'championship', 'tournament', 'league', 'boxing'],
    ...['boxer', 'tennis', 'wrestling', 'trade union branch', 'kindergarten', 'scout troop'],
    ...['hip-hop', 'chef', 'restaurant', 'sultanate of Oman'],
  ],
}
