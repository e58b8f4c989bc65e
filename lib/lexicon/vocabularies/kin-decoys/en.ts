import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['mother', 'father', 'parent', 'sibling rivalry', 'wife/wives', 'twin', 'campus'],
    ...['university/universities', 'sorority/sororities', 'student', 'pledge week', 'hazing'],
    ...['suspect', 'bakery/bakeries', 'singer', 'band', 'film', 'novel', 'aged', 'funeral'],
    ...['murder', 'house party', 'college', 'defendant', 'orphan', 'uncle', 'aunt', 'cousin once'],
    ...['Big Brother', 'reality show', 'album', 'convent', 'nun', 'monk', 'order of', 'surname'],
    ...['school', 'childhood', 'grandmother', 'inheritance', 'company chairman'],
  ],
}
