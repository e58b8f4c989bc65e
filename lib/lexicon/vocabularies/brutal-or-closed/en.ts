import type { WordList } from '../../types.ts'

export const en: WordList = {
  adjectives: [
    ...['unaccountable', 'all-powerful', 'omnipotent'],
    ...['self-perpetuating', 'kleptocratic', 'gerontocratic', 'sadistic'],
    ...['blood-drenched', 'bloodied', 'sclerotic', 'reclusive', 'xenophobic', 'rapacious'],
    ...['predatory', 'terror-loving', 'fear-driven', 'murdering', 'oppressing'],
    ...['bandit', 'lawless', 'ossified', 'fossilised', 'fossilized'],
    ...['usurping', 'fanatical', 'medieval-minded', 'obscurantist'],
    ...['hard-line and brutal', 'nepotistic'],
    ...['iron-fisted', 'thuggish', 'hermetic', 'paranoid', 'one-party', 'bloodstained'],
    ...['blood-soaked', 'isolated and repressive', 'sealed-off', 'tightly closed', 'heartless'],
    ...['merciless', 'vicious', 'brutal', 'closed', 'ruthless', 'murderous', 'bloodthirsty'],
    ...['cruel', 'secretive', 'closed and secretive', 'iron', 'barbaric', 'savage'],
    ...['increasingly brutal', 'bloody', 'sanguinary', 'inhuman', 'inhumane', 'pitiless'],
    ...['remorseless', 'draconian', 'corrupt and repressive', 'brutal and corrupt'],
    ...['gangster-like', 'mafia-like', 'mafia-style', 'impenetrable', 'ultra-secretive'],
    ...['closed-off', 'walled-off', 'genocidal', 'torturing', 'liberticidal', 'monstrous'],
    ...['one-man', 'strongman', 'closed and repressive', 'closed and brutal', 'brutal and closed'],
    ...['cruel and closed', 'most closed', 'most brutal', 'most secretive', 'most isolated'],
    'ever more brutal',
  ],
}
