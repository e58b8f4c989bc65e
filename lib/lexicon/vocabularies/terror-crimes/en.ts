import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['act of terrorism', 'act of terror', 'acts of terror', 'act of treason', 'acts of treason'],
    ...['act of banditry', 'form of terrorism', 'kind of terrorism', 'betrayal of the nation'],
    ...['betrayal of the homeland', 'terrorism', 'extremism', 'signs of terrorism'],
    ...['hallmarks of terrorism', 'features of terrorism', 'elements of terrorism'],
    ...['acts of terrorism', 'terror', 'banditry', 'treason', 'high treason', 'terrorist activity'],
    ...['terrorist offences', 'terrorist crimes', 'terrorist charges', 'terrorism charges'],
    ...['terror charges', 'extremist activity', 'extremism charges', 'jihadism'],
  ],
}
