import type { WordList } from '../../types.ts'

export const ar: WordList = {
  nouns: [
    ...['سائح/سياح', 'وزارة الخارجية', 'وزير الخارجية', 'وزيرة الخارجية', 'تجارة خارجية', 'زيارة'],
    ...['مستثمر'],
  ],
}
