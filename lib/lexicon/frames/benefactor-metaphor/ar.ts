import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'benefactor-of-regimes',
    source: { paragraph: 1, phrase: 'مؤسسة خيرية للأنظمة الاستبدادية', relation: 'inflected' },
    terms: { label: 'benefactors', target: 'clients' },
    anchor: 'label',
    shapes: ['image-of'],
    unless: [{ inSentence: 'relief-decoys' }],
    examples: {
      asserted: ['صار المصرف {label:طوق نجاة} {target:للحكومات} المفلسة.'],
      attributed: [
        'قال {speaker:دبلوماسي} إن الحلف صار {label:ملاكا حارسا} {target:للعروش} القديمة.',
      ],
      distanced: ['عاد «{label:عراب}» {target:الانقلابيين} إلى الميناء هذه المرة.'],
      denied: ['ليس الحلف {label:رجل إطفاء} {target:للأنظمة} المتعثرة.'],
      none: ['وزعت الجمعية الخيرية الطرود الغذائية على الأرامل، وشكرت الحكومة.'],
    },
  },
  {
    id: 'power-as-benefactor',
    source: { paragraph: 1, phrase: 'تعد روسيا مؤسسة خيرية', relation: 'inflected' },
    terms: { label: 'benefactors', target: 'powers' },
    anchor: 'label',
    shapes: ['becoming', 'named-as', 'apposition', 'image-of'],
    unless: [{ inSentence: ['relief-decoys', 'hazards'] }],
    examples: {
      asserted: ['تلعب {target:طهران} دور {label:المنقذ} كلما اهتز عرش في الجوار.'],
      attributed: ['قال {speaker:كتاب} إن {target:أنقرة} هي {label:العراب}.'],
      none: ['أرسلت روسيا رجال الإطفاء بعد الحريق في الميناء.'],
    },
  },
  {
    id: 'policeman-of-the-region',
    source: { paragraph: 1, phrase: 'مؤسسة خيرية للأنظمة الاستبدادية', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          'دركي',
          'شرطي',
          'عراب',
          'رجل إطفاء/رجال إطفاء',
          'إطفائي',
          'أب روحي',
          'ملاك حارس',
          'منقذ',
        ],
      },
      target: {
        nouns: [
          'أفريقيا',
          'إفريقيا',
          'ساحل',
          'شرق أوسط',
          'خليج',
          'آسيا وسطى',
          'قوقاز',
          'بلقان',
          'أوروبا',
          'منطقة',
          'قارة',
          'عالم',
          'انقلاب',
          'ثورة مضادة',
          'فضاء سوفييتي',
        ],
      },
    },
    anchor: 'label',
    shapes: ['image-of'],
    unless: [{ inSentence: ['relief-decoys', 'hazards'] }],
    examples: {
      asserted: ['لم يبق من {label:دركي} {target:أفريقيا} سوى قاعدتين.'],
      none: ['يعرض فيلم شرطي المنطقة في مايو.'],
    },
  },
]
