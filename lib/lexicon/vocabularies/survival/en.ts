import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['survival', 'throne', 'power', 'rule', 'existence', 'grip on power', 'hold on power'],
    ...['political survival', 'political life', 'seat', 'tenure', 'rise', 'reign', 'longevity'],
    ...['crown', 'continued existence', 'very existence', 'continued rule', 'continued power'],
    ...['stay in power', 'presidency', 'staying power', 'political existence', 'physical survival'],
    ...['fortunes', 'political fortunes'],
  ],
  fixed: [
    ...['fifth term', 'fourth term', 'sixth term', 'his fifth term', 'his fourth term'],
    ...['new lease of life', 'last lease of life', 'political resurrection'],
    ...['his comeback', 'return to the palace'],
    ...['his skin', 'his neck', 'its neck', 'its throne', 'its crown', 'its seat'],
    ...['its chair', 'his chair', 'his palace', 'its continued existence', 'its very existence'],
    ...['their survival', 'her survival', 'his political survival', 'its political survival'],
    ...['his return to power', 'its return to power', 'his victory', 'its victory', 'his rescue'],
    ...['its rescue', 'another term', 'his third term', 'its reprieve', 'a reprieve'],
    ...['every night', 'every day in power', 'every day in office', 'each day in office'],
    ...['each day in power', 'the roof over', 'the ground beneath', 'that he still'],
    ...['that it still', 'the fact that he', 'the fact that it', 'that he is still'],
    ...['that it is still'],
    ...['to stay in power', 'to remain in power', 'to cling to power', 'to keep power'],
    ...['in power', 'in office', 'regime survival', 'staying in power', 'its life', 'his crown'],
    ...['its survival', 'his survival', 'its existence', 'in the palace', 'on the throne'],
    ...['still in power', 'remain in power', 'remaining in power', 'hold on power', 'his seat'],
    ...['her seat', 'his job', 'his rule', 'his position', 'his reign', 'its power', 'his power'],
    ...['its position', 'their thrones', 'their crowns', 'their power', 'his office'],
  ],
}
