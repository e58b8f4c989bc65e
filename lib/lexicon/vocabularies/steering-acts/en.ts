import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['fuel', 'run/ran/running', 'mastermind', 'coordinate', 'co-ordinate', 'march beside'],
    ...['march shoulder to shoulder with', 'march side by side with'],
    ...['stand alongside/stood alongside', 'walk among', 'be behind', 'join', 'join in'],
    ...['join up with', 'steer', 'manipulate', 'orchestrate'],
    ...['take over/took over/taken over/taking over'],
    ...['take advantage of/took advantage of/taken advantage of/taking advantage of'],
    ...['capitalise on', 'capitalize on', 'use', 'lead/led/leading', 'direct', 'command'],
    ...['control', 'dominate', 'instigate', 'incite', 'stand behind/stood behind/standing behind'],
    ...['ride/rode/ridden/riding', 'assist', 'aid', 'bankroll', 'arm', 'team up with', 'ally with'],
    ...['link to', 'move among', 'incite violence at', 'incite violence in', 'abuse', 'work with'],
    ...['work alongside', 'work hand in hand with', 'march with', 'march alongside'],
    ...['fight alongside', 'side with'],
  ],
  fixed: ['behind'],
}
