import type { Frame } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const frame: Frame = {
  id: 'order-restored',
  family: 'force',
  name: {
    en: 'Order restored',
    ar: 'استعادة النظام',
  },
  what: {
    en: 'Repression is told as control, order, stability or calm.',
    ar: 'يُحكى القمع سيطرةً ونظامًا واستقرارًا وهدوءًا.',
  },
  why: {
    en: 'Words of order tell the outcome for those who rule and leave out what was done to people to reach it.',
    ar: 'تحكي ألفاظ النظام النتيجة كما يراها من يحكم، وتسكت عما جرى للناس للوصول إليها.',
  },
  technique: 'obfuscation',
  rules: { en, ar },
}
