import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['protest', 'protest movement', 'unrest', 'uprising', 'revolt', 'revolution', 'rebellion'],
    ...['insurrection', 'demonstration', 'rally', 'strike', 'instability', 'chaos', 'turmoil'],
    ...['disorder', 'upheaval', 'anarchy', 'violence', 'riot', 'rioting', 'disturbance', 'dissent'],
    ...['coup', "coup d'état", 'Arab Spring', 'Maidan', 'crisis/crises', 'agitation'],
    ...['mutiny/mutinies', 'insurgency', 'colour revolution', 'color revolution', 'popular anger'],
    ...['street anger', 'discontent', 'regime change', 'destabilisation', 'destabilization'],
    ...['putsch', 'mass protest', 'separatism', 'civil disobedience', 'ferment'],
  ],
}
