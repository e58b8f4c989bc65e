import type { Frame } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const frame: Frame = {
  id: 'contagion',
  family: 'map',
  name: { en: 'Contagion', ar: 'العدوى' },
  what: {
    en: 'Unrest is told as something that infects, spills over, topples dominoes or sets a bad precedent.',
    ar: 'تُروى الاضطرابات بوصفها شيئا يعدي أو يتسرب أو يسقط أحجار الدومينو أو يخلق سابقة خطيرة.',
  },
  why: {
    en: 'What spreads like a disease has no reasons of its own: the neighbours need no grievance, only a border that is not shut in time.',
    ar: 'ما ينتشر كالمرض لا أسباب له في ذاته: فلا يحتاج الجيران إلى مظلمة، بل إلى حدود لم تغلق في وقتها.',
  },
  technique: 'appeal-to-fear',
  rules: { en, ar },
}
