import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['inspire', 'embolden'],
    ...['spread', 'reach', 'extend', 'travel', 'migrate', 'creep', 'cross', 'engulf'],
    ...['sweep/swept', 'jump', 'leap', 'hop', 'infect', 'come home to', 'catch on/caught on'],
    ...['take hold/took hold', 'find an echo/found an echo', 'leak', 'drift', 'seep', 'be copied'],
    ...['be imitated', 'be repeated', 'be emulated', 'encroach', 'reverberate', 'encompass'],
    ...['proliferate', 'escalate across', 'wash'],
  ],
  nouns: [
    ...['spread', 'arrival', 'extension', 'propagation', 'transmission', 'diffusion'],
    'extension of',
  ],
}
