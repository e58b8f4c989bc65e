import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['boat', 'way to reach', 'footpath', 'influenza', 'quorum'],
    ...['VAT', 'budget', 'deficit', 'austerity', 'loan', 'inflation'],
    ...['interest rate', 'subsidy/subsidies', 'lockdown', 'virus', 'vaccination'],
    ...['nuclear power', 'tap water', 'IMF', 'reform of'],
    ...['exchange rate', 'recession', 'pension reform', 'commuter', 'commute', 'metro', 'rail'],
    ...['railway', 'winger', 'referee', 'doping', 'museum', 'singer', 'album', 'operating system'],
    ...['server', 'database', 'password', 'update', 'vegan', 'harvest', 'plaintiff'],
    ...['lawsuit', 'insurer', 'textbook', 'route', 'road', 'motorway', 'bridge', 'detour', 'bus'],
    ...['train', 'lorry/lorries', 'ferry/ferries', 'flight', 'airline', 'passenger', 'traffic'],
    ...['club', 'coach', 'league', 'season', 'transfer', 'contract', 'salary', 'player'],
    ...['midfielder', 'goalkeeper', 'match', 'cup', 'championship', 'tournament', 'goal'],
    ...['shareholder', 'merger', 'takeover', 'bid', 'supplier', 'customer', 'consumer', 'retailer'],
    ...['supermarket', 'investor', 'software', 'app', 'surgery'],
    ...['surgeon', 'dose', 'treatment', 'vaccine', 'diet', 'recipe', 'sugar'],
    ...['exam', 'novel', 'landlord', 'tenant', 'publisher'],
    ...['battery', 'plastic', 'bond', 'currency'],
    ...['tariff', 'trade deal', 'manager', 'agent of the player', 'fishery quota', 'wage'],
    ...['pay offer', 'pay', 'pension', 'divorce', 'hostage-taker'],
  ],
  fixed: ['he knows how', 'she knows how', 'they know how', 'I know how'],
}
