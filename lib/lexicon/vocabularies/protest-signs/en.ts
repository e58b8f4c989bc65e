import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['protest', 'protester', 'protestor', 'demonstration', 'demonstrator', 'marcher', 'striker'],
    ...['picketer', 'sit-in', 'uprising', 'revolt', 'walkout', 'picket', 'insurrection'],
    ...['street protest', 'protest camp', 'protest movement', 'mass protest', 'general strike'],
    ...['protest rally', 'opposition rally', 'anti-government rally', 'civil disobedience'],
    ...['roadblock', 'encampment', 'riot', 'dissident', 'activist', 'revolution', 'intifada'],
  ],
  verbs: [
    ...['protest', 'demonstrate'],
    ...['take to the streets/took to the streets/taken to the streets/taking to the streets'],
    ...['pour into the streets', 'rise up/rose up/risen up/rising up', 'occupy the square'],
    ...['fill the streets', 'block the road', 'block the highway', 'fill the square', 'chant'],
  ],
  fixed: [
    ...['unrest', 'dissent', 'Euromaidan', 'Maidan', 'the march', 'a march', 'this march'],
    ...['marches', 'marched', 'marching', 'march on', 'protest march', 'peaceful march', 'strike'],
    ...['strikes', 'on strike', 'strikers', 'the rally', 'a rally', 'rallies', 'rallied'],
    ...['rally-goers', 'the streets', 'street movement'],
  ],
}
