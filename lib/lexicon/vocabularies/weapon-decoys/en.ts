import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['film', 'movie', 'scene', 'documentary', 'director', 'camera', 'photograph'],
    ...['photographer', 'hunter', 'hunting', 'deer', 'boar', 'wolf/wolves', 'bear', 'tiger'],
    ...['elephant', 'animal', 'dog', 'geese', 'badger', 'cull', 'training', 'trainee', 'recruit'],
    ...['range', 'exercise', 'drill', 'robber', 'robbery', 'gang', 'burglar', 'hijacker'],
    ...['basketball', 'penalty', 'goal', 'video game', 'drone', 'missile', 'warship', 'aircraft'],
    ...['pipeline', 'gun licence', 'gun license', 'sports club', 'three-pointer', 'music video'],
    ...['footballer', 'producer', 'film-maker', 'filmmaker', 'production', 'cinematographer'],
    ...['Hollywood', 'big-budget', 'creature', 'planet', 'alien', 'spaceship', 'galaxy/galaxies'],
  ],
}
