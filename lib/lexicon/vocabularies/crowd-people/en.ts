import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['woman/women', 'man/men', 'youth', 'young people', 'teacher', 'nurse', 'doctor'],
    ...['pensioner', 'family/families', 'villager', 'parent', 'mother', 'people'],
    ...['striking teacher', 'striking worker', 'striker', 'refugee', 'monk', 'priest'],
    ...['taxi driver', 'bus driver', 'picketer', 'organiser', 'organizer', 'participant'],
    ...['rally organiser', 'protest organiser', 'writer', 'artist', 'academic', 'trade union'],
    ...['union', 'mob', 'gathering'],
  ],
  fixed: [
    ...['them', 'him', 'her', 'us', 'everyone who marched', 'those who marched', 'all of them'],
    ...['those arrested', 'those detained'],
  ],
}
