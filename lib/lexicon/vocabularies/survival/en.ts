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
    ...['to stay in power', 'to remain in power', 'to cling to power', 'to keep power'],
    ...['in power', 'in office', 'regime survival', 'staying in power', 'its life', 'his crown'],
    ...['its survival', 'his survival', 'its existence', 'in the palace', 'on the throne'],
    ...['still in power', 'remain in power', 'remaining in power', 'hold on power', 'his seat'],
    ...['her seat', 'his job', 'his rule', 'his position', 'his reign', 'its power', 'his power'],
    ...['its position', 'their thrones', 'their crowns', 'their power', 'his office'],
  ],
}
