import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['overthrow', 'ouster', 'ousting', 'toppling', 'downfall', 'putsch', 'coup', 'capitulation'],
    ...['storming', 'secession'],
  ],
  verbs: ['topple', 'oust', 'overthrow/overthrew/overthrown', 'unseat', 'depose', 'flee/fled'],
  fixed: [
    ...['fall of the government', 'fall of the regime', 'street pressure'],
    ...['pressure from the street', 'stepped down', 'forced out', 'brought down', 'people power'],
  ],
}
