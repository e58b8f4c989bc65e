import type { Frame } from '../../types.ts'
import { ar } from './ar/index.ts'
import { en } from './en/index.ts'

export const frame: Frame = {
  id: 'precedent-analogy',
  family: 'map',
  name: { en: 'A repeat of elsewhere', ar: 'تكرار لما جرى في مكان آخر' },
  what: {
    en: 'An event is told as a repeat of another: the scenario of one country, another Maidan, something similar elsewhere.',
    ar: 'يُروى الحدث بوصفه تكرارا لحدث آخر: سيناريو بلد بعينه، أو ميدان آخر، أو شيء مشابه لما جرى في مكان ثان.',
  },
  why: {
    en: 'The comparison brings its ending along: whoever accepts that this is another of its kind knows already what must follow and what must be done.',
    ar: 'تحمل المقارنة نهايتها معها: فمن يقبل أن ما يجري نسخة مما سبق يعرف سلفا ما سيأتي وما يجب فعله.',
  },
  technique: 'appeal-to-fear',
  rules: { en, ar },
}
