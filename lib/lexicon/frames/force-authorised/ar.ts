import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'order-to-shoot',
    source: { paragraph: 2, phrase: 'أوامر للسلطات باستخدام الأسلحة', relation: 'inflected' },
    terms: { cue: 'orders-and-permissions', object: 'weapon-use' },
    anchor: 'object',
    shapes: ['order-to-act', 'cue-and-object-in-clause'],
    when: [{ inPassage: 'people-fired-on' }],
    unless: [
      { inSentence: 'weapon-decoys' },
      { inClause: ['inquiries', 'foreign-reaction'] },
      { rightBefore: 'object', words: 'ending-the-act' },
    ],
    examples: {
      asserted: ['{cue:أمر} الحاكم حراسه {object:بإطلاق النار} على المضربين.'],
      attributed: [
        'قال {speaker:الوزير} إنه {cue:سمح} للجنود {object:باستخدام السلاح} ضد المحتجين.',
      ],
      distanced: ['{cue:أذن} المجلس لرجاله "{object:باستخدام القوة}" ضد المعتصمين.'],
      denied: ['نفى {speaker:القائد} صدور {cue:تفويض} {object:باستخدام القوة القاتلة} ضد الطلاب.'],
      none: [
        'ندد المجلس باستخدام القوة ضد المتظاهرين ودعا إلى الهدوء.',
        'أمر الوالي شرطته بوقف إطلاق النار على المحتجين.',
        'طلب المجلس من الشرطة أن تفسر استخدام الرصاص الحي ضد المحتجين.',
        'صدرت أوامر بمنع استخدام الرصاص الحي ضد الطلاب في الميدان.',
        'أمر القاضي بفتح تحقيق في إطلاق النار على المحتجين.',
        'تدرب المجندون على استخدام الأسلحة بأوامر من المدرب.',
        'أمر الرئيس الحشود بالعودة إلى البيوت.',
        'سار الجنود صوب المضربين بأمر من القائد.',
        'انزلقت المدينة لفوضى السلاح وإطلاق النار على المحتجين.',
        'تزامنت التصريحات مع تقارير عن إطلاق النار على المحتجين.',
        'دعا نائب إلى التحقيق بعد استخدام الأسلحة الكيماوية على الأهالي.',
        'اتهم الطبيب الجيش باستخدام الأسلحة الكيماوية ضد المتظاهرين، ودعا إلى نجدتهم.',
      ],
    },
  },
  {
    id: 'shoot-without-warning',
    source: { paragraph: 2, phrase: 'أوامر للسلطات باستخدام الأسلحة', relation: 'synonym' },
    terms: {
      cue: 'licences-to-shoot',
    },
    anchor: 'cue',
    when: [{ inPassage: ['people-fired-on', 'unrest-setting'] }],
    unless: [{ inSentence: 'weapon-decoys' }, { inClause: 'inquiries' }],
    examples: {
      asserted: ['وزعت القيادة {cue:أوامر بالقتل} قبل وصول المسيرة.'],
      none: ['تعلم المجندون متى تصدر أوامر بإطلاق النار في المعسكر.'],
    },
  },
  {
    id: 'command-to-shoot',
    source: { paragraph: 2, phrase: 'باستخدام الأسلحة ضد من', relation: 'synonym' },
    terms: {
      cue: 'commands-to-shoot',
    },
    anchor: 'cue',
    shapes: ['imperative-in-quotes', 'imperative-then-speaker'],
    when: [{ inPassage: 'people-fired-on' }],
    unless: [{ inSentence: 'weapon-decoys' }, { inClause: 'inquiries' }],
    examples: {
      asserted: ['{cue:اقتلوهم} كلهم، أمر القائد حين رأى المسيرة.'],
      attributed: ['قال {speaker:النقيب}: "{cue:أطلقوا الرصاص} على الحشود".'],
      none: ['أطلقوا النار على الحشود ثم انسحبوا.'],
    },
  },
  {
    id: 'clear-orders',
    source: { paragraph: 2, phrase: 'أوامر للسلطات باستخدام الأسلحة', relation: 'synonym' },
    terms: {
      cue: 'clear-orders',
      object: 'weapon-use',
    },
    anchor: 'object',
    shapes: ['object-cue-in-sentence'],
    when: [{ inSentence: 'people-fired-on' }],
    unless: [
      { inSentence: ['weapon-decoys', 'inquiries', 'armed-groups', 'court-words'] },
      { inClause: 'orders-and-permissions' },
      { rightBefore: 'object', words: 'ending-the-act' },
    ],
    examples: {
      attributed: [
        'قال {speaker:النقيب} إن {cue:الأوامر واضحة}: من يعبر الجسر من المضربين {object:يطلق عليه النار}.',
      ],
      none: ['صدرت التعليمات بإخلاء المدرسة، ثم أعلنت النيابة أن الرصاص الحي أصاب طالبا.'],
    },
  },
  {
    id: 'shoot-to-kill',
    source: { paragraph: 2, phrase: 'أوامر للسلطات باستخدام الأسلحة', relation: 'synonym' },
    terms: {
      cue: {
        nouns: ['إطلاق نار للقتل', 'إطلاق نار بقصد القتل', 'إطلاق نار بهدف القتل'],
      },
    },
    anchor: 'cue',
    unless: [
      { inPassage: ['people-fired-on', 'unrest-setting'] },
      { inSentence: 'weapon-decoys' },
      { inClause: 'inquiries' },
    ],
    examples: {
      attributed: ['قال {speaker:الحاكم} إنه أمر {cue:بإطلاق النار للقتل}.'],
      none: ['فتح قاض تحقيقا في إطلاق النار بقصد القتل على تاجر.'],
    },
  },
  {
    id: 'call-to-shoot',
    source: { paragraph: 2, phrase: 'باستخدام الأسلحة ضد من', relation: 'synonym' },
    terms: {
      cue: { verbs: ['طالب/يطالب', 'هدد/يهدد', 'توعد/يتوعد', 'لوح/يلوح'], nouns: ['تهديد'] },
      object: 'weapon-use',
    },
    anchor: 'object',
    shapes: ['asked-for'],
    when: [{ inSentence: 'people-fired-on' }],
    unless: [{ inSentence: 'weapon-decoys' }, { inClause: 'inquiries' }],
    examples: {
      attributed: ['{cue:طالب} {speaker:نائب} {object:بإطلاق النار} على المضربين.'],
      none: ['طالب المحتجون بوقف إطلاق النار على الصيادين.'],
    },
  },
  {
    id: 'order-to-kill',
    source: { paragraph: 2, phrase: 'أوامر للسلطات باستخدام الأسلحة', relation: 'synonym' },
    terms: {
      cue: 'orders-and-permissions',
      object: {
        nouns: ['قتل', 'تصفية', 'إعدام'],
        fixed: ['يقتل', 'تقتل', 'يقتلوا', 'يقتلوهم', 'نقتلهم'],
      },
    },
    anchor: 'object',
    shapes: ['ordered-to'],
    when: [{ inPassage: 'people-fired-on' }],
    unless: [
      { inSentence: ['weapon-decoys', 'court-words'] },
      { inClause: ['inquiries', 'weapon-use'] },
    ],
    examples: {
      asserted: ['{cue:أوعز} العقيد إلى حراسه {object:بقتل} المضربين.'],
      none: ['سقط ثمانية قتلى في الإضراب، ودعت النقابة إلى جنازة.'],
    },
  },
  {
    id: 'must-be-shot',
    source: {
      paragraph: 2,
      phrase: 'باستخدام الأسلحة ضد من يسميهم "الإرهابيين"',
      relation: 'synonym',
    },
    terms: {
      cue: { fixed: ['يجب', 'ينبغي', 'لا بد من', 'يتعين', 'سيتم', 'سيجري', 'فليتم', 'سوف يتم'] },
      object: 'weapon-use',
    },
    anchor: 'object',
    shapes: ['verb-must-object'],
    when: [{ inPassage: ['people-fired-on', 'riot-acts', 'riot-makers'] }],
    unless: [{ inSentence: 'weapon-decoys' }, { inClause: ['inquiries', 'doing-away', 'halting'] }],
    examples: {
      attributed: [
        'قال {speaker:العمدة} عن المضربين: "{cue:يجب} {object:إطلاق النار} على من يقترب".',
      ],
      none: ['قال المبعوث إن إطلاق النار يجب أن يتوقف قبل المسيرة.', 'يجب وقف إطلاق النار.'],
    },
  },
  {
    id: 'will-shoot-without-warning',
    source: { paragraph: 2, phrase: 'باستخدام الأسلحة ضد من', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...[
            'ستطلق عليه النار',
            'سيطلق عليه النار',
            'ستطلق عليهم النار',
            'سيطلق النار عليه',
            'سيطلق الرصاص عليه',
          ],
          ...[
            'سنطلق النار على',
            'سيطلقون النار على',
            'ستطلق النار على',
            'سيطلق النار على',
            'سيقابل بالرصاص',
          ],
          ...['سيعامل كهدف', 'سيعامل كعدو', 'سيعاملون كأعداء', 'سيعتبر هدفا', 'سيعد هدفا مشروعا'],
          ...['هدف مشروع لقواتنا', 'هدفا مشروعا للجنود', 'أهدافا مشروعة'],
          ...['سيواجه بالرصاص', 'سيواجهون بالرصاص', 'سيرد عليه بالرصاص', 'سيكون مصيره الرصاص'],
        ],
      },
    },
    anchor: 'cue',
    when: [{ inPassage: ['people-fired-on', 'unrest-setting'] }],
    unless: [{ inSentence: ['weapon-decoys', 'war-actors'] }, { inClause: 'inquiries' }],
    examples: {
      attributed: ['قال {speaker:العقيد} إن كل متظاهر يعبر الجسر {cue:ستطلق عليه النار}.'],
      none: ['أعلن المعسكر أن كل مجند يتأخر عن الرماية سيقابل بالرصاص المطاطي.'],
    },
  },
  {
    id: 'may-shoot',
    source: { paragraph: 2, phrase: 'باستخدام الأسلحة ضد من', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          'يحق',
          'بات يحق',
          'يجوز',
          'من حق',
          'بات من حق',
          'يمكن',
          'بإمكان',
          'على',
          'مخول',
          'مخولون',
          'مخولين',
        ],
      },
      actor: ['soldiers', 'police-and-army'],
      object: 'weapon-use',
    },
    anchor: 'object',
    shapes: ['may-act'],
    when: [{ inPassage: ['people-fired-on', 'unrest-setting'] }],
    unless: [{ inSentence: ['weapon-decoys', 'war-actors'] }, { inClause: 'inquiries' }],
    examples: {
      asserted: ['{cue:يحق} {actor:للحراس} الآن {object:إطلاق النار} على المتظاهرين.'],
      attributed: [
        'قال {speaker:الحاكم} إن {cue:على} {actor:الحراس} أن {object:يطلقوا النار} على المضربين.',
      ],
      none: ['يحق لحراس المعسكر إطلاق النار في حقل الرماية قرب طريق المحتجين.'],
    },
  },
  {
    id: 'signal-given',
    source: { paragraph: 2, phrase: 'أصدر أوامر للسلطات باستخدام الأسلحة', relation: 'synonym' },
    terms: {
      cue: { verbs: ['أعطى/أعطت/يعطي', 'أصدر/يصدر', 'رفع/يرفع', 'أطلق/يطلق'] },
      object: { fixed: ['الإشارة', 'إشارة البدء', 'إشارة', 'كلمة السر', 'ساعة الصفر'] },
    },
    anchor: 'object',
    shapes: ['act-on-object'],
    when: [
      { inSentence: 'people-fired-on' },
      { inSentence: ['gunfire', 'weapon-use'] },
      { inSentence: ['rulers', 'commanders', 'tellers-in-power', 'despots'] },
    ],
    unless: [{ inSentence: ['weapon-decoys', 'war-actors', 'inquiries'] }],
    examples: {
      asserted: ['{cue:أعطى} العقيد {object:الإشارة} فانهمر الرصاص على المشيعين.'],
      none: ['أعطى رئيس اللجنة الإشارة فانطلق العداؤون أمام الجمهور.'],
    },
  },
  {
    id: 'impunity-for-killing',
    source: { paragraph: 2, phrase: 'أصدر أوامر للسلطات باستخدام الأسلحة', relation: 'synonym' },
    terms: {
      cue: {
        verbs: ['أعفى/يعفي', 'أعفي/يعفى', 'حصن/يحصن', 'أمن/يؤمن'],
        nouns: ['حصانة', 'إعفاء', 'تحصين', 'عفو مسبق', 'عفو'],
      },
      object: {
        fixed: [
          ...['إذا قتلوا', 'إن قتلوا', 'إذا قتل', 'إذا أطلقوا', 'إن أطلقوا', 'إذا أطلق'],
          ...['قتل متظاهرا', 'قتل محتجا', 'يقتل متظاهرا', 'قتلوا متظاهرين', 'يقتلون متظاهرين'],
          ...['عن القتل', 'عن قتل', 'في قتل', 'إذا أصابوا', 'إذا أردوا', 'عن إطلاق النار'],
        ],
      },
    },
    anchor: 'object',
    shapes: ['act-on-object'],
    when: [
      { inSentence: 'people-fired-on' },
      { inSentence: ['soldiers', 'police-and-army', 'bodies-of-order'] },
    ],
    unless: [{ inSentence: ['weapon-decoys', 'war-actors', 'court-words'] }],
    examples: {
      asserted: ['{cue:يعفي} القانون الجنود من المساءلة {object:إذا قتلوا} متظاهرا.'],
      none: ['أعفى المدرب اللاعبين إذا قتلوا المباراة مبكرا أمام جمهور فريق الجيش.'],
    },
  },
  {
    id: 'rules-of-fire-loosened',
    source: { paragraph: 2, phrase: 'أصدر أوامر للسلطات باستخدام الأسلحة', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          'خفف/يخفف',
          'وسع/يوسع',
          'عدل/يعدل',
          'أرخى/يرخي',
          'رفع/يرفع',
          'ألغى/يلغي',
          'علق/يعلق',
        ],
        nouns: ['تخفيف', 'توسيع', 'تعديل', 'إرخاء', 'رفع', 'إلغاء', 'تعليق'],
      },
      object: {
        nouns: [
          ...[
            'قاعدة اشتباك/قواعد اشتباك',
            'قواعد إطلاق النار',
            'قيود إطلاق النار',
            'قيود فتح النار',
          ],
          ...['قيود استخدام السلاح', 'قيود على إطلاق النار', 'قيود على استخدام السلاح'],
          ...['قيود على استخدام القوة', 'قيود استخدام القوة'],
        ],
      },
    },
    anchor: 'object',
    shapes: ['act-on-object'],
    when: [{ inPassage: 'people-fired-on' }],
    unless: [{ inSentence: ['weapon-decoys', 'war-actors', 'inquiries'] }],
    examples: {
      asserted: ['{cue:خفف} الحاكم {object:قواعد الاشتباك} قبل مسيرة الطلاب.'],
      none: ['خفف المصرف قيود السحب قبل مسيرة الطلاب.'],
    },
  },
]
