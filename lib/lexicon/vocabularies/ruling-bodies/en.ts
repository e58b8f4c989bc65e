import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['military junta', 'military regime', 'military government'],
    ...['regime', 'rule', 'ruler', 'junta', 'dynasty', 'dictatorship', 'political system'],
    ...['system of power', 'system of rule', 'system of government', 'leadership', 'president'],
    ...['monarch', 'government', 'theocracy', 'administration', 'autocrat', 'dictator', 'reign'],
    ...['state', 'clique', 'cabal', 'clan', 'ruling clan', 'ruling family', 'ruling party', 'king'],
    ...['monarchy/monarchies', 'kingdom', 'emir', 'sultan', 'sheikh', 'prime minister', 'premier'],
    ...['marshal', 'authorities', 'security state', 'police state', 'police apparatus'],
    ...['state apparatus', 'ayatollah', 'mullahs', 'politburo', 'powers that be', 'government of'],
    ...['republic', 'oligarchy', 'strongman', 'autocracy/autocracies', 'despot', 'tyrant'],
    ...['dictators', 'warlord', 'political order'],
  ],
}
