import type { Frame } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const frame: Frame = {
  id: 'protest-legitimised',
  family: 'protest',
  name: {
    en: 'Protest as rightful',
    ar: 'الاحتجاج بوصفه حقا',
  },
  what: {
    en: 'Those who protest, or their demands, are told as peaceful, ordinary, rightful or heroic.',
    ar: 'يُروى المحتجون أو مطالبهم بوصفهم سلميين أو عاديين أو أصحاب حق أو أبطالا.',
  },
  why: {
    en: 'The word answers the question of right before it is asked: force against the peaceful and the ordinary needs an excuse.',
    ar: 'تجيب الكلمة عن سؤال الحق قبل أن يُطرح: فالقوة ضد السلميين والعاديين تحتاج إلى عذر.',
  },
  technique: 'appeal-to-values',
  rules: { en, ar },
}
