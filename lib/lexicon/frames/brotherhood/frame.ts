import type { Frame } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const frame: Frame = {
  id: 'brotherhood',
  family: 'map',
  name: { en: 'Brotherhood of states', ar: 'أخوة الدول' },
  what: {
    en: 'An alliance of states, rulers or armies is told as kinship: brothers, sister nations, common blood or values.',
    ar: 'يُروى تحالف الدول أو الحكام أو الجيوش بوصفه قرابة: أشقاء وإخوة ودم واحد وقيم مشتركة.',
  },
  why: {
    en: 'Among kin nobody counts the price and nobody asks for reasons: a bargain between governments looks like a bond between peoples, and a refusal looks like betrayal.',
    ar: 'لا يحسب الأقارب الثمن ولا يسألون عن الأسباب: فتبدو صفقة الحكومات رابطة بين الشعوب، ويبدو رفضها خيانة.',
  },
  technique: 'appeal-to-values',
  rules: { en, ar },
}
