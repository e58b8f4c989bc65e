import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'criminal act',
      'criminal activity/criminal activities',
      'act of brigandage/acts of brigandage',
    ],
    ...['act of vandalism/acts of vandalism', 'act of looting/acts of looting'],
    ...['act of arson/acts of arson', 'act of sabotage/acts of sabotage', 'robbery'],
    ...['mob violence', 'looting spree', 'arson attack', 'firebombing', 'burglary'],
    ...['theft', 'torching', 'wave of robberies', 'wave of looting', 'wave of vandalism'],
    ...['wave of arson', 'orgy of looting', 'orgy of violence', 'orgy of destruction'],
    ...['spree of vandalism', 'arson spree', 'act of hooliganism/acts of hooliganism'],
    ...['act of thuggery/acts of thuggery', 'act of destruction/acts of destruction'],
    ...['petrol bombing', 'petrol-bomb attack'],
    ...['attack on shops/attacks on shops', 'attack on police/attacks on police'],
    ...['attack on police stations/attacks on police stations', 'shoplifting spree'],
  ],
  fixed: [
    ...['brigandage', 'banditry', 'sheer criminality', 'pure criminality', 'mindless criminality'],
    ...[
      'wanton criminality',
      'mindless violence',
      'acts of criminality',
      'criminality pure and simple',
    ],
    ...['looting', 'vandalism', 'arson', 'pillaging', 'pillage', 'plunder'],
    ...['plundering', 'hooliganism', 'thuggery', 'lawlessness', 'wanton destruction'],
    ...['destruction of property', 'damage to property', 'destruction of public property'],
    ...['mayhem', 'rampage', 'attacks on public property', 'sabotage', 'ransacking'],
    ...['stone throwing', 'stone-throwing', 'mob rule', 'wrecking', 'torching of'],
    ...['burning of cars', 'burning of buses', 'burning of shops', 'smashing of windows'],
    ...['wilful damage', 'criminal damage', 'violent disorder', 'riotous assembly'],
    ...['public disorder offences', 'robberies', 'burglaries', 'theft of weapons', 'thefts'],
    ...['hijacking buses', 'hijacking of buses', 'hijacking cars', 'hijacking trucks'],
    ...['hijacking of cars', 'hijacking of trucks', 'bus hijackings'],
  ],
}
