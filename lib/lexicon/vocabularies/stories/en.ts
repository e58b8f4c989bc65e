import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['version', 'story/stories', 'account', 'picture', 'reality/realities', 'truth'],
    ...['tale', 'line', 'script', 'storyline', 'legend', 'chronicle', 'retelling'],
    ...['version of events', 'version of the day', 'universe', 'explanation', 'fiction'],
    ...['fairy tale'],
  ],
}
