import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['troop', 'soldier', 'army/armies', 'reinforcement', 'border', 'neighbour', 'neighbor'],
    ...['help', 'weapon', 'contingent', 'alliance', 'ally/allies', 'fighter', 'peacekeeper'],
    ...['convoy', 'aid', 'invasion', 'war', 'tank'],
  ],
}
