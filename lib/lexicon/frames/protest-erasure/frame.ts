import type { Frame } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const frame: Frame = {
  id: 'protest-erasure',
  family: 'force',
  name: { en: 'Protest erased', ar: 'محو الاحتجاج' },
  what: {
    en: 'A protest or its people are crushed, wiped out, cleansed, purged or eliminated.',
    ar: 'يُسحق الاحتجاج أو أهله، أو يُمحَون أو يُطهَّر المكان منهم أو يُقضى عليهم.',
  },
  why: {
    en: 'Words for dirt, weeds and enemies make people into something to be removed; what is done to them appears as a task.',
    ar: 'ألفاظ القذارة والأعداء تجعل الناس شيئًا يُزال، ويبدو ما يُفعل بهم مهمةً تُنجز.',
  },
  technique: 'loaded-language',
  rules: { en, ar },
}
