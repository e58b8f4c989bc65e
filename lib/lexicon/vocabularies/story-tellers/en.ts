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
    ...['coup', 'conflict', 'troops', 'sanctions', 'West', 'ally/allies', 'adviser'],
    ...['authorities/authority', 'autocrat', 'dictator', 'dictatorship', 'ruler', 'corruption'],
    ...['shortage', 'poverty', 'economy', 'crisis', 'abuse', 'atrocity', 'famine', 'enemy'],
    ...['newspaper', 'disinformation', 'agitation', 'Kremlin', 'state broadcaster', 'state radio'],
    ...['pro-government channel', 'pro-government newspaper', 'government newspaper'],
    ...['party newspaper', 'party daily', 'pro-government media', 'pro-government daily', 'censor'],
    ...['censorship', 'propagandist', 'information ministry', 'press office', 'press service'],
    ...['military spokesman', 'security forces', 'strongman', 'coup-maker', 'colonel', 'mullah'],
    ...['sultan', 'king', 'presidential palace', 'siege', 'shelling', 'air strike', 'bombing'],
    ...['unpaid wage', 'protest movement', 'strike', 'march', 'sit-in', 'arrest', 'public opinion'],
    ...['foreign plot', 'agitprop'],
  ],
  fixed: [
    ...['Russian', 'Chinese', 'Iranian', 'Turkish', 'Syrian', 'Western', 'American', 'Soviet'],
    ...['Israeli', 'Egyptian', 'Saudi', 'Ukrainian', 'Belarusian', 'Kazakh', 'pro-Kremlin'],
    ...["Kremlin's", 'socialist', 'communist', 'Nazi', 'jihadist', 'Islamist', 'pro-government'],
    ...['state-run', 'state-owned'],
  ],
}
