import type { Rule } from '../../types.ts'

/** Words right before a crowd that suffers the deed or tells of it: it did none. */
const sufferersOrTellers = ['acted-upon', 'reporting', 'telling'] as const

export const ar: readonly Rule[] = [
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
      none: ['وصف النادي الطلاب بالمشاغبين بعد المباراة.'],
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
      attributed: ['قال {speaker:العمدة} إن {label:مخربين} عبروا الجسر في المسيرة.'],
      distanced: ['حمّلت البلدية "{label:المخربين}" في المظاهرة كلفة التنظيف.'],
      denied: ['لا وجود {label:لمخربين} في المسيرة.'],
      none: ['طرد الحراس مشاغبين من الملعب قبل المسيرة.', 'كسر مشاغبون زجاج المقهى.'],
    },
  },
  {
    id: 'crowd-commits-crimes',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'inflected',
    },
    terms: { target: 'demonstrators', cue: 'crime-acts', object: 'crime-objects' },
    anchor: 'cue',
    shapes: ['verb-subject-object', 'subject-verb-object', 'wrecked-by-them'],
    unless: [
      { inSentence: 'disasters-and-games' },
      { inClause: 'on-oneself' },
      { rightBefore: 'target', words: sufferersOrTellers },
      { rightBefore: 'object', words: 'beside-it' },
      { rightAfter: 'object', words: 'fear-and-silence' },
    ],
    examples: {
      asserted: [
        '{cue:أحرق} {target:متظاهرون} {object:سيارات} قرب البلدية.',
        '{target:المحتجون} {cue:خربوا} {object:مقر} الحزب ليلا.',
        'بقيت {object:واجهة} المسبح التي {cue:حطمها} {target:المحتجون} عارية.',
      ],
      attributed: [
        'قال {speaker:المحافظ} إن {target:المعتصمين} {cue:سرقوا} {object:أسلحة} من المخفر.',
      ],
      denied: [
        'نفت {speaker:النقابة} أن يكون {target:المضربون} قد {cue:حطموا} {object:واجهات} المتاجر.',
      ],
      none: [
        'أطلق الجنود النار على متظاهرين وأحرقوا سيارات الإسعاف.',
        'دمر الزلزال منزل ناشط ومدرسة في القرية.',
        'كسر المحتجون حاجز الخوف في القرية.',
        'شكا متظاهرون في الخرطوم أن رجال أمن كسروا كاميراتهم.',
        'دمر الجيش خيام المعتصمين وأحرق سياراتهم.',
        'أحرق متظاهرون صورة الرئيس أمام السفارة.',
        'اقتحم المتظاهرون البرلمان ليلا.',
        'أضرم محتج النار في نفسه عند باب البلدية.',
      ],
    },
  },
  {
    id: 'crime-by-crowd',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'verbatim',
    },
    terms: { label: 'crimes' },
    anchor: 'label',
    when: [{ inSentence: 'protest-signs' }],
    unless: [
      { inSentence: ['disasters-and-games', 'real-crime'] },
      {
        rightBefore: 'label',
        words: ['against-riot', 'soldiers', 'protesting-at', 'public-money'],
      },
      {
        inClause: ['on-oneself', 'protesting-at', 'by-the-police', 'protested-at'],
      },
      {
        rightAfter: 'label',
        words: ['public-money', 'effigies', 'acted-upon-crowd', 'belongings-of-people'],
      },
      { inSentence: 'state-accused' },
    ],
    examples: {
      asserted: ['انتهت المسيرة {label:بأعمال نهب} في السوق القديم.'],
      attributed: ['قال {speaker:العمدة} إن المتظاهرين قاموا {label:بتخريب} الحدائق.'],
      denied: ['نفت {speaker:النقابة} {label:أعمال تخريب} في المظاهرة.'],
      none: [
        'تظاهر أهل الحي احتجاجا على سرقة أعمدة الكهرباء وتخريب شبكة الماء.',
        'طالب المعتصمون بأموال نهبها وزراء سابقون.',
        'أبعدت شرطة مكافحة الشغب المتظاهرين عن الجسر.',
        'بعد الزلزال خرجت مظاهرة ضد السرقة والنهب.',
        'اتهم المتظاهرون الشرطة بسرقة خيامهم.',
        'خرجت المسيرة بسبب نهب المال العام.',
        'بدأت المسيرة بعد إضرام النار في جسده أمام البلدية.',
        'رفع المتظاهرون لافتة ضد سطوة الجنرالات.',
        'شهدت الانتفاضة إحراق صور الحاكم.',
        'اتهمت جمعية قوات الأمن بسرقة ساعات المتظاهرين.',
        'خرج البحارة في احتجاج على تفشي السرقة في الميناء.',
        'كتبت عن نهب الاستعمار للقارة وعن انتفاضة القبائل.',
        'فقد معتصمون أغراضهم في حادثة سرقة حقائب بين الخيام.',
        'احتج رعاة الوادي على عمليات نهب متكررة.',
        'بعد المسيرة طال تخريب مقر الرابطة على أيدي رجال الأمن.',
      ],
    },
  },
  {
    id: 'accused-of-crimes',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'inflected',
    },
    terms: {
      target: 'demonstrators',
      cue: {
        nouns: [
          'استيلاء',
          'اقتحام',
          'مهاجمة',
          'اعتداء',
          'سرقة',
          'إحراق',
          'حرق',
          'تدمير',
          'تكسير',
          'تحطيم',
          'سطو',
          'اجتياح',
          'رشق',
          'إتلاف',
          'إشعال',
          'إضرام',
          'نهب',
          'تخريب',
          'حيازة',
        ],
      },
      object: 'crime-objects',
    },
    anchor: 'cue',
    shapes: ['accused-of-acts'],
    unless: [{ inSentence: 'disasters-and-games' }, { rightBefore: 'target', words: 'accusing' }],
    examples: {
      attributed: ['اتهم {speaker:العمدة} {target:المضربين} {cue:باقتحام} {object:مقر} الشركة.'],
      none: ['اتهم المتظاهرون الحرس باقتحام منازلهم.'],
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
    id: 'they-wreck',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { cue: 'they-wreck', object: 'crime-objects' },
    anchor: 'cue',
    shapes: ['cue-right-before-object'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'protest-acts'] }],
    unless: [
      { rightBefore: 'cue', words: 'relative' },
      { inSentence: ['disasters-and-games', 'soldiers'] },
      { inClause: ['acted-upon-crowd', 'crime-acts'] },
    ],
    examples: {
      asserted: ['سار المتظاهرون نحو الميناء. هناك {cue:أحرقوا} {object:حاويات} الشركة.'],
      denied: ['قالت عن الاعتصام: لم {cue:نكسر} {object:زجاجا} ولم نعطل سيرا.'],
      none: ['طارد الجنود المحتجين. وفي المساء أحرقوا سيارات الإسعاف أمام الشرطة.'],
    },
  },
  {
    id: 'wreckage-left-behind',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      target: ['demonstrators', 'protest-events'],
      cue: { verbs: ['خلف/يخلف', 'ترك/يترك'], fixed: ['مخلفين', 'مخلفة', 'تاركين', 'تاركة'] },
      object: 'wrecked-things',
    },
    anchor: 'object',
    shapes: ['traces-left'],
    unless: [{ inSentence: ['disasters-and-games', 'harm-to-crowds'] }],
    examples: {
      asserted: ['{cue:خلف} {target:المضربون} وراءهم {object:متاجر منهوبة} في الميناء.'],
      none: ['خلف الزلزال متاجر مدمرة بعد المسيرة بيوم.'],
    },
  },
  {
    id: 'crowd-throws',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      target: 'demonstrators',
      cue: { verbs: ['ألقى/ألقت/ألقوا/يلقي/يلقون', 'رمى/رمت/رموا/يرمي/يرمون', 'رشق/يرشق'] },
      object: {
        nouns: [
          ...['حجارة', 'زجاجة حارقة', 'قنبلة حارقة/قنابل حارقة', 'مولوتوف', 'قنابل مولوتوف'],
          ...['زجاجات مولوتوف', 'عبوة حارقة', 'مفرقعات', 'قنابل بنزين', 'مقذوفات'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['verb-subject-object', 'subject-verb-object'],
    unless: [
      { inSentence: 'disasters-and-games' },
      { rightBefore: 'target', words: sufferersOrTellers },
    ],
    examples: {
      asserted: ['{cue:ألقى} {target:متظاهرون} {object:زجاجات حارقة} على جدار الثكنة.'],
      none: ['ألقى الحرس قنابل الغاز على متظاهرين يحملون حجارة رمزية في أكفهم.'],
    },
  },
  {
    id: 'young-men-wreck',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'inflected',
    },
    terms: { target: 'crowd-members', cue: 'crime-acts', object: 'crime-objects' },
    anchor: 'cue',
    shapes: ['verb-subject-object', 'subject-verb-object'],
    when: [{ inSentence: ['demonstrators', 'protest-events', 'protest-acts'] }],
    unless: [
      { inClause: 'on-oneself' },
      { inSentence: ['disasters-and-games', 'real-crime'] },
      { inClause: ['soldiers', 'police-and-army', 'harm-to-crowds'] },
      { rightBefore: 'cue', words: 'preposition' },
      { rightBefore: 'target', words: sufferersOrTellers },
      { rightBefore: 'object', words: 'beside-it' },
      { rightAfter: 'object', words: 'fear-and-silence' },
    ],
    examples: {
      asserted: ['{target:شبان} {cue:أحرقوا} {object:مكتب} البلدية بعد المسيرة.'],
      none: [
        'اقتحم جنود سكن شبان شاركوا في المسيرة وكسروا أبوابه.',
        'خرج السكان في مسيرة احتجاجا على هدم السوق.',
      ],
    },
  },
  {
    id: 'riots-told-by-rulers',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      label: {
        nouns: ['أعمال شغب', 'أحداث شغب', 'عمليات شغب', 'موجة شغب', 'ليلة شغب', 'شغب أخير'],
      },
    },
    anchor: 'label',
    unless: [
      {
        inSentence: [
          ...[
            'protest-signs',
            'disasters-and-sport',
            'real-crime',
            'everyday-order',
            'sport-words',
          ],
        ],
      },
      { inClause: ['rioters', 'riot-makers'] },
      { rightBefore: 'label', words: 'against-riot' },
    ],
    examples: {
      attributed: ['قالت {speaker:وزارة الداخلية} إن {label:أعمال الشغب} في الميناء انتهت.'],
      none: ['قالت وزارة الداخلية إن أعمال شغب أعقبت المباراة.'],
    },
  },
  {
    id: 'thieves-for-the-crowd',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'inflected',
    },
    terms: { label: { nouns: ['سارق/سراق', 'لص/لصوص', 'حرامي/حرامية'] } },
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
    id: 'they-are-accused-of-crimes',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'inflected',
    },
    terms: { label: 'crimes' },
    anchor: 'label',
    shapes: ['they-are-charged'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'protest-acts'] }],
    unless: [{ inSentence: ['protest-signs', 'disasters-and-games', 'state-accused'] }],
    examples: {
      attributed: ['سار المضربون إلى الميناء. واتهمهم {speaker:العمدة} {label:بإحراق حافلات}.'],
      none: ['سار المضربون إلى الميناء. واتهم تاجر حارسه بالسرقة.'],
    },
  },
  {
    id: 'damage-told-by-rulers',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      label: {
        nouns: [
          ...['تدمير ممتلكات', 'تخريب ممتلكات', 'إتلاف ممتلكات', 'اعتداء على ممتلكات'],
          ...['أعمال تخريب', 'أعمال نهب', 'عمليات نهب', 'نهب وتخريب', 'سلب ونهب'],
        ],
      },
    },
    anchor: 'label',
    when: [
      { inSentence: ['tellers-in-power', 'ruling-bodies', 'officials'] },
      { inPassage: ['demonstrators', 'protest-events', 'protest-acts'] },
    ],
    unless: [{ inSentence: ['protest-signs', 'disasters-and-sport', 'state-accused', 'soldiers'] }],
    examples: {
      attributed: [
        'سار المضربون أمس. وقال {speaker:رئيس الوزراء} إن الليلة شهدت {label:تدمير الممتلكات}.',
      ],
      none: ['سار المضربون أمس. وقال رئيس البلدية إن الزلزال خلف تدمير الممتلكات.'],
    },
  },
  {
    id: 'wreckage-told-by-rulers',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      label: {
        nouns: [
          ...['أعمال تخريبية', 'أعمال تخريب', 'أعمال عنف وتخريب', 'أعمال فوضى', 'أعمال شغب وتخريب'],
          ...['أحداث تخريبية', 'عمليات تخريبية', 'أعمال نهب وتخريب'],
        ],
      },
    },
    anchor: 'label',
    when: [
      { inSentence: ['tellers-in-power', 'interior-ministry'] },
      { inPassage: ['unrest-policing', 'riot-acts', 'police-and-army', 'situation'] },
    ],
    unless: [
      {
        inSentence: [
          ...[
            'protest-signs',
            'disasters-and-sport',
            'real-crime',
            'everyday-order',
            'attack-words',
          ],
          ...['war-actors', 'riots-by-name'],
        ],
      },
      { rightBefore: 'label', words: 'against-riot' },
    ],
    examples: {
      attributed: [
        'قالت {speaker:وزارة الداخلية} إن {label:الأعمال التخريبية} انتهت مع انتشار الشرطة.',
      ],
      none: ['قالت وزارة الداخلية إن أعمال تخريبية أصابت أنبوب النفط، وانتشر الجيش.'],
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
  {
    id: 'young-men-throw',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      target: 'crowd-members',
      cue: { verbs: ['ألقى/ألقت/ألقوا/يلقي/يلقون', 'رمى/رمت/رموا/يرمي/يرمون', 'رشق/يرشق'] },
      object: {
        nouns: [
          ...['حجارة', 'زجاجة حارقة', 'قنبلة حارقة/قنابل حارقة', 'مولوتوف', 'قنابل مولوتوف'],
          ...['زجاجات مولوتوف', 'مفرقعات', 'قنابل بنزين', 'مقذوفات'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['verb-subject-object', 'subject-verb-object'],
    when: [{ inSentence: ['demonstrators', 'protest-events', 'protest-acts', 'unrest-policing'] }],
    unless: [
      { inSentence: ['disasters-and-games', 'real-crime'] },
      { rightBefore: 'target', words: sufferersOrTellers },
      { inClause: 'harm-to-crowds' },
    ],
    examples: {
      asserted: ['{cue:رمى} {target:شبان} {object:مفرقعات} على الحرس بعد المسيرة.'],
      none: ['رمى شبان حجارة في النهر وهم ينتظرون القطار.'],
    },
  },
  {
    id: 'whoever-wrecks',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      cue: {
        verbs: [
          ...['نهب/ينهب', 'خرب/يخرب', 'أحرق/يحرق', 'أتلف/يتلف', 'دمر/يدمر', 'حطم/يحطم', 'سرق/يسرق'],
          ...['اعتدى على/يعتدي على', 'اقتحم/يقتحم', 'أضرم/يضرم', 'عبث ب/يعبث ب', 'قام بتخريب'],
        ],
      },
      object: 'crime-objects',
    },
    anchor: 'cue',
    shapes: ['whoever-acts-on'],
    when: [
      { inPassage: ['protest-signs', 'unrest-policing', 'riot-acts', 'street-marks'] },
      { inSentence: ['tellers-in-power', 'ruling-bodies', 'officials', 'rulers', 'commanders'] },
    ],
    unless: [
      { inSentence: ['demonstrators', 'disasters-and-games', 'real-crime', 'attack-words'] },
      { inClause: ['acted-upon-crowd', 'harm-to-crowds'] },
    ],
    examples: {
      attributed: ['هدد {speaker:الوزير} بعد الإضراب كل من {cue:يخرب} {object:الممتلكات العامة}.'],
      none: ['شكر الوزير بعد الإضراب كل من زار مكتب البريد وفتح أبوابه.'],
    },
  },
  {
    id: 'groups-accused-of-crimes',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'inflected',
    },
    terms: {
      target: {
        nouns: [
          ...['جماعة منظمة', 'مجموعة منظمة', 'جماعة', 'مجموعة', 'عنصر/عناصر', 'مجهول', 'ملثم'],
          ...['شاب/شبان', 'أنصار', 'مندس', 'حزب/أحزاب', 'طالب/طلاب/طلبة', 'موقوف', 'معتقل'],
        ],
      },
      cue: {
        nouns: [
          ...['اقتحام', 'مهاجمة', 'سرقة', 'إحراق', 'حرق', 'تدمير', 'تكسير', 'تحطيم', 'سطو على'],
          ...['رشق', 'إتلاف', 'إشعال', 'إضرام', 'نهب', 'تخريب', 'اعتداء على'],
        ],
      },
      object: 'crime-objects',
    },
    anchor: 'cue',
    shapes: ['accused-of-acts'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'protest-acts', 'unrest-policing'] }],
    unless: [
      { inSentence: ['disasters-and-games', 'real-crime', 'attack-words', 'war-actors'] },
      { rightBefore: 'target', words: 'accusing' },
      { inSentence: ['demonstrators', 'protest-signs'] },
    ],
    examples: {
      attributed: [
        'سار المضربون أمس. واتهمت {speaker:الحكومة} {target:جماعات منظمة} {cue:بإحراق} {object:محطات} المترو.',
      ],
      none: ['سار المضربون أمس. واتهمت الحكومة جماعات منظمة بتأخير بناء محطات المترو.'],
    },
  },
  {
    id: 'deed-on-a-thing',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'inflected',
    },
    terms: {
      cue: {
        nouns: [
          ...['تدمير', 'إحراق', 'حرق', 'تخريب', 'إتلاف', 'تكسير', 'تحطيم', 'تهشيم'],
          ...['استيلاء على', 'سطو على', 'اعتداء على', 'مهاجمة', 'اختطاف', 'خطف', 'سلب'],
        ],
      },
      object: 'crime-objects',
    },
    anchor: 'cue',
    shapes: ['cue-right-before-object'],
    when: [{ inSentence: ['demonstrators', 'protest-events'] }],
    unless: [
      {
        inSentence: [
          'disasters-and-games',
          'real-crime',
          'soldiers',
          'state-accused',
          'armed-groups',
          'war-actors',
        ],
      },
      { inClause: ['on-oneself', 'crimes'] },
      { rightBefore: 'cue', words: ['against-riot', 'soldiers'] },
      { rightAfter: 'object', words: ['effigies', 'demonstrators'] },
    ],
    examples: {
      asserted: ['انتهى الإضراب بعد {cue:تدمير} {object:مكتب} الميناء.'],
      none: ['بدأ الإضراب بعد أن أمر الجيش بتدمير منازل الصيادين.'],
    },
  },
  {
    id: 'damage-done-by-the-crowd',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      cue: { nouns: ['خسارة/خسائر', 'ضرر/أضرار', 'دمار', 'خراب', 'تلفيات', 'تخريب'] },
      target: ['demonstrators', 'protest-events'],
      object: 'crime-objects',
    },
    anchor: 'cue',
    shapes: ['damage-that-they-did'],
    unless: [{ inSentence: ['disasters-and-games', 'soldiers'] }],
    examples: {
      attributed: [
        'قال {speaker:المحاسب} إن {cue:الأضرار} التي ألحقها {target:المضربون} {object:بالمصانع} بلغت مليونا.',
      ],
      none: ['قدر المحاسب الأضرار التي ألحقها الفيضان بالمصانع بعد الإضراب.'],
    },
  },
  {
    id: 'things-were-looted',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'inflected',
    },
    terms: {
      cue: {
        fixed: [
          ...['سرقت', 'نهبت', 'أحرقت', 'حطمت', 'كسرت', 'خربت', 'دمرت', 'أتلفت', 'هشمت', 'سرق'],
          ...['نهب', 'أحرق', 'خرب', 'دمر', 'أضرمت', 'تعرضت', 'تعرض'],
        ],
      },
      object: 'crime-objects',
      target: 'protest-events',
    },
    anchor: 'cue',
    shapes: ['done-to-a-thing-during'],
    unless: [
      {
        inSentence: [
          ...['disasters-and-games', 'real-crime', 'soldiers', 'state-accused', 'war-actors'],
          ...['police-and-army', 'demonstrators', 'crowd-members', 'gunfire', 'armed-groups'],
        ],
      },
      { inClause: ['on-oneself', 'acted-upon-crowd'] },
      { rightAfter: 'cue', words: ['public-money', 'effigies'] },
    ],
    examples: {
      asserted: ['{cue:نهبت} {object:متاجر} عدة خلال {target:الإضراب}.'],
      none: ['نهبت الميليشيات متاجر عدة خلال الإضراب.'],
    },
  },
  {
    id: 'missiles-fly',
    source: { paragraph: 4, phrase: 'السرقات من مستودعات الأسلحة', relation: 'synonym' },
    terms: {
      cue: { verbs: ['تطاير/يتطاير', 'انهال/ينهال', 'انهمر/ينهمر', 'أمطر/يمطر'] },
      object: {
        nouns: [
          'حجر/حجارة',
          'زجاجة حارقة/زجاجات حارقة',
          'قنبلة حارقة/قنابل حارقة',
          'مولوتوف',
          'مفرقعات',
          'قذيفة/قذائف',
        ],
      },
    },
    anchor: 'object',
    shapes: ['cue-right-before-object'],
    when: [{ inSentence: ['protest-events', 'demonstrators'] }],
    unless: [
      { inSentence: ['disasters-and-games', 'war-actors', 'sport-words'] },
      { inClause: 'harm-to-crowds' },
    ],
    examples: {
      asserted: ['{cue:تطايرت} {object:الحجارة} خلال المظاهرة.'],
      none: ['تطايرت الحجارة من البركان فوق طريق المتظاهرين.'],
    },
  },
  {
    id: 'rampaging-crowd',
    source: { paragraph: 4, phrase: 'السرقات من مستودعات الأسلحة', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protesters', 'people-fired-on'],
      cue: { verbs: ['عاث/يعيث'] },
      object: { fixed: ['فسادا', 'خرابا', 'تخريبا', 'في الأرض فسادا', 'نهبا'] },
    },
    anchor: 'cue',
    shapes: ['verb-subject-object', 'subject-verb-object'],
    unless: [{ inSentence: ['disasters-and-games', 'sport-words'] }],
    examples: {
      asserted: ['{cue:عاثت} {target:الحشود} {object:فسادا} في وسط المدينة بعد المسيرة.'],
      none: ['عاث الجراد فسادا في حقول الفلاحين.'],
    },
  },
  {
    id: 'fires-of-the-crowd',
    source: { paragraph: 4, phrase: 'السرقات من مستودعات الأسلحة', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          ...['نار/نيران', 'حريق/حرائق', 'لهب/ألسنة لهب', 'حجر/حجارة', 'زجاجة حارقة/زجاجات حارقة'],
          ...['مولوتوف', 'قنبلة حارقة/قنابل حارقة', 'معول/معاول', 'عصا/عصي', 'فأس/فؤوس', 'مقذوفات'],
        ],
      },
      target: ['demonstrators', 'rioters'],
      object: 'crime-objects',
    },
    anchor: 'cue',
    shapes: ['cue-of-the-crowd-then-object'],
    unless: [
      { inSentence: ['disasters-and-games', 'war-actors'] },
      { inClause: ['harm-to-crowds', 'gunfire', 'on-oneself'] },
    ],
    examples: {
      asserted: [
        'أتت {cue:نيران} {target:المحتجين} على {object:مبنى} البلدية.',
        '{cue:حجارة} {target:المتظاهرين} لم تترك {object:واجهة} سليمة.',
      ],
      attributed: [
        'بلغت {cue:فؤوس} {target:المعتصمين} {object:أبواب} المخازن، قال {speaker:الحارس}.',
      ],
      none: ['وصلت نيران الغابة إلى خيام المحتجين قرب المبنى.'],
    },
  },
  {
    id: 'turned-to-ashes-by-the-crowd',
    source: { paragraph: 4, phrase: 'السرقات من مستودعات الأسلحة', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'rioters'],
      object: 'crime-objects',
      cue: {
        nouns: [
          ...['رماد', 'أنقاض', 'ركام', 'حطام', 'شظية/شظايا', 'خراب', 'خرابة', 'هيكل متفحم'],
          ...['كومة رماد', 'كومة زجاج', 'أطلال', 'فحم', 'ساحة خراب', 'هياكل متفحمة'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['turned-into-by'],
    unless: [{ inSentence: ['disasters-and-games', 'war-actors', 'gunfire'] }],
    examples: {
      asserted: [
        'حول {target:المضربون} {object:مكاتب} الشركة إلى {cue:أنقاض}.',
        'صار {object:المتجر} {cue:رمادا} على أيدي {target:المتظاهرين}.',
      ],
      none: ['حولت الدبابات مكاتب الصحيفة إلى أنقاض بعد تظاهرة ناشطين.'],
    },
  },
]
