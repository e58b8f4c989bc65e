import type { WordList } from '../../types.ts'

export const en: WordList = {
  adjectives: [
    ...['rampaging', 'looting', 'rioting', 'riotous', 'marauding', 'stone-throwing'],
    ...['rock-throwing', 'bottle-throwing', 'petrol-bombing', 'brick-throwing'],
    ...['torch-wielding', 'plundering', 'pillaging', 'club-wielding', 'stick-wielding'],
    ...['machete-wielding', 'window-smashing'],
  ],
}
