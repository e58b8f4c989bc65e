import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: ['amend', 'repeal', 'scrap', 'change', 'reform', 'abolish', 'withdraw/withdrew', 'oppose'],
  nouns: ['change to', 'amendment to', 'repeal of', 'reform of', 'abolition of', 'debate on'],
  fixed: [
    ...['changes to', 'amendments to', 'reforms of', 'repeals of'],
    ...['against', 'opposing', 'critical of', 'in protest at', 'angry at', 'opposed to'],
  ],
}
