import type { WordList } from '../../types.ts'

export const en: WordList = {
  adjectives: [
    ...['seething', 'simmering', 'smouldering', 'smoldering', 'boiling', 'burning'],
    ...['explosive', 'volcanic', 'incandescent', 'blazing', 'feverish', 'red-hot'],
    ...['white-hot', 'incendiary', 'combustible', 'raging', 'fiery', 'long-simmering'],
    ...['slow-burning', 'stormy', 'erupting', 'exploding', 'pent-up and explosive'],
    ...['thunderous', 'molten'],
  ],
}
