import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'scenario-of-a-place',
    source: { paragraph: 5, phrase: 'شيء مشابه فعلته الصين في هونغ كونغ', relation: 'synonym' },
    terms: {
      cue: 'scenarios',
      place: ['nationalities', 'precedent-events', 'precedent-countries'],
    },
    anchor: 'cue',
    shapes: ['cue-of-place'],
    when: [
      {
        inPassage: [
          'force-and-rule',
          'unrest',
          'geopolitics',
          'protests',
          'toppling',
          'powers',
          'force-words',
          'fearing',
          'kin-leaders',
        ],
      },
    ],
    unless: [
      { inSentence: ['commerce', 'finance', 'sport-words', 'screen-words', 'science-words'] },
    ],
    examples: {
      asserted: ['يقترب {cue:السيناريو} {place:الليبي} من العاصمة مع كل دبابة.'],
      attributed: [
        'حذر {speaker:المحافظ} من {cue:السيناريو} {place:الأوكراني} في المدينة بعد المظاهرات.',
      ],
      none: ['كتب المخرج سيناريو ليبيا لفيلم عن الحرب.'],
    },
  },
  {
    id: 'another-of-its-kind',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      place: ['precedent-events', 'precedent-countries', 'square'],
      cue: { fixed: ['آخر', 'أخرى', 'ثان', 'ثانية', 'ثانيا', 'جديدة', 'مصغرة', 'مكررة'] },
    },
    anchor: 'cue',
    shapes: ['place-next-to-cue'],
    when: [
      {
        inPassage: [
          'unrest',
          'geopolitics',
          'protests',
          'toppling',
          'powers',
          'clients',
          'force-words',
          'kin-leaders',
          'fearing',
          'protesters',
          'rulers',
        ],
      },
    ],
    unless: [{ inSentence: ['commerce', 'finance', 'sport-words', 'screen-words'] }],
    examples: {
      attributed: ['قال {speaker:الجنرال} إن بلاده قد تصبح {place:سوريا} {cue:أخرى}.'],
      none: ['باعت الشركة سيارات في سوريا أخرى بعد الحرب.'],
    },
  },
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
        inSentence: [
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
      {
        inSentence: [
          'commerce',
          'finance',
          'sport-words',
          'screen-words',
          'science-words',
          'disease',
        ],
      },
    ],
    examples: {
      asserted: ['حملة الاعتقالات بين المضربين {cue:تشبه} ما جرى في {place:بيلاروسيا}.'],
      attributed: ['قال {speaker:سكان} إن القمع {cue:شبيه} بما حدث في {place:هونغ كونغ}.'],
      none: ['درجات الحرارة في موسم الإضراب تشبه ما سجل في بيلاروسيا من طقس.'],
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
        inPassage: [
          'protesters',
          'rulers',
          'clients',
          'gunfire',
          'troops',
          'unrest',
          'force-words',
          'protests',
          'toppling',
          'geopolitics',
        ],
      },
    ],
    unless: [
      {
        inSentence: [
          'commerce',
          'finance',
          'sport-words',
          'screen-words',
          'science-words',
          'disease',
          'strategic-telling',
        ],
      },
    ],
    examples: {
      asserted: ['أخلى الجنود الساحة من المحتجين {cue:كما حدث في} {place:تيانانمين}.'],
      attributed: ['قال {speaker:المنفي} إن الثورة ستغرق في الدم {cue:على غرار} {place:سوريا}.'],
      none: ['يباع الخبز في أسواق المدينة كما في سوريا، وقد انتهى إضراب الخبازين في الشركة.'],
    },
  },
  {
    id: 'brings-to-mind',
    source: { paragraph: 1, phrase: 'تعيد قضية كازاخستان إلى الأذهان', relation: 'verbatim' },
    terms: {
      cue: {
        fixed: ['إلى الأذهان', 'للأذهان', 'إلى الذاكرة', 'بالذاكرة', 'ذكريات', 'أشباح', 'شبح'],
      },
      place: ['precedent-events', 'precedent-countries'],
    },
    anchor: 'cue',
    shapes: ['cue-with-place'],
    when: [
      {
        inPassage: [
          'protesters',
          'precedent-years',
          'clients',
          'precedent-events',
          'years-of-revolt',
          'unrest',
          'force-words',
          'protests',
          'toppling',
          'geopolitics',
        ],
      },
    ],
    unless: [{ inSentence: ['commerce', 'sport-words', 'screen-words', 'disease'] }],
    examples: {
      asserted: ['أعادت صور الدبابات في الساحة {cue:إلى الأذهان} أحداث {place:تيانانمين}.'],
      none: ['أعاد الفيلم إلى الأذهان حرب سوريا.'],
    },
  },
  {
    id: 'new-quagmire',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          'فيتنام جديدة',
          'أفغانستان جديدة',
          'صومال جديد',
          'رواندا جديدة',
          'ربيع عربي جديد',
          'ربيع عربي ثان',
          'عراق ثان',
          'سوريا ثانية',
          'ليبيا ثانية',
          'مايدان',
          'ثورة برتقالية جديدة',
          'ثورة ملونة جديدة',
          'ميدان أوكراني جديد',
          'تيانانمين جديدة',
          'تيانانمين جديد',
        ],
      },
    },
    anchor: 'cue',
    when: [
      {
        inPassage: [
          'unrest',
          'geopolitics',
          'protests',
          'toppling',
          'powers',
          'clients',
          'force-words',
          'countries',
          'kin-leaders',
        ],
      },
    ],
    unless: [{ inSentence: ['commerce', 'sport-words', 'screen-words'] }],
    examples: {
      attributed: ['حذر {speaker:الجنرال} من {cue:أفغانستان جديدة} على حدود بلاده.'],
      none: ['بيع الفيلم الجديد «ربيع عربي جديد» في مصر.'],
    },
  },
  {
    id: 'like-a-place-in-a-year',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      cue: ['similarity', 'like-a-place', 'as-there'],
      place: ['precedent-countries', 'countries', 'precedent-events'],
    },
    anchor: 'place',
    shapes: ['cue-then-place', 'cue-of-place', 'cue-with-place'],
    when: [{ rightAfter: 'place', words: 'precedent-years' }],
    unless: [
      {
        inSentence: [
          'commerce',
          'finance',
          'sport-words',
          'screen-words',
          'science-words',
          'disease',
        ],
      },
    ],
    examples: {
      asserted: ['سقط القصر {cue:مثل} {place:كولومبو} عام 2022.'],
      none: ['هطل المطر في المباراة كما في بودابست عام 1956.'],
    },
  },
  {
    id: 'year-repeated',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'inflected' },
    terms: { cue: 'years-repeated', place: 'repeat-years' },
    anchor: 'cue',
    shapes: ['cue-then-place'],
    when: [
      {
        inPassage: [
          'unrest',
          'protests',
          'protesters',
          'toppling',
          'force-words',
          'clients',
          'rulers',
        ],
      },
    ],
    unless: [
      {
        inSentence: [
          'commerce',
          'finance',
          'sport-words',
          'screen-words',
          'science-words',
          'disease',
        ],
      },
    ],
    examples: {
      asserted: ['يرتكب الرئيس {cue:أخطاء} {place:2019} ذاتها.'],
      none: ['تخشى الشركة تكرار أخطاء 2019، قال رئيسها.'],
    },
  },
  {
    id: 'road-of-a-place',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      place: ['precedent-countries', 'nationalities', 'precedent-events'],
      cue: 'roads-of-a-place',
    },
    anchor: 'cue',
    shapes: ['on-the-road-of'],
    when: [
      {
        inPassage: [
          'would-fall',
          'unrest',
          'force-words',
          'protests',
          'protesters',
          'toppling',
          'gunfire',
          'force-and-rule',
          'fearing',
          'clients',
          'geopolitics',
        ],
      },
    ],
    unless: [
      {
        inSentence: [
          'commerce',
          'finance',
          'sport-words',
          'screen-words',
          'science-words',
          'trade',
          'disease',
        ],
      },
      { inClause: 'liberal-order' },
    ],
    examples: {
      asserted: ['يقود المجلس العسكري البلاد على {cue:خطى} {place:سوريا}.'],
      attributed: [
        'توقع {speaker:الضابط} أن تسير الأمور على {cue:النسق} {place:الأفغاني} بعد فرار الجنرالات.',
      ],
      none: ['سارت الشاحنات على الطريق العراقي بعد إضراب شركة النقل.'],
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
        inPassage: [
          'unrest',
          'force-words',
          'protests',
          'protesters',
          'toppling',
          'gunfire',
          'precedent-years',
        ],
      },
    ],
    unless: [
      {
        inSentence: [
          'commerce',
          'finance',
          'sport-words',
          'screen-words',
          'science-words',
          'disease',
        ],
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
      cue: { verbs: ['تكرر/يتكرر'], fixed: ['يعيد نفسه', 'تعيد نفسها'] },
    },
    anchor: 'cue',
    shapes: ['place-before-cue'],
    when: [
      {
        inPassage: [
          'unrest',
          'force-words',
          'protests',
          'protesters',
          'toppling',
          'gunfire',
          'rulers',
        ],
      },
    ],
    unless: [
      {
        inSentence: [
          'commerce',
          'finance',
          'sport-words',
          'screen-words',
          'science-words',
          'disease',
        ],
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
    id: 'moment-of-an-event',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      cue: {
        nouns: ['لحظة', 'روح', 'مشهد/مشاهد', 'أجواء', 'طيف/أطياف'],
        fixed: ['مثلما', 'تماما مثلما', 'تماما كما'],
      },
      place: 'precedent-events',
    },
    anchor: 'cue',
    shapes: ['cue-of-place'],
    unless: [
      {
        inSentence: [
          'commerce',
          'finance',
          'sport-words',
          'screen-words',
          'science-words',
          'disease',
        ],
      },
    ],
    examples: {
      attributed: ['قال {speaker:الكاتب} إن كراكاس تعيش {cue:لحظة} {place:تيانانمين}.'],
      none: ['يصور الفيلم مشاهد الربيع العربي.'],
    },
  },
  {
    id: 'made-like-a-place',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: { cue: 'made-like-a-place' },
    anchor: 'cue',
    unless: [{ inSentence: ['commerce', 'sport-words', 'screen-words'] }],
    examples: {
      attributed: ['حذر {speaker:النائب} من {cue:صوملة} البلاد.'],
      none: ['يتحدث الفيلم عن لبننة الموسيقى.'],
    },
  },
  {
    id: 'from-the-book-of',
    source: { paragraph: 5, phrase: 'جزء من كتاب السرد الاستراتيجي لروسيا', relation: 'inflected' },
    terms: {
      cue: {
        fixed: [
          'من كتاب',
          'من دفتر',
          'من كتيب',
          'من دليل',
          'من مدرسة',
          'من قاموس',
          'صفحة من كتاب',
          'من أرشيف',
          'من دفاتر',
        ],
      },
      place: ['powers', 'precedent-events', 'rulers'],
    },
    anchor: 'cue',
    shapes: ['cue-then-place'],
    when: [
      { inPassage: ['unrest', 'force-words', 'protests', 'protesters', 'toppling', 'clients'] },
    ],
    unless: [
      {
        inSentence: [
          'commerce',
          'finance',
          'sport-words',
          'screen-words',
          'science-words',
          'named-narratives',
          'strategic-telling',
          'fiction-decoys',
        ],
      },
    ],
    examples: {
      asserted: [
        'أخذ المجلس العسكري صفحته {cue:من كتاب} {place:بكين} وأغلق الجامعات أمام المحتجين.',
      ],
      none: ['قرأ الشاعر للمتظاهرين قصيدة من كتاب فرنسا.'],
    },
  },
  {
    id: 'ways-and-fates-repeated',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          'مأساة/مآسي',
          'كارثة/كوارث',
          'مذبحة/مذابح',
          'مجزرة/مجازر',
          'محنة',
          'مستنقع',
          'فخ',
          'حالة',
          'فوضى',
          'انهيار',
          'أسلوب/أساليب',
          'تكتيك',
          'حل',
          'خيار',
          'مشهد/مشاهد',
          'خطأ/أخطاء',
          'حرب',
          'درس/دروس',
          'عبرة',
          'كابوس',
          'تجربة/تجارب',
          'نموذج/نماذج',
          'سيناريو',
          'سيناريوهات',
          'مصير',
          'ثورة',
          'انتفاضة',
          'سقوط',
          'انقلاب',
          'وصفة',
          'نهج',
          'خطة/خطط',
          'أداة/أدوات',
          'صورة/صور',
        ],
      },
      place: [
        'precedent-countries',
        'nationalities',
        'precedent-events',
        'fallen-rulers',
        'rulers',
      ],
    },
    anchor: 'cue',
    shapes: ['repeating-a-place'],
    when: [
      {
        inPassage: [
          'unrest',
          'protests',
          'protesters',
          'toppling',
          'force-words',
          'force-and-rule',
          'gunfire',
          'geopolitics',
          'clients',
          'fearing',
          'rulers',
        ],
      },
    ],
    unless: [
      {
        inSentence: [
          'commerce',
          'finance',
          'sport-words',
          'screen-words',
          'science-words',
          'trade',
          'disease',
        ],
      },
    ],
    examples: {
      asserted: ['يستعير المجلس العسكري {cue:أساليب} {place:مينسك} لقمع الناس.'],
      attributed: [
        'قال {speaker:المبعوث} إن الجنرالات يستعيرون {cue:أساليب} {place:الأسد} في المدن الثائرة.',
      ],
      none: ['يستلهم الفيلم تجربة العراق بعد سقوط النظام.'],
    },
  },
  {
    id: 'what-a-place-saw',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...[
            'ما حدث في',
            'ما جرى في',
            'ما حصل في',
            'ما وقع في',
            'ما شهدته',
            'ما شهده',
            'ما عاشته',
          ],
          ...[
            'ما آلت إليه',
            'ما آل إليه',
            'ما انتهت إليه',
            'ما انتهى إليه',
            'ما وصلت إليه',
            'ما حل ب',
          ],
          ...[
            'ما انزلقت إليه',
            'ما أصاب',
            'ما لحق ب',
            'ما عرفته',
            'ما مرت به',
            'ما جرى ل',
            'ما حدث ل',
          ],
          ...['مما شهدته', 'مما جرى في', 'مما حدث في', 'لما شهدته', 'لما جرى في', 'لما حدث في'],
          ...[
            'بما جرى في',
            'بما حدث في',
            'بما شهدته',
            'ما فعله',
            'ما فعلته',
            'لما حصل في',
            'بما حصل في',
          ],
          ...['وما حدث في', 'وما جرى في', 'وما شهدته'],
        ],
      },
      place: ['precedent-countries', 'precedent-events'],
    },
    anchor: 'cue',
    shapes: ['what-a-place-saw'],
    when: [
      {
        inPassage: [
          'unrest',
          'protests',
          'protesters',
          'toppling',
          'force-words',
          'force-and-rule',
          'gunfire',
          'geopolitics',
          'clients',
          'rulers',
          'opposition-people',
        ],
      },
    ],
    unless: [
      { inClause: 'similarity' },
      {
        inSentence: [
          'commerce',
          'finance',
          'sport-words',
          'screen-words',
          'science-words',
          'trade',
          'disease',
        ],
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
      cue: {
        verbs: ['شبه/يشبه', 'قارن/يقارن', 'وازى/يوازي'],
        nouns: ['مقارنة', 'تشبيه', 'موازاة', 'تشابه', 'توازي'],
        fixed: ['لا وجه للمقارنة'],
      },
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
        ],
      },
    ],
    unless: [
      {
        inSentence: [
          'commerce',
          'finance',
          'sport-words',
          'screen-words',
          'science-words',
          'trade',
          'disease',
        ],
      },
    ],
    examples: {
      asserted: ['لا تستقيم {cue:المقارنة} بين المظاهرات هنا وثورة {place:ميدان التحرير}.'],
      attributed: ['{cue:شبه} الناشط قمع الاعتصام {place:بمجزرة رابعة}.'],
      none: ['قارن التقرير بين أسعار النفط في العراق بعد الإضراب.'],
    },
  },
  {
    id: 'scenario-of-a-nation',
    source: { paragraph: 5, phrase: 'شيء مشابه فعلته الصين في هونغ كونغ', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          ...['سيناريو سوري', 'سيناريو ليبي', 'سيناريو أوكراني', 'سيناريو عراقي', 'سيناريو يمني'],
          ...[
            'سيناريو مصري',
            'سيناريو تونسي',
            'سيناريو سوداني',
            'سيناريو لبناني',
            'سيناريو أفغاني',
          ],
          ...[
            'سيناريو جزائري',
            'سيناريو بيلاروسي',
            'سيناريو جورجي',
            'سيناريو كازاخي',
            'سيناريو روماني',
          ],
          ...[
            'سيناريو قرغيزي',
            'سيناريو فنزويلي',
            'سيناريو صومالي',
            'سيناريو يوغسلافي',
            'سيناريو إيراني',
          ],
          ...['سيناريو بنغالي', 'سيناريو سريلانكي', 'سيناريو كازاخستاني', 'سيناريو أرميني'],
        ],
      },
    },
    anchor: 'cue',

    unless: [
      {
        inPassage: [
          'force-and-rule',
          'unrest',
          'geopolitics',
          'protests',
          'toppling',
          'powers',
          'force-words',
          'fearing',
          'kin-leaders',
        ],
      },
      {
        inSentence: [
          'commerce',
          'finance',
          'sport-words',
          'screen-words',
          'science-words',
          'trade',
          'disease',
        ],
      },
    ],
    examples: {
      distanced: ['كتبت {speaker:الصحيفة} عن "{cue:السيناريو الليبي}".'],
      none: ['فاز الفيلم بجائزة أفضل سيناريو مصري.'],
    },
  },
]
