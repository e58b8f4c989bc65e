import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['bandit', 'terrorist', 'thug', 'traitor', 'rioter', 'hooligan', 'saboteur'],
    ...['destructive element', 'subversive element', 'violent element', 'extremist', 'rabble'],
    ...['bandit formation', 'hostile element', 'troublemaker', 'provocateur', 'fifth column'],
    ...['vermin', 'rat', 'cockroach', 'infiltrator', 'element', 'criminal element'],
    ...['terrorist element', 'agitator', 'enemy of the people/enemies of the people'],
    ...['enemy of the state/enemies of the state', 'enemy of the nation/enemies of the nation'],
    ...['enemy of the revolution/enemies of the revolution', 'internal enemy/internal enemies'],
    ...['enemy within/enemies within', 'fifth columnist', 'insurgent', 'gang', 'gangster'],
    ...['parasite', 'pest', 'weed', 'insect', 'germ', 'virus', 'cancer', 'plague', 'disease'],
    ...['infection', 'mutineer', 'looter', 'vandal', 'mob', 'criminal', 'jihadist'],
    ...['fanatic', 'conspirator', 'plotter', 'counter-revolutionary/counter-revolutionaries'],
    ...['dissident element', 'anti-state element', 'undesirable', 'undesirable element'],
    ...['rabble-rouser', 'ringleader', 'nest of'],
  ],
  fixed: [
    ...['scum', 'vermin', 'these people', 'those people', 'filth', 'dirt'],
    ...['trash', 'garbage', 'riff-raff', 'this filth', 'this scum', 'this rabble', 'this plague'],
    ...['this cancer', 'this disease'],
  ],
}
