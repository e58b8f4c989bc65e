import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...[
      'hundreds who',
      'thousands who',
      'the thousands who',
      'tens of thousands who',
      'hundreds of thousands who',
      'the hundreds of thousands who',
      'young people who',
      'the young people who',
      'students who',
      'women who',
      'men who',
      'workers who',
      'crowds who',
      'the many who',
      'millions who',
    ],
    ...[
      'those camped',
      'those gathered',
      'those blocking',
      'those occupying',
      'those holding',
      'those massed',
      'those assembled',
    ],
    ...['whoever', 'anyone who', 'anybody who', 'everyone who', 'everybody who'],
    ...['those who', 'all who', 'all those who', 'people who', 'the ones who', 'he who'],
    ...['any person who', 'any citizen who', 'every citizen who', 'whosoever'],
    ...['those that', 'any student who', 'any worker who', 'any official who'],
    ...['any teacher who'],
  ],
}
