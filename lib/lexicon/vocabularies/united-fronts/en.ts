import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [...['close ranks', 'band together', 'stand together', 'stand united']],
  nouns: [
    ...['anti-Western front'],
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
    ...['unified front', 'joint front', 'single front', 'broad front', 'common cause'],
    ...['common stand', 'joint stand', 'united response', 'fortress', 'stronghold', 'vanguard'],
    ...['axis', 'resistance front', 'resistance axis', 'axis of resistance', 'bridgehead'],
    ...['global alliance', 'global coalition', 'worldwide alliance', 'alliance of nations'],
    ...['alliance of free nations', 'coalition of the free', 'coalition of democracies'],
    ...['coalition of the willing', 'battle line', 'last line of defence', 'last line of defense'],
    ...['last bastion', 'first line of defence'],
  ],
}
