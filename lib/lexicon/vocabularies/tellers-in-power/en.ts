import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['regime', 'government', 'junta', 'palace', 'ministry/ministries', 'ruling party'],
    ...['state media', 'state television', 'presidency', 'authorities', 'dictator', 'autocrat'],
    ...['army', 'military', 'interior ministry', 'security services', 'police', 'occupier'],
    ...['Putin', 'Assad', 'Lukashenko', 'Erdogan', 'state broadcaster', 'state radio'],
    ...['state news agency', 'official media', 'ruling elite', 'general', 'marshal', 'president'],
    ...['strongman', 'ruler', 'king', 'sultan', 'emir', 'Kremlin', 'foreign ministry'],
    ...['defence ministry', 'information ministry', 'propagandist', 'security forces', 'generals'],
    ...['putschist', 'coup leader', 'leadership', 'politburo', 'censor', 'Maduro', 'Sisi', 'Xi'],
    'Orban',
  ],
}
