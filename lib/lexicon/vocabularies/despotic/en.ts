import type { WordList } from '../../types.ts'

export const en: WordList = {
  adjectives: [
    ...['absolutist', 'Stalinist', 'Orwellian', 'police-state', 'strong-arm', 'tyrannic'],
    ...['freedom-hating', 'hyper-authoritarian', 'ultra-repressive', 'deeply repressive'],
    ...['highly repressive', 'personalist', 'authoritarian', 'semi-authoritarian', 'autocratic'],
    ...['despotic', 'tyrannical', 'dictatorial', 'totalitarian', 'repressive', 'oppressive'],
    ...['anti-democratic', 'undemocratic', 'antidemocratic', 'illiberal', 'brutal and despotic'],
    ...['increasingly authoritarian', 'closed and anti-democratic', 'deeply anti-democratic'],
    ...['iron-fisted', 'kleptocratic', 'tyrannous', 'brutally repressive'],
    ...['military authoritarian', 'neo-authoritarian'],
  ],
}
