import type { Rule, WordList } from '../../types.ts'

/** Words right before a group, by which somebody acts against it or only speaks of it. */
const namedByOthers = ['against-terror', 'reporting', 'stance', 'tagging'] as const

/** To slip into somebody's ranks. */
const slippingIn: WordList = {
  verbs: [
    ...['اندس في صفوف/يندس في صفوف', 'اندس بين/يندس بين', 'اندس وسط/يندس وسط'],
    ...['تسلل إلى صفوف/يتسلل إلى صفوف', 'اخترق صفوف/يخترق صفوف', 'تغلغل في صفوف'],
    ...['تغلغل بين/يتغلغل بين', 'تسلل بين/يتسلل بين', 'اندس داخل/يندس داخل'],
  ],
  nouns: [
    ...['مندس في صفوف', 'مندس بين', 'مندس وسط', 'متسلل إلى صفوف', 'اندساس في صفوف'],
    ...['تسلل إلى صفوف', 'اختراق صفوف', 'مندس داخل'],
  ],
}

export const ar: readonly Rule[] = [
  {
    id: 'groups-in-the-crowd',
    source: {
      paragraph: 4,
      phrase: 'الجماعات الإسلامية المتطرفة - التي استغلت الوضع',
      relation: 'inflected',
    },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people'],
      cue: 'infiltration-acts',
      actor: ['armed-groups', 'rioters'],
    },
    anchor: 'actor',
    shapes: ['verb-agent-object', 'agent-act-object', 'object-act-agent'],
    unless: [
      { rightBefore: 'actor', words: namedByOthers },
      { rightBefore: 'target', words: ['armed-groups', 'violent-labels'] },
      { inSentence: 'no-difference' },
    ],
    examples: {
      asserted: [
        '{cue:استغلت} {actor:عصابات مسلحة} {target:المسيرة} قرب الميناء.',
        'طاردت القوات {actor:مسلحين} {cue:اندسوا} بين {target:المتظاهرين}.',
      ],
      attributed: ['قال {speaker:الوزير} إن {actor:متطرفين} {cue:تسللوا} إلى {target:الاعتصام}.'],
      denied: ['نفى {speaker:المنظمون} {cue:تسلل} {actor:مسلحين} إلى {target:المظاهرة}.'],
      none: ['هاجم مسلحون قافلة في الجبال، بينما اختبأ مضربون من المطر.'],
    },
  },
  {
    id: 'groups-steer-the-crowd',
    source: {
      paragraph: 4,
      phrase: 'الجماعات الإسلامية المتطرفة - التي استغلت الوضع',
      relation: 'synonym',
    },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people'],
      cue: 'steering-acts',
      actor: 'armed-groups',
    },
    anchor: 'actor',
    shapes: ['verb-agent-object', 'agent-act-object', 'object-act-agent', 'standing-behind-it'],
    unless: [
      { rightBefore: 'actor', words: [...namedByOthers, 'troops'] },
      { rightBefore: 'actor', words: [...namedByOthers, 'state-forces'] },
      { rightBefore: 'target', words: ['armed-groups', 'violent-labels', 'quelling'] },
      { inClause: ['harm-to-crowds', 'speeches', 'taken-in'] },
    ],
    examples: {
      asserted: ['{cue:تقود} {actor:عصابات} {target:الإضراب} في المرفأ.'],
      attributed: [
        'قالت {speaker:الوزيرة} إن {target:المسيرات} {cue:ممولة} من {actor:مهربي المخدرات}.',
        'قال {speaker:المحافظ} إن {actor:مرتزقة} {cue:انضموا} إلى {target:المسيرة}.',
      ],
      none: [
        'أصدرت القيادة العامة للقوات المسلحة أمرا بشأن المتظاهرين.',
        'قالت الصحيفة إن القيادة العامة للقوات المسلحة حذرت المحتجين من الاقتراب.',
        'قالت الوزيرة إن المسيرات بدأت بعد مقتل صياد برصاص مهربي المخدرات.',
        'استهدف مسلحون متظاهرين واستخدموا سيارة مسروقة.',
        'رد الطلاب على خطاب حزب الله الذي وجهه أمس للمتظاهرين.',
        'سيطر مقاتلو المعارضة على مطار بعد معارك في الوادي.',
      ],
    },
  },
  {
    id: 'groups-among-the-crowd',
    source: { paragraph: 4, phrase: 'التمييز بين الجماعات المسلحة', relation: 'synonym' },
    terms: { target: ['demonstrators', 'protest-events'], label: 'armed-groups' },
    anchor: 'label',
    shapes: ['label-among'],
    unless: [{ rightBefore: 'label', words: 'against-terror' }, { inClause: 'harm-to-crowds' }],
    examples: {
      asserted: ['كان {label:مسلحون} بين {target:المتظاهرين} على الجسر.'],
      denied: [
        'نفى {speaker:النقيب} وجود {label:قناصة} بين {target:المعتصمين}.',
        '{target:الاعتصام} خال من {label:المسلحين}، قال {speaker:النقيب}.',
      ],
      none: ['اشتبك مسلحون بين المتظاهرين مع الحرس.'],
    },
  },
  {
    id: 'crowd-and-groups',
    source: { paragraph: 4, phrase: 'التمييز بين الجماعات المسلحة', relation: 'inflected' },
    terms: { target: ['demonstrators', 'opposition-people'], label: 'armed-groups' },
    anchor: 'label',
    shapes: ['coordination'],
    unless: [{ rightBefore: 'label', words: 'against-terror' }, { inClause: 'harm-to-crowds' }],
    examples: {
      asserted: ['وضع الجيش {target:المتظاهرين} {label:والمسلحين} في قائمة واحدة.'],
      attributed: ['قال {speaker:اللواء} إن {label:المتمردين} {target:والمحتجين} تحت قيادة واحدة.'],
      none: ['وقعت اشتباكات بين المتظاهرين والمسلحين قرب المخبز.'],
    },
  },
  {
    id: 'no-distinction',
    source: { paragraph: 4, phrase: 'غياب التمييز بين الجماعات المسلحة', relation: 'verbatim' },
    terms: {
      cue: 'distinctions',
      actor: 'armed-groups',
      target: {
        nouns: ['مواطن', 'متظاهر', 'محتج', 'معتصم', 'مدني', 'ناس', 'سكان', 'معارض', 'أهال/أهالي'],
      },
    },
    anchor: 'actor',
    shapes: ['between-two'],
    examples: {
      asserted: [
        'لا {cue:تميز} البيانات بين {actor:الإرهابيين} وبين {target:المواطنين} في الساحة.',
      ],
      none: ['عاقب القانون الإرهابيين كلهم.'],
    },
  },
  {
    id: 'infiltrators',
    source: { paragraph: 4, phrase: 'التي استغلت الوضع', relation: 'synonym' },
    terms: { label: { nouns: ['مندس', 'عنصر مندس/عناصر مندسة', 'طابور خامس مندس'] } },
    anchor: 'label',
    when: [{ inPassage: 'protest-signs' }],
    examples: {
      asserted: ['أفسد {label:المندسون} المسيرة في يومها الأول.'],
      distanced: ['حمّل {speaker:المحافظ} "{label:المندسين}" مسؤولية ما جرى في الاعتصام.'],
      none: ['أوقف الحرس مندسا في حفل الزفاف.'],
    },
  },
  {
    id: 'accompanied-by-groups',
    source: { paragraph: 4, phrase: 'التمييز بين الجماعات المسلحة', relation: 'synonym' },
    terms: { target: ['demonstrators', 'protest-events'], label: 'armed-groups' },
    anchor: 'label',
    shapes: ['accompanied'],
    unless: [{ rightBefore: 'label', words: 'against-terror' }, { inClause: 'harm-to-crowds' }],
    examples: {
      asserted: ['وصل {target:المتظاهرون} برفقة {label:مسلحين} إلى الجسر.'],
      none: ['اشتبك المتظاهرون إلى جانب الجسر مع مسلحين.'],
    },
  },
  {
    id: 'groups-infiltrate',
    source: {
      paragraph: 4,
      phrase: 'الجماعات الإسلامية المتطرفة - التي استغلت الوضع',
      relation: 'inflected',
    },
    terms: { cue: 'infiltration-acts', actor: 'armed-groups' },
    anchor: 'actor',
    shapes: ['cue-and-actor-in-clause'],
    when: [{ inPassage: ['protest-signs', 'crowd-gathered'] }],
    unless: [
      { rightAfter: 'cue', words: 'measures' },
      { rightBefore: 'actor', words: namedByOthers },
      { inSentence: ['no-difference', 'border-marks', 'disasters-and-sport'] },
      { inClause: 'harm-to-crowds' },
    ],
    examples: {
      attributed: [
        'يروي {speaker:مصور} أن {actor:مسلحين} بثياب مدنية {cue:يندسون} بين الناس في الساحات.',
      ],
      denied: ['كذب {speaker:سكان الميناء} {cue:إيواء} {actor:مسلحين} في مخيمهم.'],
      none: [
        'تسلل مسلحون عبر الحدود ليلا، وفي العاصمة خرجت مسيرة.',
        'بعد المسيرة تتخذ البلدية إجراءات ضد عصابات السرقة.',
      ],
    },
  },
  {
    id: 'linked-to-groups',
    source: { paragraph: 4, phrase: 'غياب التمييز بين الجماعات المسلحة', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events'],
      cue: 'linking-acts',
      actor: 'armed-groups',
    },
    anchor: 'actor',
    shapes: ['tied-to'],
    unless: [
      { rightBefore: 'actor', words: namedByOthers },
      { inSentence: ['no-difference', 'border-marks'] },
      { inClause: 'harm-to-crowds' },
    ],
    examples: {
      attributed: [
        'زعمت {speaker:الصحيفة} أن قادة {target:الاعتصام} على {cue:صلة} {actor:بشبكات إجرامية}.',
      ],
      denied: [
        'نفى {speaker:الأهالي} أن يكون {target:للمعتصمين} أي {cue:ارتباط} {actor:بتنظيم مسلح}.',
      ],
      none: ['قال محتجون إن الوزير على صلة بعصابة مسلحة.'],
    },
  },
  {
    id: 'armed-people-among-them',
    source: { paragraph: 4, phrase: 'التمييز بين الجماعات المسلحة', relation: 'synonym' },
    terms: { label: 'armed-groups' },
    anchor: 'label',
    shapes: ['label-among-them'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'protest-acts'] }],
    unless: [
      { rightBefore: 'label', words: 'against-terror' },
      { inSentence: 'no-difference' },
      { inClause: 'harm-to-crowds' },
    ],
    examples: {
      denied: [
        'مشيت مع المتظاهرين يومين. لم أر {label:مسلحا} واحدا بينهم.',
        'قال {speaker:المعتصمون} إن مخيمهم خال من {label:المسلحين}.',
      ],
      asserted: ['وصل المعتصمون إلى الجسر وكان بينهم {label:ملثمون مسلحون}.'],
      none: [
        'قتل الجيش خمسة بينهم مسلح على الحدود.',
        'سار المتظاهرون إلى الجسر، وقال اللاجئون إن مخيمهم خال من الماء منذ هجوم مسلحين.',
      ],
    },
  },
  {
    id: 'groups-and-trades',
    source: { paragraph: 4, phrase: 'التمييز بين الجماعات المسلحة', relation: 'synonym' },
    terms: { target: ['crowd-people', 'crowd-members'], label: 'armed-groups' },
    anchor: 'label',
    shapes: ['close-coordination'],
    when: [{ inSentence: ['demonstrators', 'protest-events', 'protest-acts'] }],
    unless: [{ rightBefore: 'label', words: 'against-terror' }, { inClause: 'harm-to-crowds' }],
    examples: {
      asserted: ['سار {label:مهربو مخدرات} {target:ومعلمون} في المظاهرة نحو مقر الحكومة.'],
      none: ['اشتبك مسلحون ومزارعون قرب البئر يوم الإضراب.'],
    },
  },
  {
    id: 'groups-hijack-the-protest',
    source: {
      paragraph: 4,
      phrase: 'الجماعات الإسلامية المتطرفة - التي استغلت الوضع',
      relation: 'synonym',
    },
    terms: {
      target: 'protest-events',
      cue: { verbs: ['خطف/يخطف', 'اختطف/يختطف'], nouns: ['اختطاف', 'خطف'] },
      actor: 'armed-groups',
    },
    anchor: 'actor',
    shapes: ['seized-by'],
    unless: [{ rightBefore: 'actor', words: 'against-terror' }],
    examples: {
      attributed: [
        'قال {speaker:الوزير} إن {actor:عصابات} {cue:اختطفت} {target:المسيرة}.',
        'قال {speaker:الوزير} إن {target:مسيرات} الميناء {cue:اختطفتها} {actor:عصابات}.',
      ],
      none: ['خطف مسلحون ناشطا بارزا في الاحتجاجات.'],
    },
  },
  {
    id: 'groups-hijack-the-street',
    source: {
      paragraph: 4,
      phrase: 'الجماعات الإسلامية المتطرفة - التي استغلت الوضع',
      relation: 'synonym',
    },
    terms: {
      target: { nouns: ['شارع', 'ثورة', 'حراك', 'انتفاضة'] },
      cue: { verbs: ['خطف/يخطف', 'اختطف/يختطف'], nouns: ['اختطاف', 'خطف'] },
      actor: 'armed-groups',
    },
    anchor: 'actor',
    shapes: ['seized-by'],
    when: [{ inPassage: ['protest-events', 'demonstrators'] }],
    examples: {
      attributed: [
        'ملأت المسيرات الميناء. وقال {speaker:العقيد} إن {target:الشارع} {cue:اختطفه} {actor:تجار مخدرات}.',
      ],
      none: ['خطف مسلحون سائقا في الشارع بعد المسيرة.'],
    },
  },
  {
    id: 'under-cover-of-protest',
    source: { paragraph: 4, phrase: 'التي استغلت الوضع', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...['تحت غطاء', 'بغطاء', 'تحت ستار', 'تحت عباءة', 'متسترين ب', 'متسترة ب', 'تحت يافطة'],
          ...['متنكرين في صفة', 'متنكرين في زي', 'متنكرين بزي', 'متخفين في صفة', 'متخفين بين'],
        ],
      },
      target: ['protest-events', 'demonstrators'],
    },
    anchor: 'cue',
    shapes: ['verb-and-object'],
    unless: [{ inSentence: ['disasters-and-sport', 'law-texts', 'no-difference'] }],
    examples: {
      attributed: ['قال {speaker:المحافظ} إن غرباء جاؤوا {cue:تحت ستار} {target:المسيرة}.'],
      none: ['وضع المتظاهرون خيمة تحت غطاء من البلاستيك.'],
    },
  },
  {
    id: 'groups-ride-the-anger',
    source: { paragraph: 4, phrase: 'التي استغلت الوضع', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          ...['ركب/يركب', 'امتطى/يمتطي', 'تسلق/يتسلق', 'تغذى/يتغذى', 'اقتات/يقتات', 'صادر/يصادر'],
          ...['استثمر/يستثمر', 'وظف/يوظف', 'تاجر/يتاجر'],
        ],
      },
      actor: 'armed-groups',
      target: {
        nouns: [
          ...[
            'موجة غضب',
            'موجة احتجاجات',
            'موجة سخط',
            'غضب شارع',
            'غضب طلاب',
            'غضب شبان',
            'غضب عمال',
          ],
          ...['حراك', 'احتجاجات', 'مظاهرات', 'انتفاضة', 'غضب شعبي'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['verb-agent-object', 'agent-act-object'],
    unless: [{ inSentence: ['disasters-and-sport', 'attack-words', 'commerce'] }],
    examples: {
      attributed: [
        'قال {speaker:العمدة} إن {actor:تنظيما متطرفا} {cue:يركب} {target:موجة الغضب} في الميناء.',
      ],
      none: ['ركب مسلحون شاحنة وفروا من غضب الأهالي.'],
    },
  },
  {
    id: 'organisers-linked-to-groups',
    source: { paragraph: 4, phrase: 'التي استغلت الوضع', relation: 'synonym' },
    terms: {
      target: { nouns: ['منظم', 'منسق', 'قائد/قادة', 'داعي/دعاة'] },
      cue: 'linking-acts',
      actor: 'armed-groups',
    },
    anchor: 'cue',
    shapes: ['tied-to'],
    when: [{ inSentence: ['protest-events', 'demonstrators', 'marching'] }],
    unless: [{ inSentence: ['disasters-and-sport', 'court-words', 'commerce'] }],
    examples: {
      denied: ['نفى {target:المنظمون} أي {cue:صلة} {actor:بالميليشيا} التي ظهرت قرب المسيرة.'],
      none: ['نفى منسق الإغاثة في المخيم وجود الطلاب، وتحدث عن صلة رحم.'],
    },
  },
  {
    id: 'hidden-in-the-ranks',
    source: { paragraph: 4, phrase: 'التي استغلت الوضع', relation: 'synonym' },
    terms: {
      cue: slippingIn,
      target: ['crowd-people', 'crowd-members'],
    },
    anchor: 'cue',
    shapes: ['verb-and-object', 'cue-to'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'protest-acts', 'street-marks'] }],
    unless: [
      { inClause: 'armed-groups' },
      { inSentence: ['disasters-and-sport', 'no-difference', 'border-marks'] },
      { inClause: ['police-infiltrators', 'police-and-army'] },
    ],
    examples: {
      attributed: [
        'قال {speaker:العمدة} إن حزبا محظورا {cue:اندس في صفوف} {target:الطلاب} خلال المسيرة.',
      ],
      none: ['اندس قط بين الطلاب في الصف قبل الإضراب.'],
    },
  },
  {
    id: 'hidden-among-the-protesters',
    source: { paragraph: 4, phrase: 'التي استغلت الوضع', relation: 'synonym' },
    terms: { cue: slippingIn, target: ['demonstrators', 'protest-events'] },
    anchor: 'cue',
    shapes: ['verb-and-object', 'cue-to'],
    unless: [
      { inClause: ['armed-groups', 'police-infiltrators', 'police-and-army'] },
      { inSentence: ['disasters-and-sport', 'no-difference', 'border-marks'] },
    ],
    examples: {
      attributed: ['قال {speaker:العمدة} إن طرفا ثالثا {cue:يندس بين} {target:المتظاهرين}.'],
      none: ['اندس شرطي بين المتظاهرين ليراقبهم.'],
    },
  },
  {
    id: 'groups-brought-in',
    source: { paragraph: 4, phrase: 'غياب التمييز بين الجماعات المسلحة', relation: 'synonym' },
    terms: {
      label: 'armed-groups',
      cue: { verbs: ['جلب/يجلب', 'نقل/ينقل', 'استقدم/يستقدم', 'دس/يدس', 'أدخل/يدخل', 'أرسل/يرسل'] },
      target: ['protest-events', 'demonstrators'],
    },
    anchor: 'label',
    shapes: ['brought-to'],
    unless: [{ inClause: 'harm-to-crowds' }, { inSentence: 'attack-words' }],
    examples: {
      attributed: [
        'قال {speaker:الوزير} إن {label:مسلحين} {cue:جلبوا} إلى {target:المظاهرة} من خارج المدينة.',
      ],
      none: ['نقل الجيش مسلحين أسرى في قافلة بعد هجوم قرب المظاهرة.'],
    },
  },
  {
    id: 'who-slip-into-the-crowd',
    source: { paragraph: 4, phrase: 'التي استغلت الوضع', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          ...['تسلل/يتسلل', 'اندس/يندس', 'اخترق/يخترق', 'تغلغل/يتغلغل', 'دس أنفسهم/يدس أنفسهم'],
          ...['اختبأ/يختبئ', 'ركب/يركب', 'امتطى/يمتطي', 'اختلط/يختلط', 'تستر/يتستر'],
          ...['ركب موجة/يركب موجة', 'تسرب/يتسرب', 'انسل/ينسل', 'دخل بين/يدخل بين'],
        ],
      },
      target: ['demonstrators', 'protest-events'],
    },
    anchor: 'cue',
    shapes: ['who-slip-into'],
    unless: [
      { inSentence: ['police-infiltrators', 'border-marks'] },
      { inClause: 'harm-to-crowds' },
    ],
    examples: {
      attributed: [
        'لام {speaker:النائب} من {cue:تسللوا} إلى {target:المسيرة} ليلا.',
        'قال {speaker:المحافظ} إن الذين {cue:يمتطون} {target:الإضراب} معروفون له.',
      ],
      none: ['هرب الذين تسللوا إلى القافلة بعد المسيرة.'],
    },
  },
  {
    id: 'groups-help-the-crowd',
    source: {
      paragraph: 4,
      phrase: 'الجماعات الإسلامية المتطرفة - التي استغلت الوضع',
      relation: 'synonym',
    },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people'],
      cue: {
        verbs: [
          ...['ساعد/يساعد', 'ساند/يساند', 'آزر/يؤازر', 'دعم/يدعم', 'ناصر/يناصر', 'عاون/يعاون'],
          ...['درب/يدرب', 'سلح/يسلح', 'رافق/يرافق', 'حرس/يحرس', 'وقف إلى جانب/يقف إلى جانب'],
        ],
      },
      actor: 'armed-groups',
    },
    anchor: 'actor',
    shapes: ['verb-agent-object', 'agent-act-object'],
    unless: [
      { rightBefore: 'actor', words: namedByOthers },
      { rightBefore: 'target', words: ['armed-groups', 'violent-labels'] },
      { inSentence: ['war-actors', 'attack-means', 'police-and-army'] },
      { inClause: 'harm-to-crowds' },
    ],
    examples: {
      asserted: ['{actor:مسلحون} {cue:يساندون} {target:المعتصمين} عند الجسر.'],
      attributed: [
        'قالت {speaker:الإذاعة} إن {actor:مرتزقة} {cue:يدربون} {target:المعارضة} في الغابة.',
      ],
      none: ['ساعد متظاهرون جريحا أصابه مسلحون.'],
    },
  },
]
