import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'free nation',
      'democratic order',
      'liberal West',
      'liberal world order',
      'democratic values',
      'free and open society',
      'Western liberalism',
      'Western way of life',
      'open world',
    ],
    ...['democracy', 'liberal democracy', 'free world', 'freedom', 'liberty', 'the West', 'West'],
    ...['Western world', 'Western democracy', 'democrat', 'liberalism', 'liberal order'],
    ...['rules-based order', 'Western model', 'Western bloc', 'liberal model', 'open society'],
    ...['free society', 'democratic world', 'capitalism', 'democratic model', 'democratic state'],
    ...['democratic camp', 'Atlantic bloc', 'liberal world', 'light', 'human right', 'rule of law'],
    ...['constitutional government', 'free people', 'democracies', 'liberal democracies'],
    ...['Western democracies', 'free nation', 'free country/free countries', 'free peoples'],
    ...['democratic nation', 'democratic country/democratic countries', 'democratic order'],
    ...['democratic system', 'democratic West', 'liberal West', 'open societies', 'open system'],
    ...['pluralism', 'parliamentary democracy', 'rule-based order', 'rules based order'],
    ...['Western civilisation', 'Western civilization', 'Western system', 'Western alliance'],
    ...['Western way', 'Western way of life', 'Euro-Atlantic world', 'Atlantic world'],
    ...['Atlantic alliance', 'European model', 'free-market democracy', 'liberal capitalism'],
    ...['self-government', "people's rule", 'popular rule'],
  ],
}
