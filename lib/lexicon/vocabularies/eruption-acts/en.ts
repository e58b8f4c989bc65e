import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['boil to the surface', 'spill over into rage', 'come to a head of steam'],
    ...['go up in flames/went up in flames', 'spiral into flames', 'crackle', 'fizz', 'froth over'],
    ...['blaze up', 'flame up', 'erupt into', 'erupt', 'explode', 'ignite', 'boil', 'boil over'],
    ...['flare', 'flare up', 'blaze', 'detonate', 'burst into flames', 'seethe', 'smoulder'],
    ...['smolder', 'simmer', 'reignite', 're-ignite', 'catch fire/caught fire'],
    ...['blow up/blew up/blown up', 'burn/burnt', 'combust', 'convulse', 'rage', 'bubble over'],
    ...['burst/bursting', 'burst into the open', 'come to the boil'],
  ],
  fixed: [
    ...['aflame', 'ablaze', 'in flames', 'on fire', 'at boiling point', 'reached boiling point'],
    ...['to boiling point', 'came to a boil', 'white-hot'],
  ],
}
