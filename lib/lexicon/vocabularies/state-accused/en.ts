import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['accused the police', 'accused police', 'accuse the police', 'accuse police'],
    ...['accused soldiers', 'accused the army', 'accused the government', 'accused officers'],
    ...['accused the security forces', 'accused security forces', 'accused the militia'],
    ...['police looted', 'soldiers looted', 'looting by soldiers', 'looting by police'],
  ],
}
