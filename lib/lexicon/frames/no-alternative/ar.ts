import { combined } from '../../combined.ts'
import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'no-talks',
    source: { paragraph: 11, phrase: 'لا تفاوض ولا تقاسم سلطة', relation: 'verbatim' },
    terms: {
      cue: 'no-talks',
    },
    anchor: 'cue',
    when: [{ inPassage: ['force-and-rule', 'talks'] }],
    unless: [{ inSentence: 'everyday-choices' }, { rightAfter: 'cue', words: 'held-sacred' }],
    examples: {
      asserted: ['{cue:لا حوار} مع المتمردين في الشمال.'],
      attributed: [
        'قال {speaker:الحاكم} إنه {cue:لن يتفاوض} مع الشارع.',
        '«{cue:كيف يمكن التفاوض مع} اللصوص؟»، سأل {speaker:الرئيس}.',
      ],
      none: [
        'قال الحاكم: لن نساوم على أمن البلاد.',
        'كيف يمكن التفاوض مع النادي حول عقد اللاعب؟ سأل رئيس الفريق.',
        'لا مفاوضات مع اللاعب حول عقده، كما أعلن رئيس النادي.',
      ],
    },
  },
  {
    id: 'talks-ruled-out',
    source: { paragraph: 12, phrase: 'لا يرى فلاديمير بوتين عملية تفاوض', relation: 'inflected' },
    terms: { cue: 'refusals', target: 'talks' },
    anchor: 'target',
    shapes: ['refused-object', 'refused-subject'],
    when: [{ inPassage: 'force-and-rule' }],
    unless: [{ rightAfter: 'target', words: 'talk-of' }, { inSentence: 'everyday-choices' }],
    examples: {
      attributed: ['{cue:رفض} {speaker:المجلس العسكري} {target:الحوار} مع المضربين.'],
      none: ['رفضت الشركة التفاوض مع الطيارين على الرواتب، بحسب الحكومة.'],
    },
  },
  {
    id: 'door-shut-on-talks',
    source: { paragraph: 11, phrase: 'لا تفاوض ولا تقاسم سلطة', relation: 'synonym' },
    terms: { cue: 'shutting', object: 'doors', target: 'talks' },
    anchor: 'target',
    shapes: ['door-shut'],
    when: [{ inPassage: 'force-and-rule' }],
    unless: [{ inSentence: 'everyday-choices' }],
    examples: {
      asserted: ['{cue:أغلق} المجلس العسكري {object:باب} {target:التفاوض} مع المضربين.'],
      none: ['أغلقت شركة الطيران باب التفاوض مع الحكومة حول الأسعار.'],
    },
  },
  {
    id: 'time-of-talks-over',
    source: { paragraph: 11, phrase: 'لا تفاوض ولا تقاسم سلطة', relation: 'synonym' },
    terms: { target: 'time-of-talks', cue: 'being-over' },
    anchor: 'target',
    shapes: ['subject-complement-cue'],
    when: [{ inPassage: 'force-and-rule' }],
    unless: [{ inSentence: 'everyday-choices' }],
    examples: {
      attributed: ['أعلن {speaker:القصر} أن {target:زمن الحوار} مع الشارع {cue:انتهى}.'],
      none: ['أعلن النادي أن وقت المفاوضات مع اللاعب انتهى، قال رئيسه.'],
    },
  },
  {
    id: 'only-way',
    source: { paragraph: 12, phrase: 'الطريقة الوحيدة الممكنة', relation: 'verbatim' },
    terms: {
      cue: 'only-ways',
    },
    anchor: 'cue',
    when: [{ inSentence: ['force-and-rule', 'rulers'] }],
    unless: [{ inSentence: 'everyday-choices' }],
    examples: {
      asserted: ['الأحكام العرفية هي {cue:السبيل الوحيد} لوقف المسيرات.'],
      attributed: ['قال {speaker:الوزير} إنه {cue:لا بديل عن} القوة.'],
      none: ['العبارة هي الطريق الوحيد إلى الجزيرة التي ولد فيها الرئيس، ولا جسر بعد.'],
    },
  },
  {
    id: 'no-alternative-to-him',
    source: { paragraph: 12, phrase: 'الطريقة الوحيدة الممكنة', relation: 'synonym' },
    terms: {
      cue: { fixed: ['لا بديل عن', 'لا غنى عن', 'ما من بديل عن', 'لا يوجد بديل عن', 'لا بديل من'] },
      object: { nouns: ['رئيس', 'ملك', 'جنرال', 'مشير', 'أمير', 'سلطان', 'زعيم', 'قائد'] },
    },
    anchor: 'cue',
    shapes: ['cue-right-before-object'],
    unless: [{ inSentence: ['sport-words', 'commerce', 'screen-words'] }],
    examples: {
      asserted: ['{cue:لا بديل عن} {object:الأمير}، وكل من على الجسر يعرف ذلك.'],
      attributed: ['قال {speaker:نائب} إنه {cue:لا غنى عن} {object:المشير} في هذا الطريق.'],
      none: ['لا بديل عن قائد الفريق في مباراة الغد.'],
    },
  },
  {
    id: 'no-substitute-for-ruler',
    source: { paragraph: 12, phrase: 'الطريقة الوحيدة الممكنة', relation: 'synonym' },
    terms: {
      cue: { fixed: ['لا بديل', 'ليس هناك بديل', 'ما من بديل', 'ليس ثمة بديل'] },
      actor: ['kin-leaders', 'clients', 'force-and-rule'],
    },
    anchor: 'cue',
    shapes: ['for-somebody'],
    unless: [{ inSentence: 'everyday-choices' }],
    examples: {
      attributed: ['قال {speaker:نائب} إنه {cue:لا بديل} {actor:للمشير}.'],
      none: ['لا بديل لرئيس النادي قبل نهاية الموسم.'],
    },
  },
  {
    id: 'he-alone-can',
    source: { paragraph: 12, phrase: 'الطريقة الوحيدة الممكنة', relation: 'synonym' },
    terms: { cue: 'one-who-can' },
    anchor: 'cue',
    when: [{ inPassage: 'force-and-rule' }],
    unless: [{ inSentence: 'everyday-choices' }],
    examples: {
      attributed: ['يردد {speaker:أنصار الرئيس} أنه {cue:وحده القادر} على حماية البلاد.'],
      asserted: ['{cue:القوة وحدها} تحسم الأمر في الشارع.'],
      none: ['الطبيب وحده القادر على وصف الدواء لمريض في القصر.'],
    },
  },
  {
    id: 'the-ruler-alone',
    source: { paragraph: 12, phrase: 'الطريقة الوحيدة الممكنة', relation: 'synonym' },
    terms: {
      cue: { fixed: ['وحده', 'وحدها', 'فقط', 'دون سواه', 'دون غيره'] },
      actor: 'rulers',
      object: {
        fixed: [
          ...['يستطيع', 'تستطيع', 'قادر', 'قادرة', 'القادر', 'يقدر', 'من يستطيع', 'يملك مفاتيح'],
          ...['يعرف كيف', 'يضمن', 'يحفظ', 'من يضمن', 'من يحفظ', 'يبقي البلاد', 'يجمع'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['he-alone'],
    when: [{ inSentence: ['force-and-rule', 'ruling-bodies', 'countries', 'press-and-channels'] }],
    unless: [{ inSentence: ['everyday-choices', 'sport-words', 'law-texts', 'court-words'] }],
    examples: {
      attributed: ['قال {speaker:النائب} إنه {cue:وحده} {actor:المشير} {object:يضمن} بقاء الدولة.'],
      none: ['المحكمة وحدها تستطيع عزل رئيس النادي، وفق القانون.'],
    },
  },
  {
    id: 'nothing-to-talk-about',
    source: { paragraph: 11, phrase: 'لا تفاوض ولا تقاسم سلطة', relation: 'inflected' },
    terms: { cue: 'nothing', target: 'talks' },
    anchor: 'target',
    shapes: ['cue-then-target'],
    when: [{ inPassage: ['force-and-rule', 'street-marks', 'marching'] }],
    unless: [{ rightAfter: 'target', words: 'talk-of' }, { inSentence: 'everyday-choices' }],
    examples: {
      attributed: ['«{cue:ليس هناك} ما {target:نتفاوض} عليه مع الشارع»، قال {speaker:الوزير}.'],
      none: ['ليس هناك تفاوض مع اللاعب، قال رئيس النادي.'],
    },
  },
  {
    id: 'without-him-chaos',
    source: { paragraph: 12, phrase: 'الطريقة الوحيدة الممكنة', relation: 'synonym' },
    terms: {
      cue: 'ruler-away',
      actor: 'rulers',
      object: 'ruin',
    },
    anchor: 'cue',
    shapes: ['ruler-gone'],
    unless: [{ inSentence: 'everyday-choices' }],
    examples: {
      asserted: ['{cue:من دون} {actor:المشير} لن يعرف الجنوب سوى {object:الفوضى}.'],
      attributed: ['قالت {speaker:الإذاعة} إن البلاد {cue:بدون} {actor:الزعيم} إلى {object:خراب}.'],
      none: ['من دون رئيس النادي ستعم الفوضى الفريق قبل نهاية الموسم.'],
    },
  },
  {
    id: 'power-not-shared',
    source: { paragraph: 11, phrase: 'لا تفاوض ولا تقاسم سلطة', relation: 'inflected' },
    terms: {
      cue: 'refusals',
      target: {
        nouns: [
          ...['تقاسم سلطة', 'اقتسام سلطة', 'تقاسم حكم', 'تسليم سلطة', 'نقل سلطة', 'تنح عن سلطة'],
          ...['تخل عن سلطة', 'تخلي عن سلطة', 'تخل عن حكم', 'تخلي عن حكم', 'مشاركة في حكم'],
        ],
      },
    },
    anchor: 'target',
    shapes: ['refused-object', 'refused-subject'],
    unless: [{ inPassage: 'force-and-rule' }, { inSentence: 'everyday-choices' }],
    examples: {
      attributed: ['{cue:رفض} {speaker:سليمان} {target:تقاسم السلطة} مع المدنيين.'],
      none: ['رفض رئيس النادي التخلي عن السلطة لنائبه قبل نهاية الموسم.'],
    },
  },
  {
    id: 'nothing-but-force',
    source: { paragraph: 12, phrase: 'الطريقة الوحيدة الممكنة', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...['لا حل', 'لا خيار', 'لا سبيل', 'لا لغة', 'لا رد', 'لا دواء', 'لا علاج', 'لم يبق'],
          ...['لا ينفع', 'لا جواب', 'لا كلام', 'لا يفهم', 'لا يفهمون', 'لا يردعهم'],
          ...['لا يرى', 'لا ترى', 'لا نرى', 'لا أرى', 'لا يرون', 'لم ير', 'لم تر', 'لا يعرف'],
          ...['لا تعرف', 'لا يعرفون', 'لم يعد', 'لم يتركوا', 'لم يترك', 'ليس لديه', 'ليس أمام'],
          ...['ليس لدينا', 'لا نملك', 'لا يملك', 'ما من حل', 'ما من سبيل', 'لا توجد', 'لا يوجد'],
          ...['لا وسيلة', 'لا طريق', 'لا مخرج', 'لا تنفع', 'ليس لدى', 'ليس عند', 'ليس في جعبة'],
          ...[
            'ليس في جعبته',
            'ليس في قاموس',
            'لا تملك',
            'لا يملكون',
            'لا يتقن',
            'لا تتقن',
            'لا يجيد',
          ],
          ...[
            'لا تجيد',
            'لا تفهم',
            'لا نعرف',
            'لا نفهم',
            'لم تترك',
            'لم تبق',
            'لم يبق',
            'لا يخاطب',
          ],
          ...[
            'لا تخاطب',
            'لا يخاطبون',
            'لا يتكلم',
            'لا تتكلم',
            'لا يتحدث',
            'لا تتحدث',
            'لم يعد لدى',
          ],
          ...[
            'لم يعد أمام',
            'لم يعرض',
            'لم تعرض',
            'لا يقدم',
            'لا تقدم',
            'لم يجد',
            'لم تجد',
            'ما من لغة',
          ],
        ],
      },
      object: {
        fixed: [
          ...['إلا القوة', 'سوى القوة', 'إلا بالقوة', 'إلا العصا', 'سوى العصا', 'إلا الرصاص'],
          ...['سوى الرصاص', 'إلا السلاح', 'سوى السلاح', 'إلا الحسم', 'سوى الحسم', 'غير القوة'],
          ...['إلا الحديد والنار', 'سوى الحديد والنار', 'غير الحديد والنار', 'غير الحسم'],
          ...['غير الحل العسكري', 'سوى الحل العسكري', 'إلا الحل العسكري', 'غير الحل الأمني'],
          ...['غير السلاح', 'غير الرصاص', 'غير العصا', 'غير القبضة', 'سوى القبضة', 'إلا القبضة'],
          ...['سوى القمع', 'غير القمع', 'إلا القمع', 'سوى الخيار العسكري', 'غير الخيار العسكري'],
          ...['إلا الخيار العسكري', 'سوى الخيار الأمني', 'غير الخيار الأمني', 'سوى الدبابات'],
          ...['سوى المدافع', 'سوى البنادق', 'غير البنادق', 'إلا البندقية', 'سوى البندقية'],
          ...combined(
            ['سوى', 'إلا', 'غير'],
            [
              ...[
                'لغة المدفع',
                'لغة المدافع',
                'لغة المدفعية',
                'لغة الرصاص',
                'لغة العصا',
                'لغة النار',
              ],
              ...['لغة السلاح', 'لغة البنادق', 'لغة البندقية', 'لغة الدبابات', 'لغة الحديد والنار'],
              ...['لغة القمع', 'لغة العنف', 'لغة الدم', 'المدفع', 'الدبابة', 'المدفعية', 'الهراوة'],
              ...['الهراوات', 'السجن', 'السجون', 'الزنازين', 'المقصلة', 'المشنقة', 'السوط'],
            ],
          ),
          ...['غير المدافع', 'إلا المدافع', 'غير الدبابات', 'إلا الدبابات', 'إلا البنادق'],
          ...['سوى السحق', 'غير السحق', 'سوى الضرب', 'سوى اليد الحديدية'],
        ],
      },
    },
    anchor: 'object',
    shapes: ['cue-then-object'],
    when: [
      {
        inPassage: ['force-and-rule', 'protest-signs', 'rulers', 'ruling-bodies', 'officials'],
      },
    ],
    unless: [{ inSentence: 'everyday-choices' }],
    examples: {
      attributed: [
        '{cue:لا حل} مع من يسدون الشارع {object:إلا القوة}، قال {speaker:المحافظ} عن المضربين.',
      ],
      asserted: ['{cue:ليس لدى} المشير ما يقوله للمضربين {object:سوى لغة الدبابات}.'],
      none: ['لا حل أمام اللاعب إلا القوة في الضربة، قال رئيس النادي.'],
    },
  },
  {
    id: 'without-him-ruin',
    source: { paragraph: 12, phrase: 'الطريقة الوحيدة الممكنة', relation: 'synonym' },
    terms: {
      cue: { nouns: ['رحيل', 'سقوط', 'غياب', 'إسقاط', 'تنحي', 'تنح', 'إزاحة', 'ذهاب'] },
      actor: ['rulers', 'regimes'],
      object: {
        fixed: [
          ...['يعني الفوضى', 'يعني الخراب', 'يعني الحرب الأهلية', 'يعني الانهيار', 'معناه الفوضى'],
          ...['معناه الخراب', 'يعني انهيار الدولة', 'يعني نهاية الدولة', 'يعني تفكك البلاد'],
          ...['يعني تقسيم البلاد', 'يعني وصول الإرهابيين', 'يعني حربا أهلية', 'يساوي الفوضى'],
          ...[
            'سيغرق البلاد في الفوضى',
            'سيدخل البلاد في الفوضى',
            'يعني سقوط الدولة',
            'يعني الهاوية',
          ],
          ...['سيفتح أبواب الجحيم', 'يعني المجهول', 'سيعني الفوضى', 'سيعني الخراب'],
        ],
      },
    },
    anchor: 'object',
    shapes: ['ruler-gone'],
    unless: [{ inSentence: ['everyday-choices', 'sport-words', 'commerce'] }],
    examples: {
      attributed: ['قال {speaker:النائب} إن {cue:رحيل} {actor:الرئيس} {object:يعني الخراب}.'],
      none: ['رحيل رئيس النادي يعني الفوضى في الدوري.'],
    },
  },
  {
    id: 'talks-will-not-be',
    source: { paragraph: 11, phrase: 'لا تفاوض ولا تقاسم سلطة', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...['لن يكون هناك', 'لن تكون هناك', 'لن يكون ثمة', 'لن تكون ثمة', 'لن يكون', 'لن تكون'],
          ...['لن تكون بيننا', 'لن تجرى', 'لن تجري', 'لن تعقد', 'لن نعقد', 'لن نجري', 'لن يجري'],
          ...['لن ندخل في', 'لن يدخل في', 'لن تدخل في', 'لن تحصل', 'لن تحدث', 'لن نقبل', 'لن يقبل'],
          ...['ليس هناك', 'ليست هناك', 'ليس ثمة', 'ليست ثمة', 'لا توجد', 'لا يوجد'],
          ...['لا يمكن إقامة', 'لا يمكن إجراء', 'لا يمكن عقد', 'لا يمكن بدء', 'لا نستطيع إقامة'],
          ...['لا يمكننا إقامة', 'لا يمكننا إجراء', 'لا يمكننا عقد', 'لا يمكننا بدء'],
          ...['لا مجال', 'لا مكان', 'لا سبيل إلى'],
        ],
      },
      target: {
        nouns: [
          ...[
            'حوار',
            'محادثات',
            'مفاوضات',
            'تفاوض',
            'تسوية',
            'وساطة',
            'مساومة',
            'مصالحة',
            'مباحثات',
          ],
          ...['تقاسم سلطة', 'تقاسم للسلطة', 'اقتسام للسلطة', 'شراكة في الحكم', 'تنازلات', 'هدنة'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['nothing-of-the-kind'],
    when: [{ inPassage: ['force-and-rule', 'protest-signs', 'ruling-bodies'] }],
    unless: [{ inSentence: ['everyday-choices', 'commerce', 'sport-words', 'finance'] }],
    examples: {
      attributed: [
        'قال {speaker:العقيد} إنه {cue:لن تكون ثمة} {target:مفاوضات} مع الشارع.',
        'قال {speaker:المحافظ} إنه {cue:لا يمكن إجراء} {target:حوار} مع من نزلوا إلى الساحات.',
        '"{cue:لن تعقد} أي {target:محادثات}"، قال {speaker:العقيد} للمضربين.',
      ],
      none: ['لن تكون هناك مفاوضات بين الناديين حول اللاعب، قال رئيس الفريق.'],
    },
  },
  {
    id: 'no-substitute-for-him',
    source: { paragraph: 12, phrase: 'الطريقة الوحيدة الممكنة', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...[
            'لا بديل عنه',
            'لا بديل منه',
            'لا بديل له',
            'لا غنى عنه',
            'لا أحد سواه',
            'لا بديل غيره',
          ],
          ...['لا يوجد بديل عنه', 'لا يوجد بديل له', 'ليس له بديل', 'ليس هناك بديل له'],
        ],
      },
    },
    anchor: 'cue',
    when: [{ inPassage: ['clients', 'rulers', 'regimes', 'despots'] }],
    unless: [
      { inSentence: ['everyday-choices', 'commerce', 'sport-words', 'disease', 'screen-words'] },
    ],
    examples: {
      attributed: ['عاد المشير أمس. ويقول {speaker:أنصاره} إنه {cue:لا بديل عنه}.'],
      none: ['عاد المشير أمس. وقال طبيب إن الدواء لا بديل عنه في علاج المرض.'],
    },
  },
]
