import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [...['close ranks', 'band together', 'stand together', 'stand united']],
  nouns: [
    ...[
      'one front',
      'single front',
      'solid front',
      'holy war',
      'jihad',
      'joint front',
      'wall',
      'shield',
      'dam',
      'firewall',
      'spearhead',
    ],
    ...['united front', 'common front', 'bulwark', 'front', 'alliance', 'coalition', 'bastion'],
    ...['bloc', 'crusade', 'global struggle', 'global fight', 'counterweight', 'line of defence'],
    ...['line of defense', 'frontline', 'front line', 'rampart', 'united stand', 'phalanx'],
  ],
}
