import type { Frame } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en/index.ts'

export const frame: Frame = {
  id: 'client-survival',
  family: 'map',
  name: { en: 'Survival by a patron', ar: 'بقاء برعاية الخارج' },
  what: {
    en: 'A ruler or a state is said to owe its survival to a patron, or to be its puppet, managed and kept on a leash.',
    ar: 'يُقال إن حاكما أو دولة يدين ببقائه لراع خارجي، أو إنه دمية في يده يديرها ويمسك بزمامها.',
  },
  why: {
    en: 'The ruler loses his own weight and his own voters: what the country does is read as the will of its patron, for better or worse.',
    ar: 'يفقد الحاكم وزنه وقاعدته: فتُقرأ أفعال البلد على أنها إرادة راعيه، خيرا كانت أو شرا.',
  },
  technique: 'causal-oversimplification',
  rules: { en, ar },
}
