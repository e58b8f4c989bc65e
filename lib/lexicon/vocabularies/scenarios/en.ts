import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: ['scenario', 'playbook', 'variant', 'precedent', 'script', 'blueprint'],
  fixed: [
    ...['style crackdown', 'style uprising', 'style revolution', 'style revolt', 'style war'],
    ...['style coup', 'style intervention', 'style protests', 'style massacre', 'style repression'],
    ...['style chaos', 'style collapse', 'style civil war', 'style unrest', 'style purge'],
    ...['style bloodshed', 'syndrome'],
  ],
}
