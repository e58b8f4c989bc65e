import type { Rule } from '../../../types.ts'

/** Words right before a crowd that suffers the deed or tells of it: it did none. */
const sufferersOrTellers = ['acted-upon', 'reporting', 'telling'] as const

/** To throw; «ألقى» as it is written, for inflected it would be read in «تلقى», to be given. */
const throwing = {
  verbs: ['رمى/رمت/رموا/يرمي/يرمون', 'رشق/يرشق'],
  fixed: [
    'ألقوها',
    'رموها',
    'قذفوها',
    'رشقوها',
    'ألقى',
    'ألقت',
    'ألقوا',
    'ألقيا',
    'يلقي',
    'يلقون',
    'يلقيان',
  ],
} as const

/** The crowd, or somebody in it, commits crimes or breaks things. */
export const crimesOfTheCrowd: readonly Rule[] = [
  {
    id: 'crowd-commits-crimes',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'inflected',
    },
    terms: { target: 'demonstrators', cue: 'crime-acts', object: 'crime-objects' },
    anchor: 'cue',
    shapes: ['verb-subject-object', 'subject-verb-object', 'wrecked-by-them', 'done-to-it-before'],
    unless: [
      { inSentence: 'disasters-and-games' },
      { inClause: 'on-oneself' },
      { rightBefore: 'target', words: sufferersOrTellers },
      { rightBefore: 'object', words: 'beside-it' },
      { rightAfter: 'object', words: 'fear-and-silence' },
    ],
    examples: {
      asserted: [
        'سقط {object:الباب} بعدما {cue:خلعه} {target:المحتجون}.',
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
        words: ['against-riot', 'soldiers', 'protesting-at', 'public-money', 'ruling-bodies'],
      },
      {
        inClause: ['on-oneself', 'protesting-at', 'by-the-police', 'protested-at'],
      },
      {
        rightAfter: 'label',
        words: [
          'public-money',
          'effigies',
          'acted-upon-crowd',
          'belongings-of-people',
          'whole-countries',
        ],
      },
      { inSentence: 'state-accused' },
    ],
    examples: {
      asserted: ['انتهت المسيرة {label:بأعمال نهب} في السوق القديم.'],
      attributed: [
        'قال {speaker:العمدة} إن المتظاهرين قاموا {label:بتخريب} الحدائق.',
        'سجن ثلاثة متظاهرين بتهمة التجمهر {label:والتخريب}.',
      ],
      denied: ['نفت {speaker:النقابة} {label:أعمال تخريب} في المظاهرة.'],
      none: [
        'قال الحاكم للمتظاهرين إن أحدا لن يجرؤ على حرق البلاد.',
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
      { inSentence: ['disasters-and-games', 'rioters', 'riot-makers'] },
      { inClause: ['acted-upon-crowd', 'soldiers', 'demonstrators'] },
    ],
    examples: {
      asserted: [
        'سار المتظاهرون نحو الميناء. هناك {cue:أحرقوا} {object:حاويات} الشركة.',
        'سار المتظاهرون نحو الميناء. {cue:أحرقوا} {object:مخازن} الشركة، وفي المساء نهبوا ما بقي.',
      ],
      denied: ['قالت عن الاعتصام: لم {cue:نكسر} {object:زجاجا} ولم نعطل سيرا.'],
      none: ['طارد الجنود المحتجين. وفي المساء أحرقوا سيارات الإسعاف أمام الشرطة.'],
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
      cue: throwing,
      object: {
        nouns: [
          ...['حجارة', 'زجاجة حارقة', 'قنبلة حارقة/قنابل حارقة', 'مولوتوف', 'قنابل مولوتوف'],
          ...['زجاجات مولوتوف', 'عبوة حارقة', 'مفرقعات', 'قنابل بنزين', 'مقذوفات'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['verb-subject-object', 'subject-verb-object', 'thing-then-deed'],
    unless: [
      { inSentence: 'disasters-and-games' },
      { rightBefore: 'target', words: sufferersOrTellers },
    ],
    examples: {
      asserted: ['{cue:ألقى} {target:متظاهرون} {object:زجاجات حارقة} على جدار الثكنة.'],
      none: [
        'تلقى المتظاهرون حجارة من رماة على السطوح.',
        'ألقى الحرس قنابل الغاز على متظاهرين يحملون حجارة رمزية في أكفهم.',
      ],
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
      { inClause: ['soldiers', 'police-and-army', 'harm-to-crowds', 'rioters', 'riot-makers'] },
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
    id: 'young-men-throw',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      target: 'crowd-members',
      cue: throwing,
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
      attributed: [
        'تعهد {speaker:الملك} بعد المسيرة بملاحقة الذين {cue:أحرقوا} {object:المتاجر}.',
        'هدد {speaker:الوزير} بعد الإضراب كل من {cue:يخرب} {object:الممتلكات العامة}.',
      ],
      none: [
        'شكر الوزير بعد الإضراب رجال الإطفاء الذين حطموا أبواب المتاجر لإنقاذ الناس.',
        'شكر الوزير بعد الإضراب كل من زار مكتب البريد وفتح أبوابه.',
      ],
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
      target: ['demonstrators', 'protesters', 'people-fired-on', 'rioters'],
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
  {
    id: 'fires-set-by-the-crowd',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      target: 'demonstrators',
      cue: {
        verbs: [
          ...['أضرم النار في/أضرموا النار في/يضرم النار في', 'أضرم النيران في/أضرموا النيران في'],
          ...['أشعل النار في/أشعلوا النار في/يشعل النار في', 'أشعل النيران في/أشعلوا النيران في'],
          ...['أضرم الحرائق/أضرموا الحرائق', 'أشعل الحرائق/أشعلوا الحرائق'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['subject-complement-cue', 'verb-subject'],
    unless: [
      { inClause: ['on-oneself', 'effigies', 'soldiers', 'police-and-army', 'by-the-police'] },
      { inSentence: ['disasters-and-games', 'real-crime', 'they-accuse'] },
      { rightAfter: 'cue', words: ['acted-upon-crowd', 'belongings-of-people'] },
    ],
    examples: {
      asserted: ['دخل {target:متظاهرون} القصر {cue:وأضرموا النار في} أحد أجنحته.'],
      none: [
        'أضرم متظاهر النار في نفسه أمام القصر.',
        'طرد الحراس المتظاهرين وأضرموا النار في خيامهم.',
      ],
    },
  },
  {
    id: 'nothing-was-wrecked',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      cue: {
        fixed: [
          ...['ينهبوا', 'يحرقوا', 'يخربوا', 'يكسروا', 'يحطموا', 'يسرقوا', 'ننهب', 'نحرق', 'نخرب'],
          ...['نكسر', 'نحطم', 'نسرق'],
        ],
      },
    },
    anchor: 'cue',
    when: [
      { rightBefore: 'cue', words: 'never' },
      { inPassage: ['demonstrators', 'protest-events', 'protest-acts', 'street-marks'] },
    ],
    unless: [{ inSentence: ['sport-words', 'everyday-trades', 'disease'] }],
    examples: {
      denied: [
        'سار المضربون أمس. وقالت {speaker:طالبة} إنهم لم {cue:يحرقوا} شيئا.',
        'قال {speaker:طالب} من المعتصمين: لم {cue:ننهب} أحدا.',
      ],
      none: ['قال المعتصمون إن الجنود يحرقوا خيامهم كل ليلة.'],
    },
  },
]
