import type { Frame } from '../../types.ts'
import { ar } from './ar/index.ts'
import { en } from './en/index.ts'

export const frame: Frame = {
  id: 'foreign-hand',
  family: 'protest',
  name: {
    en: 'The foreign hand',
    ar: 'اليد الخارجية',
  },
  what: {
    en: 'The protest is said to be made, paid, steered or sent from abroad.',
    ar: 'يقال إن الاحتجاج مصنوع أو ممول أو موجه أو مرسل من الخارج.',
  },
  why: {
    en: 'A protest that comes from abroad has no reasons at home, and those who join it belong to somebody else.',
    ar: 'الاحتجاج الآتي من الخارج لا أسباب له في الداخل، ومن يشارك فيه تابع لغيره.',
  },
  technique: 'doubt',
  rules: { en, ar },
}
