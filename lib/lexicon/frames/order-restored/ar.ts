import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'calm-imposed',
    source: { paragraph: 9, phrase: 'تعزيزات للسيطرة على الناس', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...['فرض الهدوء', 'لفرض الهدوء', 'بفرض الهدوء', 'فرض التهدئة', 'لفرض التهدئة'],
          ...['فرض النظام بالقوة', 'لفرض النظام بالقوة', 'لفرض النظام العام', 'فرض النظام العام'],
        ],
      },
    },
    anchor: 'cue',
    unless: [{ inPassage: 'unrest-setting' }, { inSentence: ['hazards', 'everyday-order'] }],
    examples: {
      asserted: ['دخل رجال الحاكم السوق {cue:لفرض الهدوء}.'],
      none: ['فرض المعلم الهدوء في الصف.'],
    },
  },
  {
    id: 'control-of-the-situation',
    source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'verbatim' },
    terms: { cue: 'control', target: 'situation' },
    anchor: 'cue',
    shapes: ['verb-and-object', 'on-object'],
    unless: [
      { rightBefore: 'target', words: ['makers-of-it', 'before-and-after'] },
      { inSentence: ['hazards', 'everyday-order', 'sport-words'] },
      { rightAfter: 'target', words: 'prices' },
    ],
    examples: {
      asserted: ['الجيش {cue:يسيطر على} {target:الوضع} في الميناء.'],
      attributed: [
        'أعلن {speaker:القائد} أن قواته {cue:تسيطر على} {target:الأوضاع}.',
        'قالت {speaker:الوزارة} إن الجيش {cue:يسيطر على} {target:الوضع}، وإنه سيبقى ما دامت الحاجة إليه.',
      ],
      none: [
        'سيطر رجال الإطفاء على الوضع بعد الحريق.',
        'سيطر المراقبون الجويون على وضع المدرج رغم الضباب.',
        'تسيطر العائلة على مقاليد الأمور في الجزيرة.',
        'قطعت الوزارة الشبكة للسيطرة على تدفق الأخبار والحد من توسع الاحتجاجات.',
        'ضبطت الشرطة عشرة من {protest-criminalisation:مثيري الشغب} في المسيرة.',
      ],
    },
  },
  {
    id: 'reins-taken',
    source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          ...['استعاد/يستعيد', 'استرد/يسترد', 'استرجع/يسترجع', 'أخذ/يأخذ', 'تولى/يتولى'],
          ...['تسلم/يتسلم', 'أعاد/يعيد', 'أمسك ب/يمسك ب', 'أمسك/يمسك', 'قبض على/يقبض على'],
        ],
        fixed: ['لم تستعد', 'لم يستعد', 'لم تسترد', 'لم يسترد'],
        nouns: ['استعادة', 'استرداد', 'استرجاع', 'أخذ', 'تولي', 'إمساك', 'مسك'],
      },
      target: {
        nouns: [
          ...['زمام أمور', 'زمام أمر', 'زمام وضع', 'زمام موقف', 'زمام شارع', 'زمام مبادرة'],
          ...['زمام مدينة', 'مقاليد شارع', 'مقاليد وضع', 'مقاليد مدينة'],
        ],
      },
    },
    anchor: 'target',
    shapes: ['cue-then-target'],
    when: [{ inSentence: ['police-and-army', 'soldiers', 'unrest-policing', 'bodies-of-order'] }],
    unless: [{ inSentence: ['hazards', 'everyday-order', 'sport-words', 'bombs-and-war'] }],
    examples: {
      asserted: [
        '{cue:استعاد} الجيش الكيني {target:زمام الأمور} في الميناء.',
        '{cue:تولت} الشرطة {target:مقاليد الشارع} بعد ثلاث ليال.',
        '{cue:أمسكت} قوات الأمن {target:بزمام الأمور} في الميناء.',
      ],
      attributed: ['قال {speaker:العمدة} إن الشرطة {cue:استردت} {target:زمام المبادرة} في الحي.'],
      none: ['استعاد الفريق زمام المبادرة في الشوط الثاني أمام فريق الجيش.'],
    },
  },
  {
    id: 'authority-imposed',
    source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
    terms: {
      cue: {
        verbs: ['بسط/يبسط', 'فرض/يفرض', 'أعاد/يعيد', 'استعاد/يستعيد', 'استرد/يسترد'],
        nouns: ['بسط', 'فرض', 'إعادة', 'استعادة', 'استرداد'],
      },
      target: { nouns: ['هيبة', 'هيبة دولة', 'هيبة قانون', 'هيبة سلطة', 'هيبة نظام'] },
    },
    anchor: 'target',
    shapes: ['cue-then-target'],
    when: [
      { inPassage: ['police-and-army', 'soldiers', 'unrest-policing', 'unrest-setting', 'rulers'] },
    ],
    unless: [
      { inSentence: ['hazards', 'everyday-order', 'sport-words', 'commerce', 'court-words'] },
    ],
    examples: {
      asserted: ['صمتت شوارع الميناء بعد أن {cue:بسط} الجيش {target:هيبته} عليها.'],
      attributed: [
        'قالت {speaker:الرئيسة} إنها {cue:ستعيد} إلى القانون {target:هيبته} في الإقليم المضرب.',
      ],
      none: ['استعاد رئيس النادي هيبة فريقه بعد ثلاث خسارات.'],
    },
  },
  {
    id: 'situation-under-control',
    source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'inflected' },
    terms: { target: 'situation', cue: 'under-control' },
    anchor: 'cue',
    shapes: ['subject-complement-cue', 'target-cue-in-sentence'],
    when: [
      {
        inPassage: [
          'unrest-setting',
          'police-and-army',
          'ruling-bodies',
          'commanders',
          'tellers-in-power',
          'countries',
        ],
      },
    ],
    unless: [{ inSentence: ['hazards', 'everyday-order', 'disease'] }],
    examples: {
      attributed: [
        'أعلن {speaker:المجلس العسكري} أن {target:الأوضاع} في الميناء باتت {cue:تحت السيطرة}.',
      ],
      none: ['قال طبيب إن الوضع تحت السيطرة بعد ظهور الكوليرا.'],
    },
  },
  {
    id: 'control-of-the-city',
    source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
    terms: {
      cue: 'control',
      target: {
        nouns: [
          ...[
            ...[
              'وسط مدينة',
              'وسط عاصمة',
              'قلب مدينة',
              'مركز مدينة',
              'ساحة رئيسية',
              'معقل محتجين',
              'حي جامعي',
              'شارع/شوارع',
              'حرم جامعي',
              'بلدات',
              'ضاحية/ضواحي',
            ],
            'مدينة/مدن',
            'عاصمة',
            'منطقة/مناطق',
            'إقليم/أقاليم',
            'ساحة',
            'ميدان/ميادين',
            'بلدة',
            'بلاد',
          ],
          ...['حي/أحياء', 'قرية/قرى', 'محافظة', 'جامعة', 'ميناء'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['verb-and-object', 'on-object', 'verb-object'],
    when: [{ inPassage: ['protest-events', 'demonstrators', 'unrest-policing'] }],
    unless: [
      { inSentence: ['hazards', 'everyday-order', 'armed-groups', 'war-actors'] },
      { rightAfter: 'target', words: 'prices' },
      { rightAfter: 'cue', words: 'seats-of-power' },
    ],
    examples: {
      asserted: ['استعادت الشرطة {cue:السيطرة على} {target:الميناء} بعد المظاهرات.'],
      none: [
        'سيطر مسلحون على البلدة بعد انسحاب الجيش.',
        'سيطر العقيد على السلطة في البلاد بعد مظاهرات.',
      ],
    },
  },
  {
    id: 'order-restored',
    source: { paragraph: 9, phrase: 'تعزيزات للسيطرة على الناس', relation: 'synonym' },
    terms: { cue: 'control-acts', target: 'public-order' },
    anchor: 'cue',
    shapes: ['act-and-object', 'passive-subject', 'which-came-back'],
    when: [{ inPassage: 'unrest-setting' }],
    unless: [
      { rightBefore: 'target', words: ['bodies-of-order', 'reign-of'] },
      { rightBefore: 'cue', words: 'bare-forces' },
      { inSentence: ['hazards', 'everyday-order'] },
      { rightAfter: 'target', words: ['prices', 'kinds-of-system'] },
    ],
    examples: {
      asserted: [
        'الجيش {cue:يعيد} {target:الأمن} إلى الميناء بعد الاضطرابات.',
        'الدوريات {cue:تعيد} {target:الهدوء} إلى الميناء بعد الاضطرابات.',
      ],
      distanced: ['بذريعة {cue:فرض} {target:النظام} داهم الجنود المدرسة.'],
      none: [
        'أعاد المدرب الانضباط إلى الفريق بعد الهزيمة.',
        'أعاد إعلاميو النظام بعد الاضطرابات كتابة ما جرى.',
        'يعيد المصرف المركزي استقرار الأسعار بعد الإضراب.',
        'فرض الجنرال {despot-label:نظاما استبداديا} بعد الانتفاضة.',
        'يضمن النظام الداخلي للمدرسة حق الطلاب في مظاهرة.',
        'وصلت قوات حفظ النظام إلى الجسر قبل المتظاهرين.',
        'طالب المتظاهرون بإرساء سيادة القانون.',
        'عاد الطلاب بعد المظاهرة إلى أحياء استعادها النظام.',
      ],
    },
  },
  {
    id: 'under-control',
    source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
    terms: { cue: 'stability-terms' },
    anchor: 'cue',
    when: [{ inPassage: 'unrest-setting' }],
    unless: [
      { inSentence: ['hazards', 'everyday-order', 'disease'] },
      { rightAfter: 'cue', words: 'other-affairs' },
      { rightBefore: 'cue', words: ['prices', 'bare-forces', 'shaking'] },
    ],
    examples: {
      asserted: ['{cue:عاد الهدوء} إلى الميناء بعد انسحاب المتظاهرين.'],
      none: [
        'الوباء تحت السيطرة، والشرطة تنظم الصفوف.',
        'قال الطبيب إن الوضع مستقر في قسم الطوارئ.',
        'استقر الوضع الصحي للمتظاهر الجريح أمام الشرطة.',
        'اتهموا المحتجين بزعزعة استقرار الأوضاع في الجنوب.',
      ],
    },
  },
  {
    id: 'stable-amid-protest',
    source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
    terms: { cue: 'stability-terms' },
    anchor: 'cue',
    when: [{ inSentence: ['protest-events', 'demonstrators', 'protesters'] }],
    unless: [
      { inSentence: ['hazards', 'disease'] },
      { rightAfter: 'cue', words: 'other-affairs' },
      { rightBefore: 'cue', words: ['prices', 'bare-forces', 'shaking'] },
    ],
    examples: {
      attributed: [
        'أعلنت {speaker:الشرطة} أن {protest-conflation:عصابة تسللت إلى المسيرة}، وأن {cue:الأوضاع تحت السيطرة}.',
      ],
      none: ['قبضت الشرطة على عصابة في الميناء، والأوضاع تحت السيطرة في السوق.'],
    },
  },
  {
    id: 'brought-back-to-normal',
    source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
    terms: { cue: 'control-acts', object: 'back-to-normal' },
    anchor: 'cue',
    shapes: ['cue-then-back'],
    when: [{ inPassage: ['unrest-setting', 'unrest-policing', 'protest-signs', 'violent-labels'] }],
    unless: [{ inSentence: ['hazards', 'everyday-order'] }],
    examples: {
      asserted: ['بعد مواجهات الليل {cue:أعادت} القوات الأحوال في البلدة {object:إلى طبيعتها}.'],
      attributed: [
        'قال {speaker:المحافظ} إن {cue:الرجوع} {object:إلى الحياة العادية} قريب بعد فض الاعتصام.',
      ],
      distanced: ['باسم {cue:عودة} مزعومة {object:إلى الوضع الطبيعي} منع العمدة كل مسيرة.'],
      none: ['عادت حركة القطارات إلى طبيعتها بعد عطل فني، وشكرت الشرطة المسافرين.'],
    },
  },
  {
    id: 'order-regained',
    source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
    terms: { cue: 'public-order', label: 'restored' },
    anchor: 'cue',
    shapes: ['cue-with-label'],
    when: [{ inPassage: ['unrest-setting', 'unrest-policing', 'protest-signs'] }],
    unless: [
      { rightBefore: 'cue', words: 'bodies-of-order' },
      { inSentence: ['hazards', 'everyday-order'] },
    ],
    examples: {
      asserted: ['يقاس {cue:الهدوء} {label:المستعاد} في الميناء بعدد الحواجز منذ الانتفاضة.'],
      none: ['نعم الفريق بالهدوء المستعاد بعد فوز في المباراة.'],
    },
  },
  {
    id: 'constitutional-order',
    source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
    terms: {
      cue: 'control-acts',
      target: { nouns: ['نظام دستوري', 'شرعية دستورية'] },
    },
    anchor: 'cue',
    shapes: ['verb-and-object', 'passive-subject', 'subject-then-verb'],
    unless: [{ inPassage: 'unrest-setting' }, { inSentence: ['hazards', 'everyday-order'] }],
    examples: {
      attributed: ['أعلن {speaker:الرئيس} أن {target:النظام الدستوري} {cue:استعيد} في الجزيرة.'],
      none: ['يضمن النظام الدستوري الداخلي للشركة حق التصويت بعد حريق المقر.'],
    },
  },
  {
    id: 'control-regained',
    source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          ...['استعادة السيطرة على', 'استعادة سيطرة على', 'إعادة السيطرة على', 'بسط السيطرة على'],
          ...['إحكام السيطرة على', 'فرض السيطرة على'],
        ],
        verbs: [
          ...['استعاد السيطرة على/يستعيد السيطرة على', 'أحكم السيطرة على/يحكم السيطرة على'],
          ...['بسط سيطرته على', 'بسطت سيطرتها على', 'فرض سيطرته على', 'فرضت سيطرتها على'],
          ...['أحكمت سيطرتها على', 'استعادت سيطرتها على'],
        ],
      },
    },
    anchor: 'cue',
    when: [{ inPassage: ['protest-events', 'demonstrators', 'unrest-policing'] }],
    unless: [
      {
        inSentence: [
          ...['hazards', 'everyday-order', 'armed-groups', 'war-actors'],
          ...['sport-words'],
        ],
      },
      { inClause: ['towns-and-squares', 'seats-of-power'] },
    ],
    examples: {
      attributed: [
        'قالت {speaker:الوزارة} إن الشرطة {cue:استعادت السيطرة على} ألماتي بعد الاحتجاجات.',
      ],
      none: ['استعاد مسلحون السيطرة على ألماتي بعد الاحتجاجات.'],
    },
  },
  {
    id: 'grip-imposed',
    source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
    terms: {
      cue: {
        verbs: ['بسط/يبسط', 'فرض/يفرض', 'أحكم/يحكم', 'استعاد/يستعيد', 'استرد/يسترد', 'أعاد/يعيد'],
        nouns: ['بسط', 'فرض', 'إحكام', 'استعادة', 'استرداد', 'إعادة'],
      },
      target: { nouns: ['سيطرة', 'قبضة', 'سلطة دولة', 'سلطة حكومة', 'سلطان دولة'] },
    },
    anchor: 'target',
    shapes: ['cue-then-target'],
    when: [
      { inPassage: ['protest-events', 'demonstrators', 'unrest-policing'] },
      { inClause: ['police-and-army', 'soldiers', 'guards-of-the-state', 'ruling-bodies'] },
    ],
    unless: [
      {
        inSentence: [
          ...['hazards', 'everyday-order', 'armed-groups', 'war-actors', 'sport-words'],
          ...['court-words'],
        ],
      },
      { inClause: ['commerce', 'finance'] },
    ],
    examples: {
      asserted: ['{cue:فرضت} القوات الخاصة {target:سيطرتها} على كيسومو بعد رحيل المتظاهرين.'],
      attributed: [
        'قال {speaker:العمدة} إن الشرطة {cue:بسطت} {target:سلطة الدولة} في كيسومو بعد المظاهرات.',
      ],
      none: [
        'فرض مسلحون سيطرتهم على مقر الجيش، وفر المتظاهرون.',
        'أحكم المصرف قبضته على السوق بعد إضراب الشرطة، وارتفعت الأسهم.',
      ],
    },
  },
  {
    id: 'police-regain-control',
    source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          ...['بسط/يبسط', 'فرض/يفرض', 'أحكم/يحكم', 'استعاد/يستعيد', 'استرد/يسترد', 'أعاد/يعيد'],
          ...['استرجع/يسترجع'],
        ],
        nouns: ['بسط', 'فرض', 'إحكام', 'استعادة', 'استرداد', 'استرجاع'],
      },
      actor: {
        nouns: [
          ...['شرطة', 'قوات أمن', 'قوة أمن', 'قوات أمنية', 'أجهزة أمنية', 'درك', 'حرس وطني'],
          ...['قوات داخلية', 'رجال أمن', 'أجهزة أمن', 'قوات حفظ نظام', 'سلطات', 'أمن'],
        ],
      },
      target: { nouns: ['سيطرة', 'قبضة'] },
    },
    anchor: 'target',
    shapes: ['control-taken-by'],
    unless: [
      { inPassage: ['protest-events', 'demonstrators', 'unrest-policing'] },
      {
        inSentence: [
          ...['hazards', 'everyday-order', 'armed-groups', 'war-actors', 'sport-words'],
          ...['commerce', 'court-words', 'disease', 'prices', 'disasters-and-sport'],
        ],
      },
      { inPassage: ['war-actors', 'armed-groups'] },
    ],
    examples: {
      asserted: [
        '{cue:استردت} {actor:قوات الأمن} {target:السيطرة} على مركز كيسومو فجرا.',
        '{cue:أحكمت} {actor:الشرطة} {target:قبضتها} على أحياء الميناء.',
      ],
      attributed: [
        'قال {speaker:العمدة} إن {actor:الشرطة} {cue:تستعيد} {target:السيطرة} على الجسر.',
      ],
      none: [
        'استعادت الشرطة السيطرة على مخفر هاجمه جهاديون.',
        'استعادت قوات الأمن السيطرة على طريق أغلقته السيول.',
      ],
    },
  },
  {
    id: 'law-and-order',
    source: { paragraph: 9, phrase: 'تعزيزات للسيطرة على الناس', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          ...['إعادة الأمن والنظام', 'استعادة الأمن والنظام', 'استعادة النظام والأمن'],
          ...['إعادة النظام والأمن', 'استعادة الأمن والهدوء', 'إعادة الأمن والهدوء'],
          ...['استعادة السلام والأمن', 'استعادة السلم والنظام', 'استعادة القانون والنظام'],
          ...['فرض القانون والنظام', 'إعادة القانون والنظام', 'فرض الأمن والنظام'],
          ...['استعادة السلام والاستقرار', 'استعادة الأمن والاستقرار', 'إعادة الأمن والاستقرار'],
          ...['فرض الأمن والاستقرار', 'بسط الأمن والاستقرار'],
        ],
      },
    },
    anchor: 'cue',
    unless: [
      {
        inSentence: [
          'hazards',
          'everyday-order',
          'sport-words',
          'united-nations',
          'state-courtesies',
        ],
      },
    ],
    examples: {
      attributed: ['تعهد {speaker:العمدة} {cue:بإعادة الأمن والنظام} إلى الميناء.'],
      none: ['ضمنت إدارة المدرسة الأمن والنظام في الصف.'],
    },
  },
  {
    id: 'order-kept',
    source: { paragraph: 9, phrase: 'تعزيزات للسيطرة على الناس', relation: 'synonym' },
    terms: {
      cue: {
        nouns: ['حفاظ على', 'محافظة على', 'سهر على', 'صون', 'ضمان', 'تأمين', 'إدامة'],
        verbs: [
          ...['حافظ على/يحافظ على', 'سهر على/يسهر على', 'صان/يصون', 'ضمن/يضمن', 'كفل/يكفل'],
          ...['وفر/يوفر'],
        ],
      },
      target: 'public-order',
    },
    anchor: 'cue',
    shapes: ['verb-and-object'],
    when: [{ inClause: ['demonstrators', 'protest-events', 'riot-acts', 'unrest-policing'] }],
    unless: [
      { rightBefore: 'target', words: 'bodies-of-order' },
      { rightBefore: 'cue', words: 'bare-forces' },
      { inSentence: ['hazards', 'everyday-order', 'disasters-and-sport', 'law-texts', 'demands'] },
      { rightAfter: 'target', words: ['prices', 'kinds-of-system'] },
    ],
    examples: {
      attributed: [
        'قالت {speaker:الوزارة} إن رجالها {cue:يحافظون على} {target:النظام} أمام المتظاهرين.',
      ],
      none: ['تتحمل الدول العربية معا مسؤولية الحفاظ على الأمن في الإقليم.'],
    },
  },
  {
    id: 'brought-to-heel',
    source: { paragraph: 9, phrase: 'تعزيزات للسيطرة على الناس', relation: 'synonym' },
    terms: {
      cue: { verbs: ['أخضع/يخضع', 'روض/يروض', 'كسر شوكة/يكسر شوكة', 'هدأ/يهدئ'] },
      target: {
        nouns: [
          'مدينة متمردة/مدن متمردة',
          'مدينة ثائرة/مدن ثائرة',
          'جنوب ثائر',
          'شمال ثائر',
          'إقليم متمرد',
          'إقليم ثائر',
          'حي ثائر/أحياء ثائرة',
          'قرية ثائرة/قرى ثائرة',
          'شارع غاضب',
          'متمرد',
          'محتج',
          'متظاهر',
          'منطقة متمردة/مناطق متمردة',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['verb-and-object'],
    unless: [{ inSentence: ['hazards', 'sport-words', 'screen-words', 'home-life'] }],
    examples: {
      asserted: ['{cue:أخضع} الجيش {target:المدينة المتمردة}.'],
      none: ['هدأ المدرب المحتجين على الحكم في المباراة.'],
    },
  },
  {
    id: 'situation-is-stable',
    source: { paragraph: 9, phrase: 'تعزيزات للسيطرة على الناس', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          'الوضع مستقر',
          'الأوضاع مستقرة',
          'الوضع هادئ',
          'الأوضاع هادئة',
          'الوضع مستتب',
          'الأمن مستتب',
          'الأوضاع مستتبة',
          'الوضع آمن',
          'الأوضاع آمنة',
          'الوضع مستقر تماما',
        ],
      },
    },
    anchor: 'cue',
    when: [
      {
        inPassage: [
          'police-and-army',
          'ruling-bodies',
          'commanders',
          'tellers-in-power',
          'unrest-setting',
          'interior-ministry',
        ],
      },
    ],
    unless: [
      { inSentence: ['hazards', 'everyday-order', 'disease', 'finance', 'prices', 'sport-words'] },
    ],
    examples: {
      attributed: ['قالت {speaker:الحكومة} إن {cue:الوضع مستقر} في العاصمة.'],
      none: ['قالت الحكومة إن الوضع مستقر في المستشفى بعد وصول الأطباء.'],
    },
  },
  {
    id: 'situation-now-stable',
    source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
    terms: {
      target: 'situation',
      label: {
        fixed: [
          ...['مستقر', 'مستقرا', 'مستقرة', 'هادئ', 'هادئا', 'هادئة', 'مستتب', 'مستتبا', 'مستتبة'],
          ...['آمن', 'آمنا', 'آمنة', 'طبيعي', 'طبيعيا', 'طبيعية'],
        ],
      },
    },
    anchor: 'label',
    shapes: ['close-copula'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'unrest-policing', 'riot-acts'] }],
    unless: [
      { inSentence: ['hazards', 'everyday-order', 'disease', 'finance', 'prices', 'sport-words'] },
    ],
    examples: {
      attributed: ['قال {speaker:العمدة} إن {target:الوضع} بات {label:مستقرا} بعد المظاهرات.'],
      none: ['قال الطبيب إن وضع المتظاهر الجريح بات مستقرا في المستشفى بعد المرض.'],
    },
  },
  {
    id: 'police-bring-it-back',
    source: { paragraph: 9, phrase: 'تعزيزات للسيطرة على الناس', relation: 'synonym' },
    terms: {
      cue: 'control-acts',
      actor: {
        nouns: [
          ...['قوات أمن', 'قوة أمن', 'رجال أمن', 'قوى أمن', 'أجهزة أمن', 'عناصر أمن', 'قوات أمنية'],
          ...['أجهزة أمنية', 'قوات حفظ نظام', 'قوات حفظ أمن'],
        ],
      },
      target: { nouns: ['هدوء', 'نظام', 'سكينة', 'استقرار', 'نظام عام', 'حياة طبيعية', 'انضباط'] },
    },
    anchor: 'cue',
    shapes: ['brought-by-police'],
    when: [{ inPassage: ['protest-signs', 'riot-acts', 'rioters', 'riot-makers', 'unrest'] }],
    unless: [{ inSentence: ['hazards', 'everyday-order', 'sport-words', 'war-actors'] }],
    examples: {
      asserted: [
        'انتهت المظاهرة بعد أن {cue:أعادت} {actor:قوات الأمن} {target:الهدوء} إلى الميناء.',
      ],
      none: ['أعادت قوات الأمن الهدوء إلى الملعب بعد المباراة والاحتجاج على الحكم.'],
    },
  },
]
