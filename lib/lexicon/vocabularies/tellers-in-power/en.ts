import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['regime', 'government', 'junta', 'palace', 'ministry/ministries', 'ruling party'],
    ...['state media', 'state television', 'presidency', 'authorities', 'dictator', 'autocrat'],
    ...['army', 'military', 'interior ministry', 'security services', 'police', 'occupier'],
    ...['Putin', 'Assad', 'Lukashenko', 'Erdogan'],
  ],
}
