import type { Frame } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const frame: Frame = {
  id: 'honorific-cult',
  family: 'rulers',
  name: {
    en: 'Rulers raised up',
    ar: 'تمجيد الحكام',
  },
  what: {
    en: 'Rulers carry names of light, fatherhood and rescue: Sultan of Light, father of the nation, leader for life.',
    ar: 'يحمل الحكام ألقاب النور والأبوة والخلاص: سلطان النور وأبو الأمة والزعيم مدى الحياة.',
  },
  why: {
    en: 'The title lifts a ruler above office and election, so that doubt about a deed reads as ingratitude.',
    ar: 'يرفع اللقب الحاكم فوق المنصب والانتخاب، فيُقرأ الشك في فعله جحودًا.',
  },
  technique: 'loaded-language',
  rules: { en, ar },
}
