import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...["emir's name", 'image of the regime', 'reputation of the regime', 'image of the junta'],
    ...['image of a crackdown', 'image of the crackdown', 'image of its rule', 'image of the army'],
    ...['image of his rule', 'reputation of the junta', 'image abroad', 'battered image'],
    ...['bloodied name', 'stained name', 'name of the regime'],
    ...['defeat', 'scandal', 'casualties', 'body count', 'number of victims'],
    ...['number of the dead', 'confession'],
    ...['harvest figures', 'encyclopedia', 'encyclopaedia', 'schoolbook'],
    ...['newsreel'],
    ...['killing', 'massacre', 'shooting', 'crackdown', 'crime', 'atrocity/atrocities'],
    ...['famine', 'torture', 'bloodshed', 'repression', 'death', 'events of the'],
    ...['slaughter', 'arrest', 'brutality', 'abuse', 'dead', 'record', 'election result'],
    ...['archive', 'textbook'],

    ...[
      'history',
      'history book',
      'truth',
      'fact',
      'footage',
      'historical record',
      'night of the massacre',
      'reality',
      'death toll',
      'casualty figure',
      'number of dead',
      'the story of the',
      'collective memory',
      'public memory',
    ],
  ],
}
