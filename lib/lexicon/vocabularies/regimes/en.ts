import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['regime', 'government', 'ruler', 'leader', 'leadership', 'president', 'system', 'state'],
    ...['rule', 'power', 'authority', 'country/countries', 'monarch', 'king', 'junta'],
    ...['administration', 'dynasty', 'party', 'prime minister', 'general', 'governor', 'nation'],
    ...['model', 'politics', 'measures', 'rulership', 'elite', 'kingdom', 'sheikh', 'emir'],
  ],
}
