import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['protest', 'protester', 'protestor', 'demonstration', 'demonstrator', 'marcher', 'striker'],
    ...['picketer', 'sit-in', 'uprising', 'revolt', 'walkout', 'picket', 'insurrection'],
    ...['street protest', 'protest camp', 'protest movement', 'mass protest', 'general strike'],
    ...['protest rally', 'opposition rally', 'anti-government rally', 'civil disobedience'],
    ...['roadblock', 'encampment', 'riot', 'dissident', 'activist', 'revolution', 'intifada'],
    ...['work stoppage', 'blockade', 'occupation of the square', 'rally', 'vigil'],
    ...['popular movement', 'mass movement', 'tent camp', 'popular uprising', 'mutiny', 'mutineer'],
    ...['disobedience', 'protest wave', 'dissenter', 'demonstrating', 'petition', 'riot police'],
    ...['tear gas', 'placard', 'banner', 'slogan', 'general strikes', 'boycott', 'human chain'],
  ],
  verbs: [
    ...['protest', 'demonstrate'],
    ...['take to the streets/took to the streets/taken to the streets/taking to the streets'],
    ...['pour into the streets', 'rise up/rose up/risen up/rising up', 'occupy the square'],
    ...['fill the streets', 'block the road', 'block the highway', 'fill the square', 'chant'],
    ...['pour onto the streets', 'flood the streets', 'swarm into the streets'],
    ...['occupy the streets', 'occupy the campus', 'occupy the university', 'block roads'],
    ...['block the bridge', 'block the railway', 'march on', 'march against', 'march through'],
    ...['go on strike/went on strike', 'down tools', 'walk out', 'rise up against/rose up against'],
    ...['revolt', 'rally', 'picket', 'strike', 'throng', 'mass in the square'],
    'gather in the square',
  ],
  fixed: [
    ...['unrest', 'dissent', 'Euromaidan', 'Maidan', 'the march', 'a march', 'this march'],
    ...['marches', 'marched', 'marching', 'march on', 'protest march', 'peaceful march', 'strike'],
    ...['strikes', 'on strike', 'strikers', 'the rally', 'a rally', 'rallies', 'rallied'],
    ...['rally-goers', 'the streets', 'street movement', 'barricade', 'barricades'],
    ...['crowd in the square', 'crowds in the square', 'crowds in the streets', 'the square'],
    ...['bread riots', 'public anger', 'popular anger', 'in the streets', 'on the streets'],
    ...['to the streets', 'outside parliament', 'outside the ministry', 'outside the palace'],
    ...['outside the presidential palace', 'outside the courthouse', 'the opposition'],
    ...['the movement', 'demonstrating', 'highway was blocked', 'road was blocked'],
    ...['roads were blocked', 'saucepans', 'pots and pans'],
  ],
}
