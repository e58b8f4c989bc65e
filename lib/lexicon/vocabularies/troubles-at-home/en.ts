import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['torture', 'beating', 'killing', 'massacre', 'atrocity/atrocities', 'abuse', 'war crime'],
    ...['human rights violation', 'violation of human rights', 'repression', 'crackdown'],
    ...['brutality', 'violence', 'arrest', 'detention', 'disappearance', 'corruption', 'scandal'],
    ...['economic crisis/economic crises', 'hardship', 'poverty', 'unemployment', 'inflation'],
    ...['shortage', 'blackout', 'hunger', 'discontent', 'failing', 'failure', 'misrule'],
    ...['mismanagement', 'rigged election', 'electoral fraud', 'vote-rigging', 'defeat'],
    ...['domestic problem', 'internal problem', 'problems at home', 'troubles at home'],
    ...['crisis at home', 'domestic crisis/domestic crises', 'internal crisis/internal crises'],
    ...['true cause', 'real cause', 'root cause', 'real issue', 'real problem', 'own crime'],
  ],
}
