import { combined } from '../../combined.ts'
import type { Rule } from '../../types.ts'

/** The trades that armed men are given, each with what it is said to serve. */
const givenTrades = [
  ...combined(
    [
      ...['مستشارو', 'مستشاري', 'مدربو', 'مدربي', 'فنيو', 'فنيي', 'مهندسو', 'مهندسي', 'موظفو'],
      ...['موظفي', 'متخصصو', 'متخصصي', 'اختصاصيو', 'اختصاصيي', 'خبراء', 'عمال', 'مرشدو'],
      ...['مرشدي', 'متعاقدو', 'متعاقدي', 'مقاولو', 'مقاولي', 'مشرفو', 'مشرفي'],
    ],
    [
      ...['أمن', 'سلامة', 'تدريب', 'صيانة', 'شرطة', 'حماية', 'دفاع', 'إغاثة', 'حراسة', 'مناجم'],
      ...['تعدين', 'نفط', 'لوجستيات', 'شركة', 'خدمات', 'ألغام', 'اتصال', 'مساعدة', 'مساعدات'],
    ],
  ),
  ...combined(
    [
      ...['مستشارون', 'مستشارين', 'مدربون', 'مدربين', 'فنيون', 'فنيين', 'مهندسون', 'مهندسين'],
      ...['متطوعون', 'متطوعين', 'متخصصون', 'متخصصين', 'اختصاصيون', 'اختصاصيين', 'متعاقدون'],
      ...['متعاقدين', 'مقاولون', 'مقاولين', 'موظفون', 'موظفين'],
    ],
    ['أجانب', 'مدنيون', 'مدنيين', 'زراعيون', 'زراعيين', 'أمنيون', 'أمنيين', 'خاصون', 'خاصين'],
  ),
]

