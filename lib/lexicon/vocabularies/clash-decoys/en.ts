import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['tractor', 'lorry/lorries', 'camera', 'aircraft', 'engine', 'catwalk'],
    ...['saloon', 'hybrid saloon', 'electric van', 'van', 'fleet buyer', 'car maker', 'motor show'],
    ...['designer', 'coat', 'phone', 'jacket', 'shoe', 'watch/watches', 'bicycle', 'kitchen'],
    ...['physics', 'physicist', 'bacteria', 'ecosystem', 'insurance', 'pension system'],
    ...['tax system', 'school system', 'operating system', 'transport system', 'heart rhythm'],
    ...['climate'],
    ...[
      'storm',
      'hurricane',
      'weather',
      'cyclone',
      'galaxy',
      'jury',
      'processor',
      'computer',
      'laptop',
      'classroom',
      'lawsuit',
      'retail',
    ],
    ...['fashion', 'catwalk', 'runway', 'smartphone', 'car', 'engine', 'novel', 'film', 'movie'],
    ...['video game', 'climate model', 'weather model', 'language model', 'dataset', 'museum'],
    ...['West Ham', 'West Indies', 'East Bay', 'West Coast', 'East Coast', 'rapper', 'primary'],
    ...['machine learning', 'dress', 'vehicle', 'Berlin Wall museum', 'archive'],
  ],
}
