import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    'software',
    'programming language',
    'programmer',
    'open source',
    'parenting',
    'parent',
    'python',
    'linux',
    'fossil',
    'lizard',
    'film',
    'game',
    'wikipedia',
    'personality',
    'video game',
    'lockdown',
  ],
  fixed: ['benevolent'],
}
