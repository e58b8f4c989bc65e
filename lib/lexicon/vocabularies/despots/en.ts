import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: ['authoritarians'],
  nouns: [
    ...['caudillo', 'tinpot dictator', 'tin-pot dictator', 'despotic ruler', 'tyrannical ruler'],
    ...['Stalinist ruler', 'autocratic ruler', 'autocratic leader', 'kleptocrat'],
    ...['absolute monarch', 'iron-fisted leader', 'arch-despot', 'mini-dictator'],
    ...['serial autocrat', 'self-made dictator', 'despot', 'tyrant', 'dictator', 'autocrat'],
    ...['strongman', 'absolute ruler', 'military ruler', 'iron fisted ruler', 'brutal ruler'],
    ...['ex-dictator', 'dictator for life', 'military dictator', 'warlord president'],
    ...['petty tyrant', 'would-be autocrat', 'authoritarian ruler', 'authoritarian leader'],
    ...['dictatorial ruler', 'dictatorial president', 'dictatorial leader', 'dictatorial king'],
    ...['despotic king', 'despotic leader', 'despotic president', 'tyrannical president'],
    ...['tyrannical king', 'tyrannical leader', 'autocratic president', 'autocratic king'],
    ...['autocratic prime minister', 'repressive ruler', 'repressive leader', 'brutal dictator'],
    ...['ruthless dictator', 'bloody dictator', 'bloodthirsty dictator', 'murderous dictator'],
    ...['cruel despot', 'bloodstained ruler', 'ruthless ruler', 'iron-fisted president'],
    ...['iron-fisted ruler', 'strongman president', 'strongman leader', 'strongman ruler'],
    ...['wannabe dictator', 'aspiring dictator', 'aspiring autocrat', 'budding dictator'],
    ...['budding autocrat', 'modern-day dictator', 'modern-day pharaoh', 'kleptocrats'],
    ...['warlord-president', 'butcher of the people', 'butcher of his own people', 'tyrant king'],
    ...['ex-strongman', 'ex-tyrant', 'neo-dictator', 'junta strongman', 'absolute dictator'],
    ...['elected autocrat', 'elected dictator', 'elected despot', 'lifelong dictator'],
    ...['fascist dictator', 'communist dictator', 'Stalinist dictator', 'totalitarian ruler'],
    'totalitarian leader',
  ],
}
