import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...[
      'world and',
      'free world and',
      'one front against',
      'coalition of democracies against',
      'liberty against',
      'ranks against',
    ],
    ...['front against', 'democracies against', 'democracy against', 'democracies and'],
    ...['democracy and', 'democracies versus', 'democracy versus', 'democracy vs'],
    ...['democracies vs', 'democracies from', 'democracy from', 'freedom and', 'freedom against'],
    ...['freedom versus', 'liberal democracy and', 'liberal democracies and', 'democracies over'],
    ...['democracy over', 'democracy or', 'alliance against', 'world against', 'coalition against'],
    ...['battle against', 'liberty and', 'bulwark against', 'struggle with', 'contest with'],
    ...['competition with', 'rivalry with', 'between'],
  ],
}
