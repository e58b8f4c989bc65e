import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['militant', 'fighter', 'mercenary', 'provocateur', 'agitator', 'instructor', 'instigator'],
    ...['saboteur', 'agent', 'hireling', 'operative', 'jihadist', 'extremist', 'adviser'],
    ...['troublemaker', 'element', 'gang', 'bandit', 'terrorist', 'gunman/gunmen', 'rioter'],
    ...['thug', 'instigators', 'sniper', 'infiltrator', 'spy/spies', 'combatant', 'hired gun'],
  ],
}
