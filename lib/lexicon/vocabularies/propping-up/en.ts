import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['prop up', 'shore up', 'bankroll', 'bail out', 'sustain'],
    ...['underwrite/underwrote/underwritten', 'rescue', 'save', 'cling', 'puppeteer'],
    ...['resuscitate', 'remote control'],
  ],
  fixed: [
    ...['propped', 'props', 'propping', 'kept afloat', 'keeps afloat', 'keeping afloat'],
    ...['keep afloat', 'kept in power', 'keeps in power', 'keeping in power', 'keep in power'],
    ...['kept in place', 'on life support', 'kept alive', 'keeps alive', 'keep alive', 'held up'],
    ...['afloat', 'in power', 'lifeline', 'in office', 'in the saddle'],
  ],
}
