import type { WordList } from '../../types.ts'

export const ar: WordList = {
  adjectives: ['أمني', 'عسكري', 'شرطي'],
}
