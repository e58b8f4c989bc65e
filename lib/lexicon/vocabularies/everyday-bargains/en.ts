import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'quota',
      'fishing quota',
      'tariff',
      'football team',
      'national team',
      'box office',
      'film rights',
    ],
    ...['pilot', 'cabin crew', 'airline', 'employer', 'film studio', 'recipe', 'rice', 'creditor'],
    ...['trade deal', 'shareholder', 'merger', 'takeover', 'bid', 'club', 'coach'],
    ...['league', 'season', 'transfer', 'player', 'midfielder', 'goalkeeper', 'referee'],
    ...['winger', 'contract', 'salary', 'manager', 'pay offer', 'pay', 'pay rise', 'wage'],
    ...['wage offer', 'employer', 'insurer', 'landlord', 'rail', 'railway', 'commuter'],
    ...['airline', 'supplier', 'creditor', 'lender', 'carmaker', 'retailer', 'supermarket'],
    ...['customer', 'consumer', 'divorce', 'plaintiff', 'lawsuit', 'recipe', 'diet'],
    ...['dose', 'surgeon', 'vaccine', 'publisher', 'novel', 'software', 'database'],
    ...['password', 'fishery quota', 'agent of the player', 'hostage-taker', 'IMF'],
    ...['interest rate', 'VAT', 'deficit', 'exchange rate', 'recession', 'budget'],
    ...['pension reform', 'investor', 'bond', 'operating system', 'server', 'museum'],
    ...['singer', 'album', 'tournament', 'championship', 'cup', 'match', 'goal'],
  ],
}
