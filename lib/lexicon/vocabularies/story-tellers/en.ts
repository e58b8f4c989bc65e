import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[],
    ...['regime', 'government', 'state', 'junta', 'ministry/ministries', 'ministry of information'],
    ...['information minister', 'president', 'leader', 'palace', 'ruling party', 'party'],
    ...['state media', 'state television', 'state tv', 'state channel', 'state news agency'],
    ...['broadcaster', 'news agency/news agencies', 'channel', 'media', 'official media'],
    ...['social media', 'social network', 'spokesman/spokesmen', 'spokeswoman', 'spokesperson'],
    ...['minister', 'envoy', 'embassy', 'security service', 'intelligence service', 'army'],
    ...['troll', 'bot', 'troll farm', 'influencer', 'campaign', 'election', 'referendum', 'vote'],
    ...['protest', 'protester', 'demonstrator', 'demonstration', 'rally', 'unrest', 'uprising'],
    ...['war', 'invasion', 'crackdown', 'massacre', 'repression', 'violence', 'killing'],
    ...['shooting', 'opposition', 'dissident', 'activist', 'critic', 'detainee', 'prisoner'],
    ...['coup', 'conflict', 'troops', 'sanctions', 'West', 'ally/allies', 'adviser', 'official'],
    ...['authorities/authority', 'autocrat', 'dictator', 'dictatorship', 'ruler', 'corruption'],
    ...['shortage', 'poverty', 'economy', 'crisis', 'abuse', 'atrocity', 'famine', 'enemy'],
    ...['newspaper', 'disinformation', 'agitation'],
  ],
  fixed: [
    ...['Russian', 'Chinese', 'Iranian', 'Turkish', 'Syrian', 'Western', 'American', 'Soviet'],
    ...['Israeli', 'Egyptian', 'Saudi', 'Ukrainian', 'Belarusian', 'Kazakh', 'pro-Kremlin'],
    ...["Kremlin's", 'socialist', 'communist', 'Nazi', 'jihadist', 'Islamist', 'police'],
  ],
}
