import type { Frame } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const frame: Frame = {
  id: 'sphere-of-influence',
  family: 'map',
  name: { en: 'Sphere of influence', ar: 'مجال النفوذ' },
  what: {
    en: "Countries are told as somebody's zone, backyard, near abroad, orbit, buffer or integral part.",
    ar: 'تُروى البلدان بوصفها منطقة نفوذ لغيرها أو حديقته الخلفية أو فلكه أو جزءا لا يتجزأ منه.',
  },
  why: {
    en: 'The image draws the map from the capital of a power: what happens in the country becomes a matter of that power, and the wishes of those who live there drop out of the picture.',
    ar: 'ترسم الصورة الخريطة من عاصمة القوة الكبرى: فيصبح ما يجري في البلد شأنا من شؤونها، وتغيب عن المشهد رغبات من يعيشون فيه.',
  },
  technique: 'loaded-language',
  rules: { en, ar },
}
