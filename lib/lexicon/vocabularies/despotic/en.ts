import type { WordList } from '../../types.ts'

export const en: WordList = {
  adjectives: [
    'authoritarian',
    'autocratic',
    'despotic',
    'tyrannical',
    'dictatorial',
    'totalitarian',
    'repressive',
    'oppressive',
    'anti-democratic',
    'undemocratic',
    'antidemocratic',
    'brutal',
    'closed',
    'brutal and despotic',
    'increasingly authoritarian',
    'closed and anti-democratic',
    'deeply anti-democratic',
    'ruthless',
    'iron-fisted',
    'kleptocratic',
  ],
}
