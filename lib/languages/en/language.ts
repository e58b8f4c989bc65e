import type { Language } from '../types.ts'
import { frequency } from './frequency.ts'
import { inflection } from './inflection.ts'
import { letters } from './letters.ts'
import { recognition } from './recognition.ts'
import { shapes } from './shapes/index.ts'
import { voice } from './voice.ts'
import { words } from './words/index.ts'

export const english: Language = {
  code: 'en',
  letters,
  inflection,
  words,
  transparent: 'determiner',
  coordinators: 'conjunction',
  articles: {
    words: 'article',
    after: [
      ...['before-article', 'softener', 'speaker-trail', 'preposition', 'conjunction', 'be'],
      ...['relative', 'that', 'clause-word', 'concessive'],
    ],
  },
  phraseEnds: [
    'preposition',
    'conjunction',
    'relative',
    'reporting',
    'be',
    'clause-word',
    'concessive',
  ],
  finite: { feature: 'finite', notAfter: 'noun-maker' },
  borders: {
    abbreviations: [
      ...['mr', 'mrs', 'ms', 'dr', 'prof', 'st', 'gen', 'col', 'lt', 'sgt', 'capt', 'gov', 'sen'],
      ...['rep', 'ret', 'no', 'vs', 'etc', 'inc', 'ltd', 'co', 'jr', 'sr', 'rev', 'hon', 'maj'],
      ...['jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'],
    ],
    marks: ';:—–()[]',
    words: 'clause-word',
    wordsNotAfter: 'having',
    afterComma: 'conjunction',
  },
  shapes,
  voice,
  recognition,
  frequency,
}
