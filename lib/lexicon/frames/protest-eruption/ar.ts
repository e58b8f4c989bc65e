import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'fuse-of-strife',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'verbatim' },
    terms: {
      label: {
        nouns: [
          ...[
            'فتيل الفتنة',
            'نار الفوضى',
            'نيران الفوضى',
            'لهيب الفوضى',
            'نار التمرد',
            'نار الفتنة',
            'نيران الفتنة',
            'لهيب الفتنة',
            'شرارة الفتنة',
            'رياح الفتنة',
          ],
          ...[
            'أتون الفتنة',
            'فتيل الأزمة',
            'فتيل الانفجار',
            'فتيل الغضب',
            'نار الغضب',
            'إشعال الفتنة',
          ],
        ],
      },
    },
    anchor: 'label',
    when: [{ inPassage: ['protest-signs', 'unrest-setting', 'street-marks', 'marching'] }],
    unless: [{ inClause: 'defusing' }],
    examples: {
      asserted: ['كان رفع الأجرة {label:فتيل الفتنة} قبل الإضراب بيوم.'],
      attributed: ['قال {speaker:الخطيب} إن المظاهرات {label:نار الفتنة}.'],
      none: ['نزع الوسطاء فتيل الأزمة قبل الإضراب.', 'قرأ الحكواتي قصة نار الفتنة على الأطفال.'],
    },
  },
  {
    id: 'protest-erupts',
    source: { paragraph: 2, phrase: 'انفجرت الاحتجاجات', relation: 'verbatim' },
    terms: { target: 'protest-events', cue: 'eruption-acts' },
    anchor: 'cue',
    shapes: ['verb-subject', 'verb-place-subject', 'subject-then-verb', 'noun-of'],
    unless: [
      { inSentence: ['disasters-and-games', 'disease'] },
      { inClause: 'real-fire' },
      { rightBefore: 'target', words: 'where-it-is' },
    ],
    examples: {
      asserted: [
        '{cue:انفجرت} {target:المظاهرات} في الوادي يوم الإثنين.',
        '{cue:انفجرت} في الجزر {target:ثورة شعبية} قبل نصف قرن.',
        'كانت {target:الاضطرابات} قد {cue:اشتعلت} في الضواحي.',
      ],
      attributed: ['قال {speaker:الأسقف} إن {target:الانتفاضة} {cue:ستنفجر} في المرفأ.'],
      none: [
        'انفجر أنبوب قرب ساحة الاعتصام.',
        'منذ الانتفاضة أهدر الحاكم مال الخزينة.',
        'انفجرت عبوة قرب المسيرة.',
        'انفجر في الوادي، قرب المسيرة، إطار حافلة.',
        'قد تفجر حشرة ثورة في صناعة الدواء.',
      ],
    },
  },
  {
    id: 'anger-erupts',
    source: { paragraph: 2, phrase: 'انفجرت الاحتجاجات', relation: 'synonym' },
    terms: { target: ['public-anger', 'the-public'], cue: 'eruption-acts' },
    anchor: 'cue',
    shapes: ['verb-subject', 'subject-then-verb', 'noun-of'],
    when: [{ inPassage: ['protest-signs', 'public-marks', 'crowd-people', 'street-marks'] }],
    unless: [{ inSentence: ['disasters-and-games', 'disease'] }, { inClause: 'real-fire' }],
    examples: {
      asserted: ['كان {target:الغضب} قد {cue:اشتعل} في الضواحي قبل الإضراب.'],
      none: [
        'اشتعل غضب الأم في المطبخ.',
        'اشتعل غضب المدينة بعد المباراة.',
        'اشتعل مستودع وأثار غضب سكان العاصمة.',
      ],
    },
  },
  {
    id: 'protest-is-set-alight',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: { target: 'protest-events', cue: 'setting-alight' },
    anchor: 'cue',
    shapes: ['verb-and-noun', 'which-it-acted-on'],
    unless: [
      { rightAfter: 'cue', words: 'days' },
      { inSentence: 'disasters-and-games' },
      { inClause: ['real-fire', 'powder-kegs', 'on-oneself'] },
    ],
    examples: {
      asserted: [
        '{cue:أشعل} رفع الأجرة {target:إضرابا} في المرفأ.',
        'انتهت {target:الإضرابات} التي {cue:أشعلها} رفع الأجرة.',
        'تعيش الجزيرة {target:احتجاجات} {cue:أشعلها} مقتل صياد.',
      ],
      none: [
        'خرجت مسيرة وفي آخرها مشعل أشعله صبي.',
        'ثبت المصرف سعر العملة بعد الاحتجاجات.',
        'فرقت الشرطة فجر الأحد اعتصاما في المرفأ.',
        'أضرم بائع النار في جسده احتجاجا على مصادرة عربته.',
        'أشعل حارس موقدا قرب الاعتصام.',
        'أشعل الهدف مسيرة المشجعين بعد المباراة.',
      ],
    },
  },
  {
    id: 'anger-is-set-alight',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: { target: ['public-anger', 'the-public'], cue: 'setting-alight' },
    anchor: 'cue',
    shapes: ['verb-and-noun'],
    when: [{ inPassage: ['protest-signs', 'public-marks', 'crowd-people', 'street-marks'] }],
    unless: [
      { rightAfter: 'cue', words: 'days' },
      { inSentence: 'disasters-and-games' },
      { inClause: ['real-fire', 'powder-kegs', 'crime-objects'] },
    ],
    examples: {
      asserted: ['{cue:أشعل} رفع الأجرة {target:غضب} المضربين.'],
      attributed: ['قال {speaker:المحرر} إن القرار {cue:ألهب} {target:الجماهير} في العاصمة.'],
      none: [
        'أشعل حارس موقدا وأثار غضب سكان العاصمة.',
        'طالبت ممرضات بحماية المستشفى ممن فجروا مركزا في حي الميناء.',
        'أشعل الهدف الشارع بعد المباراة.',
        'ألهب الخبر غضب الجد.',
      ],
    },
  },
  {
    id: 'powder-keg',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: { label: 'powder-kegs' },
    anchor: 'label',
    when: [{ inSentence: ['protest-signs', 'public-anger', 'public-marks', 'crowd-people'] }],
    unless: [{ inSentence: ['disasters-and-games', 'real-fire'] }],
    examples: {
      asserted: ['تقف البلاد على {label:برميل بارود} بسبب الأسعار.'],
      none: ['وجد حارس قنبلة موقوتة في المخزن.', 'عثرت الشرطة على قنبلة موقوتة في حافلة.'],
    },
  },
  {
    id: 'storm-of-protest',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: { target: ['protest-events', 'public-anger'], label: 'fire-and-storm' },
    anchor: 'label',
    shapes: ['label-of-target', 'called', 'close-copula'],
    unless: [
      { inClause: 'real-fire' },
      // «أطلق» gives a name, and opens fire.
      { rightBefore: 'label', words: 'dubbing' },
    ],
    examples: {
      asserted: ['استقبلت {label:عاصفة} {target:احتجاجات} رفع الأجرة.'],
      attributed: ['وصف {speaker:المرشد} {target:المظاهرات} بأنها {label:فتنة}.'],
      distanced: ['وصف {speaker:المرشد} {target:الاعتصام} بأنه "{label:فتنة}".'],
      none: [
        'أوضح ضابط أن غرباء انتظروا المسيرة وأطلقوا النار على الحرس.',
        'هبت عاصفة قوية وأخرت مسيرة في البلدة القديمة.',
        'تصاعد الدخان من نار احتجاج رمزية.',
      ],
    },
  },
  {
    id: 'what-goes-on-is-a-storm',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: {
      target: {
        fixed: [
          ...[
            'ما يجري',
            'ما يحدث',
            'ما يحصل',
            'ما جرى',
            'ما حدث',
            'ما نشهده',
            'ما تشهده',
            'ما يشهده',
          ],
          ...['ما ترونه', 'ما نراه', 'ما يدور'],
        ],
      },
      label: 'fire-and-storm',
    },
    anchor: 'label',
    shapes: ['close-copula', 'likened-to'],
    when: [{ inSentence: ['protest-signs', 'street-marks', 'demonstrators'] }],
    unless: [{ inSentence: ['hazards', 'real-fire', 'sport-words', 'commerce', 'finance'] }],
    examples: {
      attributed: [
        'قال {speaker:الأسقف} عن المسيرات إن {target:ما يجري} هو {label:بركان}.',
        'شبه {speaker:الأسقف} {target:ما يجري} في الشارع {label:بزلزال} صامت.',
      ],
      denied: ['ليس {target:ما يحدث} {label:زلزالا}، قال {speaker:العمدة} عن مظاهرة الطلاب.'],
      none: ['ما يجري هو إعصار لا غير، قال خبير بعد الفيضان وإلغاء المظاهرة.'],
    },
  },
  {
    id: 'strife',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'inflected' },
    terms: { label: { nouns: ['فتنة/فتن'] } },
    anchor: 'label',
    when: [{ inSentence: 'protest-signs' }],
    unless: [
      { rightAfter: 'label', words: 'sectarian' },
      { rightBefore: 'label', words: 'press-and-channels' },
    ],
    examples: {
      attributed: ['قال {speaker:المرشد} إن {label:الفتنة} بدأت مع المسيرة.'],
      none: ['حذر الخطيب من فتنة طائفية قبل المسيرة.', 'كانت رواية الفتنة كتاب العام.'],
    },
  },
  {
    id: 'volcano-of-the-street',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: { target: { nouns: ['شارع', 'شعب', 'جماهير'] }, label: 'fire-and-storm' },
    anchor: 'label',
    shapes: ['label-of-target'],
    when: [{ inPassage: ['public-marks', 'protest-signs'] }],
    unless: [{ inSentence: 'real-fire' }],
    examples: {
      asserted: ['لا تسمع الحكومة {label:بركان} {target:الشارع} في المرفأ.'],
      none: ['انطفأت نار الشارع بعد وصول سيارة من البلدية.'],
    },
  },
  {
    id: 'anger-of-the-street-erupts',
    source: { paragraph: 2, phrase: 'انفجرت الاحتجاجات', relation: 'synonym' },
    terms: {
      target: 'street-anger',
      cue: 'eruption-acts',
    },
    anchor: 'cue',
    shapes: ['verb-subject', 'subject-then-verb'],
    unless: [{ inSentence: 'disasters-and-games' }, { inClause: 'real-fire' }],
    examples: {
      asserted: ['{cue:يتأجج} {target:غضب الشارع} مع انهيار العملة.'],
      none: ['انفجر غضب جماهيري بعد المباراة.', 'اشتعل الشارع بعد انفجار صهريج.'],
    },
  },
  {
    id: 'boiling-in-the-street',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: {
      target: ['the-public', 'protest-events'],
      cue: { nouns: ['غليان', 'فوران', 'هيجان', 'ثوران', 'مرجل', 'براكين', 'لهيب', 'جمر', 'نار'] },
    },
    anchor: 'cue',
    shapes: ['boiling-in'],
    when: [{ inPassage: ['protest-signs', 'public-marks', 'crowd-people', 'street-marks'] }],
    unless: [
      { inSentence: ['disasters-and-games', 'disease', 'real-fire', 'hazards', 'on-oneself'] },
    ],
    examples: {
      asserted: ['{cue:غليان} في {target:الضواحي} بعد رفع الأجرة، والمضربون على الجسر.'],
      none: ['اندلعت نيران في حي قديم قبل المسيرة، وحضر رجال الإطفاء.'],
    },
  },
  {
    id: 'explosion-of-a-society',
    source: { paragraph: 2, phrase: 'انفجرت الاحتجاجات', relation: 'synonym' },
    terms: {
      label: {
        nouns: ['انفجار اجتماعي', 'انفجار شعبي', 'انفجار الشارع', 'قنبلة اجتماعية', 'بركان الغضب'],
      },
    },
    anchor: 'label',
    unless: [
      { inSentence: ['disasters-and-sport', 'protest-signs', 'public-anger', 'public-marks'] },
    ],
    examples: {
      attributed: ['حذر {speaker:الخبير} من {label:انفجار اجتماعي} قبل الشتاء.'],
      none: ['بعد الفوز انفجار شعبي من الفرح على مدرجات الملعب.'],
    },
  },
  {
    id: 'its-spark',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: { cue: { nouns: ['شرارة', 'جذوة', 'أوار', 'لهيب', 'فتيل', 'نيران', 'لظى'] } },
    anchor: 'cue',
    shapes: ['with-pronoun'],
    when: [{ inSentence: 'protest-events' }],
    unless: [{ inSentence: 'disasters-and-games' }, { inClause: ['real-fire', 'soldiers'] }],
    examples: {
      asserted: ['بدأت المظاهرات في قرية ثم وصلت {cue:شرارتها} إلى العاصمة.'],
      none: ['خمدت شرارتها في المدفأة بعد منتصف الليل.'],
    },
  },
  {
    id: 'spark-of-protest',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: {
      cue: { nouns: ['شرارة', 'شرارة أولى', 'جذوة', 'شعلة'] },
      target: ['protest-events', 'public-anger'],
    },
    anchor: 'cue',
    shapes: ['spark-of'],
    unless: [
      { inSentence: 'disasters-and-games' },
      { inClause: ['real-fire', 'soldiers', 'contagion', 'fearing'] },
    ],
    examples: {
      asserted: [
        'في هذا السوق ولدت {cue:الشرارة الأولى} {target:للانتفاضة}.',
        'كان رفع الأجرة {cue:شرارة} خرجت بعدها {target:المظاهرات}.',
      ],
      none: ['أطلقت شرارة كهربائية حريقا في مخزن قبل الإضراب.'],
    },
  },
  {
    id: 'protest-sets-a-country-alight',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: {
      target: 'protest-events',
      cue: {
        verbs: ['أشعل/يشعل', 'ألهب/يلهب', 'أحرق/يحرق', 'فجر/يفجر', 'أضرم/يضرم', 'حرق/يحرق'],
      },
      object: [
        'countries',
        'foreign-powers',
        'precedent-countries',
        'towns-and-squares',
        'the-street',
      ],
    },
    anchor: 'cue',
    shapes: ['agent-act-thing'],
    unless: [
      { inSentence: 'disasters-and-games' },
      { inClause: ['real-fire', 'crime-objects', 'fearing'] },
      { rightAfter: 'cue', words: 'days' },
    ],
    examples: {
      asserted: ['{target:انتفاضة} الجنوب {cue:تشعل} {object:إثيوبيا}.'],
      none: [
        'سار إضراب الحراس بهدوء، وأشعل حارس موقدا في إثيوبيا.',
        'خرجت مسيرة فجر الأحد في السودان.',
      ],
    },
  },
  {
    id: 'country-boils',
    source: { paragraph: 2, phrase: 'انفجرت الاحتجاجات', relation: 'synonym' },
    terms: {
      target: ['countries', 'precedent-countries', 'towns-and-squares'],
      cue: { verbs: ['غلى/غلت/يغلي', 'اشتعل/يشتعل', 'التهب/يلتهب', 'فار/يفور', 'انفجر/ينفجر'] },
    },
    anchor: 'cue',
    shapes: ['subject-then-verb', 'verb-subject'],
    when: [{ inPassage: ['protest-events', 'demonstrators', 'protest-acts'] }],
    unless: [
      { inSentence: ['disasters-and-games', 'soldiers'] },
      { inPassage: ['real-fire', 'war-actors', 'hazards'] },
    ],
    examples: {
      asserted: ['{target:السودان} {cue:يغلي} منذ رفع الأجرة، وفي العاصمة مظاهرات كل مساء.'],
      none: ['انفجر صهريج في السودان قبل المظاهرات بيوم.'],
    },
  },
  {
    id: 'strife-told-by-rulers',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'inflected' },
    terms: { label: { nouns: ['فتنة/فتن'] } },
    anchor: 'label',
    when: [
      {
        inSentence: [
          'rulers',
          'ruling-bodies',
          'tellers-in-power',
          'officials',
          'commanders',
          'clergy',
        ],
      },
      {
        inPassage: [
          ...['demonstrators', 'protest-events', 'protest-acts', 'rioters', 'riot-makers'],
          'street-marks',
        ],
      },
    ],
    unless: [
      { rightAfter: 'label', words: 'sectarian' },
      {
        inSentence: [
          'protest-signs',
          'fiction-decoys',
          'law-texts',
          'sport-words',
          'books',
          'court-words',
          'sectarian',
        ],
      },
    ],
    examples: {
      attributed: ['سار المضربون أمس. وقال {speaker:قائد الحرس} إن {label:الفتنة} انتهت.'],
      none: ['قرأ الوزير رواية الفتنة على طلاب المدرسة.'],
    },
  },
  {
    id: 'street-set-alight',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...['أشعل الشارع', 'أشعلت الشارع', 'يشعل الشارع', 'تشعل الشارع', 'ألهب الشارع'],
          ...['ألهبت الشارع', 'يلهب الشارع', 'تلهب الشارع', 'فجر الشارع', 'فجرت الشارع'],
          ...['أشعل الشوارع', 'أشعلت الشوارع', 'أشعل الضواحي', 'أشعلت الضواحي', 'إشعال الشارع'],
          ...['تفجير الشارع', 'أجج الشارع', 'أججت الشارع', 'هيج الشارع'],
          ...[
            'انفجرت الجماهير',
            'انفجر الناس غضبا',
            'انفجر الشعب',
            'انفجار الجماهير',
            'تنفجر الجماهير',
          ],
          ...['انفجرت المدينة غضبا', 'انفجرت البلاد غضبا', 'انفجر الأهالي غضبا'],
        ],
      },
    },
    anchor: 'cue',
    unless: [
      { inPassage: ['protest-signs', 'crowd-people', 'street-marks'] },
      { inSentence: ['disasters-and-games', 'sport-words', 'real-fire', 'screen-words'] },
    ],
    examples: {
      asserted: ['قرار مفاجئ {cue:أشعل الشارع} من الجنوب إلى الشمال.'],
      none: [
        'هدف متأخر أشعل الشارع الرياضي قبل نهاية المباراة.',
        'انفجرت الجماهير فرحا بعد هدف الفوز في المباراة.',
      ],
    },
  },
  {
    id: 'popular-boiling',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...[
            'شرارة غضب',
            'شرارة انتفاضة',
            'شرارة عصيان',
            'جمرة غضب',
            'نار غضب',
            'نيران غضب',
            'لهيب غضب',
          ],
          ...['غليان شعبي', 'غليان شارع', 'غليان في الشارع', 'انفجار شعبي', 'انفجار شارع'],
          ...['اشتعال احتجاجي', 'انفجار احتجاجي', 'غليان احتجاجي', 'بركان احتجاجي', 'حريق احتجاجي'],
          ...['انفجار جماهيري', 'غليان جماهيري', 'غليان طلابي', 'غليان جامعي'],
          ...['بركان شعبي', 'بركان غضب شعبي', 'تسونامي شعبي', 'زلزال شعبي'],
        ],
      },
    },
    anchor: 'label',
    unless: [{ inSentence: ['disasters-and-games', 'sport-words', 'real-fire', 'screen-words'] }],
    examples: {
      asserted: ['{label:غليان في الشارع} البحري عشية القمة.'],
      none: ['غليان في الشارع الرياضي قبل مباراة القمة.'],
    },
  },
  {
    id: 'seething-anger',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: {
      target: 'public-anger',
      cue: { verbs: ['غلى/يغلي', 'فار/يفور', 'تأجج/يتأجج', 'استعر/يستعر', 'احتدم/يحتدم'] },
    },
    anchor: 'cue',
    shapes: ['subject-then-verb', 'verb-subject'],
    unless: [{ inSentence: ['real-fire', 'sport-words', 'screen-words', 'home-life'] }],
    examples: {
      asserted: ['{target:غضب} مكتوم {cue:يغلي} في القرى.'],
      none: ['غلى الماء في منزل الجدة وهي تكتم غضبها.'],
    },
  },
  {
    id: 'streets-boil',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: {
      target: { nouns: ['شارع/شوارع', 'ضاحية/ضواحي', 'حي/أحياء', 'مدينة/مدن', 'جامعة', 'ساحة'] },
      cue: { verbs: ['غلى/يغلي', 'فار/يفور'] },
    },
    anchor: 'cue',
    shapes: ['boils-right-there'],
    unless: [{ inSentence: ['real-fire', 'sport-words', 'science-words', 'home-life'] }],
    examples: {
      asserted: ['{target:الشوارع} {cue:تغلي}.'],
      none: ['شوارع تغلي من الحرارة، قال خبير الطقس.'],
    },
  },
  {
    id: 'flood-of-people',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          'تسونامي',
          'طوفان',
          'بحر هائج',
          'سيل جارف',
          'إعصار',
          'بركان',
          'سيل هادر',
          'مد هادر',
        ],
      },
      target: 'demonstrators',
    },
    anchor: 'label',
    shapes: ['label-of-many'],
    unless: [{ inSentence: ['disasters-and-games', 'real-fire'] }],
    examples: {
      asserted: ['{label:إعصار} من {target:المحتجين} طوق القصر.'],
      none: ['نجا من الإعصار عشرة من المحتجين.'],
    },
  },
  {
    id: 'boiling-beside-a-protest',
    source: { paragraph: 2, phrase: 'فتيل الفتنة', relation: 'synonym' },
    terms: { label: { nouns: ['غليان', 'فوران', 'هيجان'] } },
    anchor: 'label',
    when: [{ inSentence: ['protest-events', 'demonstrators'] }],
    unless: [
      { inSentence: ['disasters-and-games', 'disease', 'hazards', 'science-words', 'home-life'] },
      { inClause: ['real-fire', 'public-anger'] },
    ],
    examples: {
      asserted: ['وسط {label:الغليان} الذي تعرفه المصانع بدأ إضراب جديد.'],
      none: ['وصف طبيب مضرب دواء لهيجان القولون.'],
    },
  },
]
