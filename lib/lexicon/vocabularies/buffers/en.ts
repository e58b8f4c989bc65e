import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['sponge', 'airlock', 'breakwater', 'bolster', 'sandbag', 'outer bailey', 'outer bastion'],
    ...['sluice', 'padding', 'marchland', 'march land', 'borderland of empire'],
    ...["no-man's-land", "no man's land", 'grey zone', 'gray zone', 'security glacis', 'forefield'],
    ...['forefront bastion', 'protective glacis', 'protective wall', 'protective strip'],
    ...['protective zone', 'security strip', 'security zone', 'limes', 'military frontier'],
    ...['bulkhead', 'crumple zone', 'doormat of empires', 'gateway of empires', 'rimland'],
    ...['limitrophe state'],

    ...['rampart', 'outer rampart', 'bastion', 'outpost', 'forward bastion', 'moat'],
    ...['shield', 'outer shield', 'forward line', 'front line', 'bulwark'],
    ...['defensive glacis', 'security buffer', 'strategic buffer', 'outwork'],
    ...['forward post', 'border march', 'advance post', 'advanced post', 'gateway'],

    ...[
      'buffer',
      'buffer zone',
      'buffer state',
      'buffer country',
      'buffer territory',
      'cordon sanitaire',
      'glacis',
      'cushion',
      'cushioning strip',
      'shock absorber',
      'borderland',
      'belt of security',
      'security belt',
      'protective belt',
      'defensive belt',
      'forward defence',
      'outer wall',
    ],
  ],
}
