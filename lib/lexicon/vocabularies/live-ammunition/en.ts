import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['live cartridge'],
    ...['gunfire', 'shooting', 'fire without warning', 'maximum force', 'gun', 'bullet'],

    ...['live ammunition', 'live round', 'live bullet', 'live fire', 'lethal force'],
    ...['deadly force', 'firearm', 'real bullet', 'live ammo', 'machine gun'],
    ...['machine-gun', 'sniper rifle', 'assault rifle', 'automatic weapon'],
    ...['combat weapon', 'service weapon', 'heavy weapon', 'rubber bullet', 'buckshot'],
    ...['birdshot', 'shotgun', 'weapon'],
  ],
}
