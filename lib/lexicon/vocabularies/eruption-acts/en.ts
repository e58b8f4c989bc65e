import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['ferment', 'flare anew', 'flare again', 'blaze anew', 'flicker', 'blaze again'],
    ...['sweep like a fire/swept like a fire'],
    'burst into flame',
    ...['go ablaze', 'burn like tinder/burnt like tinder'],

    ...['bubble', 'bubble away', 'bubble under', 'blow its lid', 'blow the lid off'],
    ...['come to a head in flames', 'go up like a torch/went up like a torch'],
    ...['boil away', 'simmer away', 'seethe away', 'fester and burst'],
    ...['burst its banks', 'catch alight', 'take fire/took fire', 'turn incandescent'],
    ...['erupt again', 'explode again'],

    ...['boil to the surface', 'spill over into rage', 'come to a head of steam'],
    ...['go up in flames/went up in flames', 'spiral into flames', 'crackle', 'fizz', 'froth over'],
    ...['blaze up', 'flame up', 'erupt into', 'erupt', 'explode', 'ignite', 'boil', 'boil over'],
    ...['flare', 'flare up', 'blaze', 'detonate', 'burst into flames', 'seethe', 'smoulder'],
    ...['smolder', 'simmer', 'reignite', 're-ignite', 'catch fire/caught fire'],
    ...['blow up/blew up/blown up', 'burn/burnt', 'combust', 'convulse', 'rage', 'bubble over'],
    ...['burst/bursting', 'burst into the open', 'come to the boil', 'flame', 'smoulder on'],
    ...['smolder on', 'spark into life', 'blaze across', 'blaze through', 'roar into life'],
    ...['burst forth', 'burst onto the streets', 'spill onto the streets in fury', 'seethe over'],
    ...['erupt like a volcano', 'go off like a bomb/went off like a bomb', 'bubble up'],
    ...['rage through', 'rage across', 'rage on', 'sweep like wildfire/swept like wildfire'],
    ...['flame out', 'overheat', 'sizzle', 'boil up', 'explode onto', 'explode into', 'erupt onto'],
    ...['erupt across', 'combust spontaneously', 'flare into', 'reach boiling point'],
    ...['reach a boil', 'hit boiling point', 'break like a storm/broke like a storm', 'scorch'],
  ],
  fixed: [
    ...[
      'near the boil',
      'on the boil',
      'close to boiling point',
      'near boiling point',
      'close to the boil',
    ],
    ...['lid came off', 'lid has come off', 'lid blew off', 'lid is off', 'under the lid'],
    ...['over the boil', 'to the boil', 'boiling over', 'boiled over', 'at a rolling boil'],

    ...['aflame', 'ablaze', 'in flames', 'on fire', 'at boiling point', 'reached boiling point'],
    ...['to boiling point', 'came to a boil', 'white-hot', 'at fever pitch', 'to fever pitch'],
    ...['red-hot', 'boiling with', 'seething with', 'simmering with', 'smouldering'],
    ...['bubbling under', 'set to explode', 'about to explode', 'ready to explode'],
    ...['about to erupt', 'on the verge of explosion', 'on the brink of explosion'],
    'brewing storm',
  ],
}
