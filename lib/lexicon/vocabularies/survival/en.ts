import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['survival', 'throne', 'power', 'rule', 'existence', 'grip on power', 'hold on power'],
    ...['political survival', 'political life', 'seat', 'tenure', 'rise', 'reign', 'longevity'],
    ...['job', 'position'],
  ],
  fixed: [
    ...['in power', 'in office', 'regime survival', 'staying in power', 'its life', 'his crown'],
  ],
}
