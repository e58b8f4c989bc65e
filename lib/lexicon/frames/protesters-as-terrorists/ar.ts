import type { Place, Rule } from '../../types.ts'

/** What makes a passage tell of a protest. */
const protestAround = [
  'protests',
  'protest-acts',
  'demonstrators',
  'street-marks',
  'marching',
] as const

/** Where a label is not the crowd's: an attack, a war, terror that is fought, a match. */
const notTheCrowd: readonly Place[] = [
  { rightAfter: 'label', words: 'of-such' },
  { inSentence: ['attack-words', 'accused-state', 'sport-words'] },
  { inPassage: ['war-actors', 'attack-means'] },
  { rightBefore: 'label', words: ['against-terror', 'those-in-power-are'] },
  { rightAfter: 'label', words: 'really-so' },
]

export const ar: readonly Rule[] = [
  {
    id: 'protesters-called-terrorists',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'inflected' },
    terms: {
      target: ['protesters', 'demonstrators', 'opposition-people'],
      label: ['violent-labels', 'hostile-names'],
    },
    anchor: 'label',
    shapes: ['called', 'copula', 'apposition', 'label-after', 'label-of-the-crowd'],
    unless: [
      { rightAfter: 'label', words: 'of-such' },
      { rightBefore: 'label', words: ['against-terror', 'those-in-power-are'] },
      { rightAfter: 'target', words: ['officials', 'guards-of-the-state', 'that-others'] },
      { rightAfter: 'label', words: 'really-so' },
    ],
    examples: {
      asserted: ['فرقت الشرطة {target:المتظاهرين} {label:الإرهابيين} قرب الجسر.'],
      attributed: ['وصف {speaker:الوزير} {target:المضربين} {label:بالإرهابيين}.'],
      distanced: ['وصف {speaker:المحافظ} {target:المعتصمين} بأنهم "{label:بلطجية}".'],
      denied: ['{target:المعتصمون} ليسوا {label:متطرفين}.'],
      none: [
        'خرج المحتجون في مسيرة ضد الإرهابيين.',
        'وصف المتظاهرون الرئيس بالخائن.',
        'ردد المعتصمون أن الضباط هم البلطجية.',
        'رسم طلاب محتجون لوحة تقول إن الرئيس هو الخائن.',
        'كتب متظاهرون على جدار: الجنرالات هم الإرهابيون الحقيقيون.',
        'طالب ناشطون بتعديل قانون مكافحة الإرهاب.',
      ],
    },
  },
  {
    id: 'followers-called-terrorists',
    source: { paragraph: 2, phrase: 'ضد من يسميهم "الإرهابيين"', relation: 'synonym' },
    terms: { target: 'followers', label: ['violent-labels', 'hostile-names'] },
    anchor: 'label',
    shapes: ['called', 'close-copula'],
    when: [
      {
        inPassage: [
          'opposition-people',
          'demonstrators',
          'protest-events',
          'marching',
          'street-marks',
        ],
      },
    ],
    unless: [
      { inSentence: ['attack-words', 'accused-state'] },
      { rightBefore: 'label', words: 'against-terror' },
      { rightAfter: 'label', words: 'of-such' },
    ],
    examples: {
      attributed: ['الإذاعة تصف {target:سكان} الميناء الذين قطعوا الطريق {label:بالبلطجية}.'],
      denied: ['ترفض {speaker:المعارضة} نعت {target:أنصارها} {label:بالمتطرفين}.'],
      none: ['وصف سكان الميناء الذين قطعوا الطريق منفذي الهجوم بالإرهابيين.'],
    },
  },
  {
    id: 'they-are-terrorists',
    source: { paragraph: 3, phrase: 'إنهم "إرهابيون"', relation: 'verbatim' },
    terms: { label: ['violent-labels', 'hostile-names'] },
    anchor: 'label',
    shapes: ['pronoun-copula'],
    when: [{ inPassage: protestAround }],
    unless: [
      { rightAfter: 'label', words: ['of-such', 'nationalities', 'shut-in'] },
      { inSentence: ['attack-words', 'accused-state'] },
      { rightBefore: 'label', words: ['against-terror', 'those-in-power-are'] },
      { rightAfter: 'label', words: 'really-so' },
    ],
    examples: {
      distanced: ['تظاهر الآلاف أمس. إنهم "{label:إرهابيون}".'],
      denied: ['اعتصم الطلاب أمس. لسنا {label:إرهابيين}.'],
      none: [
        'إنهم إرهابيون فجروا قطارا في الصيف.',
        'فض الجنود المظاهرة، وقال الخباز: نحن جرذان في مصيدة.',
        'خرجت مظاهرة في تونس. وكان المتطرف المصري قد غادر السجن.',
      ],
    },
  },
  {
    id: 'we-are-no-terrorists',
    source: { paragraph: 3, phrase: 'إنهم "إرهابيون"', relation: 'synonym' },
    terms: { label: 'violent-labels' },
    anchor: 'label',
    shapes: ['we-are-not'],
    unless: [{ inSentence: ['attack-words', 'sport-words'] }],
    examples: {
      denied: ['"لم نكن {label:قطاع طرق}. كنا نغني"، تقول طالبة.'],
      none: ['لسنا في حاجة إلى فريق من المتطرفين، قال المدرب.'],
    },
  },
  {
    id: 'terrorists-who-march',
    source: { paragraph: 2, phrase: 'ضد من يسميهم "الإرهابيين"', relation: 'inflected' },
    terms: { target: 'marching', label: 'violent-labels' },
    anchor: 'label',
    shapes: ['marching-crowd'],
    unless: [{ inSentence: 'attack-words' }, { rightBefore: 'label', words: 'against-terror' }],
    examples: {
      asserted: ['طاردت القوات {label:الإرهابيين} الذين {target:تظاهروا} في الميناء.'],
      none: ['قتل إرهابي في اشتباك، وخرجت مسيرة في العاصمة.'],
    },
  },
  {
    id: 'those-he-calls-terrorists',
    source: { paragraph: 2, phrase: 'من يسميهم "الإرهابيين"', relation: 'verbatim' },
    terms: { label: ['violent-labels', 'hostile-names'] },
    anchor: 'label',
    shapes: ['held-at-distance'],
    when: [{ inPassage: protestAround }],
    unless: [{ rightBefore: 'label', words: 'counter-terror' }],
    examples: {
      distanced: ['أمر بضرب من يسميهم {label:الخونة}. وكانت الاحتجاجات قد بدأت قبل أسبوع.'],
      none: ['فجر من يسميهم الإرهابيين جسرا في الشمال.'],
    },
  },
  {
    id: 'protest-charged-with-terror',
    source: {
      paragraph: 14,
      phrase: 'وصفت الأطراف المعارضة للجانب الروسي بالإرهابية',
      relation: 'synonym',
    },
    terms: { target: ['protesters', 'protests'], label: 'terror-crimes' },
    anchor: 'label',
    shapes: ['charged-with'],
    unless: [{ inSentence: 'attack-means' }, { rightAfter: 'target', words: 'officials' }],
    examples: {
      attributed: ['اتهم {speaker:المدعي} {target:المعتصمين} {label:بالخيانة}.'],
      none: ['اتهم المحتجون الحكومة بالإرهاب.', 'حوكم طالب بتهمة الإرهاب بعد تفجير العبارة.'],
    },
  },
  {
    id: 'force-against-terrorists',
    source: {
      paragraph: 2,
      phrase: 'باستخدام الأسلحة ضد من يسميهم "الإرهابيين"',
      relation: 'synonym',
    },
    terms: { label: 'violent-labels' },
    anchor: 'label',
    shapes: ['force-against'],
    when: [{ inSentence: ['protests', 'marching'] }],
    unless: [{ inSentence: 'attack-words' }],
    examples: {
      asserted: ['بعد ثلاثة أيام من المظاهرات بدأت ملاحقة {label:قطاع الطرق} في الأزقة.'],
      none: ['ملاحقة إرهابيين خطفوا رهينة قرب المسيرة.'],
    },
  },
  {
    id: 'name-given-in-the-protest',
    source: { paragraph: 3, phrase: 'إنهم "إرهابيون"', relation: 'synonym' },
    terms: { label: ['violent-labels', 'hostile-names'] },
    anchor: 'label',
    shapes: ['name-given'],
    when: [
      {
        inSentence: [
          ...['demonstrators', 'protest-events', 'protest-acts', 'marching', 'street-marks'],
          'riot-acts',
        ],
      },
    ],
    unless: [
      { rightAfter: 'label', words: 'of-such' },
      { inSentence: ['attack-words', 'accused-state'] },
      { rightBefore: 'label', words: ['against-terror', 'officials'] },
      { inClause: 'organisations' },
      { rightBefore: 'label', words: ['foreign-powers', 'in-foreign-hands'] },
    ],
    examples: {
      attributed: ['صدر القرار: اعتبار النساء اللواتي يخرجن مساء إلى الجسر {label:متطرفات}.'],
      distanced: ['طوال المسيرة ظلت الإذاعة تسميهم «{label:كلابا ضالة}».'],
      none: ['سمى القاضي منفذي الهجوم إرهابيين يوم المسيرة.', 'وصف المتظاهرون الرئيس بالخائن.'],
    },
  },
  {
    id: 'label-for-the-crowd',
    source: { paragraph: 2, phrase: 'ضد من يسميهم "الإرهابيين"', relation: 'synonym' },
    terms: { label: 'violent-labels' },
    anchor: 'label',
    when: [
      {
        inSentence: ['demonstrators', 'protest-events', 'protest-acts', 'street-marks'],
      },
    ],
    unless: [
      { rightAfter: 'label', words: ['of-such', 'belonging-to', 'really-so'] },
      { inSentence: ['attack-words', 'distinctions', 'accused-state'] },
      {
        inClause: ['harm-to-crowds', 'counter-terror', 'linking-acts', 'organisations'],
      },
      { inClause: 'protesting-at' },
      {
        rightBefore: 'label',
        words: [
          ...['opposed-to', 'counter-terror', 'officials', 'in-foreign-hands'],
          'those-in-power-are',
        ],
      },
    ],
    examples: {
      asserted: ['ترفض {label:العناصر الهدامة} المعتصمة على الكورنيش منذ يومين إخلاء الطريق.'],
      distanced: ['صنعت الإذاعة من طلاب يغنون في ساحة الاحتجاج «{label:جهاديين}».'],
      none: [
        'خرج المحتجون في مسيرة ضد الإرهابيين.',
        'هاجم متطرفون المعتصمين بالعصي قرب الجسر.',
        'بعد الاحتجاجات بأسبوع فجر إرهابي نفسه في قطار.',
        'تظاهر الأهالي احتجاجا على انفلات العصابات المسلحة.',
      ],
    },
  },
  {
    id: 'terrorists-in-quotes',
    source: { paragraph: 3, phrase: 'إنهم "إرهابيون"', relation: 'inflected' },
    terms: { label: ['violent-labels', 'hostile-names'] },
    anchor: 'label',
    shapes: ['scare-quoted'],
    when: [{ inPassage: ['protest-acts', 'demonstrators'] }],
    unless: notTheCrowd,
    examples: {
      distanced: [
        'انتهت المسيرة عند الظهر. وعاد «{label:الإرهابيون}» إلى بيوتهم في الحافلة.',
        'المدينة تعد «{label:إرهابييها}»\n\nخرجت المظاهرات في الميناء أربع ليال.',
      ],
      none: [
        'انتهت المسيرة عند الظهر، وعرض مخرج فيلم «الإرهابيون» صوره في البلدية بعد تفجير القنبلة.',
        'عاد «الإرهابيون» إلى المسرح في موسمهم الثاني.',
      ],
    },
  },
  {
    id: 'charge-given-in-the-protest',
    source: {
      paragraph: 14,
      phrase: 'وصفت الأطراف المعارضة للجانب الروسي بالإرهابية',
      relation: 'synonym',
    },
    terms: { label: 'terror-crimes' },
    anchor: 'label',
    shapes: ['charge-of'],
    when: [
      { inSentence: ['demonstrators', 'protest-events', 'protest-acts', 'opposition-people'] },
    ],
    unless: [{ inSentence: ['attack-means', 'accused-state'] }, { inClause: 'foreign-powers' }],
    examples: {
      attributed: ['أحيل عشرة ممن تظاهروا أمام الميناء إلى القضاء بتهمة {label:الإرهاب}.'],
      denied: ['رفض {speaker:المطران} تسمية {label:التطرف} لمن تظاهروا في القرية.'],
      none: ['اتهم المحتجون الحكومة بالإرهاب.', 'حوكم طالب بتهمة الإرهاب بعد تفجير العبارة.'],
    },
  },
  {
    id: 'traitors-of-the-square',
    source: { paragraph: 2, phrase: 'ضد من يسميهم "الإرهابيين"', relation: 'synonym' },
    terms: {
      label: ['violent-labels', 'hostile-names'],
      place: { fixed: ['الساحات', 'الميدان', 'الميادين', 'الخيام', 'ساحة الاعتصام'] },
    },
    anchor: 'label',
    shapes: ['label-of-a-place'],
    unless: [{ inSentence: ['attack-words', 'sport-words'] }, { inClause: 'unrest-diseases' }],
    examples: {
      attributed: ['{label:خونة} {place:الميادين} سيدفعون الثمن، توعد {speaker:اللواء}.'],
      none: ['خطف إرهابيون من الميدان حارسا.'],
    },
  },
  {
    id: 'protest-called-terror',
    source: {
      paragraph: 14,
      phrase: 'وصفت الأطراف المعارضة للجانب الروسي بالإرهابية',
      relation: 'inflected',
    },
    terms: { target: 'protest-events', label: 'terror-deeds' },
    anchor: 'label',
    shapes: ['called', 'close-copula'],
    unless: [
      { inSentence: 'attack-means' },
      { rightBefore: 'label', words: ['against-terror', 'opposed-to'] },
    ],
    examples: {
      attributed: ['قال {speaker:الوزير} إن {target:الإضراب} هو {label:خيانة}.'],
      distanced: ['وصف {speaker:الحاكم} {target:المسيرة} بأنها "{label:عمل إرهابي}".'],
      denied: ['{target:الاعتصام} ليس {label:خيانة}.'],
      none: ['وصف المحتجون تفجير الحافلة بالإرهاب.', 'خرجت مسيرة ضد الإرهاب.'],
    },
  },
  {
    id: 'events-called-terror',
    source: {
      paragraph: 14,
      phrase: 'وصفت الأطراف المعارضة للجانب الروسي بالإرهابية',
      relation: 'synonym',
    },
    terms: { target: 'events-as-such', label: 'terror-deeds' },
    anchor: 'label',
    shapes: ['called', 'close-copula'],
    when: [
      {
        inPassage: [
          ...['protest-signs', 'street-marks', 'marching', 'riot-acts', 'rioters', 'riot-makers'],
        ],
      },
    ],
    unless: [
      { inSentence: 'attack-means' },
      { rightBefore: 'label', words: ['against-terror', 'opposed-to'] },
    ],
    examples: {
      attributed: ['سار المضربون أمس. وقال {speaker:العمدة} إن {target:ما جرى} {label:خيانة}.'],
      none: ['وصف العمدة أحداث المسرحية بأنها خيانة زوجية.'],
    },
  },
  {
    id: 'terror-of-the-street',
    source: {
      paragraph: 14,
      phrase: 'وصفت الأطراف المعارضة للجانب الروسي بالإرهابية',
      relation: 'synonym',
    },
    terms: { label: 'street-terror' },
    anchor: 'label',
    unless: [
      { inSentence: ['attack-means', 'sport-words', 'real-crime'] },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      attributed: ['قال {speaker:المحافظ} إن {label:إرهاب الشوارع} انتهى.'],
      none: ['أطفأ عمال مصابيح الشوارع، وحذر خبير من الإرهاب.'],
    },
  },
  {
    id: 'terrorists-of-a-party',
    source: {
      paragraph: 14,
      phrase: 'وصفت الأطراف المعارضة للجانب الروسي بالإرهابية',
      relation: 'synonym',
    },
    terms: {
      label: 'violent-labels',
      target: { nouns: ['حزب/أحزاب', 'حركة', 'تيار', 'ائتلاف', 'تحالف', 'جبهة', 'نقابة', 'منصة'] },
    },
    anchor: 'label',
    shapes: ['label-of-the-crowd'],
    when: [{ inPassage: 'opposition-people' }],
    unless: [{ inSentence: 'attack-means' }],
    examples: {
      attributed: [
        'كتب {speaker:اللواء}: «لاحقنا {label:إرهابيين} تابعين {target:لحزب} الأقلية»، في إشارة إلى المعارضة.',
      ],
      none: ['أوقفت الشرطة إرهابيين من خلية في الميناء، بحسب حزب معارض.'],
    },
  },
  {
    id: 'label-in-the-riot',
    source: { paragraph: 2, phrase: 'ضد من يسميهم "الإرهابيين"', relation: 'synonym' },
    terms: { label: 'violent-labels' },
    anchor: 'label',
    when: [
      { inSentence: ['rioters', 'riot-makers', 'crimes', 'riot-acts'] },
      {
        inPassage: [
          ...['demonstrators', 'protest-events', 'protest-acts', 'street-marks', 'riot-makers'],
        ],
      },
    ],
    unless: [
      { rightAfter: 'label', words: 'of-such' },
      {
        inSentence: [
          ...['attack-words', 'accused-state', 'war-actors', 'disasters-and-games'],
          ...['demonstrators', 'protest-events', 'protest-acts', 'street-marks', 'court-words'],
        ],
      },
      { inClause: ['harm-to-crowds', 'counter-terror', 'organisations', 'linking-acts'] },
      { rightBefore: 'label', words: ['opposed-to', 'counter-terror', 'officials'] },
    ],
    examples: {
      asserted: ['سار المضربون صباحا. ومع المساء تحول {label:المتطرفون} إلى نهب المتاجر.'],
      none: ['سار المضربون صباحا. ونهب مسلحون متطرفون قافلة في الجبال.'],
    },
  },
  {
    id: 'wreckers-told-by-the-police',
    source: { paragraph: 2, phrase: 'ضد من يسميهم "الإرهابيين"', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...['عنصر تخريبي/عناصر تخريبية', 'عنصر مخرب/عناصر مخربة', 'عنصر هدام/عناصر هدامة'],
          ...['مجموعة مخربة', 'مجموعة تخريبية', 'قوى مخربة', 'فئة ضالة', 'عنصر فوضوي/عناصر فوضوية'],
        ],
      },
    },
    anchor: 'label',
    when: [
      { inSentence: ['crimes', 'riot-acts'] },
      {
        inSentence: ['tellers-in-power', 'interior-ministry', 'police-and-army', 'unrest-policing'],
      },
    ],
    unless: [
      {
        inSentence: [
          ...['attack-words', 'attack-means', 'war-actors', 'disasters-and-games'],
          ...['demonstrators', 'protest-events', 'protest-acts', 'street-marks'],
        ],
      },
    ],
    examples: {
      attributed: ['قالت {speaker:الشرطة} إن {label:عناصر مخربة} قامت بإحراق مقر البلدية.'],
      none: ['قالت الشرطة إن عناصر مخربة قامت بتفجير أنبوب النفط وإحراق المضخة.'],
    },
  },
  {
    id: 'branded-traitors',
    source: {
      paragraph: 14,
      phrase: 'وصفت الأطراف المعارضة للجانب الروسي بالإرهابية',
      relation: 'synonym',
    },
    terms: {
      cue: { nouns: ['تخوين', 'تكفير'] },
      target: ['protesters', 'demonstrators', 'opposition-people'],
    },
    anchor: 'cue',
    shapes: ['noun-of', 'cue-for-target'],
    unless: [{ inSentence: 'law-texts' }],
    examples: {
      asserted: ['بدأت الإذاعة {cue:تخوين} {target:المضربين} في اليوم الأول.'],
      none: ['يناقش الكتاب تخوين الشركاء في الرواية، وقرأه ناشطون.'],
    },
  },
  {
    id: 'destructive-elements',
    source: { paragraph: 2, phrase: 'ضد من يسميهم "الإرهابيين"', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...['عنصر تخريبي/عناصر تخريبية', 'عنصر مخرب/عناصر مخربة', 'عنصر هدام/عناصر هدامة'],
          ...['قوى هدامة', 'قوى تخريبية', 'خونة الداخل', 'طابور خامس'],
        ],
      },
    },
    anchor: 'label',
    unless: [
      {
        inSentence: [
          ...['attack-words', 'attack-means', 'war-actors', 'disasters-and-games'],
          ...['demonstrators', 'protest-events', 'protest-acts', 'street-marks', 'sport-words'],
          ...['fiction-decoys', 'foreign-powers'],
        ],
      },
      { inClause: ['counter-terror', 'against-terror', 'infiltration-acts'] },
    ],
    examples: {
      attributed: ['قال {speaker:العمدة} إن {label:عناصر هدامة} تعبث بأمن الجزيرة.'],
      none: ['هاجمت عناصر تخريبية قافلة في الجبال.'],
    },
  },
  {
    id: 'they-stir-disorder',
    source: { paragraph: 2, phrase: 'ضد من يسميهم "الإرهابيين"', relation: 'synonym' },
    terms: {
      label: ['violent-labels', 'hostile-names'],
      cue: {
        nouns: [
          ...['زعزعة استقرار', 'زعزعة أمن', 'زعزعة أمن واستقرار', 'إثارة فوضى', 'إثارة فتنة'],
          ...['نشر فوضى', 'إشاعة فوضى', 'إحداث فوضى', 'إثارة قلاقل', 'إثارة اضطراب'],
          ...['إثارة بلبلة', 'إثارة شغب', 'جر بلاد إلى فوضى', 'بث فتنة', 'زرع فتنة', 'نشر فتنة'],
          ...[
            'إشعال فتنة',
            'إثارة رعب',
            'عبث بأمن',
            'عبث باستقرار',
            'نيل من استقرار',
            'إسقاط دولة',
          ],
          ...['تقويض استقرار', 'تقويض أمن', 'تخريب بلاد', 'هدم دولة', 'إرهاب مواطنين'],
        ],
        verbs: [
          ...['زعزع/يزعزع', 'أثار الفوضى/يثير الفوضى/يثيرون الفوضى', 'عبث بأمن/يعبث بأمن'],
          ...['نشر الفوضى/ينشر الفوضى/ينشرون الفوضى', 'روع/يروع', 'عكر صفو/يعكر صفو'],
        ],
      },
    },
    anchor: 'label',
    shapes: ['label-then-cue', 'verb-then-label'],
    when: [
      {
        inSentence: [
          ...['tellers-in-power', 'ruling-bodies', 'officials', 'interior-ministry', 'rulers'],
          'commanders',
        ],
      },
    ],
    unless: [
      { rightAfter: 'label', words: 'of-such' },
      {
        rightBefore: 'label',
        words: ['against-terror', 'opposed-to', 'counter-terror', 'officials'],
      },
      {
        inSentence: [
          ...['attack-words', 'attack-means', 'war-actors', 'court-words'],
          ...['demonstrators', 'protest-events', 'protest-acts', 'street-marks', 'sport-words'],
          ...['disasters-and-games', 'accused-state', 'foreign-powers', 'border-marks'],
        ],
      },
      { inClause: ['counter-terror', 'infiltration-acts', 'organisations'] },
    ],
    examples: {
      attributed: [
        'قال {speaker:المحافظ} إن {label:عصابات مأجورة} تعمل على {cue:زعزعة استقرار} الجزيرة.',
      ],
      none: ['أعلن الجيش تفكيك خلية إرهابية خططت لزعزعة استقرار الجزيرة بسيارة مفخخة.'],
    },
  },
  {
    id: 'those-a-ruler-calls-so',
    source: { paragraph: 2, phrase: 'من يسميهم "الإرهابيين"', relation: 'verbatim' },
    terms: {
      label: {
        nouns: [
          ...['بلطجي/بلطجية', 'خائن/خونة', 'حثالة', 'رعاع', 'غوغاء', 'طابور خامس', 'أوباش', 'مارق'],
          ...['عدو الشعب/أعداء الشعب', 'عدو الوطن/أعداء الوطن', 'عدو الثورة/أعداء الثورة'],
          ...['عنصر هدام/عناصر هدامة', 'عنصر مخرب/عناصر مخربة', 'خفافيش الظلام', 'فئة ضالة'],
        ],
      },
    },
    anchor: 'label',
    shapes: ['held-at-distance'],
    when: [{ inSentence: ['rulers', 'ruling-bodies', 'tellers-in-power', 'officials'] }],
    unless: [
      { inPassage: protestAround },
      {
        inSentence: ['attack-words', 'attack-means', 'sport-words', 'fiction-decoys', 'war-actors'],
      },
    ],
    examples: {
      distanced: ['توعد {speaker:الرئيس} من سماهم «{label:الخونة}» بحساب عسير.'],
      none: ['كتب الرئيس السابق رواية عن مدرب يهاجم من يسميهم الخونة في الفريق والملعب.'],
    },
  },
  {
    id: 'dissenting-bodies-called-so',
    source: {
      paragraph: 14,
      phrase: 'وصفت الأطراف المعارضة للجانب الروسي بالإرهابية',
      relation: 'verbatim',
    },
    terms: {
      target: {
        nouns: [
          ...['حكومة ظل', 'حكومة وحدة وطنية', 'منظمة حقوقية', 'منظمة غير حكومية', 'مجلس وطني'],
          ...['صندوق مكافحة الفساد', 'حركة شبابية', 'حركة طلابية', 'برلمان منفى', 'لجنة إضراب'],
          ...['مجتمع مدني', 'صحيفة معارضة', 'قناة معارضة', 'وسائل إعلام مستقلة', 'إعلام مستقل'],
          ...['اتحاد طلاب', 'اتحاد طلبة', 'مدافع عن حقوق الإنسان', 'رابطة معلمين'],
        ],
      },
      label: 'violent-labels',
    },
    anchor: 'label',
    shapes: ['called', 'copula'],
    unless: [
      { inSentence: ['attack-means', 'war-actors', 'border-marks'] },
      { rightAfter: 'label', words: 'of-such' },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      attributed: ['صنف {speaker:المجلس العسكري} {target:حكومة الظل} {label:منظمة إرهابية}.'],
      none: ['طالبت منظمة حقوقية بمحاكمة منظمة إرهابية أمام قضاء مستقل.'],
    },
  },
  {
    id: 'label-by-those-in-power',
    source: { paragraph: 2, phrase: 'ضد من يسميهم "الإرهابيين"', relation: 'synonym' },
    terms: { label: 'violent-labels' },
    anchor: 'label',
    when: [
      {
        inSentence: [
          ...['rulers', 'ruling-bodies', 'tellers-in-power', 'officials', 'interior-ministry'],
          'commanders',
        ],
      },
      { inPassage: ['demonstrators', 'protest-events', 'protest-acts', 'marching', 'rioters'] },
    ],
    unless: [
      { rightAfter: 'label', words: ['of-such', 'nationalities'] },
      {
        rightBefore: 'label',
        words: ['against-terror', 'opposed-to', 'counter-terror', 'officials', 'nationalities'],
      },
      {
        inSentence: [
          ...['attack-words', 'attack-means', 'war-actors', 'court-words'],
          ...['demonstrators', 'protest-events', 'protest-acts', 'street-marks', 'sport-words'],
          ...[
            'disasters-and-games',
            'accused-state',
            'border-marks',
            'distinctions',
            'trial-words',
          ],
        ],
      },
      { inClause: ['counter-terror', 'organisations', 'linking-acts', 'law-words'] },
      { inPassage: ['war-actors', 'attack-means'] },
    ],
    examples: {
      attributed: ['سار المضربون أمس. وقال {speaker:الرئيس} إنه لن يسلم البلاد {label:للخونة}.'],
      none: ['سار المضربون أمس. وقال الرئيس إن الجيش يلاحق إرهابيين قتلوا جنديا في الجبال.'],
    },
  },
  {
    id: 'crowd-called-terrorists',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { target: 'crowd-people', label: ['violent-labels', 'hostile-names'] },
    anchor: 'label',
    shapes: ['called', 'close-copula'],
    when: [{ inPassage: protestAround }],
    unless: [
      ...notTheCrowd,
      { rightAfter: 'target', words: ['officials', 'guards-of-the-state', 'of-the-forces'] },
    ],
    examples: {
      attributed: ['وصفت {speaker:الإذاعة} {target:الأطباء} {label:بقطاع الطرق} بعد الإضراب.'],
      none: ['وصفت الصحيفة الرجال بقطاع الطرق بعد هجوم على المصرف قبل الإضراب.'],
    },
  },
  {
    id: 'terrorists-in-disguise',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { target: ['protesters', 'demonstrators', 'crowd-people'], label: 'violent-labels' },
    anchor: 'label',
    shapes: ['posing-as'],
    when: [{ inPassage: protestAround }],
    unless: notTheCrowd,
    examples: {
      attributed: [
        'قال {speaker:الوزير} بعد المسيرة إن {label:إرهابيين} في زي {target:نساء} هتفوا.',
      ],
      none: ['فجر إرهابيون في زي طلاب سيارة مفخخة قرب المسيرة.'],
    },
  },
  {
    id: 'in-the-hands-of-terrorists',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { label: 'violent-labels' },
    anchor: 'label',
    shapes: ['in-their-grip'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'street-marks'] }],
    unless: notTheCrowd,
    examples: {
      asserted: ['خلال يومي الاحتجاج كانت المحطة في قبضة {label:البلطجية}.'],
      none: ['وقع الصحفي في قبضة إرهابيين بعد انفجار عبوة ناسفة قرب المسيرة.'],
    },
  },
  {
    id: 'terrorists-hold-the-square',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: {
      label: 'violent-labels',
      cue: {
        verbs: [
          ...['سيطر على/يسيطر على', 'احتل/يحتل', 'استولى على/استولت على/استولوا على/يستولي على'],
          ...[
            'تمركز في/يتمركز في',
            'تحصن في/يتحصن في',
            'أغلق/يغلق',
            'قطع طريق/يقطع طريق',
            'اقتحم/يقتحم',
          ],
        ],
      },
    },
    anchor: 'label',
    shapes: ['label-right-then-cue'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'protest-acts'] }],
    unless: notTheCrowd,
    examples: {
      attributed: [
        'في ليلة الاعتصام الثالثة قال {speaker:الرئيس} إن {label:الخونة} {cue:يسيطرون على} الدوار.',
      ],
      none: ['اقتحم إرهابيون قاعدة في هجوم انتحاري، وفي العاصمة خرجت مسيرة.'],
    },
  },
  {
    id: 'labels-blamed-for-it',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: {
      label: 'violent-labels',
      target: ['protest-events', 'riot-acts', 'unrest'],
    },
    anchor: 'label',
    shapes: ['label-blamed'],
    unless: notTheCrowd,
    examples: {
      attributed: ['حمّل {speaker:المحافظ} {label:الخونة} مسؤولية {target:الاضطرابات}.'],
      none: ['حمل المحافظ إرهابيين مسؤولية هجوم وقع يوم الاضطرابات.'],
    },
  },
  {
    id: 'these-terrorists',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { label: ['violent-labels', 'hostile-names'] },
    anchor: 'label',
    shapes: ['these-people'],
    when: [{ inPassage: protestAround }],
    unless: notTheCrowd,
    examples: {
      asserted: ['دخل الاعتصام أسبوعه الثالث. هؤلاء {label:الأوباش} يأكلون وينامون هناك.'],
      attributed: [
        'انتهت المسيرة عند الميناء. «سنعاقب أولئك {label:الخونة} جميعا»، قال {speaker:العمدة}.',
      ],
      none: ['انتهت المسيرة قبل أن يفجر هؤلاء الإرهابيون السيارة.'],
    },
  },
  {
    id: 'it-was-terrorism',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { target: { fixed: ['هذا', 'ذلك', 'كل هذا', 'ذاك'] }, label: 'terror-deeds' },
    anchor: 'label',
    shapes: ['close-copula'],
    when: [{ inPassage: ['protests', 'demonstrators', 'protest-events'] }],
    unless: [
      { inPassage: ['attack-means', 'war-actors'] },
      { inSentence: ['attack-words', 'sport-words'] },
      { rightBefore: 'label', words: ['against-terror', 'opposed-to'] },
    ],
    examples: {
      attributed: [
        'لم تكن المسيرة مسيرة. «كان {target:ذلك} {label:إرهابا} لا غير يا سادة»، قال {speaker:العمدة}.',
      ],
      denied: ['«{target:هذا} ليس {label:إرهابا}»، قالت {speaker:ممرضة} عن الاعتصام.'],
      none: ['انتهت المسيرة. ثم انفجرت سيارة مفخخة، وهذا إرهاب، قال الوزير.'],
    },
  },
  {
    id: 'protesters-called-beasts',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { target: ['protesters', 'demonstrators'], label: 'contempt-labels' },
    anchor: 'label',
    shapes: ['called', 'close-copula'],
    unless: [{ inSentence: ['attack-words', 'sport-words', 'home-life'] }],
    examples: {
      attributed: ['سمى {speaker:النائب} {target:المتظاهرين} {label:قردة}.'],
      denied: ['{target:المضربون} ليسوا {label:حيوانات}، قال {speaker:الكاهن}.'],
      none: ['رأى المتظاهرون قرودا في حديقة المنزل.'],
    },
  },
  {
    id: 'crowd-called-beasts',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { label: 'contempt-labels' },
    anchor: 'label',
    shapes: ['pronoun-copula'],
    when: [{ inPassage: ['protests', 'marching', 'street-marks'] }],
    unless: [
      { inSentence: ['attack-words', 'sport-words', 'home-life'] },
      { rightAfter: 'label', words: 'shut-in' },
    ],
    examples: {
      asserted: ['انضم الآلاف إلى المسيرة. إنهم {label:بهائم} وهذا واضح.'],
      none: ['انتهت المسيرة في حديقة المنزل، وكانت قرود تلعب هناك.'],
    },
  },
  {
    id: 'terrorists-who-gathered',
    source: { paragraph: 2, phrase: 'ضد من يسميهم "الإرهابيين"', relation: 'inflected' },
    terms: {
      target: {
        verbs: [
          ...['تظاهر/تظاهروا/يتظاهر', 'احتج/يحتج', 'اعتصم/يعتصم', 'احتشد/احتشدوا/يحتشد'],
          ...['تجمهر/تجمهروا/يتجمهر', 'هتف/هتفوا/يهتف', 'أضرب/أضربوا'],
        ],
      },
      label: 'violent-labels',
    },
    anchor: 'label',
    shapes: ['marching-crowd'],
    when: [{ inSentence: 'attack-words' }],
    unless: [{ inSentence: ['demonstrators', 'protest-events'] }],
    examples: {
      asserted: ['أطلق الجنود النار على {label:الإرهابيين} الذين {target:احتشدوا} على الرصيف.'],
      none: ['أطلق إرهابي النار على الحرس وفر، ثم احتشد الجيران.'],
    },
  },
  {
    id: 'those-who-march-called-so',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { target: 'marching', label: 'violent-labels' },
    anchor: 'label',
    shapes: ['who-march-are'],
    unless: notTheCrowd,
    examples: {
      attributed: [
        'قال {speaker:العمدة} إن من {target:يفترشون الطريق} ليسوا سوى {label:خونة}.',
        'صنف {speaker:النائب} الذين {target:يرفعون اللافتات} {label:بالإرهابيين}.',
      ],
      denied: ['الذين {target:ملؤوا الساحات} لم يكونوا {label:بلطجية}.'],
      none: [
        'الذين خرجوا من النفق كانوا رهائن لدى إرهابيين.',
        'سار في الجنازة من قتل ذووهم في هجوم نفذه إرهابيون.',
      ],
    },
  },
  {
    id: 'elements-in-the-street',
    source: { paragraph: 2, phrase: 'ضد من يسميهم "الإرهابيين"', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...['عنصر تخريبي/عناصر تخريبية', 'عنصر مخرب/عناصر مخربة', 'عنصر هدام/عناصر هدامة'],
          ...['عنصر فوضوي/عناصر فوضوية', 'عنصر مشبوه/عناصر مشبوهة', 'عنصر متطرف/عناصر متطرفة'],
          ...['عنصر مأجور/عناصر مأجورة', 'قوى هدامة', 'قوى تخريبية', 'فئة ضالة'],
        ],
      },
      target: {
        verbs: [
          ...['تجمع/يتجمع', 'تجمهر/يتجمهر', 'احتشد/يحتشد', 'تظاهر/يتظاهر', 'اعتصم/يعتصم'],
          ...['خرج إلى/يخرج إلى', 'نزل إلى/ينزل إلى', 'تحرك/يتحرك', 'سار/يسير', 'هتف/يهتف'],
        ],
        nouns: ['تجمع', 'تجمهر', 'احتشاد', 'تظاهر', 'مسيرة غير مرخصة', 'خروج إلى'],
      },
    },
    anchor: 'label',
    shapes: ['elements-march'],
    unless: [
      ...notTheCrowd,
      { inSentence: ['demonstrators', 'foreign-powers', 'fiction-decoys'] },
      { inClause: ['counter-terror', 'infiltration-acts'] },
    ],
    examples: {
      asserted: [
        'رجعت {label:العناصر المخربة} إلى {target:التجمهر} أمام البلدية.',
        '{target:احتشدت} {label:عناصر مأجورة} على الجسر ليلا.',
      ],
      none: ['تجمع السكان بعد هجوم شنته عناصر متطرفة.'],
    },
  },
  {
    id: 'extremists-of-the-opposition',
    source: {
      paragraph: 14,
      phrase: 'وصفت الأطراف المعارضة للجانب الروسي بالإرهابية',
      relation: 'synonym',
    },
    terms: {
      label: 'violent-labels',
      target: {
        nouns: [
          ...['معارضة', 'حزب معارض/أحزاب معارضة', 'حراك', 'حركة احتجاجية', 'تيار معارض'],
          ...['ائتلاف معارض', 'قوى معارضة', 'حركة طلابية', 'شارع منتفض'],
        ],
      },
    },
    anchor: 'label',
    shapes: ['name-of-a-movement'],
    unless: [...notTheCrowd, { inClause: 'harm-to-crowds' }],
    examples: {
      asserted: ['سد {label:متطرفو} {target:المعارضة} مدخل الميناء أمس.'],
      none: ['هاجم إرهابيون المعارضة في هجوم على مقرها.'],
    },
  },
]
