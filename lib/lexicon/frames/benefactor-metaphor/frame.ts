import type { Frame } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const frame: Frame = {
  id: 'benefactor-metaphor',
  family: 'rulers',
  name: {
    en: 'Power as benefactor',
    ar: 'القوة في صورة المُحسن',
  },
  what: {
    en: 'A power is told as the charity, fireman, gendarme, godfather or saviour of regimes.',
    ar: 'تُحكى قوة ما مؤسسةً خيرية للأنظمة أو رجل إطفاء لها أو دركيًا أو عرّابًا أو منقذًا.',
  },
  why: {
    en: 'The image turns interest into kindness or service; said with irony, it turns the same help into a reproach.',
    ar: 'تحوّل الصورة المصلحة إلى إحسان أو خدمة؛ فإن قيلت بسخرية صار العون نفسه مأخذًا.',
  },
  technique: 'loaded-language',
  rules: { en, ar },
}
