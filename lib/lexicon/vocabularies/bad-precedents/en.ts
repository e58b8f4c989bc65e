import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['dangerous precedent', 'bad precedent', 'worrying precedent', 'troubling precedent'],
    ...['alarming precedent', 'precedent', 'bad example', 'dangerous example', 'terrible example'],
  ],
  fixed: [
    ...['becomes a model', 'become a model'],
    'ripe for imitation',
    'give ideas to',
    'giving ideas to',
  ],
}
