import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['with dignity', 'in a dignified manner', 'in a peaceful manner', 'with great courage'],
    ...['with courage', 'calmly and peacefully', 'armed only with flowers'],
    ...['armed with nothing but', 'empty-handed', 'unarmed and', 'with their bare hands'],
    ...['in a peaceful way', 'with discipline', 'peacefully', 'bravely', 'courageously'],
    ...['without violence', 'non-violently', 'nonviolently', 'in an orderly manner', 'heroically'],
    'in good order',
  ],
}
