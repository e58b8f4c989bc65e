import type { Frame } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const frame: Frame = {
  id: 'force-authorised',
  family: 'force',
  name: { en: 'Force authorised', ar: 'إباحة القوة' },
  what: {
    en: 'People in power order or permit shooting, weapons or lethal force against people.',
    ar: 'يأمر أصحاب السلطة بإطلاق النار أو استخدام السلاح أو القوة القاتلة ضد الناس، أو يسمحون به.',
  },
  why: {
    en: 'Told as an order or a licence, killing looks like procedure: the question becomes who was allowed, and no longer who was hit.',
    ar: 'حين يُروى القتل أمرًا أو رخصةً يبدو إجراءً: فيصبح السؤال من أُذن له، لا من أُصيب.',
  },
  technique: 'appeal-to-authority',
  rules: { en, ar },
}
