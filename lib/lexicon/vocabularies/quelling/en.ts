import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['quell', 'stop', 'end', 'put down/putting down', 'suppress', 'contain', 'halt', 'curb'],
    ...['crack down on', 'stamp out', 'quash', 'subdue', 'dominate', 'put an end to'],
    ...['bring an end to/brought an end to', 'combat', 'tackle', 'deal with/dealt with'],
  ],
}
