import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['hand puppet', 'glove puppet', 'sock puppet', 'string puppet'],
    ...['puppet', 'marionette', 'vassal', 'lackey', 'stooge', 'lapdog', 'poodle', 'satrap', 'pawn'],
    ...['leash', 'string', 'minion', 'viceroy', 'satellite regime', 'thumb', 'instrument', 'tool'],
    ...['plaything', 'dependency', 'client ruler', 'man in', 'puppet master', 'puppeteer'],
    ...['pocket', 'tutelage', 'henchman/henchmen', 'quisling', "cat's paw", 'proxy/proxies'],
    ...['figurehead', 'front man', 'servant', 'errand boy', 'yes-man', 'creature'],
    ...['payroll', 'mercy', 'hireling', 'finger puppet'],
    ...['placeman/placemen', 'protégé', 'protege'],
    ...["ventriloquist's dummy", 'obedient servant', 'loyal servant', 'faithful servant'],
    ...['satrapy/satrapies', 'proconsul', 'gauleiter', 'bondsman', 'water carrier', 'doormat'],
    ...['handmaiden', 'attack dog', 'tame dictator', 'own dictator', 'pet dictator'],
    ...['house dictator', 'foster child', 'apron strings', 'sufferance', 'good graces'],
  ],
  fixed: [
    ...['beholden', 'subservient', 'in thrall', 'in hock', 'subordinate', 'obedient', 'answerable'],
    ...['under the thumb', 'on the leash', 'on a leash', 'on a short leash', 'on the payroll'],
    ...['at the beck and call', 'in the pocket', 'in the palm', 'at the mercy', 'under the yoke'],
    ...['under the tutelage', 'under the boot', 'under the heel', 'at the pleasure'],
    ...['by the grace', 'at the whim'],
  ],
}
