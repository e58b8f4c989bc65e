import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['save', 'buttress', 'salvage', 'refloat', 'breathe life into'],
    ...['prop up', 'shore up', 'bankroll', 'bail out', 'sustain'],
    ...['underwrite/underwrote/underwritten', 'rescue', 'puppeteer'],
    ...['resuscitate', 'remote control'],
  ],
  fixed: [
    ...[
      'kept standing',
      'keep standing',
      'keeps standing',
      'keeping alive',
      'on its feet',
      'on his feet',
      'on their feet',
      'above water',
      'life-support machine',
      'life support machine',
      'oxygen',
      'crutch',
      'blood transfusion',
      'artificial respiration',
    ],
    ...['propped', 'props', 'propping', 'kept afloat', 'keeps afloat', 'keeping afloat'],
    ...['keep afloat', 'kept in power', 'keeps in power', 'keeping in power', 'keep in power'],
    ...['kept in place', 'on life support', 'kept alive', 'keeps alive', 'keep alive', 'held up'],
    ...['afloat', 'in power', 'lifeline', 'in office', 'in the saddle'],
  ],
}
