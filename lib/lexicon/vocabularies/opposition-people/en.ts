import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['youth league', 'student union', "teachers' union", "nurses' union"],
    ...["farmers' union", 'strike committee', 'civic association'],
    ...['anti-corruption foundation', 'rights organisation', 'rights organization'],
    ...['rights group', 'feminist group', 'climate group', 'environmental group'],
    ...['protest group', 'grassroots network', 'LGBT movement', "farmers' movement"],
    ...['neighbourhood committee', 'resistance committee', 'revolutionary committee'],
    ...['bar association', "writers' union", "workers' council", 'popular committee'],
    ...['independence party', 'protest party', 'protest collective', 'activist group'],
    ...['activist network', 'campaign group'],

    ...['opposition', 'opposition movement', 'opposition party', 'opposition leader'],
    ...['opposition politician', 'opposition group', 'student movement', 'civil society'],
    ...['movement', 'opponent', 'anti-government movement', 'street movement', 'youth movement'],
    ...['opposition figure', 'opposition bloc', 'opposition coalition', 'opposition alliance'],
    ...['opposition lawmaker', 'opposition candidate', 'opposition supporter', 'exiled opposition'],
    ...['protest leader', 'reform movement', "workers' movement", 'labour movement', 'trade union'],
    ...['civic movement', 'grassroots movement', 'democracy movement', "women's movement"],
    ...['human rights movement', 'separatist movement', 'independence movement'],
    ...['movement for change', 'dissident movement', 'critic', 'detractor'],
    'critics of the government',
  ],
}
