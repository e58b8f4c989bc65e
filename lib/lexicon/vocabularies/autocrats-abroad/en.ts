import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['autocrat', 'autocracy/autocracies', 'dictatorship', 'authoritarian', 'authoritarianism'],
    ...['authoritarian state', 'authoritarian power', 'authoritarian regime', 'autocratic state'],
    ...['autocratic power', 'authoritarian rival', 'autocratic rival', 'tyranny/tyrannies'],
  ],
}
