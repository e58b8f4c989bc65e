import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['backed', 'funded', 'financed', 'sponsored', 'paid', 'orchestrated', 'instigated'],
    ...['inspired', 'led', 'directed', 'organised', 'organized', 'supported', 'steered'],
    ...['bankrolled', 'controlled', 'made', 'driven', 'trained', 'engineered', 'armed', 'hired'],
    ...['fomented', 'manufactured', 'fuelled', 'fueled', 'planned', 'run', 'staged', 'incited'],
    ...['provoked', 'guided', 'subsidised', 'subsidized', 'scripted', 'equipped', 'promoted'],
    ...['induced', 'stirred', 'plotted', 'assisted', 'aligned', 'manipulated'],
  ],
}
