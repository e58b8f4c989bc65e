import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['king', 'president', 'government', 'junta', 'ruler', 'emir', 'sultan'],
    ...['authority/authorities', 'regime', 'parliament', 'ally/allies', 'host', 'council'],
    ...['leader', 'premier', 'prime minister', 'capital', 'monarch'],
    ...['legitimate government', 'head of state', 'interim government'],
    ...['ministry/ministries', 'general', 'colonel', 'host country/host countries'],
    ...['Damascus', 'Bamako', 'Bangui', 'Astana', 'Manama', 'Caracas', 'Minsk', 'Niamey'],
    ...['Kabul', 'Prague', 'Budapest'],
  ],
}
