import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'peacekeepers-from-outside',
    source: { paragraph: 9, phrase: 'إرسال وحدة عسكرية', relation: 'synonym' },
    terms: { cue: 'peacekeepers' },
    anchor: 'cue',
    when: [{ inPassage: 'outside-forces' }],
    unless: [{ inSentence: 'relief-work' }],
    examples: {
      asserted: [
        'تسلمت {cue:قوات حفظ السلام} البيلاروسية المطار ليلا.',
        'وصلت {cue:قوات حفظ السلام} الكينية لحماية المرفأ.',
      ],
      attributed: ['قال {speaker:الكرملين} إن {cue:قوات حفظ السلام} ستغادر قريبا.'],
      distanced: ['قصفت "{cue:قوات السلام}" الإثيوبية قريتين.'],
      none: ['أحيت قوات حفظ السلام التابعة للأمم المتحدة ذكرى تأسيسها بحضور ضابط مصري.'],
    },
  },
  {
    id: 'troops-sent-to-help',
    source: { paragraph: 9, phrase: 'ونرسل إليك تعزيزات', relation: 'inflected' },
    terms: { cue: 'helping-purposes', target: ['troops', 'police-from-outside'] },
    anchor: 'cue',
    shapes: ['purpose-of-force', 'purpose-further-on'],
    when: [{ inPassage: 'outside-forces' }],
    unless: [
      {
        rightBefore: 'target',
        words: ['practical-things', 'ruled-bodies', 'military-by-adjective', 'own-army-out'],
      },
      { rightAfter: 'cue', words: 'demands' },
      { rightAfter: 'target', words: ['home-forces', 'own-army-out'] },
      { rightAfter: 'cue', words: 'demands' },
      { inSentence: 'relief-work' },
      { inClause: ['peacekeepers', 'peacekeeping-words'] },
    ],
    examples: {
      asserted: [
        'حلت {target:قوات} تشادية في القصر لتقوم بمهام التدريب {cue:ومكافحة الإرهاب}.',
        'رابط {target:مظليون} تشاديون ليلا {cue:لحفظ الأمن}.',
      ],
      attributed: ['أكدت {speaker:أنقرة} أن {target:جنودها} جاؤوا {cue:لمكافحة الإرهاب}.'],
      distanced: [
        'بذريعة {cue:إعادة الاستقرار} دخلت {target:القوات} الكينية المرفأ.',
        'باسم {cue:مكافحة الإرهاب} عبرت {target:الدبابات} الكينية النهر.',
      ],
      none: [
        'حذر القائد من {foreign-hand:جهات أجنبية}، وقال إن الجيش يدعم مطالب المسيرة.',
        'حل المجلس العسكري في كوناكري جبهة قامت للدفاع عن السيادة.',
        'اشتبك سنغاليون مع قوات الأمن، فأعلن المحافظ حظر التجول بهدف {order-restored:إعادة الاستقرار}.',
        'برنامج فرنسي لمساعدة طلاب الطب على دخول الحياة العملية.',
        'أرسل الجيش التركي جنودا لمساعدة ضحايا الزلزال.',
        'انتشرت قوات تركية لضمان سلامة المسافرين.',
        'قتل جنديان سنغاليان من قوات حفظ النظام على الجسر.',
      ],
    },
  },
  {
    id: 'invited-in',
    source: { paragraph: 14, phrase: 'لتبرير التدخل', relation: 'verbatim' },
    terms: {
      cue: 'invited-in',
    },
    anchor: 'cue',
    when: [{ inPassage: 'outside-forces' }, { inPassage: 'troops' }],
    unless: [
      { inClause: ['peacekeepers', 'helping-purposes', 'opposition-people'] },
      { inSentence: 'relief-work' },
      {
        rightAfter: 'cue',
        words: ['opposition-people', 'demonstrators', 'court-words', 'trial-words'],
      },
    ],
    examples: {
      asserted: ['عبرت قوات سنغالية النهر {cue:بطلب من} الرئيس.'],
      none: [
        'عبرت قوات سنغالية النهر أمس، واعتصم الطلاب تلبية لدعوة عدة قوى معارضة.',
        'عزفت الفرقة الفرنسية بطلب من أرملة الجنرال في المتحف.',
        'خرج آلاف في المدينة بطلب من المعارضة، وراقبتهم قوات سنغالية.',
      ],
    },
  },
  {
    id: 'came-to-help',
    source: { paragraph: 9, phrase: 'ونرسل إليك تعزيزات', relation: 'synonym' },
    terms: {
      cue: 'helping-purposes',
      target: 'coming-in',
    },
    anchor: 'cue',
    shapes: ['purpose-of-force'],
    when: [{ inSentence: 'outside-forces' }, { inSentence: 'commanders' }],
    unless: [
      { inSentence: ['relief-work', 'everyday-trades', 'troops'] },
      { inClause: ['peacekeepers', 'peacekeeping-words'] },
    ],
    examples: {
      attributed: ['"{target:جئنا} {cue:لحماية} حكومة صديقة"، قال {speaker:الجنرال الكوبي}.'],
      none: ['جاء الجنرال الكوبي لمساعدة ابنته بعد الفيضان.'],
    },
  },
  {
    id: 'help-asked-of-an-alliance',
    source: { paragraph: 9, phrase: 'ونرسل إليك تعزيزات', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          'مساعدة',
          'عون',
          'دعم',
          'نجدة',
          'مؤازرة',
          'تدخل',
          'مساندة',
          'تعزيز/تعزيزات',
          'غطاء جوي',
          'حماية',
          'إسناد جوي',
          'قوة/قوات',
        ],
      },
      actor: {
        nouns: [
          ...['حليف/حلفاء', 'تحالف', 'حلف', 'دولة حليفة/دول حليفة', 'دولة شقيقة/دول شقيقة'],
          ...['معاهدة الأمن الجماعي', 'دول معاهدة', 'دول حلف', 'دول تحالف', 'دول جوار'],
          ...['منظمة معاهدة الأمن الجماعي', 'منظمة', 'ناتو', 'مجلس التعاون', 'اتحاد أفريقي'],
          ...[
            'موسكو',
            'روسيا',
            'كرملين',
            'رياض',
            'طهران',
            'باريس',
            'فرنسا',
            'أنقرة',
            'كيغالي',
            'كانبرا',
            'بكين',
            'واشنطن',
            'بوتين',
            'جار/جيران',
            'شقيق/أشقاء',
            'صديق/أصدقاء',
          ],
        ],
        fixed: ['إيكواس', 'درع الجزيرة'],
      },
    },
    anchor: 'cue',
    shapes: ['help-asked-of'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'against-terror', 'troops'] }],
    unless: [
      { rightBefore: 'cue', words: 'leaving-of' },
      { inSentence: ['relief-work', 'commerce', 'finance', 'peacekeepers', 'peacekeeping-words'] },
    ],
    examples: {
      attributed: ['قال {speaker:منفيون} إن الملك طلب من {actor:موسكو} {cue:المساعدة} ضد المسيرة.'],
      asserted: ['في ثالث أيام المظاهرات طلب الملك {cue:العون} من {actor:الرياض}.'],
      none: ['طلب المضربون من الخباز المساعدة والخبز.'],
    },
  },
  {
    id: 'military-help',
    source: { paragraph: 9, phrase: 'ونرسل إليك تعزيزات', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          ...['مساعدة عسكرية', 'دعم عسكري', 'إسناد عسكري', 'مساندة عسكرية', 'عون عسكري'],
          ...['مساعدة أمنية', 'مساعدة لازمة', 'مساعدة شاملة', 'كل مساعدة', 'مؤازرة عسكرية'],
        ],
      },
      actor: ['powers', 'outside-powers'],
    },
    anchor: 'cue',
    shapes: ['cue-and-actor-in-clause'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [{ inSentence: ['relief-work', 'commerce', 'finance'] }, { inClause: 'troops' }],
    examples: {
      attributed: [
        'قالت {speaker:الصحيفة} إن {actor:بكين} وعدت الملك بكل {cue:مساعدة عسكرية} في وجه الاحتجاجات.',
      ],
      none: ['أعلنت بكين مساعدة أمنية بعد الفيضان، وانتهى الاعتصام.'],
    },
  },
  {
    id: 'troops-for-somebody',
    source: { paragraph: 9, phrase: 'ونرسل إليك تعزيزات', relation: 'synonym' },
    terms: {
      target: ['troops', 'advisers-abroad', 'police-from-outside'],
      cue: 'standing-by',
      object: ['helped-by-troops', 'countries', 'rulers'],
    },
    anchor: 'cue',
    shapes: ['force-for-somebody'],
    when: [{ inPassage: 'outside-forces' }, { inSentence: ['sent-over', 'protest-signs'] }],
    unless: [
      { inSentence: ['relief-work', 'commerce', 'finance', 'sport-words'] },
      {
        rightBefore: 'target',
        words: [
          ...['military-by-adjective', 'own-army-out', 'practical-things', 'ruled-bodies'],
          ...['standing-by'],
        ],
      },
      { rightAfter: 'target', words: 'home-forces' },
      { inClause: ['peacekeepers', 'peacekeeping-words', 'helping-purposes'] },
      { rightAfter: 'target', words: 'turned-on-the-crowd' },
    ],
    examples: {
      denied: ['لم ترسل هافانا {target:جنودا} إلى الجزيرة {cue:لصون} {object:المنشآت}.'],
      asserted: [
        'دخل {target:لواء} كيني ميناء الجزيرة {cue:ليؤازر} {object:الشرطة}.',
        'أوفدت غانا {target:كتيبة} {cue:لمعاونة} {object:القصر} بعد ليلة المظاهرات.',
      ],
      attributed: [
        'قال {speaker:الوزير} إن {target:المظليين} الكينيين هبطوا {cue:لصون} {object:المنشآت}.',
      ],
      none: [
        'أوفدت كينيا كتيبة هندسية لمعاونة البلدية بعد السيول.',
        'أرسل الرئيس السوداني المدرعات لمواجهة الحشود وحماية القصر.',
        'استخدم حرس كيني القوة في مواجهة الحراك {protest-legitimised:السلمي}.',
      ],
    },
  },
  {
    id: 'troops-help-an-army',
    source: { paragraph: 9, phrase: 'ونرسل إليك تعزيزات', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          ...['ساعد/يساعد', 'عاون/يعاون', 'ساند/يساند', 'آزر/يؤازر', 'دعم/يدعم', 'أعان/يعين'],
          ...['حمى/حمت/يحمي', 'أسند/يسند'],
        ],
      },
      target: ['troops', 'police-from-outside'],
      object: {
        nouns: [
          ...['جيش', 'حكومة', 'قوات حكومية', 'شرطة', 'سلطات', 'حكومة شرعية', 'رئيس', 'حليف'],
          ...['قوات نظامية', 'جيش وطني', 'قوات محلية', 'نظام'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['force-helps'],
    when: [{ rightAfter: 'target', words: ['outside-forces', 'power-adjectives'] }],
    unless: [
      { inSentence: ['relief-work', 'commerce', 'finance', 'sport-words'] },
      {
        rightBefore: 'target',
        words: ['military-by-adjective', 'practical-things', 'standing-by'],
      },
      { inClause: 'peacekeepers' },
    ],
    examples: {
      asserted: ['{cue:ساندت} {target:الوحدات} الكينية {object:جيش} الجزيرة في معارك الشمال.'],
      attributed: [
        'قال {speaker:العمدة} إن {target:الجنود} الكينيين {cue:يدعمون} {object:الحكومة} وحدها.',
      ],
      none: ['ساعدت القوات الكينية الجيش في إخلاء القرى بعد الزلزال.'],
    },
  },
  {
    id: 'troops-who-fight-terror',
    source: { paragraph: 9, phrase: 'ونرسل إليك تعزيزات', relation: 'synonym' },
    terms: {
      target: 'troops',
      cue: {
        verbs: [
          ...[
            'حارب الإرهاب/يحارب الإرهاب',
            'كافح الإرهاب/يكافح الإرهاب',
            'قاتل الإرهاب/يقاتل الإرهاب',
          ],
          ...['حفظ السلام/يحفظ السلام', 'حمى المدنيين/يحمي المدنيين', 'صان السلام/يصون السلام'],
          ...['قاتل الإرهابيين/يقاتل الإرهابيين', 'حارب الإرهابيين/يحارب الإرهابيين'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['subject-complement-cue'],
    when: [{ inPassage: 'outside-forces' }],
    unless: [
      { inSentence: ['relief-work', 'commerce', 'finance', 'sport-words', 'screen-words'] },
      { rightBefore: 'target', words: ['military-by-adjective', 'own-army-out'] },
      { inClause: 'peacekeepers' },
    ],
    examples: {
      attributed: [
        'قال {speaker:العقيد} إن {target:الجنود} الكينيين {cue:يحاربون الإرهاب} في الجزيرة.',
      ],
      none: ['قال العقيد الكيني إن القرويين يحاربون الإرهاب وحدهم.'],
    },
  },
  {
    id: 'alleged-peacekeepers',
    source: { paragraph: 9, phrase: 'ونرسل إليك تعزيزات', relation: 'synonym' },
    terms: { cue: 'peacekeepers' },
    anchor: 'cue',
    when: [{ rightAfter: 'cue', words: 'restored' }],
    unless: [{ inPassage: 'outside-forces' }, { inSentence: 'relief-work' }],
    examples: {
      distanced: ['لم تحم {cue:قوات السلام} المزعومة بيتا واحدا في الوادي.'],
      none: ['احتفلت المدرسة بجائزة السلام الموعودة.'],
    },
  },
  {
    id: 'troops-as-liberators',
    source: { paragraph: 9, phrase: 'ونرسل إليك تعزيزات', relation: 'synonym' },
    terms: {
      target: 'troops',
      cue: {
        fixed: [
          ...['محررين', 'محررون', 'محررا', 'كمحررين', 'محررة', 'محررين لا محتلين', 'قوة تحرير'],
          ...['جيش تحرير', 'منقذين', 'منقذا', 'كمنقذين', 'ضيوفا لا غزاة', 'أصدقاء لا غزاة'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['subject-complement-cue'],
    when: [{ inSentence: 'outside-forces' }, { inSentence: ['sent-over', 'coming-in'] }],
    unless: [{ inSentence: ['relief-work', 'press-and-channels', 'sport-words'] }],
    examples: {
      attributed: ['قال {speaker:الحاكم} إن {target:الجنود} الأوغنديين دخلوا البلدة {cue:محررين}.'],
      none: ['استقبلت الصحيفة جنودا أوغنديين وثلاثة محررين.'],
    },
  },
  {
    id: 'shield-against-terror',
    source: { paragraph: 9, phrase: 'ونرسل إليك تعزيزات', relation: 'synonym' },
    terms: {
      cue: {
        nouns: ['درع', 'سد منيع', 'صمام أمان', 'حصن', 'حائط صد', 'خط دفاع', 'ضمانة', 'سياج'],
      },
      target: {
        nouns: ['تطرف', 'إرهاب', 'فوضى', 'إرهابيين', 'متطرفين', 'جهاديين', 'انهيار', 'حرب أهلية'],
      },
    },
    anchor: 'cue',
    shapes: ['shield-against'],
    when: [{ inClause: 'troops' }, { inSentence: 'outside-forces' }],
    unless: [{ inSentence: ['relief-work', 'commerce', 'finance', 'sport-words'] }],
    examples: {
      attributed: ['قال {speaker:الملك} إن الجنود الصينيين {cue:درع} للمنطقة ضد {target:التطرف}.'],
      none: ['خط دفاع المنتخب الصيني درع ضد الفوضى أمام فريق الجيش.'],
    },
  },
  {
    id: 'rescue-by-troops',
    source: { paragraph: 9, phrase: 'ونرسل إليك تعزيزات', relation: 'synonym' },
    terms: {
      target: 'troops',
      cue: {
        nouns: ['نجدة', 'إغاثة', 'إنقاذ', 'عون', 'مؤازرة', 'إسعاف', 'نصرة'],
        verbs: [
          ...['أنجد/ينجد', 'أسعف/يسعف', 'أغاث/يغيث', 'آزر/يؤازر', 'ناصر/يناصر', 'أنقذ/ينقذ'],
          ...['خف إلى نجدة/خفت إلى نجدة', 'مد يد العون/يمد يد العون'],
        ],
      },
      object: {
        nouns: [
          ...['رئيس', 'حكومة', 'ملك', 'نظام', 'جنرال', 'حليف/حلفاء', 'عرش', 'مملكة', 'سلطان'],
          ...['جار', 'مجلس عسكري', 'أمير', 'شقيق/أشقاء', 'سلطات', 'حاكم'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['rescue-with-force'],
    when: [{ inPassage: 'outside-forces' }],
    unless: [
      { inSentence: ['relief-work', 'commerce', 'finance', 'sport-words'] },
      { inClause: ['peacekeepers', 'peacekeeping-words', 'helping-purposes'] },
    ],
    examples: {
      asserted: ['خف الحلفاء إلى {cue:نجدة} {object:الملك} بألف {target:جندي}.'],
      attributed: [
        'قالت {speaker:الصحيفة} إن {target:كتائب} كينية {cue:أنقذت} {object:الجنرال} من الشارع.',
      ],
      none: ['أنقذ جندي كيني حاكم الجزيرة من حريق.'],
    },
  },
  {
    id: 'rescue-sought-from',
    source: { paragraph: 14, phrase: 'لتبرير التدخل', relation: 'synonym' },
    terms: {
      cue: {
        verbs: ['استنجد/يستنجد', 'استغاث/يستغيث', 'استعان/يستعين', 'استقوى/يستقوي'],
        nouns: ['استنجاد', 'استعانة', 'استغاثة'],
      },
      actor: ['outside-forces', 'outside-powers'],
    },
    anchor: 'cue',
    shapes: ['turning-to'],
    when: [{ inSentence: ['troops', 'protest-signs', 'street-marks'] }],
    unless: [
      { inSentence: ['relief-work', 'commerce', 'finance', 'sport-words'] },
      { inClause: ['peacekeepers', 'opposition-people', 'demonstrators'] },
    ],
    examples: {
      asserted: [
        '{cue:استنجد} الرئيس المنتخب {actor:بدول الجوار} فجاءت كتيبة.',
        '{cue:استنجدت} حكومة الجزيرة {actor:بأستراليا} فهبطت طائرات الجنود ليلا.',
      ],
      attributed: [
        'قال {speaker:المنفي} إن الملك {cue:استعان} أمس {actor:بحلفائه} في ليلة الاحتجاجات.',
      ],
      none: ['استعان المتظاهرون بطلاب سنغاليين في رسم اللافتات.', 'استعان النادي بمدرب فرنسي.'],
    },
  },
  {
    id: 'in-support-of-somebody',
    source: { paragraph: 9, phrase: 'ونرسل إليك تعزيزات', relation: 'synonym' },
    terms: {
      target: ['troops', 'police-from-outside'],
      cue: 'in-support-of',
      object: ['helped-by-troops', 'countries', 'rulers'],
    },
    anchor: 'cue',
    shapes: ['force-in-support'],
    when: [{ inPassage: 'outside-forces' }, { inSentence: ['sent-over', 'outside-forces'] }],
    unless: [
      { inSentence: ['relief-work', 'commerce', 'finance', 'sport-words', 'demonstrators'] },
      {
        rightBefore: 'target',
        words: ['military-by-adjective', 'practical-things', 'ruled-bodies'],
      },
      { rightAfter: 'target', words: 'home-forces' },
      {
        inClause: [
          'peacekeepers',
          'peacekeeping-words',
          'marching',
          'protest-acts',
          'street-marks',
        ],
      },
    ],
    examples: {
      asserted: ['عبر {target:لواء} كوبي المحيط {cue:دفاعا} عن {object:حكومة} صديقة.'],
      attributed: [
        'قال {speaker:النائب} إن {target:دبابات} مصرية وصلت {cue:نصرة} {object:للجمهورية}.',
      ],
      none: [
        'تظاهر آلاف دفاعا عن الدستور أمام ثكنة جنود فرنسيين.',
        'غنت فرقة سنغالية دعما للمنتخب.',
      ],
    },
  },
  {
    id: 'force-under-a-pretext',
    source: { paragraph: 14, phrase: 'لتبرير التدخل', relation: 'inflected' },
    terms: {
      target: ['troops', 'police-from-outside'],
      cue: ['helping-purposes', 'standing-by'],
    },
    anchor: 'cue',
    shapes: ['pretext-of-force'],
    when: [{ inPassage: 'outside-forces' }],
    unless: [
      { inSentence: ['relief-work', 'commerce', 'finance', 'sport-words'] },
      {
        rightBefore: 'target',
        words: ['military-by-adjective', 'practical-things', 'ruled-bodies'],
      },
      { rightAfter: 'target', words: 'home-forces' },
      { inClause: ['peacekeepers', 'peacekeeping-words'] },
    ],
    examples: {
      distanced: [
        'ظهر {target:جنود} كينيون عند الجسر بحجة {cue:حراسة} الميناء.',
        'طال عاما {target:التدخل} الذي تسميه {speaker:أنقرة} {cue:صون} الحدود.',
      ],
      none: ['أغلق جنود كينيون الطريق بحجة الضباب.'],
    },
  },
]
