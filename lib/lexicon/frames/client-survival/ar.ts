import type { Rule } from '../../types.ts'

/** Where a dependence is no ruler's. */
const offTopic = [
  ...['commerce', 'finance', 'sport-words', 'trade', 'disease', 'screen-words'],
] as const

export const ar: readonly Rule[] = [
  {
    id: 'owes-its-survival',
    source: { paragraph: 13, phrase: 'يدين ببقائها لروسيا', relation: 'verbatim' },
    terms: {
      cue: 'owing',
      object: 'survival',
      actor: ['powers', 'power-adjectives', 'patrons', 'foreign-fighters', 'advisers-abroad'],
    },
    anchor: 'cue',
    shapes: ['owes-to'],
    unless: [{ inSentence: ['commerce', 'finance', 'sport-words', 'court-words'] }],
    examples: {
      asserted: ['{cue:تدين} الحكومة في بانغي {object:ببقائها} {actor:لفاغنر}.'],
      attributed: ['قال {speaker:منشق} إن الرئيس {cue:مدين} {object:بعرشه} {actor:لطهران}.'],
      none: ['تدين الشركة ببقائها لقرض من باريس.', 'ندين ضغط موسكو على السلطات في الجزر.'],
    },
  },
  {
    id: 'survival-depends-on-patron',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      object: ['survival', 'clients', 'dependent-rulers'],
      cue: 'depending',
      actor: ['powers', 'power-adjectives', 'patrons', 'foreign-fighters', 'advisers-abroad'],
    },
    anchor: 'cue',
    shapes: ['survival-on'],
    unless: [{ inSentence: offTopic }, { inClause: 'works-of-peace' }],
    examples: {
      asserted: ['صار بقاء {object:الرئيس} {cue:مرهونا} بسلاح {actor:موسكو}.'],
      attributed: ['قال {speaker:الباحث} إن {object:النظام} {cue:يعتمد} كليا على {actor:إيران}.'],
      none: [
        'تعتمد الحكومة على المال الكوري في بناء الجسور.',
        'تعتمد الحكومة على الغاز الروسي في التدفئة.',
      ],
    },
  },
  {
    id: 'were-it-not-for',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      cue: 'but-for',
      actor: ['powers', 'power-adjectives', 'patrons', 'outside-support'],
      object: ['standing-or-falling', 'would-not-last'],
    },
    anchor: 'cue',
    shapes: ['without-patron'],
    when: [{ inPassage: ['clients', 'rulers', 'countries', 'regimes', 'despots'] }],
    unless: [{ inSentence: offTopic }],
    examples: {
      asserted: ['{cue:لولا} الطيران {actor:الروسي} {object:لسقط} النظام في شهر.'],
      attributed: [
        'قال {speaker:معارض} إنه لم يكن عرش الرئيس {object:ليصمد} يوما {cue:لولا} الدعم {actor:الفرنسي}.',
        'قال {speaker:معارض} إن الرئيس {object:لن يصمد} يوما {cue:بدون} {actor:طهران}.',
        'عاد المشير أمس. ويقول {speaker:خصومه} إنه {object:ما كان ليبقى} {cue:لولا} {actor:باريس}.',
      ],
      none: [
        'لولا القمح الروسي لانهارت أرباح الشركة.',
        'وصل الرئيس ظهرا. وقال صاحب المتجر إنه لن يصمد في السوق لولا السياح من باريس.',
      ],
    },
  },
  {
    id: 'kept-in-power',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: {
      actor: ['powers', 'power-adjectives', 'patrons'],
      cue: 'propping-up',
      target: 'kept-clients',
    },
    anchor: 'cue',
    shapes: ['power-cue-object'],
    unless: [
      { inSentence: ['commerce', 'finance', 'sport-words', 'disease'] },
      { rightAfter: 'cue', words: ['of-such', 'that-something'] },
      { rightBefore: 'target', words: 'control-acts' },
    ],
    examples: {
      asserted: ['{actor:روسيا} هي التي {cue:أنقذت} {target:نظام الأسد} قبل تسع سنوات.'],
      attributed: ['قال {speaker:المنشق} إن {actor:موسكو} {cue:أبقت} {target:الحاكم} في قصره.'],
      none: [
        'أنقذت باريس المصرف قبل أن يسقط الرئيس.',
        'زار الوزير الفرنسي ما تبقى من حكومات في الجزر.',
        'لدى موسكو أدلة تثبت أن الرئيس سافر.',
        'كانت فرقة روسية تحمي الوزراء وتفرض النظام في الجزر.',
      ],
    },
  },
  {
    id: 'nothing-keeps-him-but',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      cue: {
        verbs: ['أبقى/يبقي', 'حمى/يحمي', 'ثبت/يثبت', 'أنقذ/ينقذ', 'سند/يسند', 'أمسك/يمسك'],
        nouns: ['سند', 'نصير', 'ظهير', 'معين', 'حليف', 'حام', 'حماية'],
      },
      actor: ['powers', 'power-adjectives', 'patrons', 'outside-support'],
    },
    anchor: 'cue',
    shapes: ['nothing-but-agent'],
    when: [{ inPassage: ['clients', 'rulers', 'regimes', 'despots', 'kin-leaders'] }],
    unless: [{ inSentence: offTopic }],
    examples: {
      asserted: ['الرئيس لا {cue:يسنده} في القصر سوى سلاح {actor:موسكو}.'],
      attributed: ['يقول {speaker:الباحث} إن الحاكم لا {cue:يمسكه} إلا {actor:الدعم الخارجي}.'],
      none: ['الرئيس لا يبقيه في البيت سوى مرض ابنته في موسكو.', 'لا يحمي المحصول سوى المطر.'],
    },
  },
  {
    id: 'kept-there-by-patron',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: {
      target: ['regimes', 'rulers', 'clients', 'kept-clients', 'despots'],
      cue: { verbs: ['أبقى/يبقي'] },
      actor: ['powers', 'power-adjectives', 'patrons', 'outside-support'],
    },
    anchor: 'cue',
    shapes: ['kept-by-agent'],
    unless: [{ inSentence: offTopic }],
    examples: {
      asserted: ['هذا {target:نظام} {cue:تبقيه} في القصر القروض {actor:الروسية}.'],
      none: ['هذا رئيس أبقته زوجته في البيت قبل رحلته إلى موسكو.'],
    },
  },
  {
    id: 'kept-on-its-feet',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: {
      actor: ['powers', 'power-adjectives', 'patrons', 'outside-support'],
      target: ['regimes', 'rulers', 'clients', 'kept-clients', 'despots'],
      cue: {
        fixed: [
          ...[
            'على قدميه',
            'على قدميها',
            'على أقدامها',
            'على أقدامه',
            'على ساقيه',
            'واقفا',
            'واقفة',
          ],
          ...[
            'طافيا',
            'طافية',
            'عائما',
            'عائمة',
            'فوق الماء',
            'منتصبا',
            'منتصبة',
            'صامدا',
            'صامدة',
          ],
          ...['متماسكا', 'متماسكة', 'على قيد الحياة', 'على كرسيه', 'على عرشه', 'على رأس السلطة'],
          ...[
            'إلى كرسيه',
            'إلى عرشه',
            'إلى القصر',
            'إلى قصره',
            'إلى السلطة',
            'إلى الحكم',
            'على الكرسي',
          ],
          ...['في سدة الحكم', 'على أجهزة الإنعاش', 'على جهاز التنفس'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['kept-in-a-state'],
    unless: [{ inSentence: offTopic }],
    examples: {
      asserted: [
        'تبقي القروض {actor:الصينية} {target:النظام} في الجزيرة {cue:طافيا} منذ عامين.',
        'دفعت {actor:أبوظبي} كثيرا كي يبقى {target:الجنرال} {cue:واقفا}.',
        'أعادت {actor:موسكو} {target:الجنرال} {cue:إلى كرسيه} مرتين.',
      ],
      attributed: [
        'قال {speaker:دبلوماسي} إن {actor:الإيرانيين} يبقون {target:الحكومة} {cue:على قدميها}.',
      ],
      none: ['أبقى المدرب الروسي رئيس الفريق واقفا تحت المطر قبل مباراة الكأس.'],
    },
  },
  {
    id: 'puppet',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: {
      cue: 'puppets',
      actor: ['powers', 'power-adjectives', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['puppet-of'],
    when: [
      { inPassage: ['clients', 'rulers', 'countries', 'geopolitics', 'regimes', 'nationalities'] },
    ],
    unless: [
      { inSentence: [...offTopic, 'toy-puppets', 'spy-words'] },
      { inClause: ['demonstrators', 'protest-acts', 'protest-signs', 'crowd-people'] },
      { inClause: 'alternatives' },
      { inSentence: 'court-words' },
    ],
    examples: {
      asserted: [
        'صار الحاكم {cue:بيدقا} على رقعة {actor:موسكو}.',
        'صار رئيس الوزراء الجديد {cue:دمية} في يد {actor:موسكو}.',
      ],
      attributed: ['قال {speaker:المتمردون} إن الرئيس {cue:ألعوبة} بيد {actor:باريس}.'],
      distanced: ['قالت {speaker:المنشورات} إن الجنرال "{cue:بيدق}" {actor:إيراني}.'],
      denied: ['قال {speaker:الوزير} إن حكومته ليست {cue:دمية} في يد {actor:واشنطن}.'],
      none: [
        'قال رئيس المجلس إن الشبان في الجامعات {foreign-hand:دمى} في يد ممولين أجانب.',
        'قالت الحكومة والتي دعمتها موسكو إنها باقية.',
        'صنع المسرح دمية روسية لرئيس لجنة التحكيم.',
      ],
    },
  },
  {
    id: 'leans-on-it-to-stay',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          ...['استند في بقائه إلى/يستند في بقائه إلى', 'استند في بقائها إلى/يستند في بقائها إلى'],
          ...['اعتمد في بقائه على/يعتمد في بقائه على', 'اعتمد في بقائها على/يعتمد في بقائها على'],
          ...['اتكأ في بقائه على/يتكئ في بقائه على', 'اتكأ في بقائها على/يتكئ في بقائها على'],
          ...['عول في بقائه على/يعول في بقائه على', 'عول في بقائها على/يعول في بقائها على'],
          ...['دان ببقائه ل/يدين ببقائه ل', 'دان ببقائها ل/يدين ببقائها ل'],
        ],
      },
      target: 'clients',
    },
    anchor: 'cue',
    shapes: ['subject-complement-cue'],
    unless: [{ inSentence: offTopic }, { inClause: ['powers', 'power-adjectives', 'patrons'] }],
    examples: {
      asserted: ['خسر الجار {target:حكومة} {cue:تعتمد في بقائها على} مساعدته.'],
      none: ['خسر النادي رئيسا يعتمد في بقائه على أصوات الأعضاء في الدوري.'],
    },
  },
  {
    id: 'lives-on-their-alms',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      target: 'clients',
      cue: {
        verbs: ['عاش على/يعيش على', 'اقتات على/يقتات على', 'بقي على/يبقى على', 'حيا على/يحيا على'],
      },
      object: {
        nouns: ['إعانة', 'معونة', 'هبة', 'صدقة', 'قرض/قروض', 'مال/أموال', 'فتات', 'وديعة/ودائع'],
      },
    },
    anchor: 'cue',
    shapes: ['lives-on-theirs'],
    unless: [{ inSentence: offTopic }],
    examples: {
      asserted: ['يعرف الجار أن {target:حكومة} {cue:تعيش على} {object:هباته} لن تعصيه.'],
      none: ['تعيش الحكومة على أموال الضرائب.'],
    },
  },
  {
    id: 'client-state-terms',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: {
      cue: 'puppet-states',
    },
    anchor: 'cue',
    unless: [{ inSentence: [...offTopic, 'toy-puppets'] }],
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
    unless: [{ inSentence: offTopic }],
    examples: {
      asserted: [
        '{object:بقاء} الأسرة الحاكمة {cue:مرتبط} بالدعم {actor:الروسي}، وهذا حال النظام منذ سنوات.',
      ],
      none: ['استمرار النادي مرتبط بالدعم الروسي للشركة.'],
    },
  },
  {
    id: 'if-the-patron-went',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      actor: ['powers', 'power-adjectives', 'patrons'],
      cue: 'withdrawing',
      object: ['would-fall', 'would-not-last'],
    },
    anchor: 'object',
    shapes: ['if-power-went'],
    when: [{ inSentence: ['clients', 'rulers', 'regimes'] }],
    unless: [{ inSentence: offTopic }],
    examples: {
      asserted: ['لو {cue:سحبت} {actor:موسكو} حرسها {object:لانهار} النظام في شهر.'],
      none: ['لو رفعت باريس الفائدة لسقط سعر الأسهم، تقول الحكومة.'],
    },
  },
  {
    id: 'steered-from-abroad',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: {
      target: [
        'clients',
        'rulers',
        'dependent-rulers',
        'ruling-bodies',
        'client-states',
        'ruled-bodies',
      ],
      cue: 'steering',
      actor: ['powers', 'power-adjectives', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['steered-by'],
    unless: [
      { inClause: ['protest-events', 'demonstrators', 'opposition-people'] },
      {
        inSentence: [...offTopic, 'toy-puppets'],
      },
    ],
    examples: {
      asserted: [
        'لا يوقع {target:رئيس الوزراء} ورقة إلا {cue:بإذن من} {actor:أنقرة}.',
        '{target:الحكومة} {cue:تتلقى أوامرها من} {actor:طهران} حتى في الطوابع.',
      ],
      attributed: ['يقول {speaker:المنفيون} إن {target:الرئيس} {cue:يدار من} {actor:أنقرة}.'],
      none: ['متجر الرئيس وشركة أخيه تدار من باريس.'],
    },
  },
  {
    id: 'holds-the-strings',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: {
      actor: ['powers', 'patrons'],
      cue: 'string-pulling',
      target: 'strings-and-reins',
    },
    anchor: 'target',
    shapes: ['power-cue-object'],
    when: [{ inPassage: ['clients', 'rulers', 'countries', 'regimes', 'ruled-bodies'] }],
    unless: [{ inSentence: [...offTopic, 'toy-puppets'] }],
    examples: {
      asserted: ['{cue:يحرك} {actor:الكرملين} {target:خيوط} الحكومة من بعيد.'],
      none: ['حرك الفنان على المسرح خيوط الدمى أمام رئيس روسيا.'],
    },
  },
  {
    id: 'satrap-of-a-power',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: {
      cue: 'strong-puppets',
      actor: 'masters',
    },
    anchor: 'cue',
    shapes: ['puppet-of'],
    unless: [
      { inSentence: [...offTopic, 'toy-puppets'] },
      { inClause: ['protesters', 'protests', 'events-as-such', 'street-marks'] },
    ],
    examples: {
      asserted: ['يحكم الرجل {cue:بيدقا} بيد {actor:موسكو}.'],
      denied: ['لسنا {cue:ألعوبة} في يد {actor:أحد}، قال {speaker:رئيس الوزراء}.'],
      none: [
        'دمى باريس القديمة في المسرح للأطفال.',
        'قال المشير إن ما يجري في الشوارع {foreign-hand:صنيعة} باريس.',
      ],
    },
  },
  {
    id: 'decided-elsewhere',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: {
      object: 'sovereign-things',
      cue: 'in-foreign-hands',
      actor: ['powers', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['held-elsewhere'],
    when: [{ inSentence: ['clients', 'rulers', 'dependent-rulers', 'ruled-bodies'] }],
    unless: [
      {
        inSentence: [...offTopic, 'toy-puppets', 'talks'],
      },
    ],
    examples: {
      asserted: ['{object:قرار} الحكومة {cue:يطبخ في} {actor:طهران} منذ سنوات.'],
      attributed: ['قال {speaker:المنشق} إن {object:سياسات} الحكومة {cue:تصاغ في} {actor:موسكو}.'],
      none: ['تسلم الرئيس مفاتيح السيارة من شركة صينية، وبقي القرار في يد باريس.'],
    },
  },
  {
    id: 'guarded-and-paid-by-patron',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      target: ['kept-clients', 'dependent-rulers'],
      cue: 'guarding-acts',
      actor: ['powers', 'power-adjectives', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['kept-by'],

    unless: [{ inSentence: offTopic }, { inSentence: ['protest-acts', 'demonstrators'] }],
    examples: {
      asserted: ['هذا {target:عرش} {cue:تحرسه} بنادق {actor:فاغنر}.'],
      attributed: ['قال {speaker:المنفي} إن {target:النظام} {cue:تموله} {actor:طهران} منذ أعوام.'],
      none: ['افتتح الرئيس متجرا تموله باريس عبر شركة خاصة.'],
    },
  },
  {
    id: 'bills-paid-by-patron',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      actor: ['powers', 'patrons'],
      cue: 'paying-acts',
      target: 'state-bills',
    },
    anchor: 'target',
    shapes: ['power-cue-object', 'kept-by'],
    when: [{ inSentence: ['clients', 'rulers', 'kept-clients'] }],
    unless: [{ inSentence: offTopic }],
    examples: {
      asserted: ['{cue:تدفع} {actor:أبوظبي} {target:فواتير} الجنرال منذ الانقلاب.'],
      none: ['دفعت باريس فاتورة الغاز للشركة قبل زيارة الرئيس.'],
    },
  },
  {
    id: 'lives-on-patron-money',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      object: ['kept-clients', 'regimes', 'dependent-rulers'],
      cue: 'living-on',
      actor: ['power-adjectives', 'patrons', 'powers'],
    },
    anchor: 'cue',
    shapes: ['survival-on'],

    unless: [{ inSentence: ['commerce', 'sport-words', 'disease', 'screen-words'] }],
    examples: {
      asserted: [
        '{cue:يعيش} {object:النظام} في مينسك على القروض {actor:الروسية} والغاز الرخيص.',
        '{object:كراكاس} {cue:تتنفس من رئة} {actor:طهران} منذ شتاءين.',
      ],
      none: ['يعيش الرئيس السابق على أرباح شركة روسية.'],
    },
  },
  {
    id: 'fate-decided-abroad',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: {
      cue: { verbs: ['تقرر/يتقرر', 'تحدد/يتحدد', 'حسم/يحسم', 'رسم/يرسم', 'صنع/يصنع', 'طبخ/يطبخ'] },
      object: { nouns: ['مصير', 'قرار', 'سياسات', 'مستقبل', 'اسم'] },
      actor: ['powers', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['decided-in'],
    when: [{ inSentence: ['clients', 'rulers', 'dependent-rulers', 'ruled-bodies', 'regimes'] }],
    unless: [{ inSentence: [...offTopic, 'toy-puppets', 'talks'] }],
    examples: {
      asserted: ['{cue:يتقرر} {object:مصير} الرئيس في {actor:موسكو} لا في العاصمة.'],
      none: ['يتقرر مصير الكأس في باريس أمام رئيس الاتحاد.'],
    },
  },
  {
    id: 'on-foreign-bayonets',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...[
            'على أسنة الحراب',
            'على أسنة حراب',
            'على ظهر دبابة',
            'على ظهر الدبابات',
            'على ظهور الدبابات',
          ],
          ...['على متن دبابة', 'فوق دبابة', 'تحت حراب', 'بحراب', 'في حماية حراب', 'بقوة الحراب'],
        ],
      },
      actor: ['power-adjectives', 'powers', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['owned-by'],
    when: [{ inPassage: ['clients', 'rulers', 'regimes', 'despots', 'kin-leaders'] }],
    unless: [{ inSentence: offTopic }],
    examples: {
      asserted: ['حكم آخر ملوك الجزيرة {cue:على أسنة الحراب} {actor:الأميركية}.'],
      none: ['التقط السائح صورة فوق دبابة روسية في المتحف.'],
    },
  },
  {
    id: 'holds-on-with-help',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      object: 'holding-on',
      cue: {
        nouns: [
          ...[
            'مال/أموال',
            'سلاح/أسلحة',
            'قرض/قروض',
            'دعم',
            'ذهب',
            'نفط',
            'بندقية/بنادق',
            'طائرة/طائرات',
          ],
          ...[
            'دبابة/دبابات',
            'مرتزق/مرتزقة',
            'حماية',
            'مساعدة',
            'مساعدات',
            'دولارات',
            'مستشارون/مستشارين',
          ],
        ],
      },
      actor: ['power-adjectives', 'powers', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['holding-on-by'],
    when: [{ inSentence: ['clients', 'rulers', 'regimes', 'kept-clients', 'unfree-clients'] }],
    unless: [{ inSentence: ['sport-words', 'screen-words', 'disease', 'commerce'] }],
    examples: {
      asserted: ['{object:تشبث} المجلس العسكري بالسلطة {cue:بأموال} {actor:إماراتية}.'],
      attributed: [
        'قال {speaker:دبلوماسي} إن الجنرال استخدم {cue:القروض} {actor:الروسية} {object:للبقاء في الحكم}.',
      ],
      none: ['تشبث الرئيس السابق لشركة الطيران بأسهم روسية.'],
    },
  },
  {
    id: 'masters-in-a-capital',
    source: { paragraph: 13, phrase: 'بحيث يمكن إدارتها والسيطرة عليها', relation: 'synonym' },
    terms: {
      cue: {
        nouns: ['سيد/أسياد', 'ولي نعمة/أولياء نعمة', 'مشغل', 'راع/رعاة', 'كفيل/كفلاء', 'محرك'],
      },
      actor: ['powers', 'power-adjectives', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['its-masters-in'],
    when: [{ inSentence: ['clients', 'rulers', 'regimes', 'kept-clients', 'unfree-clients'] }],
    unless: [
      { inSentence: [...offTopic, 'toy-puppets'] },
      { inClause: ['demonstrators', 'protest-events', 'opposition-people'] },
    ],
    examples: {
      asserted: ['لا يجرؤ المجلس العسكري على إغضاب {cue:أسياده} في {actor:موسكو}.'],
      attributed: ['قال {speaker:المنفيون} إن المشير طار إلى {cue:أولياء نعمته} في {actor:بكين}.'],
      none: ['أهدى الرئيس صورته إلى مشغل السينما في مدرسة روسية.'],
    },
  },
  {
    id: 'survival-a-matter-of-patrons',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      object: { nouns: ['بقاء/بقائ/بقاؤ', 'كرسي', 'عرش', 'استمرار حكم'] },
      cue: {
        nouns: [
          ...['فاتورة/فواتير', 'ثمن', 'قرار', 'ورقة', 'مفتاح/مفاتيح', 'قضية', 'شأن', 'رهان'],
          ...['استثمار', 'صفقة', 'هبة', 'كفالة', 'هدية', 'صنيعة'],
        ],
      },
      actor: ['powers', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['survival-on'],
    when: [{ inPassage: ['clients', 'rulers', 'regimes', 'despots', 'kin-leaders'] }],
    unless: [{ inSentence: [...offTopic, 'toy-puppets', 'protest-signs'] }],
    examples: {
      asserted: [
        '{object:بقاء} الجنرال في القصر {cue:قرار} يتخذ في {actor:أبوظبي}.',
        '{object:عرش} الأمير {cue:هبة} من {actor:لندن}، ومن يهب يسترد.',
      ],
      attributed: [
        'كتب {speaker:المعلق} أن {object:بقاء} الرئيس {cue:ورقة} تلعبها {actor:أنقرة} متى شاءت.',
        'قال {speaker:دبلوماسي} إن {object:بقاءه} في الرئاسة {cue:صفقة} بين {actor:باريس} وحلفائها.',
      ],
      none: [
        'قيل عن بقاء النظام منه ومن موسكو ما قيل.',
        'ناقش الرئيس مع باريس قرار بقاء السفارة في مبناها.',
      ],
    },
  },
  {
    id: 'survival-hangs-on',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      object: { nouns: ['بقاء/بقائ/بقاؤ', 'عرش', 'كرسي', 'استمرار حكم', 'صمود', 'نجاة'] },
      cue: { nouns: ['مرهون', 'رهن', 'رهين', 'رهينة', 'معلق', 'متوقف', 'مشروط', 'مدين'] },
      actor: ['powers', 'power-adjectives', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['survival-on'],
    when: [
      {
        inPassage: ['clients', 'rulers', 'regimes', 'despots', 'kept-clients', 'opposition-people'],
      },
    ],
    unless: [{ inSentence: ['commerce', 'sport-words', 'screen-words', 'disease'] }],
    examples: {
      asserted: [
        '{object:صمود} المجلس العسكري {cue:رهن} بالقمح {actor:الروسي} وبصبر الجوار.',
        'بات {object:كرسي} الرئيس {cue:معلقا} بشحنات النفط {actor:الإيراني}.',
      ],
      attributed: [
        'يرى {speaker:الباحث} أن {object:نجاة} العقيد {cue:رهينة} بنفط {actor:طهران}.',
        'قالت {speaker:المنفية} إن {object:عرش} الملك {cue:مرهون} بغاز {actor:موسكو}.',
      ],
      none: ['بقاء المدرب الفرنسي رهن بنتائج فريقه أمام رئيس النادي في الدوري.'],
    },
  },
  {
    id: 'kept-in-his-seat',
    source: { paragraph: 13, phrase: 'موقف يدين ببقائها لروسيا', relation: 'synonym' },
    terms: {
      cue: { verbs: ['أبقى/أبقت/أبقوا/يبقي', 'ثبت/يثبت', 'حفظ/يحفظ', 'أمسك/يمسك', 'أعاد/يعيد'] },
      actor: ['powers', 'power-adjectives', 'patrons'],
      object: {
        nouns: ['منصب', 'سلطة', 'حكم', 'كرسي', 'قصر', 'عرش', 'مكان', 'رئاسة', 'سدة الحكم'],
      },
    },
    anchor: 'cue',
    shapes: ['keeps-him-there'],
    when: [{ inPassage: ['clients', 'rulers', 'regimes', 'despots', 'kept-clients'] }],
    unless: [{ inSentence: offTopic }],
    examples: {
      asserted: [
        'لم يرحل الملك بعد المظاهرات، فقد {cue:أبقاه} الدعم {actor:الفرنسي} في {object:قصره}.',
      ],
      none: ['أبقاه المدرب الفرنسي في مكانه بعد المباراة، وصفق الرئيس.'],
    },
  },
]
