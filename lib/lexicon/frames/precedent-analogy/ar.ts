import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'scenario-of-a-place',
    source: { paragraph: 5, phrase: 'شيء مشابه فعلته الصين في هونغ كونغ', relation: 'synonym' },
    terms: {
      cue: {
        nouns: ['سيناريو', 'سيناريوهات', 'نسخة', 'مصير'],
        fixed: ['الوصفة', 'وصفة', 'بالوصفة', 'للوصفة'],
      },
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
      cue: { fixed: ['آخر', 'أخرى', 'ثان', 'ثانية', 'ثانيا'] },
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
      cue: {
        fixed: [
          'شوهدت في',
          'شوهد في',
          'رأيناها في',
          'رأيناه في',
          'شهدناه في',
          'شهدناها في',
          'عرفناها في',
          'تكررت في',
          'كما في',
          'كما حدث في',
          'كما حصل في',
          'كما جرى في',
          'كما فعلت في',
          'كما فعل في',
          'مثلما حدث في',
          'على غرار',
          'على غرار ما حدث في',
          'على غرار ما جرى في',
          'على طريقة',
          'مثلما فعلت في',
          'مثلما جرى في',
        ],
      },
      place: ['precedent-events', 'precedent-countries', 'elsewhere'],
    },
    anchor: 'cue',
    shapes: ['cue-then-place'],
    when: [
      {
        inPassage: [
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
]
