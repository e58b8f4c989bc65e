import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['striking teacher', 'striking worker', 'striking nurse', 'striking miner'],
    ...['striking doctor', 'striking student', 'protest organiser', 'protest organizer'],
    ...['rally organiser', 'protesting farmer', 'protesting student', 'protesting worker'],
    ...['rights activist', 'rights defender', 'hunger striker', 'opposition figure'],
    ...['opposition candidate', 'opposition lawmaker', 'pro-democracy camp', 'protester'],
    ...['protestor', 'demonstrator', 'marcher', 'striker', 'picketer', 'activist', 'dissident'],
    ...['campaigner', 'oppositionist', 'opposition', 'opposition leader', 'opposition movement'],
    ...['opposition party', 'opposition politician', 'opposition supporter', 'opposition activist'],
    ...['critic', 'dissenter', 'rally goer', 'sit-in participant', 'student', 'strike committee'],
    ...['strike leader', 'crowd', 'protest movement', 'protest leader', 'civil society'],
    ...['trade unionist', 'union member', 'Black Lives Matter movement', 'antifa', 'gun rally'],
    ...['mourner', 'crowd of', 'Euromaidan', 'Brotherhood supporter', 'movement', 'citizen'],
    ...['journalist', 'blogger', 'lawyer', 'farmer', 'worker', 'miner', 'trucker', 'resident'],
  ],
  fixed: [
    ...['people on the streets', 'people in the streets', 'people on the street'],
    ...['people in the street', 'those in the opposition', 'those who protest', 'those who march'],
    ...['those who demonstrate', 'anyone who protests', 'those protesting', 'those demonstrating'],
    ...['those on the streets', 'street protests', 'protests', 'rallies', 'the street'],
  ],
}
