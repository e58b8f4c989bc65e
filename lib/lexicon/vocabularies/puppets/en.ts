import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['puppet', 'marionette', 'vassal', 'lackey', 'stooge', 'lapdog', 'poodle', 'satrap', 'pawn'],
    ...['leash', 'string', 'minion', 'viceroy', 'satellite regime', 'thumb', 'instrument', 'tool'],
    ...['plaything', 'dependency', 'client ruler', 'man in', 'puppet master', 'puppeteer'],
    ...['pocket', 'tutelage', 'henchman/henchmen', 'quisling', "cat's paw", 'proxy/proxies'],
    ...['figurehead', 'front man', 'servant', 'errand boy', 'hostage', 'yes-man', 'ward'],
    ...['creature', 'payroll', 'mercy'],
  ],
  fixed: [
    ...['beholden', 'subservient', 'in thrall', 'in hock', 'subordinate', 'obedient', 'answerable'],
    'under the thumb',
  ],
}
