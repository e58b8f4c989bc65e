import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'pot left on the stove',
      'pot on the stove',
      'kettle on the stove',
      'kettle left on the stove',
      'pot with its lid tied down',
      'pot with the lid on',
    ],

    ...[
      'powder magazine',
      'keg of gunpowder',
      'box of matches/boxes of matches',
      'tinderbox city/tinderbox cities',
      'heap of dry tinder',
      'fire that has not gone out',
    ],
    ...[
      'revolutionary tide',
      'revolutionary storm',
      'revolutionary fire',
      'tide of revolution',
      'revolutionary fever',
    ],
    ...['cauldron', 'tinder', 'kindling'],
    ...['time bomb'],
    ...['boiling cauldron', 'boiling pot', 'seething cauldron', 'smoking volcano'],
    ...['dormant volcano', 'simmering volcano', 'volcano of anger', 'volcano of discontent'],
    ...['volcano of rage', 'barrel of gunpowder', 'dry tinder', 'keg of dynamite', 'tinder box'],
    ...['social volcano', 'time bomb of anger', 'powder keg', 'tinderbox', 'ticking bomb'],
    ...['ticking time bomb', 'pressure cooker', 'social explosion', 'popular explosion'],
    ...['smouldering volcano', 'smoldering volcano', 'sleeping volcano', 'rumbling volcano'],
    ...['active volcano', 'social time bomb', 'social powder keg', 'political powder keg'],
    ...['social pressure cooker', 'barrel of dynamite', 'powder barrel', 'ticking social bomb'],
    ...['social bomb', 'simmering cauldron', 'bubbling cauldron', 'boiling kettle'],
    ...['gunpowder barrel', 'popular eruption', 'social eruption'],
  ],
  verbs: [
    ...['sit on a volcano/sat on a volcano', 'sit on a powder keg/sat on a powder keg'],
    ...['sit on a time bomb/sat on a time bomb', 'sit atop a volcano', 'dance on a volcano'],
    ...['be ripe for explosion', 'light the fuse/lit the fuse'],
    ...['light the touchpaper/lit the touchpaper', 'strike the match/struck the match'],
    'set a match to the powder',
  ],
  fixed: [
    ...['on top of a volcano', 'on a volcano', 'atop a volcano', 'atop a powder keg'],
    ...['a spark is enough', 'one spark is enough', 'a single spark', 'one spark away'],
  ],
}
