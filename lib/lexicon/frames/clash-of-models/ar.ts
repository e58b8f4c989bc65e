import type { Rule } from '../../types.ts'

/** The order that others turn from, are pressed to take, or stand against. */
const westernModels = [
  ...['وصفة ليبرالية', 'وصفات ليبرالية', 'وصفة غربية', 'وصفات غربية', 'ديمقراطية أميركية'],
  ...['ديمقراطية على طريقة أميركية', 'ديمقراطية على طريقة غربية', 'رأسمالية غربية'],
  ...['نمط غربي', 'نمط حياة غربي', 'ديمقراطية أمريكية', 'نظام برلماني غربي', 'زعامة غربية'],
  ...['نموذج غربي', 'نموذج ليبرالي', 'ديمقراطية غربية', 'ديمقراطية ليبرالية', 'نظام ليبرالي'],
  ...['منظومة غربية', 'نظام عالمي ليبرالي', 'نظام دولي ليبرالي', 'حضارة غربية', 'ليبرالية غربية'],
  ...['فكرة ليبرالية', 'مشروع ليبرالي', 'قيم ليبرالية', 'نموذج إمبريالي', 'مشروع إمبريالي'],
  ...['نموذج ديمقراطي غربي', 'نموذج أمريكي', 'نموذج أميركي', 'مشروع غربي', 'قيم غربية'],
] as const

/** Blocs and orders by the names that only a contest of systems gives them. */
const freeBlocs = [
  ...['عالم تحكمه قواعد', 'عالم قائم على قواعد', 'عالم ليبرالي', 'مجتمعات مفتوحة'],
  ...['ديمقراطيات', 'ديموقراطيات', 'دول ديمقراطية', 'أنظمة ديمقراطية', 'عالم حر', 'دول حرة'],
  ...['أمم حرة', 'شعوب حرة', 'مجتمعات حرة', 'معسكر ديمقراطي', 'قطب ديمقراطي', 'كتلة ديمقراطية'],
  ...['غرب ديمقراطي', 'غرب ليبرالي', 'عالم ديمقراطي', 'قوى ديمقراطية', 'نموذج غربي'],
  ...['نموذج ليبرالي', 'نموذج ديمقراطي', 'نموذج أوروبي', 'ديمقراطية ليبرالية', 'معسكر غربي'],
  ...['نظام دولي قائم على قواعد', 'نظام عالمي قائم على قواعد', 'نظام قائم على قواعد'],
  ...['نموذج أمريكي', 'نموذج أميركي', 'معسكر ليبرالي', 'رأسمالية ليبرالية'],
] as const

const unfreeBlocs = [
  ...['أوتوقراطيون', 'أوتوقراطيين', 'سلطويون', 'سلطويين', 'شريعة غاب', 'عالم تحكمه قوة'],
  ...['قوى أوتوقراطية', 'نظام حزب أوحد', 'معسكر استبداد', 'عالم استبدادي'],
  ...['أنظمة استبدادية', 'أنظمة سلطوية', 'أنظمة شمولية', 'أنظمة مستبدة', 'أنظمة قمعية'],
  ...['دول سلطوية', 'دول استبدادية', 'دول شمولية', 'قوى استبدادية', 'قوى سلطوية', 'قوى استبداد'],
  ...['استبداديات', 'أوتوقراطيات', 'دكتاتوريات', 'ديكتاتوريات', 'محور استبداد', 'محور طغيان'],
  ...['معسكر سلطوي', 'معسكر استبدادي', 'قطب استبدادي', 'قطب سلطوي', 'كتلة سلطوية'],
  ...['كتلة استبدادية', 'نموذج صيني', 'نموذج روسي', 'نموذج سلطوي', 'نموذج استبدادي'],
  ...['نموذج غير ليبرالي', 'ديمقراطية غير ليبرالية', 'معسكر شرقي', 'بلدان سلطوية'],
  ...['بلدان استبدادية', 'حكومات استبدادية', 'حكومات سلطوية', 'نموذج شمولي', 'سلطوية رقمية'],
] as const

