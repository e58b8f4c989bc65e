import type { Frame } from '../../types.ts'
import { ar } from './ar/index.ts'
import { en } from './en/index.ts'

export const frame: Frame = {
  id: 'protest-criminalisation',
  family: 'protest',
  name: {
    en: 'Protest as crime',
    ar: 'الاحتجاج بوصفه جريمة',
  },
  what: {
    en: 'The protest is told through looting, theft, arson, vandalism or riot, or the crowd is named after them.',
    ar: 'يُروى الاحتجاج من خلال النهب أو السرقة أو الحرق أو التخريب أو الشغب، أو يُسمى الحشد بها.',
  },
  why: {
    en: 'The reader sees the damage first and the demands later or not at all: the story moves from politics to the police report.',
    ar: 'يرى القارئ الضرر أولا، والمطالب لاحقا أو لا يراها: تنتقل القصة من السياسة إلى محضر الشرطة.',
  },
  technique: 'name-calling',
  rules: { en, ar },
}
