import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['foreign-agent law', 'foreign agents law', 'foreign-agents law', 'foreign agent law'],
    ...['law on foreign agents', 'protest law', 'security law', 'rally law', 'repression'],
    ...['crackdown', 'propaganda handbook', 'police manual', 'school of repression'],
    ...['cookery book', 'recipe book', 'songbook', 'hymn sheet', 'repertoire', 'arsenal'],
    ...['bag of tricks', 'bible', 'grammar'],
    ...[
      'book',
      'playbook',
      'handbook',
      'manual',
      'textbook',
      'script',
      'toolkit',
      'toolbox',
      'rulebook',
      'cookbook',
      'primer',
    ],
  ],
}
