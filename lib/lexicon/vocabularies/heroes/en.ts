import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['hero/heroes', 'heroine', 'martyr', 'patriot', 'freedom fighter', 'democrat'],
    ...['champion of freedom/champions of freedom', 'defender of democracy/defenders of democracy'],
    ...['fighter for freedom/fighters for freedom', 'saint', 'conscience of the nation'],
    ...[
      'salt of the earth',
      'backbone of the nation',
      'backbone of the country',
      'flower of the nation',
    ],
    ...[
      'flower of the youth',
      'flower of its youth',
      'flower of the country',
      'pride of the country',
    ],
    ...[
      'finest sons and daughters',
      'best and brightest',
      'bravest of the brave',
      'hope of the nation',
    ],
    ...['voice of the people', 'champion of democracy/champions of democracy'],
    ...['champion of the people', 'champion of justice/champions of justice'],
    ...['defender of freedom/defenders of freedom', 'defender of liberty/defenders of liberty'],
    ...['defender of human rights/defenders of human rights', 'defender of justice'],
    ...['fighter for justice/fighters for justice', 'fighter for democracy/fighters for democracy'],
    ...['fighter for liberty/fighters for liberty', 'guardian of democracy/guardians of democracy'],
    ...['prisoner of conscience/prisoners of conscience', 'conscience of the country'],
    ...['conscience of a nation', 'true patriot', 'brave soul', 'lover of freedom'],
    ...['standard-bearer of freedom', 'torchbearer of freedom', 'torchbearer', 'moral compass'],
    ...['pride of the nation', 'best of us', 'finest of us', 'best sons and daughters'],
    ...['symbol of courage/symbols of courage', 'symbol of hope/symbols of hope'],
    ...['symbol of resistance/symbols of resistance', 'symbol of freedom'],
    ...['hero of our time/heroes of our time', 'national hero', 'voice of the nation'],
    ...['voice of the voiceless', 'soul of the nation', 'face of hope'],
  ],
  fixed: ['heroism', 'bravery', 'courage', 'dignity', 'the true heroes', 'real heroes'],
}
