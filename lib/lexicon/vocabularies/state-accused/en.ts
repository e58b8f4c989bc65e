import { combined } from '../../combined.ts'
import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...combined(
      ['police', 'soldiers', 'troops', 'the army', 'officers', 'the militia', 'guards', 'settlers'],
      [
        'were accused of',
        'are accused of',
        'accused of',
        'had looted',
        'had burned',
        'have looted',
      ],
    ),
    ...[
      'found the ministers guilty',
      'minister guilty',
      'ministers guilty',
      'bankers',
      'embezzlement',
    ],
    ...['demanded that those who', 'demand that those who', 'corruption'],
    ...['accused the police', 'accused police', 'accuse the police', 'accuse police'],
    ...['accused soldiers', 'accused the army', 'accused the government', 'accused officers'],
    ...['accused the security forces', 'accused security forces', 'accused the militia'],
    ...['police looted', 'soldiers looted', 'looting by soldiers', 'looting by police'],
  ],
}
