import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'wave of demonstrations',
      'wave of unrest',
      'wave of rallies',
      'wave of strikes',
      'wave of anger',
    ],
    ...[
      'civil unrest',
      'popular unrest',
      'social unrest',
      'public unrest',
      'political unrest',
      'labour unrest',
      'civil strife',
      'civil disorder',
    ],
    ...['procession', 'funeral procession', 'sit-down', 'tractor protest'],
    ...['tractor convoy', 'pots-and-pans protest', 'boycott campaign', 'noise protest'],
    ...['hunger protest', 'youth movement', 'student movement', "workers' movement"],
    ...['march for democracy', 'candlelit march', 'funeral march', 'silent march'],
    ...['torchlit march'],

    ...['protest', 'demonstration', 'rally', 'march', 'sit-in', 'strike', 'uprising', 'revolt'],
    ...['riot', 'picket', 'walkout', 'blockade', 'insurrection', 'street protest', 'protest camp'],
    ...['encampment', 'protest movement', 'revolution', 'intifada', 'mass protest'],
    ...['general strike', 'disturbance', 'opposition movement', 'protest rally'],
    ...['civil disobedience', 'Black Lives Matter movement', 'democracy movement', 'hunger strike'],
    ...['mutiny', 'rebellion', 'vigil', 'street demonstration', 'mass demonstration', 'mass rally'],
    ...['mass strike', 'street unrest', 'street movement', 'popular movement', 'bread riot'],
    ...['food riot', 'hunger march', 'protest march', 'protest wave', 'wave of protests'],
    ...['wave of strikes', 'occupation of the square', 'student revolt', 'student protest'],
    ...['peasant revolt', 'popular uprising', 'popular revolt', 'mass movement', 'mass unrest'],
    ...['work stoppage', 'stoppage', 'lockout', 'boycott', 'tent city', 'human chain'],
    ...['anti-government protest', 'anti-war protest', 'opposition rally'],
    ...['revolutionary movement', 'street revolt', 'rent strike', 'mutinies', 'road blockade'],
    ...['roadblock', 'gathering', 'candlelight vigil', 'flash mob', 'tax revolt'],
  ],
  fixed: [
    ...['unrest', 'dissent', 'Euromaidan', 'Maidan', 'Arab Spring', 'turmoil', 'upheaval'],
    ...['street violence', 'disorder', 'disobedience', 'street politics', 'ferment', 'discontent'],
  ],
}
