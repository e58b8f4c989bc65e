import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['violent criminal', 'armed bandit', 'scoundrel'],

    ...['terrorist', 'extremist', 'bandit', 'thug', 'traitor', 'fascist', 'Nazi', 'radical'],
    ...['jihadist', 'fifth column', 'fifth columnist', 'saboteur', 'provocateur', 'anarchist'],
    ...['agitator', 'conspirator', 'troublemaker', 'fanatic', 'subversive', 'domestic terrorist'],
    ...['coup plotter', 'putschist', 'miscreant', 'lawless element', 'destructive element'],
    ...['subversive element', 'hostile element', 'foreign-backed terrorist', 'armed terrorist'],
    ...['terrorist group', 'terrorist gang', 'extremist group', 'gangster', 'outlaw', 'barbarian'],
    ...['enemy of the state/enemies of the state', 'enemy of the people/enemies of the people'],
    ...['fascist fanatic', 'hoodlum', 'criminal element', 'terrorist element', 'separatist'],
  ],
}
