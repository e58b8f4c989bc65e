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
    ...['competition with', 'rivalry with', 'between', 'democracies and the', 'freedom or'],
    ...['free world from', 'free world and', 'free world against', 'free world versus'],
    ...['free societies and', 'free societies from', 'liberalism and', 'liberalism against'],
    ...['liberalism versus', 'liberalism over', 'liberal order and', 'democratic world and'],
    ...['democratic world against', 'democratic states and', 'democratic states from'],
    ...['pluralism and', 'pluralism versus', 'West and', 'West against', 'West versus'],
    ...['West from', 'front line against', 'line against', 'wall against', 'bastion against'],
    ...['rampart against', 'shield against', 'crusade against', 'contest against'],
    ...['competition against', 'clash with', 'confrontation with', 'rivalry against', 'axis of'],
    ...['alliance of', 'league of', 'bloc of', 'camp of', 'united against', 'versus', 'vs'],
  ],
}
