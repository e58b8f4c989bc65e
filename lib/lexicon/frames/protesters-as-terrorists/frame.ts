import type { Frame } from '../../types.ts'
import { ar } from './ar/index.ts'
import { en } from './en/index.ts'

export const frame: Frame = {
  id: 'protesters-as-terrorists',
  family: 'protest',
  name: {
    en: 'Protesters as terrorists',
    ar: 'المحتجون إرهابيين',
  },
  what: {
    en: 'People who protest, dissent or oppose are called terrorists, extremists, bandits or traitors.',
    ar: 'يسمّى من يحتجون أو يعارضون إرهابيين أو متطرفين أو قطاع طرق أو خونة.',
  },
  why: {
    en: 'The label moves a crowd from politics to crime: with terrorists nobody negotiates, and force against them needs no further reason.',
    ar: 'تنقل التسمية الحشد من السياسة إلى الجريمة: فالإرهابي لا يفاوَض، والقوة ضده لا تحتاج إلى سبب آخر.',
  },
  technique: 'name-calling',
  rules: { en, ar },
}
