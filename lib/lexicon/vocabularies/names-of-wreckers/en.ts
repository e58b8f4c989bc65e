import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'hooded thug',
      'masked thug',
      'masked radical',
      'hooded radical',
      'armed extremist',
      'radical in black/radicals in black',
    ],
    ...['radical', 'terrorist people', 'terrorist individual', 'extremist group', 'radical group'],
    ...['violent criminal', 'provocateur', 'agitator', 'gangster', 'outlaw', 'rabble-rouser'],
    ...[
      'armed bandit',
      'enemy of the revolution/enemies of the revolution',
      'mercenary/mercenaries',
    ],
    ...['terrorist', 'extremist', 'bandit', 'thug', 'traitor', 'fascist', 'hoodlum', 'saboteur'],
    ...['jihadist', 'fifth columnist', 'anarchist', 'troublemaker', 'fanatic', 'subversive'],
    ...['coup plotter', 'putschist', 'miscreant', 'lawless element', 'destructive element'],
    ...['subversive element', 'hostile element', 'criminal element', 'terrorist element'],
    ...['professional anarchist', 'domestic terrorist', 'professional agitator'],
  ],
}
