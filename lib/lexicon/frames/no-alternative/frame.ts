import type { Frame } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const frame: Frame = {
  id: 'no-alternative',
  family: 'force',
  name: { en: 'No alternative', ar: 'لا بديل' },
  what: {
    en: 'Force or the ruler is told as the only way, and talks or a sharing of power as ruled out.',
    ar: 'تُروى القوة أو الحاكم سبيلًا وحيدًا، ويُستبعد الحوار وتقاسم السلطة.',
  },
  why: {
    en: 'Where only one way is named, the others need not be weighed: a choice is told as a necessity.',
    ar: 'حين لا تُذكر إلا طريق واحدة لا يبقى ما يوازَن: فيُحكى الاختيار ضرورةً.',
  },
  technique: 'false-dilemma',
  rules: { en, ar },
}
