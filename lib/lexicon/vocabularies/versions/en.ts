import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'narrative',
      'storyline',
      'spin',
      'version of events',
      'version of the events',
      'line of attack',
      'talking point',
      'messaging',
      'version',
      'counter-story',
      'fable',
      'fairy tale',
      'falsehood',
      'alternative story',
      'counternarrative',
      'preferred story',
      'mythology',
      'party line',
      'favourite story',
      'pet theory',
      'conspiracy theory',
      'information machine',
      'media machine',
      'spin machine',
      'rhetoric machine',
      'echo chamber',
    ],
  ],
}
