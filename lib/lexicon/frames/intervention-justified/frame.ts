import type { Frame } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const frame: Frame = {
  id: 'intervention-justified',
  family: 'force',
  name: { en: 'Intervention as help', ar: 'التدخل عونًا' },
  what: {
    en: 'Troops or arms from outside are told as help, reinforcement, peacekeeping or counter-terrorism, or as what a government asked for.',
    ar: 'تُروى القوات أو الأسلحة الآتية من الخارج عونًا أو تعزيزًا أو حفظًا للسلام أو مكافحةً للإرهاب، أو تلبيةً لطلب حكومة.',
  },
  why: {
    en: 'The purpose takes the place of the deed: whoever calls the troops help has said for whom they came, and left out against whom.',
    ar: 'تحل الغاية محل الفعل: فمن يسمي القوات عونًا يقول لمن جاءت، ويسكت عمن جاءت ضده.',
  },
  technique: 'obfuscation',
  rules: { en, ar },
}
