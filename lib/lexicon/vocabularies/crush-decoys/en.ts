import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['rain', 'flood', 'landmine', 'superbug', 'locust', 'brakes', 'rumour'],
    ...['rumor', 'local election', 'by-election', 'primary/primaries', 'swing', 'landslide'],
    ...['day of', 'appeal court', 'court of appeal', 'literacy', 'poverty'],
    ...['shareholder', 'takeover', 'boardroom', 'proxy fight', 'dressing room', 'locker room'],
    ...['annual meeting', 'merger', 'board member', 'chess', 'cup final', 'finalist', 'champion'],
    ...['fixture', 'fan', 'defender', 'goalkeeper', 'rival club', 'grand slam'],
    ...['league leader', 'scorer', 'bowler', 'batter', 'podium'],
    ...['turnstile', 'cup', 'league'],
    ...['championship', 'tournament', 'semi-final', 'quarter-final', 'season', 'medal'],
    ...['match', 'coach', 'score', 'innings', 'wicket', 'tennis', 'rugby', 'cricket'],
    ...['playoff', 'round of the', 'hard drive', 'hard disk', 'database'],
    ...['backup', 'tattoo', 'malaria', 'polio'],
    ...['disease', 'emission', 'deficit', 'knockout', 'racket'],
    ...['quiz', 'contestant', 'voter roll', 'shortlist', 'knee', 'spine', 'rib'],
    ...['forehand', 'stairwell', 'mosquito', 'pest', 'species', 'striker for'],
  ],
  fixed: [
    ...['at the polls', 'at the ballot box', 'four-nil', 'three-nil', 'two-nil', 'away from home'],
    ...['wall collapsed', 'hopes of', 'in the elections', 'in the election', 'in the debate'],
    ...['by a truck', 'by a lorry', 'by a bus', 'by a car', 'by a bulldozer'],
    ...['under a truck', 'under a car', 'under a lorry', 'under the rubble'],
    ...['in a stampede', 'against a wall', 'by a wall', 'under a wall', 'by falling'],

    ...['in the final', 'to death', 'crowd crush', 'crushing defeat', 'crushing victory'],
    ...['crushing win', '5-0', 'by-law'],
  ],
}
