import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['protester', 'protestor', 'demonstrator', 'marcher', 'striker', 'picketer'],
    ...[
      'rally goer',
      'protest leader',
      'protest organiser',
      'protest organizer',
      'student protester',
      'activist',
    ],
    ...[
      'dissident',
      'opposition supporter',
      'opposition activist',
      'opposition protester',
      'crowd',
      'masked youth',
    ],
    ...[
      'angry youth',
      'hooded youth',
      'strike leader',
      'campaigner',
      'sit-in participant',
      'street protester',
    ],
    ...[
      'counter-protester',
      'striking worker',
      'striking miner',
      'striking teacher',
      'striking driver',
    ],
  ],
  fixed: [
    ...[
      'people on the streets',
      'people in the streets',
      'people on the street',
      'those who protest',
      'those who protested',
      'those who march',
    ],
    ...[
      'those who marched',
      'those who took to the streets',
      'those protesting',
      'those demonstrating',
      'those on the streets',
      'people who took to the streets',
    ],
    ...[
      'organisers of the protest',
      'organisers of the protests',
      'organisers of the rally',
      'organisers of the rallies',
      'organisers of the march',
      'organizers of the protests',
    ],
  ],
}
