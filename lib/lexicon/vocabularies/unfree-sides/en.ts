import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['Russia', 'Moscow', 'Kremlin', 'China', 'Beijing', 'Putin', 'autocracy'],
    ...['authoritarianism', 'authoritarian regime', 'dictatorship', 'tyranny', 'despotism'],
    ...['totalitarianism', 'East', 'autocrat', 'dictator', 'tyrant', 'despot', 'repression'],
    ...['oppression', 'Chinese model', 'Russian model', 'Eurasian model', 'eastern bloc'],
    ...['Eurasia', 'communism', 'authoritarian model', 'closed society', 'authoritarian state'],
    ...['slavery', 'darkness', 'authoritarian', 'authoritarian power', 'authoritarian rule'],
    ...['authoritarian system', 'authoritarian camp', 'Global South', 'theocracy', 'illiberalism'],
    ...['autocratic model', 'socialism', 'autocratic state', 'police state', 'rest'],
  ],
}
