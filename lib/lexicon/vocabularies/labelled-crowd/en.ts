import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['bandit', 'terrorist', 'thug', 'traitor', 'rioter', 'hooligan', 'saboteur'],
    ...['destructive element', 'subversive element', 'violent element', 'extremist', 'rabble'],
    ...['bandit formation', 'hostile element', 'troublemaker', 'provocateur', 'fifth column'],
    ...['vermin', 'rat', 'cockroach'],
  ],
  fixed: ['scum', 'vermin', 'these people', 'those people', 'them all', 'them'],
}
