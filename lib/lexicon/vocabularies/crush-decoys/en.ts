import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['shareholder', 'takeover', 'boardroom', 'proxy fight', 'dressing room', 'locker room'],
    ...['annual meeting', 'merger', 'board member', 'chess', 'cup final', 'finalist', 'champion'],
    ...['leg', 'half', 'fixture', 'fan', 'defender', 'goalkeeper', 'rival club', 'grand slam'],
    ...['league leader', 'scorer', 'bowler', 'batter', 'podium', 'stampede', 'lorry/lorries'],
    ...['truck', 'bus', 'car', 'bulldozer', 'wall', 'turnstile', 'cup', 'league', 'goal'],
    ...['championship', 'tournament', 'semi-final', 'quarter-final', 'season', 'title', 'medal'],
    ...['match', 'coach', 'score', 'set', 'innings', 'wicket', 'tennis', 'rugby', 'cricket'],
    ...['playoff', 'round of the', 'round', 'data', 'hard drive', 'file', 'hard disk', 'database'],
    ...['backup', 'email', 'tattoo', 'debt', 'tax', 'price', 'poverty', 'malaria', 'polio'],
    ...['disease', 'wage gap', 'emission', 'deficit', 'rubble', 'building', 'knockout', 'racket'],
    ...['quiz', 'contestant', 'voter roll', 'serve', 'shortlist', 'knee', 'spine', 'rib'],
    ...['forehand', 'stairwell', 'mosquito', 'weed', 'rat', 'pest', 'species', 'striker for'],
  ],
  fixed: [
    ...['in the final', 'to death', 'crowd crush', 'crushing defeat', 'crushing victory'],
    ...['crushing win', '5-0', 'by-law'],
  ],
}
