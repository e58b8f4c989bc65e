import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...[
      'follow suit',
      'imitate',
      'emulate',
      'copy',
      'replicate',
      'take heart',
      'take inspiration',
      'draw inspiration',
      'be emboldened',
      'embolden',
      'inspire',
    ],
  ],
  fixed: [
    ...['might get ideas', 'may get ideas', 'get the same ideas', 'have ideas', 'the wrong ideas'],
    ...['bad ideas', 'foolish ideas', 'take it as a model', 'take it as an example', 'do likewise'],
    ...['do the same at home', 'try the same', 'try it too', 'want the same', 'demand the same'],
    ...['be next', 'will be next', 'would be next', 'could be next', 'may be next'],
    ...['might be next'],

    ...[
      'follow the example',
      'follows the example',
      'followed the example',
      'follow its example',
      'follow their example',
      'be copied',
      'to be copied',
      'be imitated',
      'be repeated',
      'ripe for imitation',
      'get ideas',
      'getting ideas',
      'gives ideas',
      'give ideas',
      'giving ideas',
      'gave ideas',
    ],
  ],
  nouns: [
    ...['copycat', 'imitator', 'emulator', 'emulation', 'imitation', 'repetition at home'],
    ...['repeat at home', 'copycat protest', 'copycat march', 'copycat revolt'],
  ],
}
