import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['protector', 'babysitter', 'night watchman', 'guarantor of last resort'],
    ...['banker of last resort', 'friend of last resort', 'soup kitchen', 'lifeguard'],
    ...['Mother Teresa', 'world policeman', 'global policeman', 'globocop', 'world police'],
    ...['firefighter-in-chief', 'rescue squad', 'Samaritan', 'shelter of last resort'],
    ...['safe house', 'charity', 'charitable foundation', 'charitable institution'],
    ...['charitable organisation', 'benevolent fund', 'fireman/firemen', 'fire fighter'],
    ...['firefighter', 'fire brigade', 'gendarme', 'godfather', 'godmother', 'fairy godmother'],
    ...['patron saint', 'guardian angel', 'guardian saint', 'saviour', 'savior', 'rescuer'],
    ...['redeemer', 'knight in shining armour', 'white knight', 'good Samaritan', 'Santa Claus'],
    ...['Father Christmas', 'sugar daddy', 'life raft', 'lifeboat', 'lifebelt', 'life jacket'],
    ...['life insurance', 'insurance policy', 'insurer of last resort', 'lender of last resort'],
    ...['protector of last resort', 'rich uncle', 'foster parent', 'nursemaid', 'Robin Hood'],
    ...['benefactor', 'night nurse', 'breakdown service', 'emergency service', 'rescue service'],
    'Red Cross',
  ],
}
