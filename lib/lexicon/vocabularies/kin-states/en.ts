import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['country/countries', 'nation', 'state', 'people', 'republic', 'kingdom', 'army/armies'],
    ...['neighbour', 'neighbor', 'government', 'ally/allies', 'party/parties'],
    ...['socialist country/socialist countries', 'Arab country/Arab countries', 'Arab state'],
    ...['Muslim country/Muslim countries', 'relation', 'tie', 'bond', 'relationship', 'alliance'],
    ...['union', 'cooperation', 'friendship', 'help', 'aid', 'assistance', 'duty/duties'],
    ...['greeting', 'embrace', 'support', 'solidarity', 'visit', 'talk', 'advice', 'concern'],
    ...['hand', 'democracy', 'regime', 'nationality', 'peoples', 'Russian people'],
    ...['Ukrainian people', 'Kazakh people', 'Belarusian people', 'Syrian people'],
    ...['Serbian people', 'Egyptian people', 'Palestinian people', 'Cuban people', 'Kazakhstan'],
    ...['Belarus', 'Syria', 'Serbia', 'Egypt', 'Jordan', 'Palestine', 'Iraq', 'Qatar', 'Kuwait'],
    ...['Bahrain', 'Yemen', 'Sudan', 'Libya', 'Cuba', 'Venezuela', 'Mali', 'Niger', 'Armenia'],
    ...['Azerbaijan', 'Turkey', 'Pakistan', 'Uzbekistan', 'Tajikistan', 'Kyrgyzstan', 'Ukraine'],
    ...['Emirates', 'Morocco', 'Tunisia', 'Algeria', 'Lebanon'],
  ],
}
