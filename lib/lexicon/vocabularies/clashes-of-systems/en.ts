import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['clash of models/clashes of models', 'clash between models', 'clash of systems'],
    ...['clash between systems', 'clash of civilisations', 'clash of civilizations'],
    ...['clash of ideologies', 'clash of worldviews', 'clash of values'],
    ...['clash of political models', 'clash of political systems', 'war of systems'],
    ...['contest of systems', 'battle of systems', 'rivalry of systems', 'competition of systems'],
    ...['struggle of systems', 'collision of systems', 'collision of models', 'battle of models'],
    ...['contest of models', 'contest between systems', 'competition between systems'],
    ...['struggle between systems', 'rivalry between systems', 'battle between systems'],
    ...['war of models', 'battle of ideologies', 'systemic rivalry', 'systemic rival'],
    ...['systemic competition', 'systemic conflict', 'ideological battle', 'ideological struggle'],
    ...['ideological war', 'ideological confrontation', 'new cold war', 'second cold war'],
    ...['axis of autocracies', 'axis of autocracy', 'axis of authoritarians', 'autocratic axis'],
    ...['axis of upheaval', 'league of democracies', 'alliance of democracies'],
    ...['authoritarian axis', 'war of civilisations', 'new iron curtain', 'bloc politics'],
    ...['bloc confrontation', 'war of civilizations', 'clash of blocs', 'battle of values'],
    ...['war of values', 'rival models', 'rival blocs', 'opposing blocs', 'hostile blocs'],
    ...['two blocs', 'civilisational struggle', 'civilizational struggle', 'civilisational clash'],
    ...['civilizational clash', 'civilisational war', 'civilizational war'],
    ...['civilisational conflict', 'civilizational conflict', 'competing models of government'],
    'rival systems',
  ],
}
