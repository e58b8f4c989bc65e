import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['street', 'mob', 'square', 'crowd', 'masses', 'barricade', 'rabble', 'rioter'],
    ...['terrorist', 'extremist', 'traitor', 'criminal', 'bandit', 'thug', 'hooligan'],
    ...['vandal', 'coup plotter', 'putschist', 'rebel', 'insurgent'],
    ...['agent of the enemy/agents of the enemy', 'mutineer', 'fifth column', 'saboteur'],
    ...['looter', 'arsonist', 'protest', 'people in masks', 'people who burn'],
    ...['people who break', 'people who block', 'people who throw', 'people who kill'],
  ],
}
