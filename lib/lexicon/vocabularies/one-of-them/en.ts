import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['he', 'she', 'i', "i'm", "he's", "she's", 'my son', 'my daughter', 'my husband'],
    ...['my brother', 'my children', 'our children', 'our sons', 'our daughters'],
    ...['our kids', 'my boy', 'my father', 'the boy', 'the girl', 'the young man'],
    ...['the young woman', 'her son', 'her daughter', 'his son', 'his daughter'],
    ...['their son', 'their children', 'my students', 'our students', 'our people'],
    ...['my people', 'the youth', 'my neighbours', 'my friends', 'you', 'all of us'],
    ...[
      'none of us',
      'here',
      'of them',
      'on this march',
      'in this crowd',
      'on this square',
      'every one of us',
    ],
  ],
}
