import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'rightful-demands',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: {
      target: 'demands',
      label: 'rightful',
    },
    anchor: 'label',
    shapes: ['attribute', 'predicate', 'close-copula', 'naming-verb'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'marching'] }],
    unless: [{ inSentence: 'law-texts' }, { rightBefore: 'label', words: 'just-things' }],
    examples: {
      asserted: ['رفع المضربون {target:مطالب} {label:مشروعة} أمام البلدية.'],
      attributed: [
        'قال {speaker:الأسقف} إن {target:مطالب} المحتجين {label:عادلة}.',
        'قال {speaker:الأسقف} إن {target:صرخة} المحتجين {label:محقة}.',
      ],
      denied: ['{target:مطالب} المضربين غير {label:مشروعة}.'],
      none: [
        'حدثنا المعتصمون عن حقوق الموقوفين وشروط المحاكمة العادلة.',
        'للشركة مطالب مشروعة في الأرض.',
      ],
    },
  },
  {
    id: 'in-the-right',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protesters'],
      label: {
        fixed: [
          ...['على حق', 'محقون', 'محقين', 'محقا', 'محقة', 'على صواب', 'أصحاب حق', 'حق لهم'],
          ...['ملء الحق', 'كل الحق'],
        ],
      },
    },
    anchor: 'label',
    shapes: ['subject-complement', 'naming-verb'],
    unless: [{ inSentence: ['law-texts', 'court-words', 'sport-words'] }],
    examples: {
      attributed: ['قال {speaker:الأسقف} إن {target:المتظاهرين} في الميناء {label:على حق}.'],
      denied: ['{target:المضربون} ليسوا {label:على حق}، قال {speaker:العمدة}.'],
      none: ['قال القاضي إن المحتجين على حكمه ليسوا على حق في القانون.'],
    },
  },
  {
    id: 'dignified-crowd',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people'],
      label: 'dignifying',
    },
    anchor: 'label',
    shapes: ['attribute', 'naming-verb', 'close-copula', 'predicate'],
    unless: [
      { inSentence: 'law-texts' },
      { rightAfter: 'label', words: 'bills-and-projects' },
      { rightBefore: 'label', words: ['rallying-to', 'ballots'] },
    ],
    examples: {
      asserted: [
        'أحصت الشرطة {target:متظاهرين} {label:سلميين} قرب البحيرة.',
        'لم تنصت البلدية إلى {target:المحتجين} {label:السلميين}.',
      ],
      attributed: ['وصف {speaker:الأسقف} {target:المضربين} {label:بالشجعان}.'],
      distanced: ['سخر {speaker:العمدة} من {target:المحتجين} "{label:السلميين}" قرب البحيرة.'],
      denied: ['{target:المسيرة} ليست {label:سلمية}.'],
      none: [
        'خرج الناشط نبيل من السجن قبل المسيرة.',
        'علق القضاة العمل احتجاجا على مشروع قانون جديد.',
        'يكفل الدستور التظاهر السلمي للجميع.',
        'طالب المتظاهرون أمس بانتخابات حرة.',
        'واصل المعتصمون التظاهر دعما للشرعية.',
        'بحث الوزيران عن حل سلمي للنزاع بينما انتظر محتجون في الخارج.',
      ],
    },
  },
  {
    id: 'dignified-movement',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: { target: 'movements', label: 'dignifying' },
    anchor: 'label',
    shapes: ['attribute', 'naming-verb', 'close-copula'],
    when: [
      {
        inPassage: [
          'demonstrators',
          'protest-events',
          'marching',
          'street-marks',
          'opposition-people',
        ],
      },
    ],
    unless: [
      { inSentence: ['law-texts', 'disasters-and-games', 'trade', 'commerce'] },
      { rightAfter: 'label', words: 'bills-and-projects' },
    ],
    examples: {
      asserted: ['ملأ الطلاب الساحة في مظاهرات متتالية. {target:الحركة} {label:السلمية} بلا قائد.'],
      none: ['ناقش الخبراء حركة سلمية للبضائع بعد المظاهرات.'],
    },
  },
  {
    id: 'ordinary-people-protest',
    source: { paragraph: 4, phrase: 'المواطنين العاديين الغاضبين', relation: 'verbatim' },
    terms: {
      label: 'ordinary-people',
    },
    anchor: 'label',
    when: [{ inPassage: ['protest-signs', 'violent-labels', 'street-marks', 'marching'] }],
    unless: [{ inSentence: ['law-texts', 'veterans', 'leisure'] }],
    examples: {
      asserted: ['خرج {label:مواطنون عاديون} في المسيرة.'],
      attributed: ['قال {speaker:الكاهن} إن المضربين {label:مواطنون بسطاء}.'],
      none: [
        'يجدد المواطنون العاديون الجواز عبر الشبكة.',
        'التقى قدامى المحاربين وهم مناضلون قدماء بعد المسيرة.',
        'خرج المواطنون العاديون في نزهة على النهر.',
      ],
    },
  },
  {
    id: 'demanding-freedom',
    source: { paragraph: 8, phrase: 'المجتمعات التي تطالب بالديمقراطية', relation: 'inflected' },
    terms: {
      label: 'freedom-calls',
    },
    anchor: 'label',
    unless: [{ inSentence: 'law-texts' }],
    examples: {
      asserted: [
        'أوقدت الشموع من أجل {label:شهداء الثورة}.',
        'غادرت الجزيرة شخصيتان {label:مؤيدتان للديمقراطية}.',
        'نددت {label:الجماعات المؤيدة للديمقراطية} بالحكم.',
        'ملأ {label:مناصرو الديمقراطية} الميناء.',
      ],
      none: ['ينص الدستور على صندوق لأسر شهداء الثورة.'],
    },
  },
  {
    id: 'people-demand-freedom',
    source: { paragraph: 8, phrase: 'المجتمعات التي تطالب بالديمقراطية', relation: 'inflected' },
    terms: {
      cue: { verbs: ['طالب/يطالب', 'نادى/نادت/نادوا/ينادي', 'هتف/يهتف'] },
      label: 'freedoms',
    },
    anchor: 'label',
    shapes: ['verb-then-label'],
    when: [{ inPassage: 'protest-signs' }],
    unless: [{ inSentence: 'law-texts' }],
    examples: {
      asserted: ['{cue:طالب} أهل المدينة {label:بالحرية} في مسيرة على الشاطئ.'],
      none: ['طالب المحامي بالحرية لموكله.', 'تكفل الدساتير لمن يطالب بالحرية تنظيم مسيرة.'],
    },
  },
  {
    id: 'peaceful-character',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: {
      label: {
        fixed: [
          ...['التعبير السلمي', 'للتعبير السلمي', 'بالتعبير السلمي', 'تعبير سلمي', 'التعبير سلميا'],
          ...['بدأت سلمية', 'انطلقت سلمية', 'خرجت سلمية', 'ظلت سلمية', 'بقيت سلمية', 'بدأ سلميا'],
          ...[
            'حركتنا سلمية',
            'حركتنا مدنية سلمية',
            'حراكنا سلمي',
            'حراكنا مدني سلمي',
            'خرجنا سلميين',
          ],
          ...['تحركنا سلمي', 'خرجوا سلميين', 'جئنا سلميين', 'كنا سلميين', 'حركة مدنية سلمية'],
          ...['التجمع السلمي', 'للتجمع السلمي', 'التجمعات السلمية', 'تجمع سلمي', 'تجمعات سلمية'],
          ...['الطابع السلمي', 'طابع سلمي', 'بطابع سلمي', 'بطابعها السلمي', 'طابعها السلمي'],
          ...['طابعه السلمي', 'بطابعه السلمي', 'بالطابع السلمي', 'للطابع السلمي', 'الموكب السلمي'],
          ...['موكب سلمي', 'مواكب سلمية', 'المواكب السلمية', 'الطبيعة السلمية', 'بسلميتها'],
          ...['بسلميته', 'على سلميتها', 'على سلميته', 'على سلميتهم', 'بسلميتهم'],
          ...['سلمية سلمية', 'جو من السلمية', 'أجواء سلمية', 'أجواء من السلمية', 'السلمية والتحضر'],
          ...['بالسلمية', 'سلميتنا', 'على السلمية', 'بسلمية تامة', 'سلمية الحراك', 'بسلمية الحراك'],
          ...[
            'سلمية التظاهرات',
            'سلمية المظاهرات',
            'سلمية الاحتجاجات',
            'سلمية المسيرات',
            'سلمية الثورة',
          ],
          ...[
            'بسلمية التظاهرات',
            'بسلمية المظاهرات',
            'بسلمية الاحتجاجات',
            'سلمية التحرك',
            'وسلميته',
          ],
        ],
      },
    },
    anchor: 'label',
    when: [{ inPassage: ['protest-signs', 'street-marks', 'marching'] }],
    unless: [{ inSentence: ['law-texts', 'disasters-and-games'] }],
    examples: {
      asserted: ['غلب {label:الطابع السلمي} على المظاهرات منذ يومها الأول.'],
      attributed: ['دعت {speaker:النقابة} إلى ترك المحتجين {label:للتعبير السلمي} عن غضبهم.'],
      none: [
        'يضمن الدستور التجمع السلمي، قال المحتجون.',
        'أكد الوفد الطابع السلمي لبرنامجه النووي.',
      ],
    },
  },
  {
    id: 'protest-for-freedom',
    source: {
      paragraph: 8,
      phrase: 'احتجاجات المجتمعات التي تطالب بالديمقراطية',
      relation: 'synonym',
    },
    terms: {
      target: ['demonstrators', 'protest-events'],
      label: 'peaceful-manner',
    },
    anchor: 'label',
    shapes: ['subject-complement'],
    unless: [{ inSentence: 'law-texts' }, { rightBefore: 'label', words: 'ought-to-be' }],
    examples: {
      asserted: ['سار {target:المحتجون} {label:بشكل سلمي} على ضفة النهر.'],
      none: [
        'قال العمدة إن المسيرات يجب أن تبقى سلمية.',
        'توفيت جدتها بسلام في بيتها.',
        'يكفل الدستور خروج مسيرة بشكل سلمي.',
      ],
    },
  },
  {
    id: 'heroes-of-the-square',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people'],
      label: 'heroes',
    },
    anchor: 'label',
    shapes: ['label-of-target', 'naming-verb', 'close-copula', 'predicate'],
    unless: [
      { inSentence: ['law-texts', 'disasters-and-games', 'veterans'] },
      { rightBefore: 'label', words: ['squares-by-name', 'talks'] },
    ],
    examples: {
      asserted: ['{label:أبطال} {target:الاعتصام} ممرضتان.'],
      attributed: ['وصف {speaker:الشاعر} {target:المحتجين} {label:بالأبطال}.'],
      denied: ['{target:المحتجون} ليسوا {label:أبطالا}.'],
      none: [
        'بدأت محادثات لتسوية سلمية والمتظاهرون ينتظرون المطر.',
        'بطل الفيلم ينضم إلى المحتجين في الجبال.',
        'يريد الطرفان تسوية سلمية للاعتصام.',
        'شارك أبطال الدوري في مسيرة.',
        'وصل الطلاب إلى ساحة الكرامة للمشاركة في المظاهرات.',
      ],
    },
  },
  {
    id: 'courage-of-the-crowd',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: {
      label: 'crowd-virtues',
      target: [
        ...['demonstrators', 'crowd-members', 'crowd-people', 'protest-events', 'demands'],
        ...['nationalities'],
      ],
    },
    anchor: 'label',
    shapes: ['label-of-target', 'image-of'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'gunfire', 'live-ammunition'] }],
    unless: [{ inSentence: ['law-texts', 'disasters-and-games', 'veterans'] }],
    examples: {
      attributed: [
        'حيا {speaker:الأسقف} {label:شجاعة} {target:الطلاب} في المسيرة.',
        'حيا {speaker:الأسقف} {label:شجاعة} {target:السودانيين} في المسيرة.',
      ],
      none: [
        'روى الفيلم شجاعة الطلاب في المسيرة.',
        'أمام إصرار المضربين أغلقت الشرطة الجسر قبل المسيرة.',
      ],
    },
  },
  {
    id: 'we-came-in-peace',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: { label: { fixed: ['سلميين', 'سلميون', 'مسالمين', 'مسالمون', 'سلميا', 'بسلمية'] } },
    anchor: 'label',
    when: [{ inSentence: ['protest-events', 'protest-acts', 'marching', 'street-marks'] }],
    unless: [{ inSentence: ['law-texts', 'disasters-and-games'] }],
    examples: {
      attributed: ['"نزلنا إلى الشارع {label:سلميين}"، قالت {speaker:ممرضة}.'],
      none: ['يكفل الدستور للناس أن يخرجوا سلميين في مسيرة.'],
    },
  },
  {
    id: 'gathered-in-peace',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: {
      target: 'marching',
      label: {
        fixed: [
          ...['سلميا', 'بشكل سلمي', 'بطريقة سلمية', 'بصورة سلمية', 'بأسلوب سلمي', 'بسلمية'],
          ...['في مسيرة سلمية', 'في مسيرات سلمية'],
        ],
      },
    },
    anchor: 'label',
    shapes: ['subject-complement'],
    unless: [
      { inSentence: ['law-texts', 'disasters-and-games', 'demonstrators', 'protest-events'] },
    ],
    examples: {
      asserted: ['{target:احتشد} الآلاف {label:سلميا} على ضفة النهر.'],
      none: ['توافد الناخبون سلميا، والدستور يكفل ذلك.'],
    },
  },
  {
    id: 'brave-people-in-the-street',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: {
      target: {
        nouns: [
          'شعب',
          'شباب',
          'شاب/شبان',
          'فتية',
          'نساء',
          'فتاة/فتيات',
          'جماهير',
          'أهالي',
          'طلبة',
          'طلاب',
        ],
      },
      label: {
        adjectives: [
          'شجاع/شجعان',
          'مسالم',
          'مقدام',
          'جسور',
          'باسل',
          'أبي',
          'أعزل/عزل',
          'صامد',
          'حر/أحرار',
          'بطل',
          'سلمي',
        ],
      },
    },
    anchor: 'label',
    shapes: ['attribute'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'protest-acts', 'street-marks'] }],
    unless: [{ inSentence: ['law-texts', 'disasters-and-games', 'veterans'] }],
    examples: {
      attributed: ['حيا {speaker:الشاعر} {target:الشعب} الكوبي {label:الشجاع} في انتفاضته.'],
      none: ['يكفل الدستور للشعب الحر تنظيم مسيرة.'],
    },
  },
  {
    id: 'martyrs-of-the-protest',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: {
      label: {
        verbs: ['استشهد/استشهدت/استشهدوا', 'ارتقى شهيد', 'ارتقى شهداء', 'ارتقى شهيدا'],
        nouns: ['شهيد/شهداء', 'استشهاد', 'ارتقاء شهيد', 'ارتقاء شهداء'],
      },
    },
    anchor: 'label',
    when: [{ inClause: ['demonstrators', 'protest-events'] }],
    unless: [
      { inClause: 'attack-words' },
      {
        inSentence: [
          ...['law-texts', 'veterans', 'war-actors', 'attack-means', 'soldiers'],
          ...['nationalities', 'fiction-decoys', 'sport-words'],
        ],
      },
      { rightBefore: 'label', words: ['towns-and-squares', 'police-and-army', 'square'] },
    ],
    examples: {
      asserted: ['{label:استشهد} متظاهر في الميناء وأصيب عشرة.'],
      none: [
        'استشهد جندي في انفجار لغم، وشارك متظاهرون في جنازته.',
        'اغتيال الشهيد في منزله سبق الإضراب بيوم.',
        'يستشهد الكاتب بالمظاهرات كلما كتب عن القانون.',
      ],
    },
  },
  {
    id: 'struggle-for-freedom',
    source: { paragraph: 8, phrase: 'المجتمعات التي تطالب بالديمقراطية', relation: 'synonym' },
    terms: {
      cue: {
        nouns: ['نضال', 'كفاح', 'صمود', 'تضحية', 'انتفاضة', 'حراك', 'نهوض', 'ثورة', 'معركة شعب'],
        verbs: ['ناضل/يناضل', 'كافح/يكافح'],
      },
      label: {
        fixed: [
          ...['من أجل الديمقراطية', 'من أجل الحرية', 'من أجل الكرامة', 'من أجل العدالة'],
          ...['من أجل حريته', 'من أجل حريتهم', 'من أجل حقوقهم', 'في سبيل الحرية', 'لأجل الحرية'],
          ...['من أجل الديموقراطية', 'لنيل الحرية', 'لنيل حريته', 'لنيل حقوقهم', 'نحو الديمقراطية'],
        ],
      },
    },
    anchor: 'label',
    shapes: ['verb-then-label'],
    when: [{ inSentence: ['the-public', 'demonstrators', 'protest-events'] }],
    unless: [
      { inSentence: ['law-texts', 'veterans', 'sport-words', 'fiction-decoys', 'war-actors'] },
      { inSentence: 'books' },
    ],
    examples: {
      attributed: ['حيا {speaker:المبعوث} {cue:نضال} الشعب {label:من أجل الحرية}.'],
      none: ['ترك الكاتب في الرواية نضال جده من أجل الحرية بلا خاتمة.'],
    },
  },
  {
    id: 'democratic-movement',
    source: { paragraph: 8, phrase: 'المجتمعات التي تطالب بالديمقراطية', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people', 'movements'],
      label: { adjectives: ['ديمقراطي', 'ديموقراطي'] },
    },
    anchor: 'label',
    shapes: ['attribute'],
    when: [
      {
        inPassage: [
          'demonstrators',
          'protest-events',
          'marching',
          'street-marks',
          'opposition-people',
          'police-and-army',
        ],
      },
    ],
    unless: [{ inSentence: ['law-texts', 'ballots', 'trade', 'commerce'] }],
    examples: {
      asserted: ['اعتقلت الشرطة شاعرا من {target:المعارضة} البحرية {label:الديمقراطية} عند الفجر.'],
      none: [
        'خرج المتظاهرون في بلد عرف الديمقراطية باكرا.',
        'رفع المتظاهرون شعارات حزب الرابطة الوطنية للديمقراطية.',
      ],
    },
  },
  {
    id: 'crowd-shows-discipline',
    source: { paragraph: 4, phrase: 'والمواطنين العاديين الغاضبين', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protesters'],
      cue: { verbs: ['أبدى/أبدت/يبدي', 'أظهر/يظهر', 'أثبت/يثبت', 'تحلى/تحلت/يتحلى'] },
      label: {
        nouns: ['انضباط', 'وعي', 'نضج', 'حس مسؤولية', 'روح مسؤولية'],
        fixed: ['رقي', 'الرقي', 'برقي', 'للرقي', 'رقيا', 'رقيهم'],
      },
    },
    anchor: 'label',
    shapes: ['shown-by'],
    unless: [{ inSentence: 'sport-words' }],
    examples: {
      asserted: ['{cue:أبدى} {target:المتظاهرون} {label:انضباطا} كبيرا.'],
      none: ['أبدى المدرب والمتظاهرون وعيا بنتيجة المباراة.'],
    },
  },
]
