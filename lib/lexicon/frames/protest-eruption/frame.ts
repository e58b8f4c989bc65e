import type { Frame } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const frame: Frame = {
  id: 'protest-eruption',
  family: 'protest',
  name: {
    en: 'Protest as fire and explosion',
    ar: 'الاحتجاج نارا وانفجارا',
  },
  what: {
    en: 'Protest, unrest or anger is told as fire, explosion, storm, fever or sedition.',
    ar: 'يُروى الاحتجاج أو الغضب نارا أو انفجارا أو عاصفة أو حمى أو فتنة.',
  },
  why: {
    en: 'A force of nature has no reasons and no demands; it can only be contained.',
    ar: 'قوة الطبيعة لا أسباب لها ولا مطالب، ولا يبقى سوى احتوائها.',
  },
  technique: 'loaded-language',
  rules: { en, ar },
}
