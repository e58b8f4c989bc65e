import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['estimate', 'comment', 'analyse', 'analyze', 'forecast', 'believe', 'think/thought'],
    'doubt',
  ],
  nouns: [
    ...['analyst', 'think-tank', 'think tank', 'report by', 'interview', 'observer', 'researcher'],
    ...['institute', 'academic', 'UN panel', 'inspector', 'panel of'],
  ],
  fixed: [
    ...['experts said', 'experts say', 'experts warn', 'experts warned', 'specialists said'],
    ...['specialists say', 'advisers said', 'advisers say', 'experts believe', 'experts at'],
    ...['told reporters', 'cabinet', 'campaign advisers', 'economic advisers'],
    'political advisers',
  ],
}
