import type { Language } from '../types.ts'
import { frequency } from './frequency.ts'
import { inflection } from './inflection.ts'
import { letters } from './letters.ts'
import { recognition } from './recognition.ts'
import { shapes } from './shapes/index.ts'
import { voice } from './voice.ts'
import { words } from './words/index.ts'

export const arabic: Language = {
  code: 'ar',
  letters,
  inflection,
  words,
  transparent: 'pointing',
  coordinators: 'conjunction',
  coordinatingAffix: 'and',
  phraseEnds: ['preposition', 'conjunction', 'relative', 'reporting', 'clause-word', 'that'],
  borders: {
    abbreviations: ['د', 'أ', 'م', 'ص', 'ب', 'ج', 'ق', 'ه'],
    marks: '؛;:—–()[]',
    words: 'clause-word',
    afterComma: 'conjunction',
    joinedAfterComma: ['reporting', 'stance', 'denying', 'next-event', 'next-hour', 'own-demand'],
  },
  shapes,
  voice,
  recognition,
  frequency,
}
