import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...[
      'parked their tractors',
      'turned out on',
      'fill the avenue',
      'filled the avenue',
      'fills the avenue',
    ],
    ...[
      'burning tyres',
      'burnt tyres',
      'stench of tyres',
      'smell of tyres',
      'tyre fires',
      'burning tires',
    ],
    ...[
      'sat down in front of',
      'in front of parliament',
      'in front of the ministry',
      'before parliament',
      'in front of the palace',
      'across the road',
      'stayed away from work',
      'shouted for',
      'demo',
      'demos',
      'barricaded',
    ],
    ...['camped', 'encamped', 'tent camp', 'sit-in', 'sit-ins'],
    ...['marching', 'striking', 'took to the streets', 'taken to the streets'],
    ...['take to the streets', 'on the streets', 'into the streets', 'in the streets'],
    ...['to the streets', 'outside the ministry', 'outside parliament', 'in the square'],
    ...['blocked the road', 'placards', 'chanted', 'chanting', 'tear gas', 'rubber bullets'],
    ...['water cannon', 'riot police', 'placard', 'banner', 'banners', 'outside the palace'],
    ...['outside the embassy', 'at the sit-in', 'march', 'marched', 'rally', 'rallied', 'strike'],
    ...['walked out', 'barricade', 'barricades', 'occupied the campus', 'occupied the square'],
    ...['road block', 'roadblocks', 'blocked the highway', 'blocked roads', 'petition'],
    ...['chanted slogans', 'tear-gassed', 'the square', 'revolt', 'uprising', 'unrest'],
  ],
}
