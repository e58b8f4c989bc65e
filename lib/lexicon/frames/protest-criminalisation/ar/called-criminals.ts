import type { Rule } from '../../../types.ts'

/** Those who protest are named by a crime: rioters, vandals, looters. */
export const calledCriminals: readonly Rule[] = [
  {
    id: 'rioters',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { label: 'riot-makers' },
    anchor: 'label',
    unless: [{ inSentence: 'disasters-and-sport' }],
    examples: {
      asserted: ['ركض {label:مثيرو الشغب} بين صفوف الشرطة قرب الميناء.'],
      attributed: ['قال {speaker:العمدة} إن {label:مثيري الشغب} أغلقوا الجسر أمام الشرطة.'],
      distanced: ['حمّلت البلدية "{label:مثيري الشغب}" في المظاهرة كلفة التنظيف.'],
      denied: ['لا وجود {label:لمثيري شغب} في المرفأ.'],
      none: ['واجهت الشرطة مثيري الشغب في المباراة.'],
    },
  },
  {
    id: 'called-vandals',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { target: 'protesters', label: ['rioters', 'riot-makers', 'thieves'] },
    anchor: 'label',
    shapes: ['copula', 'naming-verb', 'not-this-but-that'],
    unless: [{ inSentence: 'disasters-and-games' }],
    examples: {
      attributed: [
        'وصف {speaker:العمدة} {target:الطلاب} {label:بالمخربين}.',
        'قال {speaker:العمدة} إنهم ليسوا {target:متظاهرين} بل {label:لصوص}.',
      ],
      denied: ['{target:الطلاب} ليسوا {label:مخربين}.'],
      none: [
        'وصف النادي الطلاب بالمشاغبين بعد المباراة.',
        'كان عمال البلدية يجمعون زجاجا محطما من الرصيف.',
      ],
    },
  },
  {
    id: 'looters-and-vandals',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { label: 'rioters' },
    anchor: 'label',
    when: [{ inPassage: ['protest-signs', 'events-as-such'] }],
    unless: [{ inSentence: 'disasters-and-games' }],
    examples: {
      asserted: ['ركض {label:المخربون} في الميناء خلال المسيرة.'],
      attributed: [
        'قال {speaker:العمدة} إن {label:مخربين} عبروا الجسر في المسيرة.',
        'قال {speaker:العمدة} إن {label:الغوغائيين} عبروا الجسر في المسيرة.',
      ],
      distanced: ['حمّلت البلدية "{label:المخربين}" في المظاهرة كلفة التنظيف.'],
      denied: ['لا وجود {label:لمخربين} في المسيرة.'],
      none: ['طرد الحراس مشاغبين من الملعب قبل المسيرة.', 'كسر مشاغبون زجاج المقهى.'],
    },
  },
  {
    id: 'troublemakers-at-a-public-place',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      label: 'rioters',
      object: {
        nouns: [
          'برلمان',
          'وزارة',
          'مقر حكومة',
          'بلدية',
          'قصر',
          'محافظة',
          'مبان حكومية',
          'مبنى حكومي',
          'قسم شرطة',
          'مخفر/مخافر',
          ...['كابيتول', 'كونغرس', 'سفارة', 'قنصلية', 'مطار', 'تلفزيون', 'مقر', 'محكمة'],
          ...['مصرف/مصارف', 'مقار', 'مديرية', 'ديوان', 'مجلس نواب', 'مجلس أمة', 'دائرة حكومية'],
          ...['بنك مركزي', 'مركز شرطة', 'مجلس محافظة', 'قصر رئاسي', 'قصر عدلي', 'دار حكومة'],
        ],
      },
    },
    anchor: 'label',
    shapes: ['storming-a-place', 'hurling-at-a-place'],
    unless: [{ inSentence: 'disasters-and-sport' }],
    examples: {
      asserted: [
        '{label:المخربون} يقتحمون {object:البلدية}.',
        'أمطر {label:المشاغبون} {object:القنصلية} بوابل من الحجارة.',
      ],
      none: ['كسر مشاغبون زجاج المقهى قرب البلدية.'],
    },
  },
  {
    id: 'vandals-and-police',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { label: 'rioters' },
    anchor: 'label',
    when: [
      { inPassage: ['unrest-policing', 'police-and-army', 'interior-ministry', 'commanders'] },
    ],
    unless: [{ inSentence: ['disasters-and-sport', 'everyday-order', 'real-crime'] }],
    examples: {
      asserted: ['أفرغ {label:المشاغبون} مركزا تجاريا، ومع الفجر انتشر الجيش في السوق.'],
      none: ['كسر مشاغبون زجاج المقهى.', 'أوقفت الشرطة مشاغبين بعد المباراة.'],
    },
  },
  {
    id: 'thieves-for-the-crowd',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'inflected',
    },
    terms: {
      label: {
        nouns: [
          'سارق/سراق',
          'لص/لصوص',
          'حرامي/حرامية',
          'ناهب',
          'مخرب',
          'مشاغب',
          'قاطع طريق/قطاع طرق',
        ],
      },
    },
    anchor: 'label',
    shapes: ['held-at-distance', 'pronoun-copula', 'we-are-not'],
    when: [{ inPassage: ['protests', 'protest-acts', 'demonstrators', 'marching'] }],
    unless: [{ inSentence: 'disasters-and-sport' }],
    examples: {
      distanced: ['بعد الاحتجاجات أمر بملاحقة من يسميهم {label:اللصوص}.'],
      attributed: ['سار المضربون أمس، فتوعد العمدة من وصفهم {label:باللصوص}.'],
      denied: ['اعتصم الطلاب أمس. لسنا {label:لصوصا}.'],
      none: ['سرق لصوص متجرا في الشتاء.'],
    },
  },
  {
    id: 'vandals-by-name',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      label: {
        fixed: [
          ...['مخربون', 'مخربين', 'المخربون', 'المخربين', 'بالمخربين', 'للمخربين', 'كالمخربين'],
          ...['مفتعلي الشغب', 'مثيري الفوضى', 'مثيرو الفوضى', 'لمثيري الفوضى'],
        ],
      },
    },
    anchor: 'label',
    unless: [
      { inPassage: ['protest-signs', 'events-as-such', 'unrest-policing', 'police-and-army'] },
      {
        inSentence: [
          ...['interior-ministry', 'attack-words', 'attack-means', 'hazards', 'digital-words'],
          ...['disasters-and-sport', 'real-crime', 'everyday-order', 'war-actors'],
        ],
      },
    ],
    examples: {
      attributed: ['قال {speaker:العمدة} إن {label:المخربين} سيدفعون ثمن ما فعلوه بالسوق.'],
      none: ['عطل مخربون خوادم المصرف في هجوم ليلي.'],
    },
  },
  {
    id: 'vandals-and-their-deeds',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { label: 'rioters' },
    anchor: 'label',
    when: [
      { inSentence: ['crimes', 'crime-acts', 'riot-acts'] },
      { inSentence: ['tellers-in-power', 'ruling-bodies', 'officials'] },
    ],
    unless: [
      { inPassage: ['protest-signs', 'events-as-such', 'unrest-policing', 'police-and-army'] },
      {
        inSentence: [
          ...['disasters-and-sport', 'real-crime', 'everyday-order', 'attack-words', 'hazards'],
          ...['interior-ministry', 'digital-words', 'war-actors', 'sport-words'],
          'leisure',
        ],
      },
    ],
    examples: {
      attributed: [
        'ذكرت {speaker:الإذاعة الرسمية} أن {label:مشاغبين} أقدموا على إضرام النار في مبنى البلدية.',
      ],
      none: ['كسر مشاغبون نافذة الصف في المدرسة.'],
    },
  },
]
