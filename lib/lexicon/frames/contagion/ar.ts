import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'unrest-as-contagion',
    source: { paragraph: 1, phrase: 'ومنع نفس المشاكل من الانتشار', relation: 'synonym' },
    terms: { target: 'unrest', cue: 'contagion' },
    anchor: 'cue',
    shapes: ['same-clause'],
    unless: [{ inSentence: ['disease', 'commerce', 'finance'] }],
    examples: {
      asserted: ['وصلت {cue:عدوى} {target:الاحتجاجات} إلى أربع عواصم في شهر.'],
      attributed: ['حذر {speaker:الوزير} من {cue:عدوى} {target:الثورة} في الجوار.'],
      distanced: ['تتحدث {speaker:الصحف} عن "{cue:عدوى}" {target:الانتفاضة}.'],
      denied: ['لا {cue:عدوى} {target:ثورية} في المنطقة.'],
      none: ['احتج الأطباء بعد وصول عدوى الكوليرا إلى المستشفى.'],
    },
  },
  {
    id: 'feared-spread',
    source: {
      paragraph: 1,
      phrase: 'ومنع نفس المشاكل من الانتشار على أراضيها',
      relation: 'verbatim',
    },
    terms: {
      target: ['unrest', 'same-troubles'],
      cue: {
        nouns: [
          'انتشار',
          'امتداد',
          'انتقال',
          'تمدد',
          'تسرب',
          'اتساع',
          'زحف',
          'وصول',
          'تداعي/تداعيات',
          'ارتداد',
        ],
        verbs: [
          ...['انتشر/ينتشر', 'امتد/يمتد', 'انتقل/ينتقل', 'تمدد/يتمدد', 'تسرب/يتسرب', 'اتسع/يتسع'],
          ...['وصل/يصل', 'زحف/يزحف', 'طال/يطال', 'يعبر'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['feared-spread'],
    unless: [{ inSentence: ['disease', 'commerce', 'finance'] }, { inClause: 'contagion' }],
    examples: {
      asserted: ['أغلقت السلطات الحدود لمنع {cue:انتقال} {target:الاحتجاجات} إلى أراضيها.'],
      attributed: ['تخشى {speaker:الرياض} أن {cue:تمتد} {target:الاضطرابات} إلى شرق المملكة.'],
      none: [
        'امتدت الاحتجاجات يوم الجمعة إلى ست مدن أخرى.',
        'يخشى الأطباء انتشار الفيروس في الاعتصام.',
      ],
    },
  },
  {
    id: 'bad-precedent',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'inflected' },
    terms: {
      cue: {
        fixed: [
          ...[
            'سابقة خطيرة',
            'سابقة يمكن محاكاتها',
            'سابقة خطرة',
            'سابقة سيئة',
            'سابقة مقلقة',
            'السابقة الخطيرة',
          ],
          ...[
            'بسابقة خطيرة',
            'كسابقة خطيرة',
            'مثالا سيئا',
            'مثالا خطيرا',
            'قدوة سيئة',
            'سابقة قد تتكرر',
          ],
          ...[
            'سابقة قابلة للتكرار',
            'سابقة يحتذى بها',
            'سابقة تشجع',
            'سابقة قد تشجع',
            'سابقة تغري',
            'سابقة قد تغري',
          ],
        ],
      },
    },
    anchor: 'cue',
    when: [{ inPassage: ['unrest', 'toppling', 'geopolitics'] }],
    unless: [{ inSentence: ['courts', 'commerce'] }],
    examples: {
      asserted: ['شكل هروب الحاكم تحت ضغط الشارع {cue:سابقة خطيرة} لجيرانه.'],
      attributed: ['قال {speaker:السفير} إن الانقلاب {cue:سابقة سيئة} للمنطقة.'],
      none: ['يعد قرار المحكمة بشأن أجور الإضراب سابقة خطيرة في القانون.'],
    },
  },
  {
    id: 'instability-at-the-border',
    source: { paragraph: 10, phrase: 'عدم الاستقرار على حدودها', relation: 'verbatim' },
    terms: {
      cue: {
        fixed: [
          'عدم الاستقرار',
          'زعزعة الاستقرار',
          'الفوضى',
          'الاضطرابات',
          'فوضى',
          'اضطرابات',
          'القلاقل',
          'قلاقل',
          'لعدم الاستقرار',
          'للفوضى',
          'بالفوضى',
        ],
      },
      place: { nouns: ['حدود', 'تخوم', 'عتبة', 'جوار', 'خاصرة', 'أبواب', 'مشارف', 'عقر دار'] },
    },
    anchor: 'cue',
    shapes: ['cue-on-place'],
    when: [{ inPassage: ['countries', 'powers', 'power-adjectives', 'geopolitics'] }],
    unless: [{ inSentence: ['disease', 'commerce'] }],
    examples: {
      asserted: ['تقلق {cue:الفوضى} على {place:حدود} الصين تجار الحرير.'],
      attributed: [
        'لا تريد {speaker:بكين} {cue:الفوضى} على {place:حدودها} الغربية.',
        'قال {speaker:المتحدث} إن روسيا لن تقبل {cue:عدم الاستقرار} على {place:تخومها}.',
      ],
      none: ['سادت الفوضى على أبواب المستشفى في تركيا بعد وصول مرضى الكوليرا.'],
    },
  },
  {
    id: 'export-of-revolution',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      cue: {
        nouns: ['تصدير', 'استيراد', 'استنساخ'],
        verbs: ['صدر/يصدر', 'استورد/يستورد', 'استنسخ/يستنسخ'],
      },
      target: 'unrest',
    },
    anchor: 'cue',
    shapes: ['verb-object'],
    unless: [{ inSentence: ['commerce', 'finance', 'trade'] }],
    examples: {
      asserted: ['حلمت هافانا طويلا {cue:بتصدير} {target:الثورة} إلى جبال الأنديز.'],
      attributed: ['قال {speaker:الملك} إن طهران تريد {cue:تصدير} {target:الفوضى}.'],
      none: ['تراجع تصدير القمح بعد الاضطرابات في الميناء.'],
    },
  },
  {
    id: 'disease-of-unrest',
    source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
    terms: {
      cue: 'unrest-diseases',
      target: 'unrest',
    },
    anchor: 'cue',
    shapes: ['noun-of'],
    unless: [{ inSentence: ['disease', 'commerce', 'finance'] }],
    examples: {
      asserted: ['عبر {cue:وباء} {target:الانقلابات} السهوب كلها.'],
      none: ['انتشر الفيروس بين السجناء بعد أعمال الشغب.'],
    },
  },
  {
    id: 'dominoes',
    source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          'أثر دومينو',
          'تأثير دومينو',
          'حجر دومينو/أحجار دومينو',
          'قطعة دومينو/قطع دومينو',
          'نظرية دومينو',
          'مفعول دومينو',
        ],
      },
    },
    anchor: 'cue',
    when: [
      {
        inSentence: ['clients', 'powers', 'countries', 'toppling', 'kin-leaders', 'nationalities'],
      },
    ],
    unless: [{ inSentence: ['disease', 'commerce', 'finance', 'sport-words', 'science-words'] }],
    examples: {
      asserted: ['تستعد القصور من الخليج إلى المغرب لمواجهة {cue:أثر الدومينو}.'],
      none: ['أحدث إفلاس المصرف في تركيا تأثير الدومينو.'],
    },
  },
]
