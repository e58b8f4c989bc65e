import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['spacecraft', 'space station', 'rocket', 'astronaut', 'cosmonaut', 'launch', 'telescope'],
    ...['planet', 'asteroid', 'moon', 'probe', 'lunar'],
  ],
}
