import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['one-party dictatorship', 'strongman rule', 'iron-fisted rule', 'rule by fear'],
    ...['authoritarian rule', 'autocratic rule', 'totalitarian rule', 'dictatorial rule'],
    ...['hereditary dictatorship', 'dictatorship', 'tyranny', 'despotism', 'autocracy'],
    ...['authoritarianism', 'totalitarianism', 'police state', 'one-man rule'],
    ...['military dictatorship', 'reign of terror', 'kleptocracy/kleptocracies'],
    ...['autocratic system', 'authoritarian system', 'dictatorial system', 'despotic rule'],
    ...['tyrannical rule', 'repressive rule', 'oppressive rule', 'tyrannical regime'],
    ...['one-party police state', 'police dictatorship', 'family dictatorship'],
    ...['personal dictatorship', 'personalist dictatorship', 'presidential dictatorship'],
    ...['dynastic dictatorship', 'theocratic dictatorship', 'clerical dictatorship'],
    ...['communist dictatorship', 'fascist dictatorship', 'totalitarian state'],
    ...['authoritarian state', 'autocratic state', 'despotic state', 'mafia state', 'prison state'],
    ...['open-air prison for its people', 'rule of terror', 'rule of fear', 'regime of terror'],
    ...['regime of fear', 'system of terror', 'terror regime', 'iron rule', 'iron-handed rule'],
    ...['elective dictatorship', 'electoral autocracy', 'elected autocracy', 'soft dictatorship'],
    ...['veiled dictatorship', 'semi-dictatorship', 'quasi-dictatorship', 'dictature'],
    ...['military tyranny', 'tyrannies', 'neo-totalitarianism', 'neo-authoritarianism'],
    ...['strongmanism', 'absolute rule', 'gangster state'],
  ],
}
