import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['sphere of influence/spheres of influence', 'zone of influence/zones of influence'],
    ...['sphere of interest', 'sphere of interests', 'near abroad'],
    ...['sphere of strategic influence', 'zone of vital interests'],
    ...['zone of vital interest', 'sphere of vital interests'],
  ],
}
