import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'made-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'inflected' },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people'],
      cue: ['making-acts', 'backing-acts', 'pulling-strings'],
      actor: 'foreign-powers',
    },
    anchor: 'cue',
    shapes: ['object-act-agent', 'verb-object-agent'],
    unless: [{ rightBefore: 'actor', words: 'where-it-is' }, { inClause: 'foreign-decoys' }],
    examples: {
      asserted: ['{target:الإضراب} {cue:ممول} من {actor:سفارة أجنبية}.'],
      denied: [
        'نفت {speaker:النقابة} أن يكون {target:الإضراب} {cue:مدعوما} من {actor:سفارات غربية}.',
      ],
      none: ['دعم المعتصمون الحوار مع وزير الخارجية في باريس.', 'نظم طلاب مظاهرة في شوارع بغداد.'],
    },
  },
  {
    id: 'abroad-makes-it',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'inflected' },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people'],
      cue: ['making-acts', 'backing-acts', 'pulling-strings'],
      actor: 'foreign-powers',
    },
    anchor: 'cue',
    shapes: ['agent-act-object', 'verb-agent-object'],
    unless: [
      { rightAfter: 'target', words: 'coloured' },
      { rightBefore: 'target', words: 'quelling' },
      { rightBefore: 'actor', words: 'where-it-is' },
      { inClause: 'foreign-decoys' },
      { inClause: 'foreign-reaction' },
    ],
    examples: {
      attributed: ['قال {speaker:الوزير} إن {actor:سفارات أجنبية} {cue:تمول} {target:المحتجين}.'],
      none: [
        'دعم وزير الخارجية الحوار وزار المعتصمين في باريس.',
        'أعربت واشنطن عن قلقها ودعت إلى دعم الحوار مع المتظاهرين.',
        'أرسلت باريس قاضيا إلى ندوة عن مواجهة الاحتجاجات.',
      ],
    },
  },
  {
    id: 'power-accused-of-it',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people', 'street-and-unrest'],
      cue: 'stirring',
      object: ['foreign-powers', 'uncounted-powers'],
    },
    anchor: 'cue',
    shapes: ['accused-power'],
    unless: [{ rightAfter: 'object', words: 'protest-events' }, { inClause: 'quelling' }],
    examples: {
      attributed: [
        'اتهمت {speaker:كاراكاس} {object:واشنطن} {cue:بتأجيج} {target:الاضطرابات} في الموانئ.',
        'قال {speaker:الوزير} إنه يحمل {object:سفارات غربية} مسؤولية {cue:تحريك} {target:الشارع}.',
      ],
      none: ['اتهمت المعارضة موسكو بدعم الانقلاب في الجوار.'],
    },
  },
  {
    id: 'it-came-from-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'inflected' },
    terms: { target: 'protest-events', cue: 'came-from', actor: 'foreign-powers' },
    anchor: 'cue',
    shapes: ['object-act-agent'],
    unless: [{ inClause: ['foreign-decoys', 'at-home'] }],
    examples: {
      denied: ['قال {speaker:النقيب}: {target:الانتفاضة} لم {cue:تأت من} {actor:الخارج}.'],
      none: ['الاحتجاجات قادمة لا محالة، قال طالب عاد من باريس.'],
    },
  },
  {
    id: 'colour-revolution',
    source: { paragraph: 9, phrase: 'يواجه المطالب الغربية أيضًا', relation: 'synonym' },
    terms: {
      label: {
        nouns: ['ثورة ملونة', 'ثورة ملونة جديدة', 'عميل السفارات/عملاء السفارات', 'أبناء السفارات'],
      },
    },
    anchor: 'label',
    examples: {
      asserted: ['انتهت {label:الثورة الملونة} بعد ثلاثة أيام.'],
      attributed: ['قال {speaker:الرئيس} إن المسيرات {label:ثورة ملونة}.'],
      none: ['أحدثت الأقلام الملونة ثورة في المدارس.'],
    },
  },
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
    unless: [{ inSentence: 'election-decoys' }, { inClause: 'law-words' }],
    examples: {
      asserted: ['أوقفت الإضراب {label:أياد خارجية}.'],
      distanced: ['تحدثت {speaker:الإذاعة} عن "{label:أياد خفية}" في الاعتصام.'],
      none: [
        'يد خفية تحرك سعر الخبز في السوق بعد الإضراب.',
        'ناقش النواب قانون التمويل الأجنبي يوم الإضراب.',
        'يد خفية أدارت عقارب الساعة.',
      ],
    },
  },
  {
    id: 'agents-of-a-power',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: { label: 'agents-of-abroad', actor: 'foreign-powers' },
    anchor: 'label',
    shapes: ['agent-of-power'],
    when: [
      {
        inPassage: ['protest-signs', 'street-marks', 'opposition-people', 'marching', 'protesters'],
      },
    ],
    unless: [
      { rightBefore: 'label', words: ['clients', 'rulers', 'regimes', 'ruled-bodies'] },
      { inClause: ['war-actors', 'foreign-decoys'] },
    ],
    examples: {
      asserted: ['خرجوا إلى الشارع أمس. كلهم {label:أدوات} تحركها {actor:واشنطن}.'],
      denied: ['قالت {speaker:طالبة} في الاعتصام: لسنا {label:عملاء} {actor:لباريس}.'],
      none: ['رأى المتظاهرون في {client-survival:الحكومة دمية} في يد طهران.'],
    },
  },
  {
    id: 'of-its-making',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: { cue: 'of-its-making', actor: 'foreign-powers' },
    anchor: 'cue',
    shapes: ['cue-before-actor'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'marching'] }],
    unless: [{ inClause: ['foreign-decoys', 'commerce'] }],
    examples: {
      attributed: ['قالت {speaker:الإذاعة} إن ما يجري في الشوارع {cue:من صنع} {actor:واشنطن}.'],
      none: ['انتهت المسيرة، وباعت الشركة هواتف من صنع الصين.'],
    },
  },
  {
    id: 'they-are-moved-from-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'inflected' },
    terms: { cue: ['making-acts', 'backing-acts'], actor: 'foreign-powers' },
    anchor: 'cue',
    shapes: ['acts-on-them'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'marching'] }],
    unless: [
      { inClause: ['foreign-decoys', 'foreign-reaction'] },
      { rightBefore: 'cue', words: ['puppets', 'strong-puppets'] },
    ],
    examples: {
      attributed: ['يقول {speaker:المحافظ} إن من في الساحات {cue:تمولهم} {actor:واشنطن}.'],
      none: ['زار الوزير المعتصمين ثم أرسله القصر إلى باريس.'],
    },
  },
  {
    id: 'hand-of-a-nation',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: { label: 'means-of-meddling', object: ['power-adjectives', 'nationalities'] },
    anchor: 'label',
    shapes: ['image-of-object'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'marching', 'riot-acts'] }],
    unless: [
      { rightBefore: 'label', words: 'law-words' },
      { inClause: ['foreign-decoys', 'commerce', 'trade', 'quelling', 'war-actors'] },
    ],
    examples: {
      attributed: ['{label:أموال} {object:تركية} وراء المسيرات، بحسب {speaker:نائب}.'],
      none: ['تبرع المتظاهرون بأموال كثيرة لطبيب تركي.'],
    },
  },
  {
    id: 'powers-move-the-street',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: 'street-and-unrest',
      cue: 'steering-hands',
      actor: 'foreign-powers',
    },
    anchor: 'cue',
    shapes: ['actor-cue-target-in-clause'],
    unless: [
      { rightAfter: 'cue', words: 'affairs' },
      { inClause: ['foreign-decoys', 'street-events'] },
      { inClause: 'foreign-reaction' },
      { inSentence: 'commerce' },
    ],
    examples: {
      attributed: [
        'أجمع {speaker:الضيوف} على أن {actor:سفارات أجنبية} {cue:تحرك} {target:الشارع}.',
      ],
      none: [
        'أدارت سفارة أجنبية مهرجانا في الشارع.',
        'حذر المجلس الذي يدير شؤون مصر من إشاعة الفوضى.',
        'اجتاح البرد القرى في باريس على وجه الخصوص وحرم أبناء الشعب من النوم.',
      ],
    },
  },
  {
    id: 'protest-and-a-power-behind-it',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events'],
      cue: 'steering-hands',
      actor: 'foreign-powers',
    },
    anchor: 'cue',
    shapes: ['actor-cue-target-in-clause'],
    unless: [
      { inClause: ['foreign-decoys', 'harm-to-crowds'] },
      { inClause: 'foreign-reaction' },
      { inSentence: ['at-home', 'commerce', 'rulers'] },
      { rightBefore: 'actor', words: 'where-it-is' },
      { rightAfter: 'cue', words: 'charge' },
    ],
    examples: {
      attributed: [
        'قالت {speaker:الصحيفة} إن {actor:واشنطن} من بعيد وعلى مهل {cue:تمول} {target:الإضراب}.',
      ],
      none: [
        'نظم الطلاب العائدون من باريس اعتصاما في المرفأ.',
        'توجه عمال المرفأ إلى ساحات التظاهرات في بغداد.',
        'أعلن القضاء في طهران توجيه تهمة إلى عشرة أوقفوا خلال الإضراب.',
      ],
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
    id: 'no-part-in-it',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events', 'street-and-unrest'],
      cue: 'stirring',
      object: 'foreign-powers',
    },
    anchor: 'cue',
    shapes: ['part-denied'],
    unless: [{ inClause: 'foreign-decoys' }],
    examples: {
      denied: ['نفت {object:واشنطن} أي دور لها في {cue:تأجيج} {target:الاضطرابات} في الموانئ.'],
      none: ['نفت النقابة في واشنطن تأجيج مخاوف العمال.'],
    },
  },
  {
    id: 'paid-from-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          ...['تلقى/تلقت/تلقوا/يتلقى/يتلقون', 'قبض/يقبض', 'تقاضى/تقاضت/تقاضوا/يتقاضى/يتقاضون'],
          ...['تسلم/يتسلم', 'استلم/يستلم'],
        ],
        nouns: ['تلقي', 'تلق', 'قبض', 'تقاضي'],
      },
      object: {
        nouns: [
          ...['مال/أموال', 'دولار', 'تمويل', 'دعم', 'راتب/رواتب', 'مبلغ/مبالغ', 'يورو', 'تعليمات'],
          ...['أوامر', 'توجيهات', 'سلاح/أسلحة', 'قرش', 'فلس'],
        ],
      },
      actor: ['foreign-powers', 'countries', 'precedent-countries'],
    },
    anchor: 'actor',
    shapes: ['got-from'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'opposition-people', 'street-marks'] }],
    unless: [
      { inClause: ['foreign-decoys', 'foreign-reaction', 'soldiers'] },
      { inSentence: ['commerce', 'war-actors'] },
    ],
    examples: {
      attributed: [
        'قال {speaker:المحافظ} إن منظمي الاعتصام {cue:يقبضون} {object:رواتب} من {actor:ليبيا}.',
      ],
      denied: ['نفت النقابة {cue:تلقي} {object:قرش} من {actor:الخارج} لأجل الإضراب.'],
      none: ['تلقى عمال الإضراب رسالة من باريس.'],
    },
  },
  {
    id: 'on-foreign-pay',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      cue: { verbs: ['قبض/يقبض', 'تقاضى/تقاضت/تقاضوا/يتقاضى/يتقاضون'], nouns: ['مدفوع أجر'] },
      actor: ['foreign-powers', 'countries', 'precedent-countries'],
    },
    anchor: 'cue',
    shapes: ['pay-from'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'opposition-people', 'street-marks'] }],
    unless: [{ inClause: ['foreign-decoys', 'foreign-reaction'] }, { inSentence: 'commerce' }],
    examples: {
      attributed: ['قال {speaker:المحافظ} إن المعتصمين {cue:يقبضون} من {actor:باريس}.'],
      none: ['يقبض عمال الإضراب من المصنع أجرة أسبوع.'],
    },
  },
  {
    id: 'organised-from-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'inflected' },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people'],
      cue: 'stirring',
      actor: ['foreign-powers', 'uncounted-powers'],
    },
    anchor: 'cue',
    shapes: ['done-to-it-by'],
    unless: [{ inClause: ['foreign-decoys', 'quelling'] }],
    examples: {
      attributed: [
        'قال {speaker:النائب} إن {target:الإضرابات} جرى {cue:تنظيمها} من {actor:سفارات غربية}.',
      ],
      none: [
        'رحبت باريس بتنظيم المظاهرات في المدن.',
        'تم تنظيم الاعتصام أمام وزارة الخارجية في باريس.',
      ],
    },
  },
  {
    id: 'part-of-a-power-in-it',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['protest-events', 'riot-acts'],
      cue: 'parts-in-it',
      actor: ['foreign-powers', 'uncounted-powers'],
    },
    anchor: 'cue',
    shapes: ['part-of-somebody-in'],
    unless: [{ inClause: ['foreign-decoys', 'foreign-reaction', 'quelling', 'commerce'] }],
    examples: {
      attributed: [
        'تحدث {speaker:اللواء} عن {cue:دور} {actor:الأعداء} في {target:الاضطرابات} جنوبا.',
      ],
      none: ['بحث النواب دور طهران في قمع الاحتجاجات.', 'ناقشت الندوة دور باريس في الوساطة.'],
    },
  },
  {
    id: 'part-of-a-power-in-events',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: 'events-as-such',
      cue: 'parts-in-it',
      actor: ['foreign-powers', 'uncounted-powers'],
    },
    anchor: 'cue',
    shapes: ['part-of-somebody-in'],
    when: [
      { inPassage: ['protest-signs', 'street-marks', 'marching', 'riot-acts', 'unrest-policing'] },
    ],
    unless: [{ inClause: ['foreign-decoys', 'foreign-reaction', 'quelling', 'commerce'] }],
    examples: {
      attributed: [
        'سار المضربون أمس. وتحدث {speaker:اللواء} عن {cue:دور} {actor:دول غربية} في {target:ما جرى}.',
      ],
      none: ['بحث المؤرخ دور باريس في أحداث ذلك القرن.'],
    },
  },
  {
    id: 'plot-of-a-power',
    source: { paragraph: 9, phrase: 'يواجه المطالب الغربية أيضًا', relation: 'synonym' },
    terms: { cue: 'plots', actor: ['foreign-powers', 'uncounted-powers'] },
    anchor: 'cue',
    shapes: ['plot-of'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'marching'] }],
    unless: [{ inClause: ['foreign-decoys', 'commerce'] }],
    examples: {
      attributed: [
        'قالت {speaker:نقابية} بعد المسيرة إن {cue:المكيدة} من قبل {actor:دول عدة}.',
        'قال {speaker:اللواء} عن الإضراب إنه {cue:مكيدة} {actor:واشنطن}.',
      ],
      none: ['اتهم المتظاهرون الحكومة بمؤامرة على المعلمين.'],
    },
  },
  {
    id: 'with-help-from-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['protest-events', 'demonstrators', 'opposition-people'],
      cue: 'help-from',
      actor: ['foreign-powers', 'uncounted-powers'],
    },
    anchor: 'cue',
    shapes: ['with-somebodys-help'],
    unless: [
      { inClause: ['foreign-decoys', 'foreign-reaction', 'quelling', 'war-actors'] },
      { inSentence: 'commerce' },
    ],
    examples: {
      attributed: [
        'قال {speaker:الوزير} إن {target:المضربين} أغلقوا الميناء {cue:بمساعدة} {actor:لندن}.',
      ],
      none: ['اعتقلت الشرطة ناشطين بمساعدة من طهران.', 'نظم الطلاب معرضا بدعم من باريس.'],
    },
  },
  {
    id: 'it-serves-a-power',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people'],
      cue: 'serving',
      actor: ['foreign-powers', 'uncounted-powers', 'foreign-interests'],
    },
    anchor: 'cue',
    shapes: ['object-act-agent', 'accused-of-serving'],
    unless: [{ inClause: ['foreign-decoys', 'soldiers'] }],
    examples: {
      attributed: [
        'رأى {speaker:المحافظ} أن {target:الاعتصام} {cue:يخدم} {actor:مصالح أجنبية}.',
        'اتهم {speaker:اللواء} {target:المضربين} بأنهم {cue:يعملون لصالح} {actor:واشنطن}.',
      ],
      none: ['يخدم المعتصمون الوطن في المرفأ.', 'قال إن الاحتجاج يخدم مصلحة العمال.'],
    },
  },
  {
    id: 'power-blamed-for-it',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['protest-events', 'riot-acts'],
      actor: ['foreign-powers', 'uncounted-powers'],
    },
    anchor: 'actor',
    shapes: ['blamed-for'],
    unless: [{ inClause: ['foreign-decoys', 'quelling', 'commerce'] }],
    examples: {
      attributed: [
        'ألقت {speaker:هافانا} باللوم على {actor:واشنطن} في {target:الاضطرابات} جنوبا.',
        'حملت {speaker:الإذاعة} {actor:سفارات غربية} مسؤولية {target:الإضراب}.',
      ],
      none: ['حملت النقابة واشنطن مسؤولية قمع الإضراب.', 'حملت طهران الشركة مسؤولية الحريق.'],
    },
  },
  {
    id: 'power-blamed-for-events',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: { target: 'events-as-such', actor: ['foreign-powers', 'uncounted-powers'] },
    anchor: 'actor',
    shapes: ['blamed-for'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'protest-acts', 'riot-acts'] }],
    unless: [{ inClause: ['foreign-decoys', 'quelling', 'commerce'] }],
    examples: {
      attributed: [
        'سار المضربون أمس. وحمل {speaker:المحافظ} {actor:دولا غربية} مسؤولية {target:ما جرى}.',
      ],
      none: ['حمل المحافظ دولا غربية مسؤولية ما جرى للغابة.'],
    },
  },
  {
    id: 'power-is-the-cause',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      actor: ['foreign-powers', 'uncounted-powers'],
      cue: {
        fixed: [
          ...['هو السبب', 'هي السبب', 'هم السبب', 'وراء ذلك', 'وراء كل ذلك', 'وراء كل هذا'],
          ...['خلف كل ذلك', 'وراء ما يجري', 'وراء ما حدث', 'وراء ما يحدث', 'خلف ما يجري'],
        ],
      },
    },
    anchor: 'actor',
    shapes: ['actor-then-cue'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'protest-acts'] }],
    unless: [{ inClause: ['foreign-decoys', 'commerce', 'quelling'] }],
    examples: {
      attributed: ['سار المضربون أمس. وقال {speaker:العمدة} إن {actor:الموساد} {cue:هو السبب}.'],
      none: ['سار المضربون أمس، وقال العمدة إن الثلج هو السبب في تأخر قطار باريس.'],
    },
  },
  {
    id: 'trained-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'inflected' },
    terms: {
      cue: {
        verbs: [
          ...['تدرب على أيدي/يتدرب على أيدي', 'تدرب على يد/يتدرب على يد', 'تدرب لدى/يتدرب لدى'],
          ...['تلقى تدريبا من/تلقت تدريبا من/تلقوا تدريبا من', 'تلقى تدريبا على يد'],
          ...['تلقى تدريبات على يد/تلقوا تدريبات على يد', 'تلقوا تدريبا على يد'],
          ...['تلقى تدريبات في/تلقوا تدريبات في', 'تلقى تدريبا في/تلقوا تدريبا في'],
          ...['تلقى تدريبه في/تلقوا تدريبهم في/تلقوا تدريباتهم في', 'تدرب في/تدربوا في'],
          ...['تلقى تعليمات من/تلقوا تعليمات من/يتلقون تعليمات من'],
        ],
        nouns: ['مدرب على أيدي', 'مدرب على يد', 'تدريب على يد', 'تدريب على أيدي'],
      },
      actor: ['foreign-powers', 'uncounted-powers'],
    },
    anchor: 'cue',
    shapes: ['cue-before-actor'],
    when: [
      {
        inPassage: ['demonstrators', 'protest-events', 'protest-acts', 'riot-makers', 'riot-acts'],
      },
    ],
    unless: [
      { inClause: ['foreign-decoys', 'soldiers', 'police-and-army', 'war-actors'] },
      { inSentence: 'sport-words' },
    ],
    examples: {
      attributed: [
        'سار المضربون أمس. وقال {speaker:المحافظ} إنهم {cue:تدربوا على أيدي} {actor:لندن}.',
      ],
      none: ['سار المضربون أمس، وطاردهم جنود تدربوا على أيدي باريس.'],
    },
  },
  {
    id: 'room-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          ...['غرفة عمليات/غرف عمليات', 'غرفة تحكم/غرف تحكم', 'غرفة سوداء/غرف سوداء', 'مطبخ/مطابخ'],
          ...['مركز قيادة', 'مشغل/مشغلون/مشغلين', 'محرك دمى'],
        ],
      },
      actor: 'foreign-powers',
    },
    anchor: 'cue',
    shapes: ['at-a-place'],
    when: [
      { inPassage: ['demonstrators', 'protest-events', 'protest-acts', 'marching', 'riot-acts'] },
    ],
    unless: [
      { inClause: ['foreign-decoys', 'soldiers', 'commerce'] },
      { inSentence: ['war-actors'] },
    ],
    examples: {
      attributed: ['قال {speaker:الحاكم} إن للإضراب {cue:غرفة عمليات} في {actor:لندن}.'],
      none: ['خرجت مسيرة أمام مطبخ كبير في المخيم، وسافر طباخه إلى باريس.'],
    },
  },
  {
    id: 'foreigners-took-part',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      actor: { fixed: ['أجانب', 'الأجانب', 'مواطنين أجانب', 'رعايا أجانب', 'عناصر أجنبية'] },
      cue: {
        verbs: [
          ...[
            'شارك في/يشارك في',
            'شارك/يشارك',
            'تورط في/يتورط في',
            'ضلع في',
            'قاد/يقود',
            'وزع/يوزع',
          ],
          ...['مول/يمول', 'حرض/يحرض', 'نظم/ينظم', 'درب/يدرب', 'أدار/يدير'],
        ],
        nouns: ['مشاركة', 'ضلوع', 'تورط'],
      },
      target: ['protest-events', 'riot-acts', 'demonstrators'],
    },
    anchor: 'actor',
    shapes: ['actor-cue-target-in-clause'],
    unless: [
      { inClause: ['foreign-decoys', 'sport-words', 'commerce'] },
      { rightBefore: 'actor', words: 'crowd-people' },
    ],
    examples: {
      attributed: ['قال {speaker:المحافظ} إن {actor:أجانب} {cue:شاركوا في} {target:الاضطرابات}.'],
      none: ['شارك سائحون أجانب في مهرجان الميناء بعد الإضراب.', 'شارك طلاب أجانب في الإضراب.'],
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
    id: 'outsiders-in-the-events',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: {
        nouns: ['أحداث', 'اضطراب', 'فوضى'],
        fixed: ['ما يجري', 'ما جرى', 'ما حدث', 'ما يحدث'],
      },
      cue: { nouns: ['تورط', 'ضلوع', 'دور', 'وقوف', 'تدخل', 'يد/أياد'] },
      actor: {
        nouns: [
          ...['طرف خارجي/أطراف خارجية', 'طرف أجنبي/أطراف أجنبية', 'جهة خارجية/جهات خارجية'],
          ...['جهة أجنبية/جهات أجنبية', 'قوى خارجية', 'قوى أجنبية', 'عنصر أجنبي/عناصر أجنبية'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['part-of-somebody-in'],
    unless: [
      { inPassage: ['protest-signs', 'street-marks', 'marching', 'unrest-policing'] },
      { inSentence: ['attack-words', 'commerce', 'disasters-and-sport', 'digital-words'] },
    ],
    examples: {
      attributed: ['تحدث {speaker:الوزير} عن {cue:ضلوع} {actor:جهات أجنبية} في {target:الأحداث}.'],
      none: ['كشف المصرف تورط جهات أجنبية في أحداث القرصنة.'],
    },
  },
  {
    id: 'abroad-makes-the-events',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['events-as-such', 'riot-acts', 'riot-makers', 'rioters'],
      cue: ['making-acts', 'steering-hands'],
      actor: ['foreign-powers', 'uncounted-powers'],
    },
    anchor: 'cue',
    shapes: ['agent-act-object', 'verb-agent-object', 'object-act-agent', 'done-to-it-by'],
    when: [
      { inPassage: ['protest-signs', 'street-marks', 'marching', 'riot-acts', 'unrest-policing'] },
    ],
    unless: [
      { rightBefore: 'actor', words: 'where-it-is' },
      { rightAfter: 'cue', words: ['affairs', 'charge'] },
      { inClause: ['foreign-decoys', 'foreign-reaction', 'quelling'] },
      { inSentence: ['commerce', 'disasters-and-sport', 'war-actors'] },
    ],
    examples: {
      attributed: [
        'سار المضربون أمس. وقال {speaker:اللواء} إن هذه {target:الأحداث} {cue:تحركها} {actor:واشنطن}.',
      ],
      none: ['سار المضربون أمس، وفي باريس ندوة تصنع من أحداث الضواحي فيلما.'],
    },
  },
  {
    id: 'powers-behind-them',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...['وراءهم', 'وراءها', 'خلفهم', 'خلفها', 'من ورائهم', 'من ورائها', 'ومن ورائهم'],
          ...[
            'يقف وراءهم',
            'تقف وراءهم',
            'يقف خلفهم',
            'تقف خلفهم',
            'من يقف خلفهم',
            'من يقف وراءهم',
          ],
        ],
      },
      actor: ['foreign-powers', 'uncounted-powers'],
    },
    anchor: 'actor',
    shapes: ['cue-and-actor-in-clause'],
    when: [
      { inPassage: ['demonstrators', 'protest-events', 'protest-acts', 'rioters', 'riot-makers'] },
    ],
    unless: [
      { inClause: ['foreign-decoys', 'commerce', 'quelling', 'sport-words', 'soldiers'] },
      { rightBefore: 'actor', words: 'where-it-is' },
    ],
    examples: {
      attributed: ['سار المضربون أمس. وقال {speaker:المحافظ} إن {cue:وراءهم} {actor:قوى معادية}.'],
      none: ['سار المضربون أمس، وترك السياح وراءهم صورا من باريس.'],
    },
  },
  {
    id: 'run-from-a-capital',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...['تدار من', 'يدار من', 'يدارون من', 'تحرك من', 'يحركون من', 'توجه من', 'يوجهون من'],
          ...[
            'التحكم فيه من',
            'التحكم فيها من',
            'التحكم فيهم من',
            'التحكم بهم من',
            'التحكم بها من',
          ],
          ...['توجيههم من', 'توجيهها من', 'تحريكهم من', 'تحريكها من', 'تمويلهم من', 'تمويلها من'],
          ...['إدارتها من', 'تمول من', 'يمولون من', 'أرسلوا من', 'يتلقون الأوامر من'],
          ...['يتلقون الأموال من', 'يتلقون المال من', 'تأتي أوامرهم من', 'يأتيهم المال من'],
        ],
      },
      actor: ['foreign-powers', 'uncounted-powers'],
    },
    anchor: 'cue',
    shapes: ['cue-before-actor'],
    when: [
      {
        inPassage: [
          ...['demonstrators', 'protest-events', 'protest-acts', 'rioters', 'riot-makers'],
          'opposition-people',
        ],
      },
    ],
    unless: [
      { inClause: ['foreign-decoys', 'commerce', 'quelling', 'sport-words', 'soldiers'] },
      { inSentence: ['digital-words', 'war-actors', 'clients'] },
    ],
    examples: {
      attributed: ['سار المضربون أمس. وقال {speaker:المحافظ} إنهم {cue:يوجهون من} {actor:لندن}.'],
      none: ['سار المضربون أمس أمام شركة تدار من باريس.'],
    },
  },
  {
    id: 'plot-told-by-rulers',
    source: { paragraph: 9, phrase: 'يواجه المطالب الغربية أيضًا', relation: 'synonym' },
    terms: { label: { nouns: ['مؤامرة/مؤامرات'] } },
    anchor: 'label',
    when: [
      { inSentence: ['rulers', 'ruling-bodies', 'tellers-in-power', 'regimes', 'commanders'] },
      { inPassage: ['demonstrators', 'protest-events', 'protest-acts', 'riot-makers', 'strife'] },
      { inPassage: ['foreign-powers', 'uncounted-powers', 'abroad-words'] },
    ],
    unless: [
      { inClause: ['foreign-decoys', 'commerce', 'state-accused'] },
      { inSentence: ['accused-state', 'court-words', 'sport-words', 'fiction-decoys', 'books'] },
    ],
    examples: {
      attributed: [
        'سار المضربون أمس. وقال {speaker:الرئيس} إن سفارات غربية صامتة لأن {label:المؤامرة} فشلت.',
      ],
      none: ['سار المضربون أمس. وحضر الرئيس في باريس عرض فيلم عن مؤامرة.'],
    },
  },
  {
    id: 'they-came-from-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'inflected' },
    terms: {
      cue: {
        verbs: [
          'جاء/جاؤوا/جاءوا/يجيء',
          'أتى/أتوا/يأتي',
          'قدم/يقدم',
          'وصل/يصل',
          'تسلل/يتسلل',
          'دخل/يدخل',
        ],
      },
      target: ['demonstrators', 'riot-acts', 'riot-makers', 'rioters', 'protest-events'],
      actor: {
        nouns: [
          ...['دولة مجاورة/دول مجاورة', 'بلد مجاور/بلدان مجاورة', 'دولة أجنبية/دول أجنبية'],
          ...['وراء الحدود', 'خارج الحدود', 'خارج البلاد', 'دول الجوار', 'دولة معادية/دول معادية'],
        ],
      },
    },
    anchor: 'actor',
    shapes: ['came-from-there'],
    unless: [{ inClause: ['foreign-decoys', 'commerce', 'foreign-reaction'] }],
    examples: {
      attributed: ['قال {speaker:المحافظ} إن {target:المضربين} {cue:جاؤوا} من {actor:دول مجاورة}.'],
      none: ['جاء سياح من دول مجاورة بعد الإضراب.'],
    },
  },
  {
    id: 'abroad-sends-people',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      actor: 'foreign-powers',
      cue: {
        verbs: ['أرسل/يرسل', 'أوفد/يوفد', 'نقل/ينقل', 'زج/يزج', 'دفع/يدفع'],
        nouns: ['إرسال', 'نقل'],
      },
      target: ['protest-events', 'demonstrators'],
    },
    anchor: 'cue',
    shapes: ['sends-to'],
    unless: [{ inSentence: ['foreign-decoys', 'foreign-reaction', 'sport-words'] }],
    examples: {
      attributed: [
        'قال {speaker:المحافظ} إن {actor:واشنطن} {cue:ترسل} الناس إلى {target:المظاهرات} بالحافلات.',
      ],
      none: ['أرسل المدرب لاعبي واشنطن إلى المباراة قبل المظاهرة.'],
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
    id: 'meddling-from-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      cue: {
        nouns: ['تدخل سافر', 'تدخل أجنبي', 'تدخل خارجي', 'تدخل فاضح', 'تدخل غربي', 'عبث خارجي'],
      },
    },
    anchor: 'cue',
    when: [{ inPassage: ['protest-signs', 'protest-events'] }, { inSentence: 'affairs' }],
    unless: [{ inSentence: ['sport-words', 'commerce', 'court-words'] }],
    examples: {
      attributed: ['ندد {speaker:القصر} {cue:بالتدخل السافر} في شؤون البلاد بعد المظاهرات.'],
      none: ['طلب النادي وقف كل تدخل فاضح في شؤون الاتحاد قبل المباراة والاحتجاج.'],
    },
  },
]
