import type { Frame } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const frame: Frame = {
  id: 'despot-label',
  family: 'rulers',
  name: {
    en: 'Rulers as despots',
    ar: 'الحكام مستبدين',
  },
  what: {
    en: 'Rulers are named despots, tyrants or dictators, and systems authoritarian, autocratic or closed.',
    ar: 'يسمّى الحكام طغاة أو مستبدين أو دكتاتوريين، والأنظمة استبدادية أو سلطوية أو مغلقة.',
  },
  why: {
    en: 'The name passes a verdict on who rules before any deed is told; it is a frame of the critics as much as others are frames of power.',
    ar: 'يصدر الاسم حكمًا على من يحكم قبل رواية أي فعل؛ وهو إطار المنتقدين كما أن غيره إطار السلطة.',
  },
  technique: 'name-calling',
  rules: { en, ar },
}
