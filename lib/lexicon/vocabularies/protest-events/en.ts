import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['protest', 'demonstration', 'rally', 'march', 'sit-in', 'strike', 'uprising', 'revolt'],
    ...['riot', 'picket', 'walkout', 'blockade', 'insurrection', 'street protest', 'protest camp'],
    ...['encampment', 'protest movement', 'revolution', 'intifada', 'mass protest'],
    ...['general strike', 'disturbance', 'opposition movement', 'protest rally'],
    ...['civil disobedience', 'Black Lives Matter movement', 'democracy movement', 'hunger strike'],
    ...['mutiny', 'rebellion', 'vigil'],
  ],
  fixed: ['unrest', 'dissent', 'Euromaidan', 'Maidan', 'Arab Spring', 'turmoil', 'upheaval'],
}
