import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['barricade', 'seawall', 'sea wall', 'dyke', 'dike', 'levee', 'cordon'],
    ...['antibody/antibodies', 'serum', 'booster shot', 'prophylaxis', 'prophylactic'],
    ...['disinfectant', 'bulkhead', 'lightning rod', 'sanitary cordon', 'firebreak', 'fire break'],
    ...['mosquito net'],

    ...[
      'firewall',
      'cordon sanitaire',
      'vaccine',
      'vaccination',
      'antidote',
      'quarantine',
      'inoculation',
      'immunity',
      'barrier',
      'bulwark',
      'rampart',
      'breakwater',
      'sandbag',
    ],
  ],
  verbs: [
    ...['disinfect', 'barricade itself', 'fence itself off', 'shut itself off', 'close itself off'],
    ...['vaccinate itself', 'immunise itself', 'inoculate itself', 'armour itself', 'steel itself'],
    ...['cordon off', 'seal off', 'fence off'],

    ...[
      'inoculate',
      'immunise',
      'immunize',
      'vaccinate',
      'insulate',
      'quarantine',
      'seal itself',
      'seal itself off',
      'wall itself',
      'wall itself off',
    ],
  ],
  fixed: [...['immune', 'firewalled']],
}
