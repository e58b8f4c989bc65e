import type { Frame } from '../../types.ts'
import { ar } from './ar.ts'
import { en } from './en.ts'

export const frame: Frame = {
  id: 'protest-conflation',
  family: 'protest',
  name: {
    en: 'Crowd and armed groups in one',
    ar: 'خلط الحشد بالمسلحين',
  },
  what: {
    en: 'The crowd and armed or extremist groups are named in one breath, or the groups are said to hide in, use or lead the protest.',
    ar: 'يُذكر الحشد والجماعات المسلحة أو المتطرفة في نفَس واحد، أو يقال إن تلك الجماعات تختبئ في الاحتجاج أو تستغله أو تقوده.',
  },
  why: {
    en: 'Where a few armed people and a whole crowd are told as one, what is done against the few seems to be meant for all.',
    ar: 'حين يُروى قلة من المسلحين وحشد كامل كأنهما شيء واحد، يبدو ما يُفعل بالقلة كأنه موجه إلى الجميع.',
  },
  technique: 'guilt-by-association',
  rules: { en, ar },
}
