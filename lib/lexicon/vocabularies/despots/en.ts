import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: ['authoritarians'],
  nouns: [
    ...['caudillo', 'tinpot dictator', 'tin-pot dictator', 'despotic ruler', 'tyrannical ruler'],
    ...['Stalinist ruler', 'autocratic ruler', 'autocratic leader', 'kleptocrat'],
    ...['absolute monarch', 'iron-fisted leader', 'arch-despot', 'mini-dictator'],
    ...['serial autocrat', 'self-made dictator', 'despot', 'tyrant', 'dictator', 'autocrat'],
    ...['strongman', 'oppressor', 'absolute ruler', 'military ruler', 'iron fisted ruler'],
    ...['brutal ruler', 'ex-dictator', 'dictator for life', 'military dictator'],
    ...['warlord president', 'petty tyrant', 'would-be autocrat', 'authoritarian ruler'],
    'authoritarian leader',
  ],
}
