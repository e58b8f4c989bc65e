import type { Rule } from '../../../types.ts'

/** Those who protest are the agents, hands or children of somebody abroad. */
export const agentsOfAbroad: readonly Rule[] = [
  {
    id: 'foreign-hands',
    source: { paragraph: 9, phrase: 'يواجه المطالب الغربية أيضًا', relation: 'synonym' },
    terms: {
      label: 'foreign-plots',
    },
    anchor: 'label',
    when: [
      {
        inPassage: [
          ...['protest-signs', 'street-marks', 'opposition-people', 'unrest-policing'],
          ...['rioters', 'riot-makers', 'strife'],
        ],
      },
    ],
    unless: [
      { inSentence: 'election-decoys' },
      { inClause: 'law-words' },
      { rightBefore: 'label', words: ['turned-against', 'opposed-to'] },
    ],
    examples: {
      asserted: ['أوقفت الإضراب {label:أياد خارجية}.'],
      attributed: ['أشار {speaker:الوزير} إلى {label:تأثير أجنبي} في المسيرات.'],
      distanced: ['تحدثت {speaker:الإذاعة} عن "{label:أياد خفية}" في الاعتصام.'],
      none: [
        'يد خفية تحرك سعر الخبز في السوق بعد الإضراب.',
        'ناقش النواب قانون التمويل الأجنبي يوم الإضراب.',
        'يد خفية أدارت عقارب الساعة.',
        'درس مهندس تأثيرا أجنبيا في عمارة الميناء.',
      ],
    },
  },
  {
    id: 'agents-of-a-power',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: { label: 'agents-of-abroad', actor: ['foreign-powers', 'uncounted-powers'] },
    anchor: 'label',
    shapes: ['agent-of-power'],
    when: [
      {
        inPassage: ['protest-signs', 'street-marks', 'opposition-people', 'marching', 'protesters'],
      },
    ],
    unless: [
      {
        rightBefore: 'label',
        words: ['clients', 'rulers', 'regimes', 'ruled-bodies', 'law-words'],
      },
      { inClause: ['war-actors', 'foreign-decoys'] },
    ],
    examples: {
      asserted: [
        'انتهت المسيرة. كانوا {label:بيادق} بين يدي {actor:الأعداء}.',
        'خرجوا إلى الشارع أمس. كلهم {label:أدوات} تحركها {actor:واشنطن}.',
      ],
      denied: ['قالت {speaker:طالبة} في الاعتصام: لسنا {label:عملاء} {actor:لباريس}.'],
      none: [
        'تظاهر الآلاف ضد قانون العملاء الأجانب.',
        'رأى المتظاهرون في {client-survival:الحكومة دمية} في يد طهران.',
      ],
    },
  },
  {
    id: 'hand-of-a-nation',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      label: ['means-of-meddling', 'agents-of-abroad', 'sneaking-people'],
      object: ['power-adjectives', 'nationalities'],
    },
    anchor: 'label',
    shapes: ['image-of-object'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'marching', 'riot-acts'] }],
    unless: [
      { rightBefore: 'label', words: ['law-words', 'but-for', 'turned-against', 'opposed-to'] },
      {
        inClause: ['foreign-decoys', 'commerce', 'trade', 'quelling', 'war-actors', 'propping-up'],
      },
    ],
    examples: {
      attributed: ['{label:أموال} {object:تركية} وراء المسيرات، بحسب {speaker:نائب}.'],
      none: ['كان وليد الأميركي في الاحتجاجات.', 'تبرع المتظاهرون بأموال كثيرة لطبيب تركي.'],
    },
  },
  {
    id: 'fingers-from-abroad',
    source: { paragraph: 9, phrase: 'يواجه المطالب الغربية أيضًا', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...['إصبع خارجي/أصابع خارجية', 'إصبع أجنبي/أصابع أجنبية', 'أياد خارجية/أيادي خارجية'],
          ...['أياد أجنبية/أيادي أجنبية', 'أيد خارجية', 'أيد أجنبية'],
        ],
      },
      cue: {
        verbs: ['عبث/يعبث', 'حرك/يحرك', 'وقف وراء/يقف وراء', 'وقف خلف/يقف خلف', 'تدخل/يتدخل'],
        nouns: ['عبث'],
        fixed: ['وراء', 'خلف'],
      },
    },
    anchor: 'label',
    shapes: ['verb-then-label', 'cue-with-label', 'label-then-cue'],
    unless: [
      { inPassage: ['protest-signs', 'street-marks', 'opposition-people', 'unrest-policing'] },
      { inSentence: ['commerce', 'disasters-and-sport'] },
    ],
    examples: {
      asserted: ['{label:أصابع خارجية} {cue:تعبث} بأمن الجزيرة.'],
      none: ['رسم الطفل أصابع خارجية حول الكف.'],
    },
  },
  {
    id: 'hands-from-abroad',
    source: { paragraph: 9, phrase: 'يواجه المطالب الغربية أيضًا', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...['أجندة خارجية/أجندات خارجية', 'أجندة أجنبية/أجندات أجنبية', 'عميل السفارات'],
          ...['أياد خارجية/أيادي خارجية', 'أياد أجنبية/أيادي أجنبية', 'أيد خارجية', 'أيد أجنبية'],
          ...['يد خارجية', 'عملاء للخارج', 'عملاء الخارج', 'مؤامرة خارجية/مؤامرات خارجية'],
        ],
      },
    },
    anchor: 'label',
    unless: [
      { inPassage: ['protest-signs', 'street-marks', 'opposition-people', 'unrest-policing'] },
      { inSentence: ['commerce', 'disasters-and-sport', 'election-decoys', 'war-actors'] },
      { inClause: 'law-words' },
    ],
    examples: {
      attributed: ['قال {speaker:المحافظ} إن في الأحداث {label:أيادي خارجية}.'],
      none: ['ناقش النواب قانون الأجندة الخارجية.'],
    },
  },
  {
    id: 'linked-to-foreign-services',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people'],
      cue: {
        nouns: ['اتصال/اتصالات', 'صلة/صلات', 'علاقة/علاقات', 'ارتباط/ارتباطات', 'تنسيق', 'خيوط'],
      },
      actor: 'foreign-services',
    },
    anchor: 'actor',
    shapes: ['links-with'],
    unless: [{ inSentence: ['sport-words', 'screen-words'] }],
    examples: {
      attributed: [
        'تحدثت {speaker:الإذاعة} عن {cue:اتصالات} بين قادة {target:الإضراب} {actor:والموساد}.',
      ],
      none: ['ألف مخرج فيلما عن الموساد وصلات عازفة بناشط.'],
    },
  },
  {
    id: 'tied-to-a-power',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people'],
      cue: { nouns: ['صلة/صلات', 'ارتباط/ارتباطات', 'خيوط', 'ولاء', 'تبعية', 'عمالة', 'ارتهان'] },
      actor: ['foreign-powers', 'powers', 'countries'],
    },
    anchor: 'actor',
    shapes: ['tied-with'],
    unless: [
      { inSentence: ['sport-words', 'screen-words', 'commerce', 'regimes'] },
      { inClause: ['foreign-decoys', 'foreign-reaction', 'rulers'] },
    ],
    examples: {
      denied: ['نفى {target:المعتصمون} أي {cue:صلة} {actor:بطهران}.'],
      attributed: ['قال {speaker:الوزير} إن {target:للمضربين} {cue:صلات} {actor:بواشنطن}.'],
      none: ['اتهم المعتصمون الرئيس {sphere-of-influence:بالتبعية} لواشنطن.'],
    },
  },
  {
    id: 'people-of-a-power',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: {
        nouns: [
          ...['عنصر/عناصر', 'شخص/أشخاص', 'شاب/شبان', 'محرض', 'مندس', 'متسلل', 'مشاغب', 'مخرب'],
          ...['خلية/خلايا', 'ناشط/نشطاء', 'متظاهر', 'محتج', 'منظم'],
        ],
      },
      cue: {
        nouns: [
          'مرتبط',
          'تابع',
          'موال',
          'محسوب',
          'مدعوم',
          'ممول',
          'مدفوع',
          'مأجور',
          'مكلف',
          'مرسل',
        ],
      },
      actor: ['foreign-powers', 'powers'],
    },
    anchor: 'cue',
    shapes: ['tied-right-there'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'protest-acts', 'riot-acts'] }],
    unless: [
      { inClause: ['foreign-decoys', 'quelling', 'soldiers', 'harm-to-crowds', 'gunfire'] },
      {
        inSentence: [
          'war-actors',
          'commerce',
          'sport-words',
          'they-accuse',
          'gunfire',
          'acted-upon-crowd',
        ],
      },
    ],
    examples: {
      attributed: [
        'قال {speaker:الضابط} إن {target:أشخاصا} {cue:مرتبطين} {actor:بطهران} قادوا المسيرة.',
      ],
      none: ['أطلق عناصر تابعون لطهران النار على المسيرة.'],
    },
  },
  {
    id: 'agenda-of-a-power',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          ...['خدم أجندة/يخدم أجندة', 'خدم أجندات/يخدم أجندات', 'نفذ أجندة/ينفذ أجندة'],
          ...['نفذ أجندات/ينفذ أجندات', 'خدم مخطط/يخدم مخطط', 'نفذ مخطط/ينفذ مخطط'],
        ],
        nouns: ['تنفيذ أجندة', 'تنفيذ أجندات', 'خدمة أجندة', 'خدمة أجندات', 'تنفيذ مخطط'],
      },
      actor: [
        'foreign-powers',
        'countries',
        'precedent-countries',
        'power-adjectives',
        'nationalities',
      ],
    },
    anchor: 'cue',
    shapes: ['cue-before-actor', 'owned-by'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'protest-acts', 'street-marks'] }],
    unless: [
      { inClause: ['foreign-decoys', 'foreign-reaction', 'regimes', 'ruling-bodies', 'rulers'] },
      { inSentence: ['war-actors', 'commerce', 'sport-words'] },
    ],
    examples: {
      asserted: ['رفع المتظاهرون لافتات {cue:تخدم أجندة} {actor:طهران}.'],
      none: ['طلب المتظاهرون تنفيذ أجندة النقابة في فرنسا.'],
    },
  },
]
