import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['revolutionary contagion', 'protest contagion', 'democratic contagion'],
    ...['political contagion', 'revolutionary virus', 'democracy virus', 'protest virus'],
    ...['virus of revolution', 'virus of protest', 'virus of democracy', 'virus of freedom'],
    ...['domino theory', 'copycat protest', 'copycat uprising', 'copycat revolt', 'copycat coup'],
    ...['coup contagion', 'revolutionary fever', 'revolutionary bacillus', 'epidemic of coups'],
    ...['coup epidemic', 'epidemic of protest', 'epidemic of protests', 'epidemic of unrest'],
    ...['contagion of protest', 'orange plague', 'orange virus', 'revolutionary infection'],
  ],
}