/** What a contest is of when it is none of systems. */
const offTopic = ['sport-words', 'commerce', 'clash-decoys'] as const

export const ar: readonly Rule[] = [
  {
    id: 'clash-terms',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'inflected' },
    terms: {
      cue: 'clashes-of-systems',
    },
    anchor: 'cue',
    unless: [{ inSentence: ['sport-words', 'clash-decoys'] }],
    examples: {
      asserted: ['تخفي أزمة الحبوب وراءها {cue:صراع نماذج} طويلا.'],
      attributed: ['قال {speaker:الباحث} إن السهوب صارت ساحة {cue:لصدام الحضارات}.'],
      distanced: ['تكرر الصحف عبارة "{cue:الحرب الباردة الجديدة}".'],
      denied: ['ما يجري ليس {cue:صدام حضارات}.'],
      none: ['يعد المدربان الجمهور بصراع نماذج في نهائي الكأس.'],
    },
  },
  {
    id: 'the-free-world',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'synonym' },
    terms: { cue: { fixed: ['العالم الحر', 'للعالم الحر', 'بالعالم الحر'] } },
    anchor: 'cue',
    unless: [
      { inSentence: ['sport-words', 'clash-decoys'] },
      { inClause: ['clashes-of-systems', 'unfree-sides'] },
    ],
    examples: {
      attributed: ['قال {speaker:الأمين العام} إن البحر الأسود حد {cue:العالم الحر}.'],
      none: ['يلتقي العالم الحر في مباراة ودية على ملعب المدينة.'],
    },
  },
  {
    id: 'side-against-side',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'synonym' },
    terms: { cue: 'contest', target: 'free-sides', actor: 'unfree-sides' },
    anchor: 'cue',
    shapes: ['between-sides'],
    unless: [{ inSentence: offTopic }],
    examples: {
      attributed: [
        'قدمت القمة على أنها {cue:صراع} بين {target:الديمقراطية} {actor:والاستبداد}.',
        'قال {speaker:المستشار} إن القمة {cue:معركة} بين {target:الحرية} {actor:والطغيان}.',
      ],
      none: ['وأخيرا فتح بين الشرق والغرب طريق جديد.', 'كان نهائي الكأس معركة بين الشرق والغرب.'],
    },
  },
  {
    id: 'world-splits',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'synonym' },
    terms: {
      cue: { verbs: ['ينقسم/انقسم', 'يقسم/قسم', 'ينشطر/انشطر'], nouns: ['منقسم', 'انقسام'] },
      target: 'free-sides',
      actor: 'unfree-sides',
    },
    anchor: 'cue',
    shapes: ['split-into-sides'],
    unless: [{ inSentence: offTopic }],
    examples: {
      asserted: ['{cue:ينقسم} القرن إلى {target:ديمقراطيات} {actor:واستبداديات}.'],
      none: ['ينقسم الدوري إلى الشرق والغرب.'],
    },
  },
  {
    id: 'bloc-versus-bloc',
    source: { paragraph: 8, phrase: 'كجبهة موحدة ضد الاستبداد', relation: 'synonym' },
    terms: { target: 'free-sides', actor: 'unfree-sides' },
    anchor: 'actor',
    shapes: ['side-against-side'],
    unless: [{ inClause: 'united-fronts' }, { inSentence: offTopic }],
    examples: {
      asserted: ['تقف {target:الديمقراطيات} في مواجهة {actor:الأنظمة الاستبدادية}.'],
      none: ['لعب الغرب ضد الشرق في دوري المدينة.'],
    },
  },
  {
    id: 'united-front',
    source: { paragraph: 8, phrase: 'كجبهة موحدة ضد الاستبداد', relation: 'inflected' },
    terms: {
      cue: 'united-fronts',
      target: 'bloc-enemies',
    },
    anchor: 'cue',
    shapes: ['cue-against'],
    unless: [{ inSentence: ['sport-words', 'commerce'] }],
    examples: {
      asserted: ['جمع بايدن حلفاءه في {cue:جبهة موحدة} ضد {target:الاستبداد}.'],
      none: ['بنى المدرب جبهة ضد الغرب في وسط الملعب.'],
    },
  },
  {
    id: 'alternative-to-democracy',
    source: { paragraph: 8, phrase: 'بديلًا للديمقراطيات الليبرالية', relation: 'verbatim' },
    terms: {
      cue: 'alternatives',
      target: 'liberal-order',
    },
    anchor: 'cue',
    shapes: ['cue-to'],
    unless: [{ inSentence: offTopic }],
    examples: {
      asserted: ['تعرض بكين مدرسة الحزب {cue:بديلا} عن {target:الديمقراطية الغربية}.'],
      attributed: ['قال {speaker:العقيد} إن موسكو {cue:بديل} {target:للنموذج الغربي}.'],
      none: ['تبحث الشركة عن بديل للنموذج الغربي من محركاتها.'],
    },
  },
  {
    id: 'western-demands',
    source: { paragraph: 9, phrase: 'المطالب الغربية', relation: 'verbatim' },
    terms: {
      cue: 'western-dominance',
    },
    anchor: 'cue',
    unless: [{ inSentence: offTopic }, { inClause: 'alternatives' }],
    examples: {
      asserted: ['واجهت القوات في الشرق {cue:المطالب الغربية} كما واجهت الحشود.'],
      attributed: ['قال {speaker:المرشد} إن {cue:الهيمنة الغربية} إلى زوال.'],
      none: ['استجابت الشركة للمطالب الغربية بشأن التغليف.'],
    },
  },
  {
    id: 'western-model-refused',
    source: { paragraph: 8, phrase: 'بديلًا للديمقراطيات الليبرالية', relation: 'synonym' },
    terms: {
      cue: 'turning-away',
      target: { nouns: westernModels },
    },
    anchor: 'target',
    shapes: ['verb-and-object'],
    unless: [{ inSentence: offTopic }],
    examples: {
      asserted: ['كل انقلاب {cue:يقوض} {target:النموذج الغربي}.'],
      none: ['رفضت الشركة النموذج الغربي من المحرك.'],
    },
  },
  {
    id: 'contest-of-opposites',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'verbatim' },
    terms: { cue: 'contest', actor: 'opposed-pairs' },
    anchor: 'cue',
    shapes: ['cue-between'],
    unless: [{ inSentence: offTopic }, { rightBefore: 'actor', words: 'bodies-of-order' }],
    examples: {
      asserted: ['وراء الخلاف على الحبوب {cue:صراع} بين {actor:نموذجين}.'],
      attributed: ['قال {speaker:الكاتب} إن العالم يشهد {cue:مواجهة} بين {actor:منظومتين}.'],
      none: [
        'أصيب ثلاثة في مواجهات بين أنصار المعسكرين قرب الميناء.',
        'شهدت المباراة مواجهة بين نظامين دفاعيين في الدوري.',
      ],
    },
  },
  {
    id: 'system-and-system',
    source: { paragraph: 8, phrase: 'بديلًا للديمقراطيات الليبرالية', relation: 'synonym' },
    terms: {
      target: {
        nouns: ['ديمقراطية', 'ديموقراطية', 'ليبرالية', 'معسكر أحرار', 'معسكر ديمقراطي', 'عالم حر'],
      },
      actor: {
        nouns: [
          ...['أوتوقراطية', 'سلطوية', 'شمولية', 'دكتاتورية', 'ديكتاتورية', 'استبداد', 'طغيان'],
          ...['معسكر أقوياء', 'معسكر مستبدين', 'معسكر طغاة'],
        ],
      },
    },
    anchor: 'actor',
    shapes: ['system-beside-system'],
    unless: [
      { inSentence: [...offTopic, 'science-words', 'screen-words'] },
      { inClause: ['united-fronts', 'toppling', 'clashes-of-systems', 'unrest', 'protest-signs'] },
      { rightBefore: 'actor', words: 'opposed-to' },
    ],
    examples: {
      asserted: [
        'تقاسمت المنصة {target:ديمقراطية} متعبة {actor:وأوتوقراطية} ثرية.',
        'حزب {actor:الطغيان} التقني {target:والليبرالية} العجوز جالسان إلى طاولة واحدة.',
      ],
      none: ['مرت على الجزيرة أعوام بلا ديمقراطية، وأعوام من {despot-label:الاستبداد}.'],
    },
  },
  {
    id: 'systems-collide',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'inflected' },
    terms: { target: 'systems', cue: 'colliding' },
    anchor: 'cue',
    shapes: ['same-clause'],
    unless: [{ inSentence: [...offTopic, 'science-words', 'screen-words'] }],
    examples: {
      asserted: ['{target:نظامان} {cue:يتصادمان} على ضفة النهر، ولكل منهما علمه.'],
      none: ['تواجه النموذجان على منصة عرض الأزياء.'],
    },
  },
  {
    id: 'liberal-order-dying',
    source: { paragraph: 8, phrase: 'بديلًا للديمقراطيات الليبرالية', relation: 'synonym' },
    terms: {
      target: { nouns: westernModels },
      cue: {
        fixed: [
          'عفا عليها الزمن',
          'عفا عليه الزمن',
          'تحت الحصار',
          'تحتضر',
          ...[
            'منتهية الصلاحية',
            'انتهت صلاحيتها',
            'انتهى زمنها',
            'شاخت',
            'شاخ',
            'تتهاوى',
            'انهارت',
          ],
          ...['تنهار', 'سقطت', 'ولى زمنها', 'ولى زمنه', 'أفلست', 'أفلس', 'طريق مسدود', 'تتآكل'],
          ...['يتآكل', 'يتصدع', 'تتصدع', 'تترنح', 'يترنح', 'في خريفها', 'فقدت بريقها', 'فقد بريقه'],
          'يحتضر',
          'ماتت',
          'مات',
          'فشلت',
          'فشل',
          'تلفظ أنفاسها',
          'في أفول',
          'إلى زوال',
        ],
      },
    },
    anchor: 'target',
    shapes: ['same-clause'],
    unless: [{ inSentence: offTopic }],
    examples: {
      attributed: ['قال {speaker:بوتين} إن {target:الديمقراطية الليبرالية} {cue:فشلت}.'],
      none: ['عفا الزمن على المحرك، قالت الشركة عن النموذج الغربي الذي فشل.'],
    },
  },
  {
    id: 'bloc-beside-bloc',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'synonym' },
    terms: { target: { nouns: freeBlocs }, actor: { nouns: unfreeBlocs } },
    anchor: 'actor',
    shapes: ['actor-and-target-in-clause'],
    unless: [
      { inClause: ['contest', 'alternatives'] },
      { inSentence: [...offTopic, 'science-words', 'screen-words'] },
    ],
    examples: {
      asserted: ['{target:الديمقراطيات} تشتري الغاز من {actor:دول سلطوية}.'],
      attributed: [
        'قال {speaker:الباحث} إن {target:النموذج الأوروبي} يغري الشباب أكثر من {actor:النموذج الروسي}.',
      ],
      none: ['قارن المهندس النموذج الأوروبي من المحرك بالنموذج الصيني.'],
    },
  },
  {
    id: 'western-model-imposed',
    source: { paragraph: 9, phrase: 'المطالب الغربية', relation: 'synonym' },
    terms: {
      cue: {
        verbs: ['فرض/يفرض', 'أملى/يملي', 'صدر/يصدر', 'زرع/يزرع', 'عمم/يعمم', 'استنسخ/يستنسخ'],
        nouns: ['فرض', 'إملاء', 'تصدير', 'زرع', 'تعميم', 'زراعة'],
      },
      target: { nouns: westernModels },
    },
    anchor: 'cue',
    shapes: ['verb-and-object'],
    unless: [{ inSentence: offTopic }, { inClause: 'western-dominance' }],
    examples: {
      attributed: [
        'قال {speaker:الجنرال} إن باريس تريد {cue:فرض} {target:نموذجها الليبرالي} على الساحل.',
      ],
      none: ['فرضت الشركة النموذج الغربي من العلب على المصنع.'],
    },
  },
  {
    id: 'against-western-model',
    source: { paragraph: 8, phrase: 'بديلًا للديمقراطيات الليبرالية', relation: 'synonym' },
    terms: { target: { nouns: westernModels } },
    anchor: 'target',
    shapes: ['set-against'],
    unless: [
      { inClause: ['united-fronts', 'alternatives', 'turning-away'] },
      { inSentence: offTopic },
    ],
    examples: {
      asserted: ['تمول بكين محطات في القارة في مواجهة {target:النموذج الغربي}.'],
      none: ['جربت الشركة محركها مقابل النموذج الغربي.'],
    },
  },
  {
    id: 'side-over-side',
    source: { paragraph: 8, phrase: 'كجبهة موحدة ضد الاستبداد', relation: 'synonym' },
    terms: {
      cue: {
        verbs: ['انتصر/ينتصر', 'تغلب/يتغلب', 'تفوق/يتفوق', 'رجح/يرجح'],
        nouns: ['انتصار', 'تفوق', 'غلبة', 'نصر'],
      },
      target: ['free-sides', 'unfree-sides'],
      actor: {
        nouns: [
          ...['استبداد', 'طغيان', 'سلطوية', 'ديمقراطية', 'ديموقراطية', 'شمولية', 'نموذج وستمنستر'],
          ...[
            'نموذج بكين',
            'نموذج غربي',
            'نموذج صيني',
            'نموذج روسي',
            'نموذج برلماني',
            'نموذج واشنطن',
          ],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['cue-over-side'],
    unless: [{ inSentence: offTopic }],
    examples: {
      attributed: ['قال {speaker:المرشح}: غدا {cue:تنتصر} {target:الحرية} على {actor:الاستبداد}.'],
      none: ['تفوق المرشح الديمقراطي على منافسه في الغرب.'],
    },
  },
  {
    id: 'model-over-model',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'synonym' },
    terms: {
      cue: {
        verbs: ['انتصر/ينتصر', 'تغلب/يتغلب', 'تفوق/يتفوق', 'تقدم/يتقدم'],
        nouns: ['انتصار', 'تفوق', 'غلبة'],
      },
    },
    anchor: 'cue',
    shapes: ['model-over-model'],
    unless: [{ inSentence: [...offTopic, 'science-words', 'screen-words'] }],
    examples: {
      attributed: [
        'قال {speaker:الوزير} إن {cue:انتصار} نموذج سنغافورة على نموذج فايمار مسألة وقت.',
      ],
      none: ['تفوق نموذج الدراجة الكورية على نموذج السيارة في السباق.'],
    },
  },
  {
    id: 'confronting-the-west',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          ...['مواجهة مع غرب', 'صراع مع غرب', 'صدام مع غرب', 'نزال مع غرب', 'حرب غرب على'],
          ...['حرب غرب ضد', 'معركة ضد غرب', 'حرب ضد غرب', 'صراع مع معسكر غربي'],
          ...['مواجهة مع معسكر غربي', 'حرب غربية على'],
        ],
      },
    },
    anchor: 'cue',
    when: [{ inPassage: ['protest-signs', 'street-marks', 'unrest-policing'] }],
    unless: [{ inSentence: offTopic }],
    examples: {
      attributed: ['قال {speaker:العقيد} إن الإضراب حلقة في {cue:المواجهة مع الغرب}.'],
      none: ['عاد المنتخب بعد الإضراب من مواجهة مع الغرب في كأس المدينة.'],
    },
  },
  {
    id: 'on-the-march-in-retreat',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          'أفول غرب',
          'أفول ديمقراطية',
          'انحدار غرب',
          'انحسار ديمقراطية',
          'صعود أوتوقراطية',
          'صعود استبداد',
          'صعود أنظمة سلطوية',
          'زحف استبداد',
          'موجة استبداد',
          'موجة سلطوية',
          'مد سلطوي',
          'صعود شرق',
        ],
        fixed: [
          'الشرق يصعد',
          'الغرب ينحدر',
          'الغرب يتراجع',
          'الديمقراطية تتراجع',
          'الأوتوقراطية تتقدم',
          'وتتراجع الديمقراطية',
          'تتقدم الأوتوقراطية',
        ],
      },
    },
    anchor: 'cue',
    when: [{ inSentence: ['powers', 'free-sides', 'unfree-sides', 'geopolitics', 'countries'] }],
    unless: [{ inSentence: ['sport-words', 'commerce', 'science-words', 'screen-words'] }],
    examples: {
      attributed: ['قال {speaker:الزعيم الصيني} إن {cue:الشرق يصعد} منذ عقود.'],
      none: ['قال خبير الطقس في الصين إن حزام المطر نحو الشرق يصعد.'],
    },
  },
  {
    id: 'counterweight-to-the-west',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'synonym' },
    terms: {
      cue: {
        nouns: ['قوة موازنة', 'ثقل موازن', 'قوة موازية', 'ثقل مواز', 'كتلة موازنة', 'قطب مواز'],
      },
      target: ['powers', 'free-sides', 'western-dominance', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['cue-against'],
    unless: [{ inSentence: ['sport-words', 'commerce', 'finance'] }],
    examples: {
      attributed: ['قال {speaker:الموفد} إن الحلف {cue:ثقل موازن} {target:لواشنطن}.'],
      none: ['اشترت الشركة ثقلا موازنا لواشنطن من المصنع.'],
    },
  },
  {
    id: 'camps-face-each-other',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          ...['تواجه/يتواجه', 'تصادم/يتصادم', 'تصارع/يتصارع', 'تنافس/يتنافس', 'تقابل/يتقابل'],
          ...['اصطدم/يصطدم', 'تنازع/يتنازع', 'تقاسم عالم/يتقاسم عالم', 'اصطف/يصطف'],
        ],
      },
      target: 'free-sides',
      actor: 'unfree-sides',
    },
    anchor: 'cue',
    shapes: ['actor-cue-target-in-clause'],
    unless: [{ inSentence: [...offTopic, 'science-words', 'screen-words'] }],
    examples: {
      asserted: ['على ضفتي النهر {cue:تتقابل} {target:الحرية} {actor:وحكم الأقوياء}.'],
      attributed: [
        'قال {speaker:المستشار} إن {target:العالم المتحضر} {cue:يتنافس} مع {actor:حكم الحزب الواحد} على أفريقيا.',
        'ترى {speaker:المجلة} أن {actor:حكم الرجل الواحد} {cue:يصطدم} كل شتاء {target:بصناديق الاقتراع}.',
      ],
      none: ['يتنافس الغرب والشرق على صدارة الدوري.'],
    },
  },
  {
    id: 'war-waged-by-the-west',
    source: { paragraph: 9, phrase: 'المطالب الغربية', relation: 'synonym' },
    terms: {
      cue: { nouns: ['حرب/حروب', 'معركة', 'حملة', 'حملة صليبية', 'عدوان', 'هجمة', 'مؤامرة كونية'] },
      actor: {
        nouns: [
          ...['غرب', 'حضارة غربية', 'غرب جماعي', 'استكبار', 'استكبار عالمي', 'استكبار غربي'],
          ...['إمبريالية', 'إمبريالية غربية', 'عالم غربي', 'قوى استكبار', 'معسكر غربي'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['waged-by'],
    unless: [{ inSentence: offTopic }, { inClause: ['armed-groups', 'violent-labels'] }],
    examples: {
      asserted: ['القناة جبهة في {cue:الحرب} التي تشنها {actor:الإمبريالية} على الجزيرة.'],
      attributed: [
        'قال {speaker:أردوغان} إن {cue:المعركة} التي يخوضها {actor:الغرب} هدفها كل أمة ترفع رأسها.',
        'كتبت {speaker:الصحيفة} أن {cue:الهجمة} التي يقودها {actor:المعسكر الغربي} لن تنال من البلاد.',
      ],
      none: ['انتهت الحملة التي يقودها الغرب على تنظيم داعش في الموصل.'],
    },
  },
  {
    id: 'world-in-two',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'synonym' },
    terms: {
      cue: {
        verbs: ['انقسم/ينقسم', 'قسم/يقسم', 'انشطر/ينشطر', 'توزع/يتوزع', 'انفرز/ينفرز', 'اصطف/يصطف'],
        nouns: ['انقسام', 'انشطار', 'تقسيم', 'فرز', 'توزع', 'استقطاب'],
      },
      actor: 'opposed-pairs',
    },
    anchor: 'actor',
    shapes: ['split-into-pair'],
    when: [{ inSentence: ['free-sides', 'unfree-sides', 'powers', 'orders-of-the-world'] }],
    unless: [{ inSentence: [...offTopic, 'science-words', 'screen-words'] }],
    examples: {
      attributed: [
        'قال {speaker:الباحث} إن القارات {cue:تنقسم} إلى {actor:محورين} أحدهما سلطوي تقوده بكين.',
      ],
      asserted: ['العالم {cue:ينقسم} من جديد إلى {actor:كتلتين}.'],
      none: [
        'انقسم لاعبو الفريق إلى معسكرين قبل مباراة موسكو.',
        'انقسم تجار السوق إلى معسكرين بسبب الرصيف الجديد.',
      ],
    },
  },
  {
    id: 'one-side-gains-on-the-other',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          ...['تقدم/يتقدم', 'تراجع/يتراجع', 'تقهقر/يتقهقر', 'انحسر/ينحسر', 'زحف/يزحف', 'صعد/يصعد'],
          ...['أفل/يأفل', 'انكفأ/ينكفئ', 'تمدد/يتمدد', 'كسب أرضا/يكسب أرضا', 'خسر أرضا/يخسر أرضا'],
          ...['ضعف/يضعف', 'ازدهر/يزدهر', 'انتعش/ينتعش', 'احتضر/يحتضر'],
        ],
      },
      target: { nouns: ['ديمقراطية', 'ديموقراطية', 'ليبرالية', 'عالم حر', 'ديمقراطيات'] },
      actor: {
        nouns: [
          ...['استبداد', 'سلطوية', 'أوتوقراطية', 'شمولية', 'طغيان', 'أنظمة سلطوية', 'حكم فردي'],
          ...['حكم أقوياء', 'أنظمة استبدادية', 'ديكتاتوريات', 'دكتاتوريات', 'رجال أقوياء'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['actor-cue-target-in-clause'],
    unless: [
      { inSentence: [...offTopic, 'science-words', 'screen-words', 'protest-signs'] },
      { inClause: ['contest', 'united-fronts'] },
    ],
    examples: {
      asserted: ['{target:الديمقراطية} {cue:تتقهقر} {actor:والسلطوية} تقترب.'],
      attributed: [
        'قالت {speaker:المجلة} إن {actor:الاستبداد} {cue:يزحف} على {target:الديمقراطيات}.',
      ],
      none: ['تقدم المرشح الديمقراطي على خصمه في الولاية.'],
    },
  },
]
