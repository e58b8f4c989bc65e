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
    ...['links to terrorism', 'terrorist links', 'ties to terrorism', 'terrorist propaganda'],
    ...['supporting terrorism', 'support for terrorism', 'financing terrorism', 'aiding terrorism'],
    ...['inciting terrorism', 'membership of a terrorist organisation'],
    ...['membership in a terrorist organization', 'belonging to a terrorist organisation'],
    ...['belonging to a terrorist group', 'forming a terrorist group', 'terror offences'],
    ...['terror-related charges', 'terrorism-related charges', 'terrorism-related offences'],
    ...['anti-terror law', 'anti-terror laws', 'counter-terrorism law', 'anti-terrorism law'],
    ...['anti-terrorism laws', 'banditism', 'mass terror', 'extremist offences'],
  ],
}
