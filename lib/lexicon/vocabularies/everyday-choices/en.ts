import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['tax/taxes', 'VAT', 'budget', 'deficit', 'austerity', 'loan', 'debt', 'inflation'],
    ...['interest rate', 'subsidy/subsidies', 'pandemic', 'lockdown', 'virus', 'vaccination'],
    ...['nuclear power', 'heating', 'tap water', 'dam', 'housing', 'IMF', 'reform of'],
    ...['exchange rate', 'recession', 'pension reform', 'commuter', 'commute', 'metro', 'rail'],
    ...['railway', 'winger', 'referee', 'doping', 'museum', 'singer', 'album', 'operating system'],
    ...['server', 'database', 'password', 'update', 'vegan', 'fuel', 'harvest', 'plaintiff'],
    ...['lawsuit', 'insurer', 'textbook', 'route', 'road', 'motorway', 'bridge', 'detour', 'bus'],
    ...['train', 'lorry/lorries', 'ferry/ferries', 'flight', 'airline', 'passenger', 'traffic'],
    ...['club', 'coach', 'league', 'season', 'transfer', 'contract', 'salary', 'player'],
    ...['midfielder', 'goalkeeper', 'match', 'cup', 'championship', 'tournament', 'goal'],
    ...['shareholder', 'merger', 'takeover', 'bid', 'supplier', 'customer', 'consumer', 'retailer'],
    ...['supermarket', 'price', 'bank', 'investor', 'software', 'app', 'phone', 'surgery'],
    ...['surgeon', 'hospital', 'drug', 'dose', 'treatment', 'vaccine', 'diet', 'recipe', 'sugar'],
    ...['school', 'pupil', 'exam', 'film', 'novel', 'rent', 'landlord', 'tenant', 'publisher'],
    ...['airport', 'energy', 'battery', 'gas', 'plastic', 'climate', 'tourist', 'bond', 'currency'],
    ...['tariff', 'trade deal', 'manager', 'agent of the player', 'fishery quota', 'wage'],
    ...['pay offer', 'pay', 'pension', 'divorce', 'hostage-taker'],
  ],
  fixed: ['he knows how', 'she knows how', 'they know how', 'I know how'],
}
