import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['Sudetenland', 'Danzig', 'Karelia', 'Bessarabia', 'Silesia', 'southern neighbour'],
    ...['western neighbour', 'northern neighbour', 'eastern neighbour', 'small neighbour'],
    ...['Central Asian republic', 'Baltic republic', 'Gulf emirate', 'border republic'],
    ...['Central Asian state', 'Baltic state', 'smaller neighbour', 'little neighbour'],
    ...['Trans-Caspian steppe', 'Caspian', 'Bosporus', 'Aegean', 'Adriatic', 'Sea of Azov'],
    ...['Red Sea', 'Persian Gulf', 'East China Sea', 'Indian Ocean', 'Pacific island'],
    ...['island nation', 'Himalayan kingdom', 'Horn of Africa', 'Fergana valley'],

    ...['territory/territories', 'historical space', 'historic space', 'homeland', 'neighbour'],
    ...['neighbor', 'former republic', 'republic', 'peninsula', 'steppe', 'island', 'Arctic'],
    ...['Russian world', 'Greater Russia', 'empire', 'motherland', 'fatherland', 'mainland'],
    ...['neighbouring country/neighbouring countries', 'these countries', 'this country', 'region'],
    ...['former Soviet state', 'former Soviet country', 'ex-Soviet country', 'ex-Soviet republic'],
    ...['post-Soviet country', 'post-Soviet republic', 'breakaway region', 'breakaway republic'],
    ...['separatist region', 'enclave', 'exclave', 'neighbouring republic', 'neighbouring state'],
    ...['border state', 'borderland', 'near neighbour', 'near neighbourhood', 'former colony'],
    ...['ex-colony', 'archipelago', 'strait', 'oblast', 'isthmus', 'hemisphere', 'Danube'],
    ...['Baltic shore', 'Black Sea coast', 'Levant', 'Maghreb', 'Mesopotamia', 'Hindu Kush'],
  ],
}
