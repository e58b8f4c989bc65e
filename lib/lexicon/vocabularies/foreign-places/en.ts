import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['foreign capital', 'Western capital', 'European capital', 'Gulf capital'],
    ...['hostile capital', 'enemy capital', 'foreign embassy/foreign embassies'],
    ...['Western embassy/Western embassies', 'American embassy', 'foreign camp'],
    ...['training camp abroad', 'foreign office', 'other capital', 'distant capital'],
    ...['rival capital', 'overseas capital', 'think tank abroad'],
    ...['foreign chancellery/foreign chancelleries', 'foreign headquarters', 'Brussels'],
    ...['Washington', 'London', 'Langley', 'Warsaw', 'Vilnius', 'Tel Aviv', 'Ankara'],
    ...['Doha', 'Riyadh', 'Paris', 'Berlin', 'Moscow', 'Beijing', 'Tehran', 'Kyiv'],
    ...['Tbilisi', 'Prague', 'Dubai', 'Istanbul', 'Miami', 'Virginia', 'Poland'],
    ...['Lithuania', 'Ukraine', 'Georgia', 'Turkey', 'Qatar', 'Israel', 'America'],
    ...['Britain', 'Germany'],
  ],
  fixed: [
    ...['abroad', 'overseas', 'across the border', 'beyond the border'],
    ...['beyond our borders', 'beyond its borders', 'outside the country', 'the West'],
    ...['the Kremlin', 'the State Department', 'the Pentagon', 'the United States'],
  ],
}
