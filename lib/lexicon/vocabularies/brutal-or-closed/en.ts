import type { WordList } from '../../types.ts'

export const en: WordList = {
  adjectives: [
    ...['iron-fisted', 'thuggish', 'hermetic', 'paranoid', 'one-party', 'bloodstained'],
    ...['blood-soaked', 'isolated and repressive', 'sealed-off', 'tightly closed', 'heartless'],
    ...['merciless', 'vicious', 'brutal', 'closed', 'ruthless', 'murderous', 'bloodthirsty'],
    ...['cruel', 'secretive', 'closed and secretive', 'iron', 'barbaric', 'savage'],
    'increasingly brutal',
  ],
}
