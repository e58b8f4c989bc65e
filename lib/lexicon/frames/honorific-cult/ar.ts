import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'cult-title',
    source: { paragraph: 2, phrase: '"سلطان النور" لمدة ثلاثة عقود', relation: 'verbatim' },
    terms: {
      label: 'cult-titles',
    },
    anchor: 'label',
    unless: [{ inSentence: 'title-decoys' }],
    examples: {
      asserted: ['افتتح {label:أبو الأمة} معرض السجاد وعاد إلى قصره ظهرا.'],
      attributed: [
        'قالت {speaker:الإذاعة} إن {label:القائد الملهم} سبح عبر البحيرة.',
        '{label:باني الوطن}: أضافت الإذاعة لقبا ثالثا إلى اسم المشير.',
        '{label:ضمير الأمة}، بهذا استهل الشاعر قصيدته أمام الأمير.',
      ],
      distanced: ['فقد «{label:الزعيم الأوحد}» حرس قصره.'],
      denied: ['لست {label:منقذ الأمة}.'],
      none: ['ودع النادي قائده المحبوب بعد عشرين عاما في الملعب.'],
    },
  },
  {
    id: 'titled-father',
    source: { paragraph: 2, phrase: '"سلطان النور" لمدة ثلاثة عقود', relation: 'synonym' },
    terms: { label: 'fatherly-titles', cue: 'titles-given' },
    anchor: 'label',
    shapes: ['cue-right-before-label'],
    when: [{ inPassage: ['rulers', 'regimes'] }],
    unless: [{ inSentence: ['title-decoys', 'fiction-decoys', 'sport-words'] }],
    examples: {
      attributed: ['يحمل رئيس الجزر {cue:لقب} {label:الأب القائد} منذ عام 1991.'],
      distanced: ['أطلقت الصحف {cue:لقب} «{label:الأب}» على رئيس الجزر.'],
      none: [
        'حمل رئيس النادي لقب الأب الروحي للاعبين.',
        'نال الحاكم لقب دكتور.',
        'رفض النائب تسمية الرئيس والده في الخطاب.',
      ],
    },
  },
  {
    id: 'title-in-quotes',
    source: { paragraph: 2, phrase: '"سلطان النور" لمدة ثلاثة عقود', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...['حامي', 'منقذ', 'مخلص', 'أب', 'والد', 'ملهم', 'حكيم', 'خالد', 'فادي', 'سند'],
          ...['أخ قائد', 'أب أكبر', 'معلم أول', 'مهيب', 'مفدى', 'محبوب', 'أوحد', 'عظيم'],
        ],
      },
    },
    anchor: 'label',
    shapes: ['scare-quoted'],
    when: [
      { rightAfter: 'label', words: ['nationalities', 'power-adjectives'] },
      {
        inSentence: ['kin-leaders', 'ruling-bodies', 'rulers', 'sovereign-things', 'royal-images'],
      },
    ],
    unless: [
      {
        inPassage: ['title-decoys', 'fiction-decoys', 'sport-words', 'screen-words', 'home-life'],
      },
    ],
    examples: {
      distanced: ['ورث ابن «{label:الحامي}» الكازاخي القصر والتماثيل.'],
      none: ['شاهد الرئيس فيلم «المنقذ» التركي في قاعة العرض.'],
    },
  },
  {
    id: 'ruler-as-saviour',
    source: { paragraph: 2, phrase: '"سلطان النور" لمدة ثلاثة عقود', relation: 'synonym' },
    terms: { label: 'saviours', target: 'rulers' },
    anchor: 'label',
    shapes: ['named-as', 'apposition', 'likened-to'],
    unless: [{ inSentence: ['title-decoys', 'fiction-decoys'] }],
    examples: {
      asserted: ['في الجداريات {target:الرئيس} {label:نبي} يحمل سنابل القمح.'],
      attributed: ['تقول {speaker:الكتب المدرسية} إن {target:العقيد} هو {label:المخلص}.'],
      none: ['وصف رئيس النادي حارس المرمى بالمنقذ.'],
    },
  },
  {
    id: 'epithets-beside-a-ruler',
    source: { paragraph: 2, phrase: '"سلطان النور" لمدة ثلاثة عقود', relation: 'synonym' },
    terms: {
      label: {
        fixed: [
          ...['مخلصنا', 'منقذنا', 'ملهمنا', 'فادينا', 'هادينا', 'شمسنا', 'مخلصهم', 'منقذهم'],
          ...['أبونا القائد', 'والدنا القائد', 'أبينا القائد', 'نور عيوننا', 'تاج رؤوسنا'],
        ],
        nouns: [
          ...['معلم أول', 'مهندس أول', 'رياضي أول', 'فلاح أول', 'عامل أول', 'مثقف أول'],
          ...['مزارع أول', 'شاعر أول', 'عاشق أول', 'مناضل أول', 'حارس أول'],
        ],
      },
    },
    anchor: 'label',
    when: [{ inSentence: ['rulers', 'tellers-in-power'] }],
    unless: [
      {
        inSentence: [
          ...['title-decoys', 'fiction-decoys', 'sport-words', 'screen-words', 'commerce'],
          ...['labelled-crowd', 'protest-signs'],
        ],
      },
    ],
    examples: {
      asserted: ['كرمت الجامعة المشير {label:الفلاح الأول} في عيد الحصاد.'],
      attributed: ['قال {speaker:الوزير} إن {label:منقذنا} وصل وعانق المشير.'],
      none: ['شكر رئيس الشركة المهندس الأول على تسليم المصنع.'],
    },
  },
  {
    id: 'royal-image',
    source: { paragraph: 2, phrase: '"سلطان النور" لمدة ثلاثة عقود', relation: 'inflected' },
    terms: {
      label: 'royal-images',
      object: 'realms',
    },
    anchor: 'label',
    shapes: ['image-of-object'],
    when: [{ inPassage: ['rulers', 'tellers-in-power', 'ruling-bodies', 'naming-him'] }],
    unless: [{ inSentence: ['title-decoys', 'fiction-decoys'] }],
    examples: {
      asserted: ['وقع {label:صقر} {object:الصحراء} مرسوم العقيد ظهرا.'],
      attributed: ['قال {speaker:العقيد} إن {label:أسد} {object:الجبال} لا ينام.'],
      none: ['اصطاد السكان أسد الجبال قرب المخيم.'],
    },
  },
  {
    id: 'lion-of-a-country',
    source: { paragraph: 2, phrase: '"سلطان النور" لمدة ثلاثة عقود', relation: 'synonym' },
    terms: {
      label: { nouns: ['أسد', 'صقر', 'نسر', 'نمر', 'شمس', 'سيف', 'ليث', 'فارس'] },
      object: ['countries', 'nationalities', 'regions'],
    },
    anchor: 'label',
    shapes: ['image-of-object'],
    when: [{ inPassage: ['rulers', 'tellers-in-power', 'ruling-bodies', 'naming-him'] }],
    unless: [{ inSentence: ['title-decoys', 'fiction-decoys', 'sport-words'] }],
    examples: {
      asserted: ['أصدر {label:صقر} {object:تشاد} أمره الأخير رئيسا.'],
      none: ['فاز صقر المغرب في البطولة وهنأه رئيس المنتخب والمدرب.'],
    },
  },
  {
    id: 'likened-to-the-sun',
    source: { paragraph: 2, phrase: '"سلطان النور" لمدة ثلاثة عقود', relation: 'synonym' },
    terms: {
      target: ['rulers', 'kin-leaders', 'clients'],
      label: { nouns: ['شمس', 'قمر', 'نبي/أنبياء', 'أسد/أسود', 'نسر', 'نور', 'ملاك', 'إله'] },
    },
    anchor: 'label',
    shapes: ['likened-to'],
    unless: [{ inSentence: ['sport-words', 'screen-words', 'title-decoys'] }],
    examples: {
      attributed: ['شبه {speaker:الشاعر} {target:القائد} {label:بالشمس}.'],
      none: ['شبه المعلق قائد الفريق بالأسد بعد المباراة.'],
    },
  },
  {
    id: 'cult-of-the-ruler',
    source: { paragraph: 2, phrase: '"سلطان النور" لمدة ثلاثة عقود', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          'عبادة شخصية',
          'عبادة زعيم',
          'عبادة قائد',
          'تأليه زعيم',
          'تأليه قائد',
          'تأليه حاكم',
          'تقديس زعيم',
          'تقديس قائد',
        ],
      },
    },
    anchor: 'label',
    unless: [{ inSentence: ['sport-words', 'title-decoys', 'fiction-decoys'] }],
    examples: {
      asserted: ['تملأ {label:عبادة الشخصية} جدران المدارس.'],
      none: ['بلغت عبادة الشخصية في النادي حد تقديس هداف الفريق.'],
    },
  },
  {
    id: 'saviour-to-followers',
    source: { paragraph: 2, phrase: '"سلطان النور" لمدة ثلاثة عقود', relation: 'synonym' },
    terms: { label: 'saviours' },
    anchor: 'label',
    shapes: ['called-by-followers'],
    when: [
      { inPassage: ['rulers', 'ruling-bodies', 'ballots', 'tellers-in-power', 'seats-of-power'] },
    ],
    unless: [{ inSentence: ['title-decoys', 'fiction-decoys', 'sport-words', 'screen-words'] }],
    examples: {
      attributed: [
        'يراه {speaker:أتباعه} {label:منقذا}، ويراه خصوم الرئيس جابي ضرائب.',
        'يعتبره {speaker:مؤيدوه} في القصر {label:مبعوثا} من السماء.',
      ],
      none: ['يعتبره أنصاره في المدرجات بطلا بعد أن سجل هدفين في مرمى نادي الرئيس.'],
    },
  },
  {
    id: 'sent-by-heaven',
    source: { paragraph: 2, phrase: '"سلطان النور" لمدة ثلاثة عقود', relation: 'synonym' },
    terms: {
      label: {
        fixed: [
          ...['الله بعث', 'الله أرسل', 'الله اختار', 'الله وهبنا', 'الله وهب', 'السماء أرسلت'],
          ...['العناية الإلهية أرسلت', 'القدر اختار', 'الله اصطفى', 'التاريخ اختار', 'بعث الله'],
          ...['أرسل الله', 'أرسلت السماء', 'اختار الله', 'وهبنا الله', 'اصطفى الله'],
        ],
      },
      target: ['rulers', 'kin-leaders', 'clients', 'fallen-rulers'],
    },
    anchor: 'label',
    shapes: ['label-and-target-in-clause'],
    unless: [{ inSentence: ['title-decoys', 'fiction-decoys', 'sport-words', 'screen-words'] }],
    examples: {
      asserted: ['{label:وهبنا الله} {target:زعيما} لا تنام عينه.'],
      attributed: [
        'قال {speaker:الوزير} إن {label:الله بعث} {target:القائد} إلى شعبه كما بعث موسى.',
        'كتب {speaker:المحرر} أن {label:السماء أرسلت} {target:الرئيس} لينقذ البلاد.',
      ],
      none: ['قال الراوي في الفيلم إن الله أرسل ملكا إلى القرية.'],
    },
  },
  {
    id: 'father-of-the-people',
    source: { paragraph: 2, phrase: '"سلطان النور" لمدة ثلاثة عقود', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...['والد', 'معلم', 'باني', 'حامي', 'موحد', 'مفجر', 'شمس'],
          ...['ملهم', 'مجد', 'حكيم', 'ربان', 'هادي', 'حادي', 'فارس', 'صانع'],
        ],
      },
      object: {
        nouns: [
          ...['أمة/أمم', 'شعب/شعوب', 'وطن', 'ثورة', 'نهضة', 'ديار', 'جيل/أجيال', 'استقلال'],
          ...['جماهير', 'ملايين', 'بشرية', 'إنسانية', 'مسيرة'],
        ],
      },
    },
    anchor: 'label',
    shapes: ['image-of-object'],
    when: [
      {
        inPassage: ['rulers', 'tellers-in-power', 'ruling-bodies', 'naming-him', 'seats-of-power'],
      },
    ],
    unless: [{ inSentence: ['title-decoys', 'fiction-decoys', 'sport-words', 'screen-words'] }],
    examples: {
      asserted: ['عاد {label:باني} {object:المسيرة} الرئيس إلى قصره.'],
      attributed: ['تسميه {speaker:الإذاعة} {label:معلم} {object:الأجيال} وتبث خطبه.'],
      distanced: ['فر "{label:حامي} {object:الديار}" من قصره ليلا.'],
      none: ['كرم الرئيس معلم الموسيقى في مدرسة القرية.'],
    },
  },
  {
    id: 'eternal-leader',
    source: { paragraph: 2, phrase: '"سلطان النور" لمدة ثلاثة عقود', relation: 'synonym' },
    terms: {
      target: { nouns: ['زعيم', 'قائد', 'رئيس', 'حاكم', 'مرشد', 'جنرال', 'مارشال', 'عقيد'] },
      label: {
        fixed: [
          ...['الأبدي', 'الخالد', 'المفدى', 'الملهم', 'المحبوب', 'الأوحد', 'المعصوم', 'الفذ'],
          ...['المبجل', 'المؤله', 'المهيب', 'المظفر', 'المعبود', 'المعظم', 'الملهَم'],
          ...[
            'الذي لا يخطئ',
            'الذي لا يقهر',
            'الذي لا يهزم',
            'الذي لا ينام',
            'المعجزة',
            'الأسطورة',
          ],
        ],
      },
    },
    anchor: 'label',
    shapes: ['modified-by'],
    unless: [
      { inSentence: ['title-decoys', 'fiction-decoys', 'sport-words', 'screen-words'] },
      { inClause: 'cult-titles' },
    ],
    examples: {
      asserted: ['صفق الوزراء لصورة {target:زعيم} البلاد {label:الأبدي} على الجدار.'],
      none: ['ودع الجمهور قائد المنتخب الوطني المحبوب.'],
    },
  },
  {
    id: 'saviour-of-a-country',
    source: { paragraph: 2, phrase: '"سلطان النور" لمدة ثلاثة عقود', relation: 'synonym' },
    terms: {
      label: {
        nouns: ['منقذ', 'باني', 'محرر', 'حامي', 'موحد', 'صانع نهضة', 'باني نهضة', 'أسد', 'نسر'],
      },
      place: ['countries', 'precedent-countries'],
    },
    anchor: 'label',
    shapes: ['label-of-a-place'],
    when: [{ inSentence: ['rulers', 'clients'] }],
    unless: [{ inSentence: ['sport-words', 'screen-words', 'commerce', 'hazards'] }],
    examples: {
      asserted: ['قدمت البلدية للرئيس وسام {label:موحد} {place:كينيا}.'],
      none: ['صفق الرئيس لحارس الفريق، حامي كينيا في مباراة الأمس.'],
    },
  },
]
