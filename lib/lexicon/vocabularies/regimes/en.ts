import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['regime', 'government', 'ruler', 'leader', 'leadership', 'president', 'system', 'state'],
    ...['rule', 'power', 'authority', 'country/countries', 'monarch', 'king', 'junta'],
    ...['administration', 'dynasty', 'party', 'prime minister', 'general', 'governor', 'nation'],
    ...['model', 'politics', 'measures', 'rulership', 'elite', 'kingdom', 'sheikh', 'emir'],
    ...['ruling family', 'ruling clan', 'ruling house', 'ruling dynasty', 'ruling party'],
    ...['ruling elite', 'ruling council', 'ruling clique', 'clique', 'cabal', 'camarilla'],
    ...['oligarchy', 'palace', 'emirate', 'sultanate', 'caliphate', 'fiefdom', 'republic'],
    ...['presidency', 'premier', 'chancellor', 'sultan', 'military', 'army chief'],
    ...['military council', 'military government', 'security state', 'state apparatus'],
    ...['apparatus', 'autocrat', 'strongman', 'ruler of', 'cabinet', 'empire', 'establishment'],
    ...['political order', 'political class', 'political system', 'ally/allies', 'theocracy'],
    ...['monarchy/monarchies', 'colonel', 'marshal', 'rulers', 'emirs', 'head of state'],
  ],
}
