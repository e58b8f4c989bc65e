import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['artillery', 'shelling', 'barrel bombs', 'bombardment', 'siege', 'besieged'],
    ...['bombed', 'shelled', 'airstrikes', 'gunships', 'armour', 'armoured', 'troops'],
    ...['soldiers', 'security law', 'crackdown', 'crushed', 'martial law', 'curfew'],
    ...['opposition', 'negotiations', 'rebels', 'insurgents', 'regime', 'dictator'],

    ...['fire at crowds', 'firing at', 'tanks', 'snipers', 'live rounds', 'massacre', 'bloodshed'],
    ...['crowd', 'crowds', 'generals', 'square'],
  ],
}
