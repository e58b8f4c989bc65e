import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['riot', 'act of vandalism/acts of vandalism', 'act of looting/acts of looting'],
    ...['act of arson/acts of arson', 'act of sabotage/acts of sabotage', 'robbery'],
    ...['mob violence', 'looting spree', 'violent riot', 'arson attack', 'firebombing', 'burglary'],
    ...['theft', 'torching'],
  ],
  fixed: [
    ...['looting', 'rioting', 'vandalism', 'arson', 'pillaging', 'pillage', 'plunder'],
    ...['plundering', 'hooliganism', 'thuggery', 'lawlessness', 'wanton destruction'],
    ...['destruction of property', 'damage to property', 'destruction of public property'],
    ...['mayhem', 'rampage', 'attacks on public property', 'sabotage', 'ransacking'],
    ...['stone throwing', 'stone-throwing', 'mob rule'],
  ],
}
