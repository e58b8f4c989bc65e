import type { Rule } from '../../../types.ts'
import { offTopic, troubles, troublesOrPower } from './shared.ts'

/** What was done or seen elsewhere is done or seen again. */
export const deedsRepeated: readonly Rule[] = [
  {
    id: 'similar-elsewhere',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'verbatim' },
    terms: {
      cue: 'similarity',
      place: ['countries', 'precedent-events', 'elsewhere', 'nationalities'],
    },
    anchor: 'cue',
    shapes: ['cue-with-place'],
    when: [
      {
        inPassage: [
          'unrest',
          'force-words',
          'protests',
          'toppling',
          'precedent-events',
          'strategic-telling',
        ],
      },
    ],
    unless: [
      { rightBefore: 'cue', words: 'time-and-again' },
      {
        inSentence: offTopic,
      },
    ],
    examples: {
      asserted: ['حملة الاعتقالات بين المضربين {cue:تشبه} ما جرى في {place:بيلاروسيا}.'],
      attributed: ['قال {speaker:سكان} إن القمع {cue:شبيه} بما حدث في {place:هونغ كونغ}.'],
      none: [
        'درجات الحرارة في موسم الإضراب تشبه ما سجل في بيلاروسيا من طقس.',
        'زار المعارض مرارا وتكرارا سجن المضربين في بيلاروسيا.',
      ],
    },
  },
  {
    id: 'repeats-what-was-done',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      cue: {
        verbs: ['يكرر/كرر', 'يستنسخ/استنسخ', 'يقلد/قلد', 'يعيد إنتاج/أعاد إنتاج'],
        nouns: [
          'تكرار',
          'استنساخ',
          'نسخة جديدة',
          'نسخة ثانية',
          'نسخة أخرى',
          'نسخة مكررة',
          'نسخة عن',
          'طبعة جديدة',
          'طبعة ثانية',
          'صورة مصغرة',
          'صورة طبق الأصل',
          'صدى',
          'امتداد',
        ],
      },
      place: ['precedent-events', 'precedent-countries'],
    },
    anchor: 'cue',
    shapes: ['what-was-done-there'],
    unless: [{ inSentence: offTopic }],
    examples: {
      asserted: ['{cue:تكرر} موسكو في الساحل ما فعلته في {place:سوريا}.'],
      attributed: [
        'قال {speaker:المنفي} إن الحاكم {cue:يستنسخ} ما عرفته قرى في {place:بيلاروسيا}.',
        'كتب {speaker:المحرر} أن ليل العاصمة {cue:طبعة جديدة} مما عاشه الناس في {place:بوخارست}.',
      ],
      none: ['يريد المهاجم أن يكرر ما فعله في نهائي الكأس في أوكرانيا.'],
    },
  },
  {
    id: 'seen-elsewhere',
    source: { paragraph: 1, phrase: 'ديناميكيات شوهدت في مكان آخر', relation: 'verbatim' },
    terms: {
      cue: 'as-there',
      place: ['precedent-events', 'precedent-countries', 'elsewhere'],
    },
    anchor: 'cue',
    shapes: ['cue-then-place'],
    when: [
      {
        inPassage: [...troublesOrPower, 'troops'],
      },
    ],
    unless: [
      {
        inSentence: [...offTopic, 'strategic-telling'],
      },
    ],
    examples: {
      asserted: ['أخلى الجنود الساحة من المحتجين {cue:كما حدث في} {place:تيانانمين}.'],
      attributed: ['قال {speaker:المنفي} إن الثورة ستغرق في الدم {cue:على غرار} {place:سوريا}.'],
      none: ['يباع الخبز في أسواق المدينة كما في سوريا، وقد انتهى إضراب الخبازين في الشركة.'],
    },
  },
  {
    id: 'as-if-it-were-there',
    source: { paragraph: 1, phrase: 'ديناميكيات شوهدت في مكان آخر', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...['كأنها', 'وكأنها', 'كأنه', 'وكأنه', 'كأننا في', 'وكأننا في', 'كأنك في', 'وكأنك في'],
          ...['لكأنها', 'لكأنك في', 'كأنما هي', 'كأنني في', 'وكأنني في', 'كأننا عدنا إلى'],
        ],
      },
      place: ['precedent-events', 'precedent-countries'],
    },
    anchor: 'cue',
    shapes: ['cue-with-adjective'],
    when: [
      {
        inPassage: [
          'unrest',
          'protest-signs',
          'force-words',
          'gunfire',
          'toppling',
          'armed-people',
        ],
      },
    ],
    unless: [{ inSentence: offTopic }],
    examples: {
      asserted: [
        'قناصة على الأسطح وحواجز من الإطارات، {cue:كأنها} {place:بنغازي} في شتائها الأول.',
      ],
      none: ['شوارع الحي القديم نظيفة كأنها براغ في فيلم سياحي.'],
    },
  },
  {
    id: 'borrowed-from-there',
    source: { paragraph: 5, phrase: 'شيء مشابه فعلته الصين في هونغ كونغ', relation: 'synonym' },
    terms: {
      cue: { verbs: ['استعار/يستعير', 'اقتبس/يقتبس', 'تعلم/يتعلم', 'استلهم/يستلهم'] },
      place: ['precedent-events', 'precedent-countries'],
    },
    anchor: 'cue',
    shapes: ['from-a-place'],
    when: [{ inSentence: ['force-words', 'police-and-army', 'unrest-policing', 'demonstrators'] }],
    unless: [{ inSentence: offTopic }],
    examples: {
      asserted: ['{cue:تعلم} المتظاهرون من {place:هونغ كونغ} كيف تطفأ القنابل بالماء.'],
      none: ['استعار المصمم من إيران ألوان سجاده لزي الشرطة في الفيلم.'],
    },
  },
  {
    id: 'brings-to-mind',
    source: { paragraph: 1, phrase: 'تعيد قضية كازاخستان إلى الأذهان', relation: 'verbatim' },
    terms: {
      cue: 'to-mind',
      place: ['precedent-events', 'precedent-countries'],
    },
    anchor: 'cue',
    shapes: ['cue-with-place'],
    when: [
      {
        inPassage: [...troublesOrPower, 'precedent-years', 'precedent-events', 'years-of-revolt'],
      },
    ],
    unless: [{ inSentence: offTopic }],
    examples: {
      asserted: ['أعادت صور الدبابات في الساحة {cue:إلى الأذهان} أحداث {place:تيانانمين}.'],
      none: ['أعاد الفيلم إلى الأذهان حرب سوريا.'],
    },
  },
  {
    id: 'reminds-of-a-place',
    source: {
      paragraph: 1,
      phrase: 'إلى الأذهان ديناميكيات شوهدت في مكان آخر',
      relation: 'synonym',
    },
    terms: {
      cue: { verbs: ['ذكر/يذكر', 'ذكرنا/يذكرنا'] },
      place: ['precedent-events', 'precedent-countries'],
    },
    anchor: 'cue',
    shapes: ['reminding-of'],
    when: [
      {
        inPassage: [...troublesOrPower, 'precedent-years'],
      },
    ],
    unless: [
      {
        inSentence: offTopic,
      },
    ],
    examples: {
      attributed: ['قال {speaker:الناشط} إن القمع {cue:يذكر} {place:بتيانانمين}.'],
      none: ['ذكر ببيروت في الفيلم الذي يروي الحرب.'],
    },
  },
  {
    id: 'it-happens-again',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'inflected' },
    terms: {
      place: ['precedent-events', 'precedent-countries'],
      cue: 'happening-again',
    },
    anchor: 'cue',
    shapes: ['place-before-cue'],
    when: [
      {
        inPassage: troubles,
      },
    ],
    unless: [
      {
        inSentence: offTopic,
      },
    ],
    examples: {
      attributed: [
        'قال {speaker:المنفي} إن ما شهدته {place:بوخارست} {cue:يتكرر} في شوارع العاصمة أمام قصر الرئيس.',
      ],
      none: ['تكرر هطول الأمطار في سوريا، وقال رئيس الأرصاد إن المناخ يتغير مع الطقس.'],
    },
  },
  {
    id: 'what-a-place-saw',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      cue: 'what-happened-there',
      place: ['precedent-countries', 'precedent-events'],
    },
    anchor: 'cue',
    shapes: ['what-a-place-saw'],
    when: [
      {
        inPassage: troublesOrPower,
      },
    ],
    unless: [
      { inClause: 'similarity' },
      {
        inSentence: offTopic,
      },
    ],
    examples: {
      attributed: [
        'قال {speaker:الناشط} إن بلاده تنزلق إلى {cue:ما آلت إليه} {place:ليبيا} تحت القمع.',
      ],
      none: ['قال المدرب إن المنتخب يكرر ما حدث في تونس رغم ضغط الرئيس.'],
    },
  },
  {
    id: 'set-beside-a-precedent',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      cue: 'comparing-acts',
      place: ['precedent-events', 'precedent-countries', 'precedent-years'],
    },
    anchor: 'cue',
    shapes: ['compared-with'],
    when: [
      {
        inSentence: [
          'unrest',
          'protests',
          'protesters',
          'toppling',
          'force-words',
          'gunfire',
          'precedent-events',
          'armed-people',
        ],
      },
    ],
    unless: [
      {
        inSentence: offTopic,
      },
    ],
    examples: {
      asserted: ['لا تستقيم {cue:المقارنة} بين المظاهرات هنا وثورة {place:ميدان التحرير}.'],
      attributed: ['{cue:شبه} الناشط قمع الاعتصام {place:بمجزرة رابعة}.'],
      none: ['قارن التقرير بين أسعار النفط في العراق بعد الإضراب.'],
    },
  },
  {
    id: 'event-called-back',
    source: { paragraph: 1, phrase: 'تعيد قضية كازاخستان إلى الأذهان', relation: 'inflected' },
    terms: { cue: ['as-there', 'to-mind'], place: 'precedent-events' },
    anchor: 'cue',
    shapes: ['cue-with-place'],
    unless: [{ inPassage: troublesOrPower }, { inSentence: [...offTopic, 'strategic-telling'] }],
    examples: {
      asserted: ['لافتات ودموع {cue:على غرار} {place:تيانانمين}.'],
      none: ['معرض صور يعيد إلى الأذهان ربيع براغ في فيلم قديم.'],
    },
  },
  {
    id: 'as-it-was-done-there',
    source: { paragraph: 5, phrase: 'شيء مشابه فعلته الصين في هونغ كونغ', relation: 'inflected' },
    terms: {
      cue: {
        fixed: [
          ...['على غرار', 'على شاكلة', 'كما', 'مثلما', 'تماما كما', 'تماما مثلما', 'على نحو'],
          ...['على منوال', 'كالذي', 'مثل'],
        ],
      },
      place: ['precedent-events', 'precedent-countries'],
    },
    anchor: 'place',
    shapes: ['as-it-was-done-there'],
    when: [{ inPassage: [...troubles, 'troops', 'protest-signs'] }],
    unless: [{ inSentence: offTopic }],
    examples: {
      asserted: ['{cue:كالذي} صنع الحرس في {place:التبت} أغلق الجنود طرق المدينة أمام المحتجين.'],
      none: ['كما فعلت الشركة في أوكرانيا، خفض المصنع أجور المضربين في قطاع الطاقة.'],
    },
  },
  {
    id: 'same-as-there',
    source: { paragraph: 5, phrase: 'شيء مشابه فعلته الصين في هونغ كونغ', relation: 'synonym' },
    terms: {
      cue: 'fates',
      place: ['precedent-events', 'precedent-countries', 'fallen-rulers', 'rulers'],
    },
    anchor: 'cue',
    shapes: ['same-as-there'],
    when: [{ inPassage: troublesOrPower }],
    unless: [{ inSentence: offTopic }],
    examples: {
      attributed: [
        'قال {speaker:المنفي} إن {cue:الأسلوب} نفسه الذي استخدم في {place:مينسك} يقمع الناس هنا.',
      ],
      none: ['قال المدرب إن الخطة نفسها التي نجحت في تونس تنجح تحت ضغط الرئيس.'],
    },
  },
  {
    id: 'reminds-of-an-event',
    source: { paragraph: 1, phrase: 'تعيد قضية كازاخستان إلى الأذهان', relation: 'synonym' },
    terms: {
      cue: { verbs: ['ذكر/يذكر', 'ذكرنا/يذكرنا', 'شبه/يشبه', 'قارن/يقارن'] },
      place: {
        nouns: [
          ...['انقلاب', 'ثورة', 'أحداث', 'انتفاضة', 'مجزرة', 'مذبحة', 'احتجاجات', 'تظاهرات'],
          ...['اجتياح', 'غزو', 'دخول', 'سقوط', 'قمع', 'سحق', 'أيام', 'ربيع'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['event-of-a-time'],
    when: [
      { inPassage: [...troubles, 'troops', 'protest-signs'] },
      { inClause: ['precedent-years'] },
    ],
    unless: [
      { inSentence: offTopic },
      { inClause: ['precedent-events', 'similarity', 'what-happened-there'] },
    ],
    examples: {
      asserted: ['{cue:ذكر} حصار الجامعة {place:بمجزرة} 1988 حين سقط الطلاب المحتجون.'],
      none: ['ذكر المدرب لاعبيه المضربين بأحداث نهائي 2011.'],
    },
  },
  {
    id: 'history-repeats',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'inflected' },
    terms: {
      cue: {
        fixed: [
          ...['التاريخ يعيد نفسه', 'يعيد التاريخ نفسه', 'أعاد التاريخ نفسه', 'التاريخ يتكرر'],
          ...['التاريخ يكرر نفسه', 'يكرر التاريخ نفسه'],
        ],
      },
    },
    anchor: 'cue',
    when: [
      { inPassage: ['precedent-events', 'precedent-countries', 'precedent-years'] },
      { inPassage: [...troubles, 'troops', 'protest-signs'] },
    ],
    unless: [{ inSentence: offTopic }],
    examples: {
      asserted: ['{cue:يعيد التاريخ نفسه}، فمشانق 1979 تنصب للمتظاهرين من جديد.'],
      none: ['التاريخ يعيد نفسه في كأس 2019، قال مدرب الفريق ورئيسه.'],
    },
  },
  {
    id: 'event-repeated',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'inflected' },
    terms: {
      cue: {
        verbs: ['تكرر/يتكرر', 'كرر/يكرر', 'استنسخ/يستنسخ'],
        nouns: ['تكرار', 'استنساخ', 'نسخة من', 'إعادة إنتاج', 'إعادة تمثيل'],
      },
      place: 'precedent-events',
    },
    anchor: 'cue',
    shapes: ['cue-of-place'],
    unless: [{ inSentence: offTopic }],
    examples: {
      attributed: ['حذر {speaker:الإمام} من {cue:تكرار} {place:يوروميدان} في بلده.'],
      none: ['كرر المخرج مشهد تيانانمين في فيلم جديد.'],
    },
  },
  {
    id: 'all-over-again',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      place: 'precedent-events',
      cue: { fixed: ['من جديد', 'مرة أخرى', 'مجددا', 'مرة ثانية'] },
    },
    anchor: 'place',
    shapes: ['place-then-cue'],
    unless: [{ inSentence: ['sport-words', 'commerce', 'finance'] }],
    examples: {
      asserted: ['إنها {place:تيانانمين} {cue:من جديد}.'],
      none: ['فاز منتخب الفلبين في ملعب تيانانمين من جديد.'],
    },
  },
  {
    id: 'as-if-we-were-there',
    source: { paragraph: 5, phrase: 'شيء مشابه فعلته الصين', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...['خال نفسه في', 'يخال نفسه في', 'ظن نفسه في', 'يظن نفسه في', 'كأننا في', 'وكأننا في'],
          ...['كأنه في', 'وكأنه في', 'كأنها في', 'حسب نفسه في', 'يحسب نفسه في', 'عدنا إلى'],
          ...['أخذنا إلى', 'أعادنا إلى', 'أعادتنا إلى', 'يعيدنا إلى', 'تعيدنا إلى'],
        ],
      },
      place: ['precedent-events', 'precedent-countries'],
    },
    anchor: 'cue',
    shapes: ['cue-then-place'],
    when: [
      { inPassage: [...troubles, 'protest-signs', 'precedent-years', 'troops', 'kin-leaders'] },
    ],
    unless: [{ inSentence: offTopic }],
    examples: {
      asserted: ['من ينظر إلى الدبابات على الجسر {cue:يظن نفسه في} {place:براغ}.'],
      attributed: [
        'كتب {speaker:المحرر} أن قارئ بيانات لوكاشينكو {cue:يخال نفسه في} {place:بوخارست}.',
      ],
      none: ['قال السائح في الفيلم إنه شعر كأنه في براغ.'],
    },
  },
  {
    id: 'do-as-they-did',
    source: { paragraph: 5, phrase: 'شيء مشابه فعلته الصين', relation: 'synonym' },
    terms: {
      cue: { nouns: ['حل', 'علاج', 'دواء', 'مطلوب', 'درس', 'طريق', 'قدوة', 'مثال', 'وصفة'] },
      place: ['precedent-events', 'precedent-countries'],
    },
    anchor: 'place',
    shapes: ['what-was-done-there'],
    when: [{ inPassage: [...troubles, 'protest-signs', 'commanders', 'troops'] }],
    unless: [{ inSentence: offTopic }],
    examples: {
      attributed: [
        'قال {speaker:الجنرال} إن {cue:الحل} هو ما فعله الروس في {place:غروزني}: حي بعد حي.',
        'يرى {speaker:العقيد} أن {cue:الدواء} ما جربه الجيش في {place:حماة} مع المتمردين.',
      ],
      asserted: ['{cue:قدوة} الجنرالات ما جرى في {place:سانتياغو}.'],
      none: ['الحل في المطبخ هو ما يفعله الطهاة في تونس.'],
    },
  },
  {
    id: 'likened-to-what-was-done',
    source: { paragraph: 5, phrase: 'شيء مشابه فعلته الصين', relation: 'inflected' },
    terms: {
      cue: { verbs: ['شبه/يشبه', 'قارن/يقارن', 'وازى/يوازي'] },
      place: ['precedent-events', 'precedent-countries'],
    },
    anchor: 'cue',
    shapes: ['likened-to-a-deed'],
    when: [
      {
        inPassage: [...troubles, 'protest-signs', 'precedent-years', 'troops', 'opposition-people'],
      },
    ],
    unless: [{ inSentence: offTopic }],
    examples: {
      attributed: ['{cue:شبه} النائب المستقل قمع المسيرة بما فعله بينوشيه في {place:سانتياغو}.'],
      none: ['شبه الطاهي الطبق بما أكله في تونس.'],
    },
  },
  {
    id: 'did-the-same-there',
    source: { paragraph: 5, phrase: 'شيء مشابه فعلته الصين في هونغ كونغ', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...['الأمر نفسه', 'الأمر ذاته', 'الشيء نفسه', 'الشيء ذاته', 'نفس الشيء', 'نفس الأمر'],
          ...['بالطريقة نفسها', 'بالطريقة ذاتها', 'بالأسلوب نفسه', 'بالأسلوب ذاته', 'بالمنطق نفسه'],
          ...['المعاملة نفسها', 'المعاملة ذاتها', 'بالقسوة نفسها', 'بالقسوة ذاتها', 'بالعنف نفسه'],
          ...['شيئا مماثلا', 'أمرا مماثلا', 'شيئا شبيها', 'الوصفة نفسها', 'الوصفة ذاتها'],
          ...['العلاج نفسه', 'العلاج ذاته', 'هذا عين ما', 'هذا تماما ما', 'هذا بالضبط ما'],
        ],
      },
      place: ['precedent-events', 'precedent-countries'],
    },
    anchor: 'cue',
    shapes: ['place-before-cue'],
    when: [
      {
        inSentence: [
          ...['protests', 'protesters', 'protest-signs', 'force-words', 'toppling', 'troops'],
          'opposition-people',
        ],
      },
    ],
    unless: [{ inSentence: offTopic }, { inClause: 'nationalities' }],
    examples: {
      asserted: [
        'فضت دمشق اعتصام {place:درعا} {cue:بالأسلوب نفسه} قبل أعوام.',
        'قبل عام صنع الجنرالات {cue:الشيء ذاته} بمتظاهري {place:رانغون}.',
      ],
      none: ['طلب المضربون في تونس المعاملة نفسها في فروع الشركة.'],
    },
  },
  {
    id: 'seen-there-before',
    source: { paragraph: 1, phrase: 'ديناميكيات شوهدت في مكان آخر', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...['سبق أن شهدته', 'سبق أن عرفته', 'سبق أن عاشته', 'سبق أن شهدتها', 'سبق أن عاشتها'],
          ...['سبق أن حدث في', 'سبق أن جرى في', 'سبق أن رأيناه في', 'سبق أن عرفناه في'],
          ...['سبق أن جربته', 'سبق أن ذاقته', 'سبق لها أن شهدته', 'شهدت مثله', 'عرفت مثله'],
          ...['ما لقيته', 'ما ذاقته', 'ما عاشته', 'ما شاهدناه في', 'رأينا مثله في'],
        ],
      },
      place: ['precedent-events', 'precedent-countries'],
    },
    anchor: 'cue',
    shapes: ['cue-then-place'],
    when: [{ inPassage: [...troubles, 'troops', 'protest-signs', 'towns-and-squares'] }],
    unless: [{ inSentence: offTopic }, { inClause: 'what-happened-there' }],
    examples: {
      asserted: ['ما تعيشه العاصمة من قمع {cue:سبق أن ذاقته} {place:حماة}.'],
      none: ['الغلاء في موسم الإضراب سبق أن عرفته تونس، قال خبراء الأسهم.'],
    },
  },
  {
    id: 'how-like-that-place',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      cue: { fixed: ['ما أشبه', 'كم يشبه', 'كم تشبه', 'لشد ما يشبه', 'لشد ما تشبه'] },
      place: ['precedent-events', 'precedent-countries', 'precedent-years'],
    },
    anchor: 'cue',
    shapes: ['compared-with', 'cue-with-place'],
    when: [{ inPassage: [...troublesOrPower, 'protest-signs', 'precedent-countries'] }],
    unless: [{ inSentence: [...offTopic, 'home-life'] }],
    examples: {
      asserted: ['{cue:ما أشبه} شوارع المحتجين هنا بشوارع {place:بوخارست}.'],
      none: ['ما أشبه خبز أمي بخبز تونس على الشاشة، قالت فتاة.'],
    },
  },
  {
    id: 'no-new-maidan',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          ...['ميدان جديد/ميادين جديدة', 'ميدان آخر', 'ميدان ثان', 'ميدان ثاني', 'ميدان ثالث'],
          ...['تيانانمين جديدة', 'ثورة برتقالية جديدة', 'ربيع جديد', 'مايدان'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['never-again'],
    unless: [{ inSentence: offTopic }],
    examples: {
      attributed: [
        'تعهد {speaker:النائب} أن البلاد لن تعرف {cue:ربيعا جديدا}.',
        'لن نسمح {cue:بميدان جديد} هنا، قال {speaker:العمدة}.',
      ],
      none: ['لن تعرف المدينة ميدانا جديدا للسباق هذا العام، قال مدرب الفريق.'],
    },
  },
  {
    id: 'events-of-a-place-repeated',
    source: {
      paragraph: 1,
      phrase: 'ديناميكيات شوهدت في مكان آخر',
      relation: 'synonym',
    },
    terms: {
      cue: {
        nouns: [
          ...['نسخة من أحداث', 'نسخة عن أحداث', 'تكرار أحداث', 'تكرار لأحداث', 'استنساخ أحداث'],
          ...['نسخة من ثورة', 'نسخة من انتفاضة', 'تكرار مشاهد', 'تكرار ثورة', 'إعادة لأحداث'],
        ],
      },
      place: ['precedent-countries', 'nationalities'],
    },
    anchor: 'cue',
    shapes: ['cue-of-place'],
    when: [{ inPassage: [...troublesOrPower, 'protest-signs'] }],
    unless: [{ inSentence: offTopic }],
    examples: {
      denied: ['قال {speaker:الحاكم} إن ما جرى ليس {cue:نسخة من أحداث} {place:حماة}.'],
      none: ['صور المخرج في فيلم نسخة من أحداث حماة أمام الرئيس.'],
    },
  },
]
