import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['estimate', 'believe', 'think/thought', 'doubt', 'forecast', 'analyse', 'analyze'],
    ...['reckon', 'suspect', 'comment', 'expect', 'predict', 'agree', 'disagree'],
  ],
}
