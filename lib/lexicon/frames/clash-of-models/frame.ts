import type { Frame } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const frame: Frame = {
  id: 'clash-of-models',
  family: 'map',
  name: { en: 'Clash of models', ar: 'صدام النماذج' },
  what: {
    en: 'A conflict is told as the collision of blocs and systems: democracy against autocracy, West against East, one model against another.',
    ar: 'يُروى النزاع بوصفه تصادم كتل وأنظمة: ديمقراطية ضد استبداد، وغرب ضد شرق، ونموذج ضد نموذج.',
  },
  why: {
    en: 'A quarrel with causes and people of its own becomes a front in a larger war, on which everybody must choose one of two sides.',
    ar: 'يصبح خلاف له أسبابه وأهله جبهة في حرب أوسع، وعلى كل طرف أن يختار فيها أحد جانبين.',
  },
  technique: 'false-dilemma',
  rules: { en, ar },
}
