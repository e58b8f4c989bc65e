import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['air carrier', 'low-cost carrier', 'mobile carrier'],
    ...['company/companies', 'chipmaker', 'chip', 'market share', 'supermarket', 'album', 'band'],
    ...['guitarist', 'bank', 'turnover', 'smartphone', 'app', 'sales', 'marketing'],
    ...['orchestra', 'fan', 'celebrity', 'follower', 'audience', 'firm', 'retailer', 'brand'],
    ...['shareholder', 'investor', 'startup', 'start-up', 'lender', 'airline', 'carmaker', 'shop'],
    ...['store', 'customer', 'consumer', 'supplier', 'franchise', 'designer', 'singer', 'actor'],
    ...['actress', 'artist', 'influencer', 'coach', 'club', 'player', 'patient', 'hospital'],
    ...['publisher', 'restaurant', 'hotel', 'factory', 'insurer', 'tour operator', 'gardener'],
    ...['garden', 'barbecue', 'chicken', 'software', 'stock market', 'equity', 'bond market'],
    ...['hedge fund', 'pop star', 'novelist', 'painter', 'theatre'],
  ],
}
