import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['regime', 'government', 'president', 'prime minister', 'ruler', 'junta', 'general', 'army'],
    ...['troop', 'soldier', 'military', 'minister', 'ministry', 'diplomat', 'ambassador'],
    ...['parliament', 'opposition', 'protest', 'protester', 'demonstration', 'unrest', 'rally'],
    ...['uprising', 'revolt', 'revolution', 'coup', 'crackdown', 'repression', 'riot', 'police'],
    ...['intervention', 'war', 'conflict', 'sanction', 'treaty', 'summit', 'election', 'dictator'],
    ...['autocrat', 'authority', 'security service', 'weapon', 'militia', 'rebel', 'mercenary'],
    ...['overthrow', 'crisis', 'bloc', 'alliance', 'superpower', 'state', 'nation'],
    ...['country/countries', 'republic', 'Kremlin', 'NATO', 'sovereignty', 'invasion'],
  ],
}