export const ar: readonly Rule[] = [
  {
    id: 'private-military-contractors',
    source: { paragraph: 14, phrase: 'مقاولين خاصين', relation: 'inflected' },
    terms: {
      cue: 'private-military',
    },
    anchor: 'cue',
    when: [{ inPassage: ['armed-setting', 'outside-forces'] }],
    unless: [{ inSentence: 'everyday-trades' }],
    examples: {
      asserted: [
        'يسيطر {cue:متعاقدون عسكريون} على المنجم فوق الثكنة.',
        '{cue:مقاولون خاصون} يسيرون الدوريات حول الثكنة.',
      ],
      none: [
        'تعاقد الجيش مع مقاولين خاصين لصيانة المستشفى.',
        'مقاولون خاصون يجهزون ملعب الجيش لمباريات الدوري.',
      ],
    },
  },
  {
    id: 'foreign-advisers',
    source: { paragraph: 14, phrase: 'أنشطة مقاولين خاصين', relation: 'synonym' },
    terms: {
      cue: 'advisers-abroad',
    },
    anchor: 'cue',
    when: [{ inSentence: 'outside-forces' }, { inSentence: 'armed-setting' }],
    unless: [
      { inClause: ['everyday-trades', 'relief-work'] },
      { inSentence: ['talkers', 'disasters-and-games'] },
      { rightBefore: 'cue', words: 'reporting' },
      { rightAfter: 'cue', words: 'united-nations' },
    ],
    examples: {
      asserted: ['يشغل {cue:مدربون} كوبيون المدافع حول القصر الرئاسي.'],
      denied: ['نفى {speaker:الضابط} وجود {cue:خبراء عسكريين} إيرانيين في الثكنة.'],
      none: [
        'كتب خبراء الأمم المتحدة أن الجيش الروسي باق في القاعدة.',
        'أجرى متخصصون روس جراحة لطفل في عيادة قرب القاعدة.',
      ],
    },
  },
  {
    id: 'military-advisers',
    source: { paragraph: 14, phrase: 'أنشطة مقاولين خاصين', relation: 'synonym' },
    terms: {
      cue: 'military-advisers',
    },
    anchor: 'cue',
    when: [{ inPassage: ['outside-forces', 'troops'] }],
    unless: [
      { inSentence: ['relief-work', 'sport-words', 'screen-words'] },
      { inClause: 'talkers' },
      { rightBefore: 'cue', words: 'reporting' },
    ],
    examples: {
      asserted: ['شوهد {cue:مستشارون عسكريون} كوبيون خلف السور.'],
      none: ['رأى خبراء عسكريون روس أن الخطة فشلت، وقال محلل إن السبب واضح.'],
    },
  },
  {
    id: 'instructors-of-a-power',
    source: { paragraph: 14, phrase: 'أنشطة مقاولين خاصين', relation: 'synonym' },
    terms: {
      cue: { nouns: ['مدربون/مدربين', 'مستشارون/مستشارين', 'متعاقدون/متعاقدين'] },
      target: { fixed: ['روس', 'الروس', 'كوبيون', 'كوبيين', 'الكوبيين', 'إيرانيون', 'إيرانيين'] },
    },
    anchor: 'cue',
    shapes: ['cue-before-noun'],
    when: [{ inSentence: ['countries', 'precedent-countries'] }],
    unless: [
      {
        inSentence: ['everyday-trades', 'relief-work', 'talkers', 'sport-words', 'armed-setting'],
      },
    ],
    examples: {
      asserted: ['تضاعف عدد {cue:المدربين} {target:الروس} في مالي منذ الربيع.'],
      none: ['اشتكى لاعب من المدربين الروس في مالي.'],
    },
  },
  {
    id: 'advisers-but-soldiers',
    source: { paragraph: 14, phrase: 'أنشطة مقاولين خاصين', relation: 'synonym' },
    terms: {
      cue: { nouns: ['مستشارين', 'مدربين', 'خبراء', 'متطوعين', 'متعاقدين', 'مقاولين', 'فنيين'] },
      target: { nouns: ['جندي/جنود', 'مقاتل', 'مرتزق/مرتزقة', 'قوات', 'عسكري', 'قاتل/قتلة'] },
    },
    anchor: 'cue',
    shapes: ['but-rather'],
    unless: [{ inSentence: 'sport-words' }, { rightAfter: 'cue', words: 'preposition' }],
    examples: {
      denied: ['ليسوا {cue:خبراء} بل {target:مرتزقة}.'],
      none: ['ليسوا مدربين في ناد بل جنود احتياط.'],
    },
  },
  {
    id: 'one-quoted-instructor',
    source: { paragraph: 14, phrase: 'أنشطة مقاولين خاصين', relation: 'synonym' },
    terms: {
      cue: {
        nouns: ['مدرب', 'مستشار', 'خبير', 'متطوع', 'متعاقد', 'مقاول', 'فني', 'اختصاصي', 'متخصص'],
      },
      target: ['nationalities', 'power-adjectives'],
    },
    anchor: 'cue',
    shapes: ['cue-before-noun'],
    when: [{ inSentence: 'hundreds' }, { inSentence: 'armed-setting' }],
    unless: [{ inSentence: ['everyday-trades', 'relief-work', 'talkers'] }],
    examples: {
      asserted: ['في الثكنة ثلاثمئة {cue:مدرب} {target:روسي}.'],
      none: ['عاد مدرب روسي إلى النادي بعد الحرب، وفي رصيده مئة مباراة.'],
    },
  },
  {
    id: 'armed-men-merely-advisers',
    source: { paragraph: 14, phrase: 'مقاولين خاصين', relation: 'synonym' },
    terms: {
      cue: {
        nouns: ['مستشارون/مستشارين', 'مدربون/مدربين', 'خبراء', 'متطوعون/متطوعين', 'فنيون/فنيين'],
      },
    },
    anchor: 'cue',
    shapes: ['merely-called'],
    when: [{ inPassage: ['armed-people', 'armed-groups'] }],
    unless: [{ inSentence: ['everyday-trades', 'talkers', 'sport-words'] }],
    examples: {
      attributed: ['قال {speaker:القصر} إن المسلحين في الثكنة مجرد {cue:مدربين}.'],
      none: ['قالت المدرسة إن الحضور مجرد متطوعين.'],
    },
  },
  {
    id: 'its-instructors-abroad',
    source: { paragraph: 14, phrase: 'أنشطة مقاولين خاصين', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          ...['مدربون/مدربين/مدربو/مدربي', 'مستشارون/مستشارين/مستشارو/مستشاري'],
          ...['خبراء عسكريون/خبراء عسكريين', 'متعاقدون/متعاقدين/متعاقدو/متعاقدي'],
        ],
      },
      actor: ['powers', 'outside-powers'],
    },
    anchor: 'cue',
    shapes: ['owned-by'],
    when: [{ inSentence: ['countries', 'precedent-countries'] }, { inSentence: 'outside-forces' }],
    unless: [
      {
        inSentence: [
          ...['everyday-trades', 'relief-work', 'talkers', 'sport-words', 'disasters-and-games'],
        ],
      },
    ],
    examples: {
      asserted: ['تزيد {actor:موسكو} عدد {cue:مدربيها} في مالي.'],
      none: ['قالت باريس إن مدربيها في مالي يعدون فريق كرة اليد.'],
    },
  },
  {
    id: 'trades-held-at-distance',
    source: { paragraph: 14, phrase: 'أنشطة مقاولين خاصين', relation: 'synonym' },
    terms: { label: { nouns: givenTrades } },
    anchor: 'label',
    shapes: ['scare-quoted', 'held-at-distance'],
    when: [
      { inPassage: ['outside-forces', 'countries', 'precedent-countries', 'powers'] },
      { inSentence: ['armed-people', 'armed-groups', 'private-military'] },
    ],
    unless: [{ inSentence: ['disasters-and-games', 'sport-words', 'screen-words'] }],
    examples: {
      distanced: [
        'وصل «{label:خبراء السلامة}» إلى ميناء بنغازي في ثياب مموهة وعلى أكتافهم رشاشات.',
        'ما تسميه {speaker:الرئاسة} {label:مهندسي المناجم} رجال ملثمون يحرسون مطار الخرطوم.',
      ],
      none: [
        'فاز «خبراء السلامة» في ليبيا بكأس الرماية بالبنادق.',
        'درب «مهندسو الصيانة» في الخرطوم عمال الميناء على الرافعات.',
      ],
    },
  },
  {
    id: 'quoted-instructors',
    source: { paragraph: 14, phrase: 'أنشطة مقاولين خاصين', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          ...['مدربون/مدربين', 'مستشارون/مستشارين', 'متطوعون/متطوعين', 'خبراء', 'فنيون/فنيين'],
          ...['متعاقدون/متعاقدين', 'سياح', 'حجاج', 'مهندسون/مهندسين', 'مرشدون/مرشدين'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['word-in-quotes'],
    when: [
      { inPassage: 'outside-forces' },
      {
        inSentence: [
          ...['armed-people', 'armed-groups', 'private-military', 'armed-setting'],
          ...['harm-to-crowds'],
        ],
      },
    ],
    unless: [{ inSentence: ['disasters-and-games', 'sport-words', 'screen-words'] }],
    examples: {
      distanced: [
        'أنكر الكرملين أنه أرسل أحدا. وفي الفجر حفر "{cue:المدربون}" خنادقهم وعلى ظهورهم بنادق.',
        'لا جنود لنا هناك، كررت موسكو. عاد «{cue:السياح}» في نعوش من خط الجبهة.',
      ],
      none: ['صفق «المدربون» في روسيا للاعب مسلح بالصبر على أرض الملعب.'],
    },
  },
  {
    id: 'said-to-be-advisers',
    source: { paragraph: 14, phrase: 'مقاولين خاصين', relation: 'synonym' },
    terms: {
      target: { fixed: ['الروس', 'الكوبيون', 'الكوبيين', 'الإيرانيون', 'الإيرانيين'] },
      cue: {
        nouns: ['مستشارون/مستشارين', 'مدربون/مدربين', 'متطوعون/متطوعين', 'فنيون/فنيين', 'خبراء'],
      },
    },
    anchor: 'cue',
    shapes: ['subject-complement-cue'],
    when: [{ inSentence: 'armed-setting' }],
    unless: [
      { inClause: ['everyday-trades', 'relief-work', 'talkers', 'military-advisers'] },
      { inSentence: ['sport-words', 'united-nations'] },
    ],
    examples: {
      attributed: ['قال {speaker:الضابط} إن {target:الكوبيين} في الثكنة {cue:مدربون} لا غير.'],
      none: ['عاد الروس من الثكنة إلى ملعب يديره مدربون شبان.'],
    },
  },
  {
    id: 'thousands-of-volunteers',
    source: { paragraph: 14, phrase: 'مقاولين خاصين', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...['ألف متطوع', 'آلاف المتطوعين', 'مئات المتطوعين', 'ألف مدرب', 'مئة مدرب', 'ألفي مدرب'],
          ...['مئة متطوع', 'مئتي متطوع', 'ألفي متطوع', 'آلاف المتعاقدين', 'مئات المدربين'],
          ...['عشرات المدربين', 'عشرات المستشارين', 'مئات المستشارين', 'ألف متعاقد', 'مئة متعاقد'],
        ],
      },
    },
    anchor: 'cue',
    when: [{ inSentence: 'armed-setting' }],
    unless: [
      { inSentence: ['everyday-trades', 'relief-work', 'talkers', 'sport-words', 'disease'] },
    ],
    examples: {
      attributed: ['قال {speaker:الوزير} إن {cue:ألف متطوع} من الجزر مستعدون للقتال.'],
      none: ['شارك ألف متطوع في تنظيف الشاطئ قرب الثكنة بعد الفيضان.'],
    },
  },
]
