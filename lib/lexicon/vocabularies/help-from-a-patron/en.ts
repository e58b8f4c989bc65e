import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['bodyguard', 'allowance', 'credit line', 'deposit', 'cheque', 'crude', 'grain'],
    ...['support', 'backing', 'help', 'aid', 'money', 'loan', 'subsidy/subsidies', 'protection'],
    ...['assistance', 'blessing', 'largesse', 'muscle', 'firepower', 'air power', 'arms', 'gun'],
    ...['patronage', 'sponsorship', 'intervention', 'tank', 'troop', 'soldier', 'cash', 'credit'],
  ],
}
