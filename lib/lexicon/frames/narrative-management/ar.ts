import type { Rule } from '../../types.ts'

/** Who tells, and what of: without them a narrative is one of letters or film. */
const tellersAndEvents = ['story-tellers', 'powers', 'rulers', 'regimes', 'protests'] as const

export const ar: readonly Rule[] = [
  {
    id: 'disinformation',
    source: { paragraph: 12, phrase: 'نشر معلومات مضللة، ودعاية', relation: 'verbatim' },
    terms: {
      cue: 'disinformation',
    },
    anchor: 'cue',
    when: [{ inSentence: tellersAndEvents }],
    unless: [{ inClause: 'fiction-decoys' }, { rightAfter: 'cue', words: 'plain-publicity' }],
    examples: {
      asserted: ['قابل المجلس العسكري التسريبات بسيل من {cue:المعلومات المضللة} عن المعارضة.'],
      attributed: ['قال {speaker:محررون} إن {cue:الذباب الإلكتروني} اخترع أقوال الوزير.'],
      distanced: ['سجنته المحكمة بتهمة «{cue:الدعاية} ضد الدولة».'],
      none: [
        'يفتتح متحف للدعاية السوفييتية في سينما الحزب القديمة.',
        'بدأت الدعاية الانتخابية لمرشحي الحزب أمس.',
      ],
    },
  },
  {
    id: 'propaganda-machine',
    source: { paragraph: 12, phrase: 'نشر معلومات مضللة، ودعاية', relation: 'inflected' },
    terms: { cue: 'propaganda-machines' },
    anchor: 'cue',
    unless: [
      { inClause: 'fiction-decoys' },
      { inSentence: ['commerce', 'sport-words'] },
      { rightAfter: 'cue', words: 'plain-publicity' },
    ],
    examples: {
      asserted: ['اختارت {cue:ماكينة الدعاية} ألفاظها بعناية.'],
      none: ['استأجرت الشركة ماكينة دعائية لملصق المباراة.'],
    },
  },
  {
    id: 'named-narrative',
    source: { paragraph: 5, phrase: 'السرد الاستراتيجي لروسيا', relation: 'verbatim' },
    terms: {
      cue: 'named-narratives',
    },
    anchor: 'cue',
    when: [
      {
        inSentence: [...tellersAndEvents, 'tellers-in-power', 'police-and-army', 'force-words'],
      },
    ],
    unless: [{ inClause: 'fiction-decoys' }, { rightBefore: 'cue', words: 'by-account' }],
    examples: {
      asserted: ['أعدت الوزارة {cue:رواية بديلة} قبل العثور على الجثث.'],
      attributed: ['قال {speaker:محللون} إن {cue:الرواية الرسمية} كتبت في القصر.'],
      distanced: ['عادت الحكومة إلى «{cue:الرواية المألوفة}» عن الحشود المستأجرة.'],
      none: [
        'يقدم الفيلم رواية بديلة عن رئيس يعمل خبازا.',
        'سار المضربون أمس، وكانوا ألفين بحسب رواية السلطات.',
      ],
    },
  },
  {
    id: 'narrative-of-a-power',
    source: { paragraph: 5, phrase: 'السرد الاستراتيجي لروسيا', relation: 'inflected' },
    terms: {
      cue: 'versions',
      actor: ['powers', 'tellers-in-power'],
    },
    anchor: 'cue',
    shapes: ['teller-of'],
    unless: [
      { inClause: 'fiction-decoys' },
      { rightBefore: 'cue', words: ['by-account', 'by-whose-account'] },
    ],
    examples: {
      asserted: ['لم تتغير {cue:سردية} {actor:موسكو} منذ الطلقة الأولى.'],
      attributed: ['قال {speaker:المحرر} إن {cue:رواية} {actor:الجيش} تصدعت.'],
      none: ['وفقا لرواية الشرطة غادر الشبان المكان.', 'فازت رواية مصر القديمة بجائزة أدبية.'],
    },
  },
  {
    id: 'narrative-made',
    source: { paragraph: 12, phrase: 'ورواية بديلة لصرف الانتباه', relation: 'synonym' },
    terms: {
      object: 'narratives',
      cue: 'narrative-acts',
    },
    anchor: 'object',
    shapes: ['act-on-object'],
    when: [{ inSentence: tellersAndEvents }],
    unless: [{ inClause: 'fiction-decoys' }],
    examples: {
      asserted: ['{cue:تبث} قنوات الدولة {object:الأكاذيب} عن القتلى.'],
      none: ['صاغ الروائي روايته حول رئيس لا ينام.'],
    },
  },
  {
    id: 'attention-diverted',
    source: { paragraph: 12, phrase: 'لصرف الانتباه عن العنف', relation: 'verbatim' },
    terms: {
      cue: 'diverting',
      object: 'attention',
    },
    anchor: 'cue',
    shapes: ['diverted-from'],
    unless: [{ inClause: 'fiction-decoys' }, { rightAfter: 'cue', words: 'title-decoys' }],
    examples: {
      asserted: ['{cue:صرف} العرض العسكري {object:الأنظار} عن المتاجر الخاوية.'],
      attributed: [
        'يقول {speaker:منتقدون} إن القصر يريد {cue:إلهاء} {object:المواطنين} عن المحاكمة.',
      ],
      none: [
        'صرف المدرب انتباه لاعبيه عن الصفير.',
        'صرف الساحر انتباه الأطفال عن يده اليسرى.',
        'حولت البلدية الشارع إلى ممشى للناس.',
      ],
    },
  },
  {
    id: 'history-rewritten',
    source: { paragraph: 12, phrase: 'لصرف الانتباه عن العنف', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          ...['أعاد كتابة/يعيد كتابة', 'زور تاريخ/يزور تاريخ', 'محا من كتب/يمحو من كتب'],
          ...['شطب من كتب/يشطب من كتب', 'حذف من كتب/يحذف من كتب'],
        ],
        nouns: ['إعادة كتابة تاريخ', 'تزوير تاريخ', 'تزييف تاريخ', 'إعادة كتابة أحداث'],
      },
    },
    anchor: 'cue',
    when: [
      { inSentence: ['tellers-in-power', 'powers', 'rulers'] },
      {
        inPassage: ['protest-signs', 'toppling', 'force-words', 'precedent-events', 'geopolitics'],
      },
    ],
    unless: [{ inSentence: ['fiction-decoys', 'sport-words', 'screen-words', 'commerce'] }],
    examples: {
      asserted: ['{cue:تعيد كتابة} أحداث الانتفاضة لجنة في وزارة الدفاع.'],
      attributed: ['قال {speaker:المؤرخ} إن القصر ماض في {cue:إعادة كتابة تاريخ} الانقلاب.'],
      none: ['يعيد كتابة التاريخ بقدميه، قال المعلق عن قائد منتخب فرنسا بعد المباراة.'],
    },
  },
  {
    id: 'smokescreen',
    source: { paragraph: 12, phrase: 'لصرف الانتباه عن العنف', relation: 'synonym' },
    terms: { cue: 'smoke' },
    anchor: 'cue',
    when: [{ inSentence: tellersAndEvents }],
    unless: [{ inClause: ['fiction-decoys', 'hazards'] }, { inSentence: 'sport-words' }],
    examples: {
      asserted: ['محاكمة الجواسيس {cue:ستار دخان} لرواتب الجيش المتأخرة.'],
      attributed: ['قال {speaker:المعارض} إن الحرب {cue:للتغطية على} الأزمة الاقتصادية.'],
      none: ['غطى ستار دخان حافلة المنتخب بعد عرض الجيش.'],
    },
  },
  {
    id: 'truth-bent',
    source: { paragraph: 12, phrase: 'نشر معلومات مضللة', relation: 'synonym' },
    terms: { cue: 'bending', object: 'bent-truths' },
    anchor: 'cue',
    shapes: ['act-on-object'],
    when: [{ inSentence: ['tellers-in-power', 'powers', 'regimes', 'rulers', 'story-tellers'] }],
    unless: [
      { inSentence: ['fiction-decoys', 'commerce', 'finance', 'sport-words', 'science-words'] },
    ],
    examples: {
      asserted: ['{cue:زيف} التلفزيون الرسمي {object:وقائع} تلك الليلة.'],
      attributed: ['قال {speaker:الصحافيون} إن القصر {cue:حرف} {object:التاريخ}.'],
      none: ['زيف الروائي التاريخ وجعل الرئيس خبازا.'],
    },
  },
  {
    id: 'sold-as',
    source: { paragraph: 12, phrase: 'ورواية بديلة لصرف الانتباه عن العنف', relation: 'synonym' },
    terms: { cue: 'packaging', object: 'sold-things' },
    anchor: 'cue',
    shapes: ['sold-as'],
    when: [{ inSentence: ['tellers-in-power', 'powers', 'regimes', 'rulers', 'story-tellers'] }],
    unless: [{ inSentence: ['fiction-decoys', 'commerce', 'finance', 'sport-words', 'trade'] }],
    examples: {
      asserted: ['{cue:تسوق} السلطة {object:الانقلاب} على أنه إنقاذ للبلاد.'],
      none: ['يصور الفيلم الانقلاب على أنه كوميديا.'],
    },
  },
  {
    id: 'false-accounts',
    source: { paragraph: 12, phrase: 'نشر معلومات مضللة، ودعاية', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          ...['حساب وهمي/حسابات وهمية', 'حساب مزيف/حسابات مزيفة', 'حساب آلي/حسابات آلية'],
          ...['حساب مفبرك/حسابات مفبركة'],
        ],
      },
    },
    anchor: 'cue',
    when: [{ inSentence: tellersAndEvents }],
    unless: [{ inSentence: ['disinformation', 'commerce', 'finance'] }],
    examples: {
      asserted: ['غمرت {cue:حسابات وهمية} صفحات المعارضة قبل المسيرة.'],
      none: ['فتحت شركة في روسيا حسابات وهمية لبيع العطور.'],
    },
  },
  {
    id: 'protest-smeared',
    source: { paragraph: 5, phrase: 'السرد الاستراتيجي لروسيا', relation: 'synonym' },
    terms: {
      cue: {
        nouns: ['شيطنة', 'تشويه صورة', 'تشويه سمعة', 'تشويه', 'نزع شرعية', 'تلطيخ سمعة'],
        verbs: ['شيطن/يشيطن', 'شوه صورة/يشوه صورة', 'شوه سمعة/يشوه سمعة'],
      },
      target: ['demonstrators', 'protest-events', 'opposition-people'],
    },
    anchor: 'cue',
    shapes: ['noun-of', 'verb-and-object'],
    unless: [
      { inSentence: ['fiction-decoys', 'sport-words', 'law-texts'] },
      { inClause: ['disinformation', 'narratives'] },
    ],
    examples: {
      asserted: ['تعمل الإذاعة على {cue:شيطنة} {target:الحراك} منذ أسبوع.'],
      none: ['أدى الحادث إلى تشويه واجهة المبنى، وصوره ناشط.'],
    },
  },
  {
    id: 'its-propaganda',
    source: { paragraph: 5, phrase: 'السرد الاستراتيجي لروسيا', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          'دعاية',
          'بروباغندا',
          'ماكينة دعاية',
          'آلة دعاية',
          'بوق/أبواق',
          'أكذوبة/أكاذيب',
          'كذبة',
          'تلفيق',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['with-pronoun'],
    when: [{ inPassage: ['regimes', 'unfree-clients', 'despots', 'tellers-in-power', 'powers'] }],
    unless: [
      { inClause: 'fiction-decoys' },
      { inSentence: ['commerce', 'sport-words', 'narratives', 'disinformation'] },
      { rightAfter: 'cue', words: 'plain-publicity' },
    ],
    examples: {
      asserted: ['هكذا يعمل النظام. {cue:دعايته} تعيد تسمية الجريمة.'],
      none: ['عرضت الشركة دعايتها الجديدة للصابون. ثم التقى النائب الرئيس في موسكو.'],
    },
  },
  {
    id: 'alternative-story',
    source: { paragraph: 5, phrase: 'السرد الاستراتيجي لروسيا', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          ...[
            'رواية بديلة',
            'سردية بديلة',
            'قصة بديلة',
            'حكاية بديلة',
            'رواية جاهزة',
            'سردية جاهزة',
            'قصة جاهزة',
          ],
          ...['حقائق بديلة', 'رواية مفبركة', 'رواية ملفقة', 'قصة ملفقة', 'قصة مفبركة'],
        ],
      },
    },
    anchor: 'cue',
    unless: [{ inClause: 'fiction-decoys' }, { inSentence: ['commerce', 'sport-words'] }],
    examples: {
      attributed: ['قال {speaker:المحاضر} إن {cue:الرواية البديلة} تولد قبل أن يولد الخبر.'],
      none: ['اختار المخرج للفيلم رواية بديلة من الأدب المحلي.'],
    },
  },
  {
    id: 'story-told-otherwise',
    source: { paragraph: 5, phrase: 'السرد الاستراتيجي لروسيا', relation: 'synonym' },
    terms: {
      target: 'tellers-in-power',
      cue: {
        nouns: [
          ...[
            'رواية مطمئنة',
            'رواية مغايرة',
            'رواية مختلفة',
            'رواية أخرى',
            'نسخة أخرى',
            'نسخة مختلفة',
            'صورة وردية',
          ],
          ...['صورة مطمئنة', 'صورة مغايرة', 'قصة أخرى', 'قصة مختلفة', 'حكاية أخرى', 'مشهد مختلف'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['same-clause'],
    unless: [{ inClause: 'fiction-decoys' }, { inSentence: ['commerce', 'sport-words'] }],
    examples: {
      asserted: ['قدمت {target:الإذاعة الرسمية} {cue:رواية مطمئنة} عن الإقليم.'],
      none: ['بثت الإذاعة الرسمية فيلما له نسخة أخرى أقصر.'],
    },
  },
  {
    id: 'own-version-told',
    source: { paragraph: 5, phrase: 'السرد الاستراتيجي لروسيا', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...[
            'روايتها الخاصة',
            'روايته الخاصة',
            'سرديتها الخاصة',
            'سرديته الخاصة',
            'نسختها الخاصة',
            'نسخته الخاصة',
          ],
          ...['قصتها الخاصة', 'قصته الخاصة', 'حقيقتها الخاصة', 'حقيقته الخاصة', 'روايتهم الخاصة'],
        ],
      },
      actor: ['powers', 'regimes', 'tellers-in-power', 'unfree-clients', 'dependent-rulers'],
    },
    anchor: 'cue',
    shapes: ['cue-and-actor-in-clause'],
    unless: [{ inClause: 'fiction-decoys' }, { inSentence: ['commerce', 'sport-words'] }],
    examples: {
      attributed: ['تقول {speaker:الأرملة} إن {actor:لبكين} {cue:روايتها الخاصة} عن تلك الليلة.'],
      none: ['كتب مدرب موسكو للنادي قصته الخاصة مع الملعب.'],
    },
  },
  {
    id: 'hostile-propaganda',
    source: { paragraph: 5, phrase: 'السرد الاستراتيجي لروسيا', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          ...[
            'دعاية معادية',
            'دعاية مغرضة',
            'دعاية مسمومة',
            'دعاية سوداء',
            'دعاية غربية',
            'دعاية أجنبية',
          ],
          ...['دعاية صهيونية', 'بروباغندا معادية', 'بروباغندا غربية', 'دعاية كاذبة', 'دعاية مضللة'],
        ],
      },
    },
    anchor: 'cue',
    unless: [{ inSentence: ['commerce'] }, { rightAfter: 'cue', words: 'plain-publicity' }],
    examples: {
      attributed: ['قال {speaker:الملحق} إن المعرض {cue:دعاية معادية} لبلاده.'],
      none: ['تحذر الشركة من دعاية كاذبة لمنتجاتها.'],
    },
  },
  {
    id: 'lies-about-the-protest',
    source: { paragraph: 5, phrase: 'السرد الاستراتيجي لروسيا', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          'أكذوبة/أكاذيب',
          'كذبة',
          'كذب',
          'افتراء',
          'تلفيق',
          'فبركة',
          'خرافة',
          'خبر كاذب/أخبار كاذبة',
        ],
      },
      target: ['demonstrators', 'protest-events', 'protests', 'opposition-people'],
    },
    anchor: 'cue',
    shapes: ['told-about'],
    unless: [{ inClause: 'fiction-decoys' }, { inSentence: ['disinformation', 'sport-words'] }],
    examples: {
      asserted: ['أغرقت حسابات حكومية الشبكات {cue:بالأكاذيب} عن {target:المتظاهرين}.'],
      none: ['كتب المتظاهر رواية عن الأكاذيب في الحب.'],
    },
  },
  {
    id: 'story-made-up',
    source: { paragraph: 4, phrase: 'رواية معروفة', relation: 'synonym' },
    terms: {
      cue: {
        verbs: ['اختلق/يختلق', 'لفق/يلفق', 'فبرك/يفبرك', 'نسج/ينسج', 'ابتدع/يبتدع'],
        nouns: ['اختلاق', 'تلفيق', 'فبركة', 'نسج'],
      },
      object: {
        nouns: ['قصة/قصص', 'رواية', 'حكاية', 'سردية', 'أكاذيب', 'شائعة', 'مشهد/مشاهد', 'خبر/أخبار'],
      },
    },
    anchor: 'cue',
    shapes: ['act-on-object'],
    when: [
      { inPassage: ['protest-signs', 'unrest-policing', 'unrest'] },
      { inSentence: ['tellers-in-power', 'ruling-bodies', 'officials', 'tame-media'] },
    ],
    unless: [
      { inSentence: ['fiction-decoys', 'screen-words', 'sport-words', 'court-words', 'commerce'] },
    ],
    examples: {
      asserted: ['{cue:اختلقت} الحكومة {object:قصة} القناص كي تقتحم الاعتصام.'],
      none: ['نسجت الروائية قصة عن اعتصام في قصر قديم.'],
    },
  },
]
