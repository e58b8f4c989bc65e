import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['court', 'judge', 'ruling', 'lawsuit', 'verdict', 'Supreme Court', 'legislation'],
    ...['appeal court', 'plaintiff', 'copyright', 'statute', 'legal precedent', 'tribunal'],
    ...['case law', 'constitutional precedent', 'pardon', 'impeachment'],
  ],
}
