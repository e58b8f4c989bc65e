import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...[
      "one's brothers",
      'their brothers',
      'a true brother',
      'true brothers',
      'as a brother would',
      'as siblings',
      'like siblings',
      'those of siblings',
      'like one family',
      'as one family',
      'are one family',
      'not just allies but brothers',
      'not allies but brothers',
      'brothers and sisters in',
      'kindred regimes',
      'kindred spirits',
    ],
    ...['as brothers', 'like brothers', 'brothers in arms', 'brother in arms', 'as a brother'],
    ...['as sisters', 'brotherly love', 'brother countries', 'brother nations', 'our brothers'],
    ...['our brethren', 'my dear brother', 'friend and brother', 'brother and friend'],
    ...['dear brother', 'younger brother', 'elder brother', 'big brother', 'older brother'],
    ...['little brother', 'blood brothers', 'brother president', 'my brother'],
    ...['his brother president', 'his brother king'],
  ],
}
