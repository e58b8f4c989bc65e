import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['brotherhood of arms', 'blood tie', 'tie of blood/ties of blood'],
    ...['bond of blood/bonds of blood', 'blood bond', 'fraternal bond', 'fraternal tie'],
    ...['brotherly tie', 'brotherly bond', 'family of nations', 'sisterhood', 'spiritual bond'],
    ...['message of brotherhood', 'bond of brotherhood/bonds of brotherhood'],
    ...['spirit of brotherhood', 'ties of brotherhood', 'common blood', 'shared blood'],
    ...['Slavic unity', 'Slavic brotherhood', 'brotherhood of peoples', 'friendship of peoples'],
    ...['shared faith', 'common faith', 'common destiny', 'shared destiny', 'common ancestry'],
    ...['ironclad brotherhood', 'ironclad friendship', 'iron brother', 'ironclad friend'],
  ],
}
