import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['trouble', 'troubles'],
    ...['march', 'sit-in', 'picket', 'walkout', 'barricade', 'blockade', 'resistance'],
    ...['vigil', 'occupation of the square', 'overthrow', 'ouster', 'toppling'],
    ...['fall of the regime', 'fall of the dictator', 'fall of the despot'],
    ...["people's revolution", 'unruliness', 'rebellious mood', 'protest mood', 'defiance'],
    ...['tent camp', 'disobedience', 'strikes', 'mutinous mood'],

    ...['protest', 'protest movement', 'unrest', 'uprising', 'revolt', 'revolution', 'rebellion'],
    ...['insurrection', 'demonstration', 'rally', 'strike', 'instability', 'chaos', 'turmoil'],
    ...['disorder', 'upheaval', 'anarchy', 'violence', 'riot', 'rioting', 'disturbance', 'dissent'],
    ...['coup', "coup d'état", 'Arab Spring', 'Maidan', 'crisis/crises', 'agitation'],
    ...['mutiny/mutinies', 'insurgency', 'colour revolution', 'color revolution', 'popular anger'],
    ...['street anger', 'discontent', 'regime change', 'destabilisation', 'destabilization'],
    ...['putsch', 'mass protest', 'separatism', 'civil disobedience', 'ferment', 'protests'],
    ...['mass movement', 'popular revolt', 'popular uprising', 'street protest', 'street revolt'],
    ...['street movement', 'upheavals', 'insubordination', 'revolutionary mood'],
    ...['revolutionary spirit', 'revolutionary wave', 'wave of revolutions', 'wave of protests'],
    ...['wave of unrest', 'wave of coups', 'rebelliousness', 'spirit of revolt'],
    ...['spirit of rebellion', 'idea of freedom', 'ideas of freedom', 'democratic idea'],
    ...['democratisation', 'democratization', 'democracy movement', 'pro-democracy movement'],
    ...['democratic experiment', 'civil war', 'sectarian violence', 'secessionism', 'coups'],
    ...['military takeover', 'mutineers', 'barracks revolt', 'people power'],
    ...['example of the square', 'the revolutionaries', 'extremism', 'jihadism', 'radicalism'],
  ],
}
