import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'owes-its-survival',
    source: { paragraph: 13, phrase: 'يدين ببقائها لروسيا', relation: 'verbatim' },
    terms: {
      cue: { verbs: ['دان/يدين'], nouns: ['مدين', 'مديون', 'فضل'] },
      object: 'survival',
      actor: ['powers', 'power-adjectives', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['owes-to'],
    unless: [{ inSentence: ['commerce', 'finance', 'sport-words'] }],
    examples: {
      asserted: ['{cue:تدين} الحكومة في بانغي {object:ببقائها} {actor:لفاغنر}.'],
      attributed: ['قال {speaker:منشق} إن الرئيس {cue:مدين} {object:بعرشه} {actor:لطهران}.'],
      none: ['تدين الشركة ببقائها لقرض من باريس.'],
    },
  },
  {
    id: 'survival-depends-on-patron',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      object: ['survival', 'clients'],
      cue: {
        verbs: [
          'اعتمد/يعتمد',
          'ارتهن/يرتهن',
          'توقف/يتوقف',

          'استند/يستند',
          'عول/يعول',
        ],
        nouns: [
          'مرهون',
          'رهن',
          'رهين',
          'رهينة',
          'مرتهن',
          'معتمد',

          'معلق',
          'متوقف',
          'اعتماد',
        ],
      },
      actor: ['powers', 'power-adjectives', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['survival-on'],
    unless: [{ inSentence: ['commerce', 'finance', 'sport-words', 'trade', 'disease'] }],
    examples: {
      asserted: ['صار بقاء {object:الرئيس} {cue:مرهونا} بسلاح {actor:موسكو}.'],
      attributed: ['قال {speaker:الباحث} إن {object:النظام} {cue:يعتمد} كليا على {actor:إيران}.'],
      none: ['تعتمد الحكومة على الغاز الروسي في التدفئة.'],
    },
  },
  {
    id: 'were-it-not-for',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      cue: { fixed: ['لولا', 'من دون', 'بدون', 'دون'] },
      actor: ['powers', 'power-adjectives', 'patrons'],
      object: {
        verbs: [
          'بقي/يبقى',
          'صمد/يصمد',
          'سقط/يسقط',
          'انهار/ينهار',
          'استمر/يستمر',
          'نجا/ينجو',
          'رحل/يرحل',
        ],
        nouns: ['بقاء', 'صمود', 'استمرار'],
      },
    },
    anchor: 'cue',
    shapes: ['without-patron'],
    when: [{ inSentence: ['clients', 'rulers', 'countries', 'regimes', 'despots'] }],
    unless: [{ inSentence: ['commerce', 'finance', 'sport-words', 'trade', 'disease'] }],
    examples: {
      asserted: ['{cue:لولا} الطيران {actor:الروسي} {object:لسقط} النظام في شهر.'],
      attributed: ['قال {speaker:معارض} إن الرئيس لن {object:يصمد} يوما {cue:بدون} {actor:طهران}.'],
      none: ['لولا القمح الروسي لانهارت أرباح الشركة.'],
    },
  },
  {
    id: 'kept-in-power',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: {
      actor: ['powers', 'power-adjectives', 'patrons'],
      cue: {
        verbs: [
          'أبقى/أبقت/يبقي',
          'أنقذ/ينقذ',
          'انتشل/ينتشل',
          'ثبت/يثبت',
          'عوم/يعوم',
          'أدار/يدير',
          'أنعش/ينعش',
          'حمى/حمت/يحمي',
        ],
        nouns: ['إنقاذ', 'تثبيت', 'تعويم', 'إبقاء', 'إدارة'],
      },
      target: 'kept-clients',
    },
    anchor: 'cue',
    shapes: ['power-cue-object'],
    unless: [{ inSentence: ['commerce', 'finance', 'sport-words', 'disease'] }],
    examples: {
      asserted: ['{actor:روسيا} هي التي {cue:أنقذت} {target:نظام الأسد} قبل تسع سنوات.'],
      attributed: ['قال {speaker:المنشق} إن {actor:موسكو} {cue:أبقت} {target:الحاكم} في قصره.'],
      none: ['أنقذت باريس المصرف قبل أن يسقط الرئيس.'],
    },
  },
  {
    id: 'puppet',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          ...[
            'دمية/دمى',
            'ألعوبة',
            'عوبة',
            'أداة طيعة',
            'بيدق/بيادق',
            'ذيل/أذيال',
            'عميل/عملاء',
            'نظام عميل',
          ],
          ...[
            'حكومة عميلة',
            'حكومة دمية',
            'نظام دمية',
            'دولة تابعة/دول تابعة',
            'نظام تابع/أنظمة تابعة',
            'نظام وظيفي',
          ],
          ...['دولة وظيفية', 'وصاية', 'تبعية', 'خادم', 'صنيعة', 'رهينة', 'زمام', 'لجام', 'مقود'],
        ],
        fixed: [
          'تحركها خيوط',
          'يحرك الخيوط',
          'تحرك الخيوط',
          'في جيب',
          'بإمرة',
          'تأتمر بأمر',
          'يأتمر بأمر',
          'يأتمرون بأوامر',
          'تأتمر بأوامر',
          'يأتمر بأوامر',
        ],
      },
      actor: ['powers', 'power-adjectives', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['puppet-of'],
    when: [
      { inPassage: ['clients', 'rulers', 'countries', 'geopolitics', 'regimes', 'nationalities'] },
    ],
    unless: [{ inSentence: ['commerce', 'toy-puppets', 'sport-words', 'spy-words'] }],
    examples: {
      asserted: ['صار رئيس الوزراء الجديد {cue:دمية} في يد {actor:موسكو}.'],
      attributed: ['قال {speaker:المتمردون} إن الرئيس {cue:ألعوبة} بيد {actor:باريس}.'],
      distanced: ['قالت {speaker:المنشورات} إن الجنرال "{cue:بيدق}" {actor:إيراني}.'],
      denied: ['قال {speaker:الوزير} إن حكومته ليست {cue:دمية} في يد {actor:واشنطن}.'],
      none: ['صنع المسرح دمية روسية لرئيس لجنة التحكيم.'],
    },
  },
  {
    id: 'client-state-terms',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          'حكومة عميلة',
          'نظام عميل/أنظمة عميلة',
          'حكومة دمية',
          'دولة دمية',
          'نظام دمية',
          'رئيس دمية',
          'دولة تابعة/دول تابعة',
          'دولة وظيفية',
          'نظام وظيفي/أنظمة وظيفية',
          'حاكم دمية',
          'دمية سياسية',
        ],
      },
    },
    anchor: 'cue',
    unless: [{ inSentence: ['toy-puppets', 'commerce'] }],
    examples: {
      asserted: ['صارت الجمهورية {cue:دولة تابعة} لها علم.'],
      none: ['صنعت الشركة دمية سياسية للمهرجان.'],
    },
  },
  {
    id: 'survival-tied-to-patron',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      object: 'survival',
      cue: { verbs: ['ارتبط/يرتبط'], nouns: ['مرتبط', 'مشروط', 'بفضل', 'مكفول'], fixed: ['بفضل'] },
      actor: ['powers', 'power-adjectives', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['survival-on'],
    when: [{ inSentence: ['clients', 'rulers', 'countries', 'regimes'] }],
    unless: [{ inSentence: ['commerce', 'finance', 'sport-words', 'trade', 'disease'] }],
    examples: {
      asserted: [
        '{object:بقاء} الأسرة الحاكمة {cue:مرتبط} بالدعم {actor:الروسي}، وهذا حال النظام منذ سنوات.',
      ],
      none: ['استمرار النادي مرتبط بالدعم الروسي للشركة.'],
    },
  },
]
