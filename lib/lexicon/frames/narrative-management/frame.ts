import type { Frame } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const frame: Frame = {
  id: 'narrative-management',
  family: 'rulers',
  name: {
    en: 'The story as a weapon',
    ar: 'الرواية سلاحًا',
  },
  what: {
    en: 'The telling itself is named as a means of power: disinformation, propaganda, an alternative narrative, attention diverted.',
    ar: 'تُسمّى الحكاية نفسها أداةَ سلطة: معلومات مضللة ودعاية ورواية بديلة وصرف للانتباه.',
  },
  why: {
    en: 'Who calls a story propaganda says how to read it before it is told; the word is used by every side of the other.',
    ar: 'من يسمّي القصة دعايةً يقول كيف تُقرأ قبل أن تُروى؛ وكل طرف يستعمل الكلمة في وصف خصمه.',
  },
  technique: 'doubt',
  rules: { en, ar },
}
