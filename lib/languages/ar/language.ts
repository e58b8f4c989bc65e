import type { Language } from '../types.ts'
import { frequency } from './frequency.ts'
import { inflection } from './inflection.ts'
import { letters } from './letters.ts'
import { recognition } from './recognition.ts'
import { shapes } from './shapes.ts'
import { voice } from './voice.ts'
import { voiceWords } from './voice-words.ts'
import { words } from './words.ts'

export const arabic: Language = {
  code: 'ar',
  letters,
  inflection,
  words: { ...words, ...voiceWords },
  transparent: 'pointing',
  coordinators: 'conjunction',
  coordinatingAffix: 'and',
  phraseEnds: ['preposition', 'conjunction', 'relative', 'reporting', 'clause-word', 'that'],
  borders: {
    abbreviations: ['د', 'أ', 'م', 'ص', 'ب', 'ج', 'ق', 'ه'],
    marks: '؛;:—–()[]',
    words: 'clause-word',
    afterComma: 'conjunction',
  },
  shapes,
  voice,
  recognition,
  frequency,
}
