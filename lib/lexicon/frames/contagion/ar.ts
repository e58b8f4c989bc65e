import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'unrest-as-contagion',
    source: { paragraph: 1, phrase: 'ومنع نفس المشاكل من الانتشار', relation: 'synonym' },
    terms: { target: ['unrest', 'revolt-in-the-air', 'toppling'], cue: 'contagion' },
    anchor: 'cue',
    shapes: ['same-clause'],
    unless: [
      { inSentence: ['disease', 'commerce', 'finance'] },
      { rightAfter: 'cue', words: 'of-markets' },
    ],
    examples: {
      asserted: ['وصلت {cue:عدوى} {target:الاحتجاجات} إلى أربع عواصم في شهر.'],
      attributed: ['حذر {speaker:الوزير} من {cue:عدوى} {target:الثورة} في الجوار.'],
      distanced: ['تتحدث {speaker:الصحف} عن "{cue:عدوى}" {target:الانتفاضة}.'],
      denied: ['لا {cue:عدوى} {target:ثورية} في المنطقة.'],
      none: [
        'قد تصل عدوى الأسواق إلى بلد يشهد إضرابا في موانئه.',
        'احتج الأطباء بعد وصول عدوى الكوليرا إلى المستشفى.',
        'نقلت الشاحنات معدات ثقيلة قبل الإضراب والفوضى.',
      ],
    },
  },
  {
    id: 'the-contagion-moves-on',
    source: { paragraph: 1, phrase: 'ومنع نفس المشاكل من الانتشار', relation: 'synonym' },
    terms: { target: 'the-contagion', cue: 'spreading' },
    anchor: 'target',
    shapes: ['verb-subject', 'subject-then-verb', 'noun-of'],
    when: [
      { inPassage: ['unrest', 'protest-signs', 'toppling', 'revolt-in-the-air'] },
      { inSentence: ['fearing', 'preventing', 'frontiers-and-neighbours', 'countries', 'powers'] },
    ],
    unless: [{ inPassage: ['disease', 'digital-words'] }, { inSentence: ['commerce', 'finance'] }],
    examples: {
      attributed: [
        'تتسع المظاهرات كل مساء. يخشى {speaker:الحاكم} أن {cue:تنتقل} {target:العدوى} إلى الجنوب.',
        'تتسع المظاهرات كل مساء. والحاكم يخشى أن {cue:تنتقل} {target:العدوى} إلى الجنوب.',
      ],
      none: ['انتقلت العدوى بين نزلاء المستشفى بعد إضراب الممرضين.'],
    },
  },
  {
    id: 'feared-spread',
    source: {
      paragraph: 1,
      phrase: 'ومنع نفس المشاكل من الانتشار على أراضيها',
      relation: 'verbatim',
    },
    terms: {
      target: ['unrest', 'same-troubles'],
      cue: 'spreading',
    },
    anchor: 'cue',
    shapes: ['feared-spread'],
    unless: [
      { inSentence: ['disease', 'commerce', 'finance'] },
      { inClause: ['contagion', 'steering-hands'] },
      { rightBefore: 'cue', words: 'which' },
      { rightAfter: 'cue', words: 'of-the-forces' },
    ],
    examples: {
      asserted: ['أغلقت السلطات الحدود لمنع {cue:انتقال} {target:الاحتجاجات} إلى أراضيها.'],
      attributed: ['تخشى {speaker:الرياض} أن {cue:تمتد} {target:الاضطرابات} إلى شرق المملكة.'],
      none: [
        'حذر الوزير من أن تؤدي الاحتجاجات التي تجتاح البلاد إلى حرب.',
        'امتدت الاحتجاجات يوم الجمعة إلى ست مدن أخرى.',
        'يخشى الأطباء انتشار الفيروس في الاعتصام.',
      ],
    },
  },
  {
    id: 'its-feared-spread',
    source: {
      paragraph: 1,
      phrase: 'ومنع نفس المشاكل من الانتشار على أراضيها',
      relation: 'inflected',
    },
    terms: { cue: { nouns: ['انتشار', 'امتداد', 'انتقال', 'تمدد', 'تسرب', 'تفشي', 'وصول'] } },
    anchor: 'cue',
    shapes: ['its-feared-spread'],
    when: [
      { inPassage: ['unrest', 'protest-events'] },
      { inSentence: ['countries', 'frontiers-and-neighbours', 'precedent-countries', 'powers'] },
    ],
    unless: [
      { inPassage: ['disease', 'digital-words', 'hazards'] },
      { inSentence: ['commerce', 'finance', 'trade', 'of-the-forces'] },
    ],
    examples: {
      attributed: [
        'تتواصل الاضطرابات للأسبوع الثاني. وتخشى {speaker:طشقند} {cue:امتدادها} إلى أوزبكستان.',
      ],
      none: ['أغلق الإضراب الميناء، وتخشى تركيا وصولها إلى سوق القمح متأخرة.'],
    },
  },
  {
    id: 'bad-precedent',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'inflected' },
    terms: {
      cue: 'bad-precedents',
    },
    anchor: 'cue',
    when: [{ inPassage: ['unrest', 'toppling', 'geopolitics', 'protest-signs'] }],
    unless: [{ inSentence: ['courts', 'commerce'] }],
    examples: {
      asserted: ['شكل هروب الحاكم تحت ضغط الشارع {cue:سابقة خطيرة} لجيرانه.'],
      attributed: ['قال {speaker:السفير} إن الانقلاب {cue:سابقة سيئة} للمنطقة.'],
      none: ['يعد قرار المحكمة بشأن أجور الإضراب سابقة خطيرة في القانون.'],
    },
  },
  {
    id: 'instability-at-the-border',
    source: { paragraph: 10, phrase: 'عدم الاستقرار على حدودها', relation: 'verbatim' },
    terms: {
      cue: 'instability',
      place: 'borders',
    },
    anchor: 'cue',
    shapes: ['cue-on-place'],
    when: [{ inPassage: ['countries', 'powers', 'power-adjectives', 'geopolitics'] }],
    unless: [{ inSentence: ['disease', 'commerce'] }],
    examples: {
      asserted: ['تقلق {cue:الفوضى} على {place:حدود} الصين تجار الحرير.'],
      attributed: [
        'لا تريد {speaker:بكين} {cue:الفوضى} على {place:حدودها} الغربية.',
        'قال {speaker:المتحدث} إن روسيا لن تقبل {cue:عدم الاستقرار} على {place:تخومها}.',
      ],
      none: ['سادت الفوضى على أبواب المستشفى في تركيا بعد وصول مرضى الكوليرا.'],
    },
  },
  {
    id: 'export-of-revolution',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      cue: 'exporting',
      target: 'unrest',
    },
    anchor: 'cue',
    shapes: ['verb-object'],
    unless: [{ inSentence: ['commerce', 'finance', 'trade'] }, { inClause: 'issued-papers' }],
    examples: {
      asserted: ['حلمت هافانا طويلا {cue:بتصدير} {target:الثورة} إلى جبال الأنديز.'],
      attributed: [
        'قال {speaker:الملك} إن طهران تريد {cue:تصدير} {target:الفوضى}.',
        'قالت {speaker:الوزيرة} إن الجزيرة لن تكون ساحة {cue:لتصدير} {target:الفوضى}.',
      ],
      none: [
        'تراجع تصدير القمح بعد الاضطرابات في الميناء.',
        'لم يصدر المجلس أي بيان عن الفوضى في الميناء.',
        'صدرت الصحيفة في ثماني صفحات بعد الإضراب.',
        'سيصدر القضاة الأحكام بحق ثلاثة شبان بعد الثورة.',
      ],
    },
  },
  {
    id: 'disease-of-unrest',
    source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
    terms: {
      cue: 'unrest-diseases',
      target: ['unrest', 'street-and-unrest', 'towns-and-squares'],
    },
    anchor: 'cue',
    shapes: ['noun-of', 'cue-for-target'],
    unless: [
      { inSentence: ['disease', 'commerce', 'finance'] },
      { rightAfter: 'target', words: 'money-matters' },
    ],
    examples: {
      asserted: ['عبر {cue:وباء} {target:الانقلابات} السهوب كلها.'],
      none: [
        'انتشر الفيروس بين السجناء بعد أعمال الشغب.',
        'تخشى الدول انتقال عدوى الأزمة المالية.',
      ],
    },
  },
  {
    id: 'ills-of-a-conflict',
    source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          ...[
            'ورم خبيث/أورام خبيثة',
            'ورم/أورام',
            'سموم',
            'السم الزعاف',
            'شظية/شظايا',
            'جرثومة/جراثيم',
          ],
          ...['فيروس', 'سرطان', 'طاعون', 'وباء', 'عدوى', 'داء', 'شرر', 'حمم', 'ألسنة لهب', 'لهيب'],
          ...['قيح', 'صديد', 'خلايا سرطانية'],
        ],
      },
      target: {
        nouns: [
          ...['أزمة/أزمات', 'حرب/حروب', 'نزاع', 'صراع', 'اقتتال', 'حرب أهلية', 'قتال', 'فتنة'],
          ...['انقلاب/انقلابات', 'تمرد', 'فوضى', 'اضطراب', 'عنف'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['noun-of', 'cue-for-target'],
    when: [
      {
        inClause: [
          'borders',
          'crossing-acts',
          'frontiers-and-neighbours',
          'next-door',
          'spreading',
        ],
      },
      { inSentence: ['countries', 'frontiers-and-neighbours', 'next-door', 'precedent-countries'] },
    ],
    unless: [
      { inSentence: ['disease', 'commerce', 'finance', 'gunfire', 'bombs-and-war'] },
      { rightAfter: 'target', words: 'money-matters' },
    ],
    examples: {
      asserted: [
        '{cue:سموم} {target:الأزمة} الليبية تعبر إلى تشاد.',
        'زحفت {cue:أورام} {target:النزاع} في دارفور نحو دول الجوار.',
      ],
      attributed: ['قال {speaker:العمدة} إن {cue:شظايا} {target:الحرب} السودانية تتطاير إلى تشاد.'],
      none: [
        'قتل ثلاثة مزارعين على حدود تشاد بشظايا الحرب بعد قصف السوق.',
        'عادت سموم الحرب الكيميائية إلى النقاش في المجلس.',
      ],
    },
  },
  {
    id: 'dominoes',
    source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
    terms: {
      cue: 'dominoes',
    },
    anchor: 'cue',
    when: [
      {
        inSentence: ['clients', 'powers', 'countries', 'toppling', 'kin-leaders', 'nationalities'],
      },
    ],
    unless: [{ inSentence: ['disease', 'commerce', 'finance', 'sport-words', 'science-words'] }],
    examples: {
      asserted: ['تستعد القصور من الخليج إلى المغرب لمواجهة {cue:أثر الدومينو}.'],
      none: ['أحدث إفلاس المصرف في تركيا تأثير الدومينو.'],
    },
  },
  {
    id: 'contagion-terms',
    source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
    terms: { cue: 'revolutionary-contagion' },
    anchor: 'cue',
    unless: [{ inSentence: ['commerce', 'finance', 'disease'] }],
    examples: {
      asserted: ['أغلقت القصور أبوابها أمام {cue:فيروس الحرية}.'],
      attributed: ['قال {speaker:المحلل} إن العواصم تخشى {cue:عدوى الشارع}.'],
      none: ['أغلق المستشفى أبوابه خوفا من عدوى الشارع والكوليرا.'],
    },
  },
  {
    id: 'sickness-at-the-border',
    source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
    terms: { cue: 'unrest-diseases' },
    anchor: 'cue',
    when: [
      { inPassage: ['unrest', 'protests', 'protesters'] },
      { inSentence: ['borders', 'frontiers-and-neighbours'] },
    ],
    unless: [{ inPassage: ['disease', 'commerce', 'finance', 'science-words'] }],
    examples: {
      attributed: ['هذا {cue:المرض} يجب ألا يعبر حدودنا، قال {speaker:الرئيس} عن تظاهرات الجيران.'],
      none: ['عبر المرض الحدود بعد إضراب أطباء المستشفى.'],
    },
  },
  {
    id: 'shield-against-unrest',
    source: {
      paragraph: 1,
      phrase: 'ومنع نفس المشاكل من الانتشار على أراضيها',
      relation: 'synonym',
    },
    terms: { cue: 'shields', target: ['unrest', 'revolt-in-the-air'] },
    anchor: 'cue',
    shapes: ['shield-against'],
    unless: [{ inSentence: ['disease', 'commerce', 'finance', 'science-words'] }],
    examples: {
      asserted: ['قانون الصحافة الجديد {cue:لقاح} ضد {target:الثورة}.'],
      attributed: ['دعا {speaker:الوزير} إلى فرض {cue:حجر صحي} على {target:الثورة}.'],
      none: ['وزعت وزارة الصحة لقاحا بعد تأجيل من نقابة الإضراب.'],
    },
  },
  {
    id: 'imitation-feared',
    source: {
      paragraph: 10,
      phrase: 'سابقة يمكن محاكاتها وتكرارها في أراضيها',
      relation: 'inflected',
    },
    terms: { cue: 'imitation' },
    anchor: 'cue',
    when: [
      { inSentence: ['fearing', 'preventing'] },
      { inPassage: ['unrest', 'protesters', 'toppling', 'revolt-in-the-air'] },
      { inSentence: ['countries', 'clients', 'powers', 'frontiers-and-neighbours', 'kin-leaders'] },
    ],
    unless: [
      { inSentence: ['disease', 'commerce', 'finance', 'sport-words'] },
      { inClause: 'contagion' },
    ],
    examples: {
      attributed: ['تخشى {speaker:موسكو} أن تصبح مينسك {cue:مثالا يحتذى} للمحتجين.'],
      none: [
        'تخشى الشركة أن يقتدي عمال المصنع بالإضراب.',
        'تتابع باريس بقلق ما يجري مع المتظاهرين.',
      ],
    },
  },
  {
    id: 'revolt-in-the-air-spreads',
    source: { paragraph: 1, phrase: 'ومنع نفس المشاكل من الانتشار', relation: 'synonym' },
    terms: { target: 'revolt-in-the-air', cue: 'spreading' },
    anchor: 'cue',
    shapes: ['feared-spread'],
    unless: [{ inSentence: ['disease', 'commerce', 'finance'] }, { inClause: 'contagion' }],
    examples: {
      attributed: ['تخشى {speaker:بكين} أن {cue:تنتقل} {target:رياح التغيير} إلى مدنها.'],
      none: ['تخشى وزارة الصحة أن ينتشر الفيروس.'],
    },
  },
  {
    id: 'over-the-border',
    source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
    terms: {
      target: ['unrest', 'revolt-in-the-air'],
      cue: 'crossing-acts',
      place: 'next-door',
    },
    anchor: 'cue',
    shapes: ['across-the-border'],

    unless: [
      { inSentence: ['disease', 'commerce', 'finance', 'trade'] },
      { inClause: 'contagion' },
      { inClause: 'fearing' },
      { inClause: 'preventing' },
    ],
    examples: {
      asserted: ['{cue:امتدت} {target:الاضطرابات} إلى {place:دول الجوار} في أسبوع.'],
      attributed: ['قال {speaker:المسؤول} إن {target:الفوضى} {cue:تفيض} على {place:دول الساحل}.'],
      none: ['انتقلت الشركة بعد الاضطرابات إلى دول الجوار.'],
    },
  },
  {
    id: 'contagion-of-events',
    source: {
      paragraph: 1,
      phrase: 'ومنع نفس المشاكل من الانتشار على أراضيها',
      relation: 'synonym',
    },
    terms: {
      target: {
        nouns: ['حدث/أحداث', 'تأثير', 'تجربة', 'نموذج', 'موجة', 'انقلاب', 'مشهد', 'شرارة'],
      },
      cue: { nouns: ['عدوى'], verbs: ['انتقل/ينتقل', 'امتد/يمتد', 'تمدد/يتمدد', 'تسلل/يتسلل'] },
    },
    anchor: 'cue',
    shapes: ['feared-spread'],
    when: [{ inPassage: ['unrest', 'protests', 'protest-signs', 'precedent-events'] }],
    unless: [{ inSentence: ['disease', 'commerce', 'finance', 'sport-words'] }],
    examples: {
      attributed: [
        'بدأت احتجاجات في الجوار. وتخشى {speaker:الرباط} أن {cue:ينتقل} {target:التأثير} إليها.',
      ],
      none: ['يخشى المدرب أن ينتقل تأثير الخسارة إلى المباراة المقبلة.'],
    },
  },
  {
    id: 'contagion-of-a-place',
    source: { paragraph: 1, phrase: 'ومنع نفس المشاكل من الانتشار', relation: 'synonym' },
    terms: {
      cue: { nouns: ['عدوى', 'حمى', 'فيروس', 'ريح/رياح', 'شرارة'] },
      target: ['precedent-countries', 'precedent-events', 'countries'],
    },
    anchor: 'cue',
    shapes: ['noun-of'],
    when: [
      { inPassage: ['rulers', 'ruling-bodies', 'regimes', 'protest-signs', 'powers', 'patrons'] },
      { inSentence: ['spreading', 'shields', 'frontiers-and-neighbours'] },
    ],
    unless: [{ inSentence: ['disease', 'hazards', 'finance', 'sport-words', 'digital-words'] }],
    examples: {
      attributed: [
        'يخشى {speaker:القصر} أن تنتقل {cue:عدوى} {target:السودان} إلى الجزيرة، قال الرئيس.',
      ],
      none: ['تخشى الحكومة انتقال حمى السودان إلى الماشية بعد تفشي المرض.'],
    },
  },
  {
    id: 'unrest-is-a-disease',
    source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
    terms: { target: ['unrest', 'protest-events', 'revolt-in-the-air'], cue: 'unrest-diseases' },
    anchor: 'cue',
    shapes: ['counted-as', 'made-into'],
    unless: [{ inSentence: ['disease', 'commerce', 'finance', 'science-words'] }],
    examples: {
      attributed: ['قال {speaker:الملك} إن {target:الانتفاضة} تتحول إلى {cue:سرطان} في المنطقة.'],
      none: ['أخر الإضراب علاج مريض تحول ورمه إلى سرطان في المستشفى.'],
    },
  },
  {
    id: 'chain-reaction',
    source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          ...[
            'سلسلة تفاعلات',
            'سلسلة من التفاعلات',
            'تفاعل متسلسل/تفاعلات متسلسلة',
            'موجة ارتدادية/موجات ارتدادية',
          ],
          ...[
            'ارتداد/ارتدادات',
            'هزة ارتدادية/هزات ارتدادية',
            'كرة ثلج',
            'حجر دومينو',
            'حجر ثالث',
            'حجر رابع',
            'حجر خامس',
            'حجر سادس',
            'حجر أخير',
            'أثر الفراشة',
          ],
        ],
      },
    },
    anchor: 'cue',
    when: [
      { inSentence: ['unrest', 'toppling', 'protest-events', 'despots'] },
      { inSentence: ['countries', 'powers', 'regions', 'frontiers-and-neighbours', 'clients'] },
    ],
    unless: [{ inSentence: ['disease', 'commerce', 'finance', 'science-words', 'prices'] }],
    examples: {
      asserted: ['قد يحدث سقوط الرئيس {cue:سلسلة من التفاعلات} من الرباط إلى مسقط.'],
      none: ['أحدث سقوط المصنع في روسيا سلسلة من التفاعلات في سوق الأسهم.'],
    },
  },
  {
    id: 'who-is-next',
    source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...[
            'الحجر التالي',
            'حجر الدومينو التالي',
            'الضحية التالية',
            'التالي في الدور',
            'القطعة التالية',
          ],
          ...[
            'هي التالية',
            'هو التالي',
            'ستكون التالية',
            'سيكون التالي',
            'فالدور على',
            'والدور على',
          ],
          ...[
            'سيأتي الدور على',
            'الدور قادم على',
            'من التالي',
            'من هو التالي',
            'من هي التالية',
            'سيكون الدور على',
          ],
        ],
      },
    },
    anchor: 'cue',
    when: [
      { inSentence: ['unrest', 'toppling', 'protest-events', 'would-fall'] },
      { inSentence: ['countries', 'powers', 'rulers', 'clients', 'dependent-rulers'] },
    ],
    unless: [{ inSentence: ['sport-words', 'commerce', 'finance', 'disease', 'screen-words'] }],
    examples: {
      attributed: ['حذر {speaker:الوزير} من أنه إذا سقطت مينسك فموسكو {cue:هي التالية}.'],
      none: ['سقطت تونس في المباراة، والجزائر هي التالية في البطولة.'],
    },
  },
  {
    id: 'fire-next-door',
    source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...[
            'بيت الجيران يحترق',
            'بيت الجار يحترق',
            'بيت جاره يحترق',
            'النار في بيت الجيران',
            'النار في بيت الجار',
          ],
          ...[
            'الحريق في بيت الجيران',
            'النار عند الجيران',
            'الحريق عند الجيران',
            'ألسنة اللهب عند الجيران',
          ],
        ],
      },
    },
    anchor: 'cue',
    when: [{ inPassage: ['unrest', 'protest-events', 'toppling'] }],
    unless: [{ inPassage: ['real-fire', 'disease', 'commerce'] }],
    examples: {
      attributed: [
        '«{cue:بيت الجيران يحترق} منذ أسبوع»، قال {speaker:الأمير} عن الانتفاضة في البحرين.',
      ],
      none: ['أوقف الاحتجاج سيارة إطفاء كانت في طريقها: بيت الجيران يحترق منذ الفجر.'],
    },
  },
  {
    id: 'feared-over-the-border',
    source: { paragraph: 10, phrase: 'خطر انتشار', relation: 'synonym' },
    terms: {
      target: ['unrest', 'revolt-in-the-air'],
      cue: {
        verbs: [
          ...['تخطى/تخطت/يتخطى', 'تجاوز/يتجاوز', 'عبر/يعبر', 'اجتاز/يجتاز', 'قفز/يقفز', 'طفح/يطفح'],
          ...['فاض/فاضت/يفيض', 'تسرب/يتسرب', 'اخترق/يخترق'],
        ],
        nouns: ['عبور', 'تخط', 'تجاوز', 'اجتياز', 'قفز', 'تسرب', 'فيضان'],
      },
      place: 'next-door',
    },
    anchor: 'cue',
    shapes: ['across-the-border'],
    when: [{ inClause: ['fearing', 'preventing'] }],
    unless: [
      { inSentence: ['disease', 'commerce', 'finance', 'trade'] },
      { inClause: 'contagion' },
    ],
    examples: {
      attributed: [
        'تخشى {speaker:الحكومة} أن {cue:تتجاوز} {target:الاضطرابات} {place:حدودها}.',
        'يتوجس {speaker:الجيران} من {cue:عبور} {target:الانتفاضة} إلى {place:دول الجوار}.',
      ],
      none: ['تخشى الحكومة أن يتجاوز سائقو الشاحنات المضربون الحدود بلا رخص تجارية.'],
    },
  },
]
