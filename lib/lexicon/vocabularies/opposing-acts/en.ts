import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['park their tractors', 'turn out on the square'],
    ...['resist', 'oppose', 'defy', 'object to', 'speak out/spoke out', 'petition'],
    ...['campaign against', 'rise against/rose against', 'stand up to/stood up to'],
    ...['stand up against', 'block', 'occupy', 'boycott', 'complain of', 'complain about'],
    ...['refuse to move', 'refuse to pay', 'denounce corruption', 'criticise the government'],
    ...['criticize the government', 'criticise the regime', 'criticise the president', 'sue'],
    ...['walk out', 'rebel'],
  ],
  nouns: [
    ...['opponent of', 'opposition to', 'critic of', 'resistance to', 'protest', 'petition'],
    ...['blockade', 'placard', 'eviction'],
  ],
}
