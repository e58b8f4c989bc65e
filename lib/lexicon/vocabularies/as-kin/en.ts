import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['as brothers', 'like brothers', 'brothers in arms', 'brother in arms', 'as a brother'],
    ...['as sisters', 'brotherly love', 'brother countries', 'brother nations', 'our brothers'],
    ...['our brethren', 'my dear brother', 'friend and brother', 'brother and friend'],
    ...['dear brother', 'younger brother', 'elder brother', 'big brother', 'older brother'],
    ...['little brother', 'blood brothers', 'brother president', 'my brother'],
    ...['his brother president', 'his brother king'],
  ],
}
