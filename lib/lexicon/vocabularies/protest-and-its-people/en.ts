import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['protest', 'protester', 'protestor', 'demonstration', 'demonstrator', 'marcher', 'striker'],
    ...['activist', 'dissident', 'dissent', 'dissenter', 'opposition', 'opponent'],
    ...['opposition movement', 'opposition group', 'opposition party', 'opposition leader'],
    ...['opposition cell', 'protest movement', 'protest camp', 'protest leader', 'uprising'],
    ...['revolt', 'rebellion', 'rebel', 'insurrection', 'insurgency', 'mutiny', 'mutineer'],
    ...['revolution', 'revolutionary', 'unrest', 'resistance', 'sit-in', 'strike'],
    ...['strike committee', 'strike leader', 'general strike', 'mass movement', 'student movement'],
    ...['pro-democracy movement', 'democracy movement', 'democratic movement', 'civil society'],
    ...['rally', 'march', 'crowd', 'street', 'people in the streets'],
    ...['pocket of resistance/pockets of resistance', 'pocket of dissent', 'intifada'],
    ...['freedom movement', 'independence movement', 'liberation movement', 'popular movement'],
    ...["workers' movement", 'labour movement', "women's movement", 'picket', 'picket line'],
    ...['blockade', 'encampment', 'hotbed', 'critic', 'troublemaker', 'agitator', 'separatist'],
    ...['popular will', 'disobedience', 'defiance', 'disloyal', 'union', 'student union'],
    ...['crowds of protesters', 'colour revolution', 'color revolution', 'occupation', 'tent city'],
    ...['voice of dissent/voices of dissent', 'remnant of the protest', 'student leader'],
    'enemies within',
  ],
}
