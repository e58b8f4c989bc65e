import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['boiling cauldron', 'boiling pot', 'seething cauldron', 'smoking volcano'],
    ...['dormant volcano', 'simmering volcano', 'volcano of anger', 'volcano of discontent'],
    ...['volcano of rage', 'barrel of gunpowder', 'dry tinder', 'keg of dynamite', 'tinder box'],
    ...['social volcano', 'time bomb of anger', 'powder keg', 'tinderbox', 'ticking bomb'],
    ...['ticking time bomb', 'pressure cooker', 'social explosion', 'popular explosion'],
    ...['smouldering volcano', 'smoldering volcano'],
  ],
}
