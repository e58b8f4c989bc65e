import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['on joining', 'on accession', 'on membership', 'on trade', 'on a loan', 'on a bailout'],
    ...['accession', 'membership', 'trade', 'loan', 'bailout', 'nuclear', 'climate', 'merger'],
  ],
}
