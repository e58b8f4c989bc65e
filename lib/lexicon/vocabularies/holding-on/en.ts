import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...[
      'sustain itself',
      'sustained itself',
      'sustain himself',
      'sustained himself',
      'sustain themselves',
      'endured in power',
    ],
    ...['keep himself in power', 'keep itself in power', 'kept himself in power', 'stay in power'],
    ...['keep themselves in power', 'stayed in power', 'staying in power', 'stays in power'],
    ...['remain in power', 'remained in power', 'remain in office', 'cling to power'],
    ...['clung to power', 'clings to power', 'clinging to power', 'hold on to power'],
    ...['held on to power', 'holds on to power', 'hang on to power', 'hung on to power'],
    ...['hold onto power', 'held onto power', 'retain power', 'retained power', 'keep power'],
    ...['kept power', 'keep his throne', 'keep his seat', 'keep his grip', 'tighten his grip'],
    ...['survived the protests', 'survive the protests', 'survived the uprising', 'rode out'],
    ...['ride out the protests', 'weathered the protests', 'weather the protests', 'survive'],
    ...['weathered the uprising', 'outlasted the protests', 'survived politically', 'survived'],
  ],
}
