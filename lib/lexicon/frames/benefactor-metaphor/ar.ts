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
    shapes: ['becoming', 'named-as', 'apposition', 'image-of', 'acts-like'],
    unless: [{ inSentence: ['relief-decoys', 'hazards'] }, { inClause: 'followers' }],
    examples: {
      asserted: [
        'تلعب {target:طهران} دور {label:المنقذ} كلما اهتز عرش في الجوار.',
        'تتصرف {target:بكين} {label:كعم سخي} مع جنرالات الجزيرة.',
      ],
      attributed: ['قال {speaker:كتاب} إن {target:أنقرة} هي {label:العراب}.'],
      none: ['أرسلت روسيا رجال الإطفاء بعد الحريق في الميناء.'],
    },
  },
  {
    id: 'policeman-of-the-region',
    source: { paragraph: 1, phrase: 'مؤسسة خيرية للأنظمة الاستبدادية', relation: 'synonym' },
    terms: {
      label: 'guards-of-order',
      target: 'regions',
    },
    anchor: 'label',
    shapes: ['image-of'],
    unless: [{ inSentence: ['relief-decoys', 'hazards'] }],
    examples: {
      asserted: ['لم يبق من {label:دركي} {target:أفريقيا} سوى قاعدتين.'],
      none: ['يعرض فيلم شرطي المنطقة في مايو.'],
    },
  },
  {
    id: 'service-to-despots',
    source: { paragraph: 1, phrase: 'مؤسسة خيرية للأنظمة الاستبدادية', relation: 'synonym' },
    terms: { label: 'services-to-despots', target: 'unfree-clients' },
    anchor: 'label',
    shapes: ['image-of', 'every-one'],
    unless: [{ inSentence: ['relief-decoys', 'screen-words', 'sport-words'] }],
    examples: {
      asserted: ['صارت الرياض {label:صرافا آليا} {target:للانقلاب}.'],
      attributed: ['قال {speaker:المحلل} إن موسكو {label:مظلة} لكل {target:انقلابي} في المنطقة.'],
      none: ['يظهر في الفيلم حارس شخصي للانقلابي.'],
    },
  },
  {
    id: 'power-serves-clients',
    source: {
      paragraph: 1,
      phrase: 'تعد روسيا مؤسسة خيرية للأنظمة الاستبدادية',
      relation: 'synonym',
    },
    terms: {
      target: 'powers',
      label: {
        nouns: ['رجل إطفاء/رجال إطفاء', 'إطفائي', 'رجل مطافئ', 'سيارة إسعاف', 'فرقة إطفاء'],
      },
      object: 'client-states',
    },
    anchor: 'label',
    shapes: ['power-offers-clients'],
    unless: [{ inSentence: 'relief-decoys' }],
    examples: {
      asserted: ['باتت {target:موسكو} {label:رجل إطفاء} تستدعيه {object:الأنظمة} كلما اهتزت.'],
      none: ['أرسلت روسيا رجال إطفاء وقافلة طبية إلى الحكومة اللبنانية.'],
    },
  },
  {
    id: 'patron-saint-of-regimes',
    source: { paragraph: 1, phrase: 'مؤسسة خيرية للأنظمة الاستبدادية', relation: 'synonym' },
    terms: {
      target: 'powers',
      label: {
        nouns: ['حامية', 'راعية', 'حارسة', 'ضامنة', 'درع', 'حارس'],
        fixed: ['حاميا', 'حامي', 'راعيا', 'راعي'],
      },
      object: 'unfree-clients',
    },
    anchor: 'label',
    shapes: ['power-offers-clients'],
    unless: [{ inSentence: ['relief-decoys', 'screen-words', 'sport-words', 'weapon-decoys'] }],
    examples: {
      asserted: ['باتت {target:أنقرة} {label:حارسة} {object:للعروش المترنحة} في الجوار.'],
      none: ['وصلت من روسيا سفينة تحمل ملاذا للطيور.'],
    },
  },
  {
    id: 'protector-in-a-capital',
    source: { paragraph: 1, phrase: 'مؤسسة خيرية للأنظمة الاستبدادية', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          'ملاك حارس',
          'عراب',
          'أب روحي',
          'ولي نعمة',
          'حام',
          'شرطي',
          'منقذ',
          'طوق نجاة',
          'راع',
        ],
      },
      target: ['powers', 'patrons'],
    },
    anchor: 'label',
    shapes: ['protector-in'],
    when: [{ inSentence: ['clients', 'unfree-clients', 'rulers', 'regimes'] }],
    unless: [{ inSentence: ['relief-decoys', 'hazards', 'screen-words', 'sport-words'] }],
    examples: {
      asserted: ['للعقيد المخلوع {label:ملاك حارس} في {target:أبو ظبي}.'],
      none: ['صور المخرج فيلما عن جنرال وعراب في موسكو.'],
    },
  },
  {
    id: 'survival-package',
    source: { paragraph: 1, phrase: 'مؤسسة خيرية للأنظمة الاستبدادية', relation: 'synonym' },
    terms: {
      label: {
        nouns: ['حزمة بقاء', 'صفقة بقاء', 'حزمة بقاء أنظمة', 'حزمة حماية أنظمة', 'تأمين بقاء'],
      },
    },
    anchor: 'label',
    when: [{ inSentence: ['clients', 'unfree-clients', 'regimes', 'rulers', 'client-states'] }],
    unless: [{ inSentence: ['relief-decoys', 'screen-words', 'sport-words'] }],
    examples: {
      asserted: ['يبيع المرتزقة الجنرالات {label:حزمة بقاء} مقابل الذهب.'],
      none: ['وزعت الحكومة على النازحين حزمة بقاء فيها خيمة وبطانية.'],
    },
  },
]
