import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['in the pay of', 'on the payroll of', 'at the behest of', 'at the bidding of'],
    ...['doing the bidding of', 'do the bidding of', 'on the orders of', 'on orders from'],
    ...['the work of', 'the handiwork of', 'the product of', 'in the service of'],
    ...['in the hands of', 'instructions from', 'orders from', 'money from', 'cash from'],
    ...['funds from', 'funding from', 'a plot by', 'a plot of', 'tools of', 'a tool of'],
    ...['puppets of', 'agents of', 'an agent of', 'pawns of', 'made in', 'cooked up in'],
    ...['planned in', 'steered from', 'directed from', 'sent from', 'orchestrated from'],
    ...['came from', 'backing from', 'help from', 'at the service of', 'on the instructions of'],
    ...['weapons from', 'a project of', 'a creation of'],
  ],
}
