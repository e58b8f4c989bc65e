import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['air', 'air traffic', 'traffic', 'birth', 'gun', 'arms', 'border', 'passport', 'quality'],
    ...['pest', 'disease', 'rent', 'weight', 'cruise', 'version'],
  ],
  adjectives: ['remote'],
}
