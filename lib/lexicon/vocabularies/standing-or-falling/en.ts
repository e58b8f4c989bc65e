import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['survive', 'collapse', 'fall/fell/fallen', 'last', 'crumble', 'endure', 'topple'],
    ...['outlive', 'hold on', 'cling', 'stay', 'remain', 'stand/stood'],
  ],
  fixed: [
    ...['lost power', 'lost his throne', 'be gone', 'been gone', 'be finished', 'lose power'],
    ...['be in power', 'lost the war'],
  ],
}
