import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['anarchist', 'armed anarchist', 'vandal and terrorist', 'agitator'],
    ...['terrorist', 'extremist', 'bandit', 'jihadist', 'jihadi', 'criminal', 'thug'],
    ...['traitor', 'radical', 'fanatic', 'gangster', 'member of an extremist organisation'],
    ...['subversive', 'saboteur'],
  ],
}
