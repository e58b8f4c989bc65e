import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'junta chief',
      'dictatorial regime',
      'embattled president',
      'embattled leader',
      'embattled ruler',
      'ailing regime',
      'ailing dictator',
      'fallen president',
      'besieged president',
      'princeling',
      'ruling clan',
      'military ruler',
      'presidential palace',
    ],
    ...['regime', 'junta', 'autocrat', 'autocracy/autocracies', 'dictator', 'dictatorship'],
    ...['despot', 'tyrant', 'strongman', 'strongmen', 'ruler', 'government', 'putschist'],
    ...['coup leader', 'coup plotter', 'general', 'colonel', 'client state', 'pariah'],
    ...['pariah state', 'monarch', 'monarchy/monarchies', 'president', 'leader', 'ally/allies'],
    ...['failing state', 'fragile state', 'rogue state', 'warlord', 'throne', 'palace', 'power'],
    ...['ruling elite', 'ruling party', 'ruling family', 'Assad', 'Lukashenko', 'Maduro'],
    ...['Tokayev', 'Haftar', 'Gaddafi', 'Ortega'],
  ],
}
