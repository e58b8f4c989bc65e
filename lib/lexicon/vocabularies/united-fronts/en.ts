import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['united front', 'common front', 'bulwark', 'front', 'alliance', 'coalition', 'bastion'],
    ...['bloc', 'crusade', 'global struggle', 'global fight', 'counterweight', 'line of defence'],
    ...['line of defense', 'frontline', 'front line', 'rampart', 'united stand', 'phalanx'],
  ],
}
