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
    ...['military authoritarian', 'neo-authoritarian', 'semi-autocratic', 'quasi-authoritarian'],
    ...['quasi-dictatorial', 'ultra-authoritarian', 'openly authoritarian'],
    ...['harshly authoritarian', 'staunchly authoritarian', 'stubbornly authoritarian'],
    ...['most authoritarian', 'more authoritarian', 'most repressive', 'more repressive'],
    ...['most autocratic', 'more autocratic', 'most despotic', 'most oppressive'],
    ...['most dictatorial', 'ever more authoritarian', 'ever more repressive'],
    ...['ever more autocratic', 'increasingly autocratic', 'increasingly repressive'],
    ...['increasingly dictatorial', 'increasingly despotic', 'increasingly tyrannical'],
    ...['increasingly illiberal', 'deeply authoritarian', 'deeply autocratic'],
    ...['highly authoritarian', 'brutally authoritarian', 'autocratically-minded'],
    ...['non-democratic', 'profoundly undemocratic', 'profoundly anti-democratic', 'liberticidal'],
    ...['freedom-crushing', 'rights-abusing'],
  ],
}
