import type { Frame } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const frame: Frame = {
  id: 'euphemistic-contractors',
  family: 'force',
  name: { en: 'Mercenaries as contractors', ar: 'المرتزقة متعاقدين' },
  what: {
    en: 'Armed men for hire are named private contractors, advisers, instructors, specialists or volunteers.',
    ar: 'يسمّى المسلحون المأجورون متعاقدين أو مستشارين أو مدربين أو متخصصين أو متطوعين.',
  },
  why: {
    en: 'A civil trade stands where a fighter stood: who pays, who commands and who answers for the dead is left open.',
    ar: 'تحل مهنة مدنية محل المقاتل: فلا يُقال من يدفع ومن يأمر ومن يُسأل عن القتلى.',
  },
  technique: 'obfuscation',
  rules: { en, ar },
}
