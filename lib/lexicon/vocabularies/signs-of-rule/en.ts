import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['presidency', 'statue', 'portrait', 'palace', 'decree', 'birthday', 'anthem', 'reign'],
    ...['throne', 'parade', 'medal', 'monument', 'dynasty', 'successor', 'heir', 'term', 'power'],
    ...['decades in power', 'mandate', 'poem', 'ode', 'schoolbook', 'newsreader', 'slogan', 'coin'],
    ...['banknote', 'mausoleum', 'cult', 'coronation', 'jubilee/jubilees', 'courtier', 'retinue'],
  ],
}
