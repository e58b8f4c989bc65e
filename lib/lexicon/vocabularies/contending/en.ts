import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['locked in a struggle with', 'locked in a contest with', 'locked in a battle with'],
    ...['locked in a rivalry with', 'locked in competition with', 'locked in combat with'],
    ...['in a struggle with', 'in a contest with', 'in a battle with', 'pitted against'],
    ...['in competition with', 'in confrontation with', 'lined up against', 'line up against'],
    ...['at war with', 'united against', 'unite against', 'uniting against', 'stand up to'],
    ...['standing up to', 'stood up to', 'holding out against', 'hold the line against'],
    ...['under siege from', 'under attack from', 'on the march against', 'ranged against'],
    ...['standing together against', 'stand together against'],
    ...['in the battle against', 'in the fight against', 'in the struggle against'],
  ],
}
