import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['shoot-to-kill order', 'shoot-on-sight order', 'shoot to kill policy'],
    ...['shoot-to-kill policy', 'shoot-on-sight policy', 'shoot to kill directive'],
    ...['shooting order', 'order to shoot', 'order to fire', 'order to open fire', 'order to kill'],
    ...['licence to shoot', 'license to shoot', 'licence to kill', 'license to kill'],
    ...['licence to fire', 'permission to shoot', 'permission to fire', 'permission to open fire'],
    ...['right to shoot', 'right to open fire', 'power to shoot', 'freedom to shoot'],
    'freedom to fire',
  ],
  verbs: [
    ...['order to shoot', 'order to fire', 'order to open fire', 'order to kill'],
    ...['authorise to shoot', 'authorize to shoot', 'authorise to fire', 'authorise to open fire'],
    ...['allow to shoot', 'allow to fire', 'permit to shoot', 'permit to fire'],
  ],
  fixed: [
    ...['orders to shoot', 'orders to fire', 'orders to open fire', 'orders to kill'],
    ...['shoot first and', 'shoot to kill without warning'],
  ],
}
