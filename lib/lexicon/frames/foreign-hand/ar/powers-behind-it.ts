import type { Rule } from '../../../types.ts'

const crowdOrUnrest = [
  ...['demonstrators', 'protest-events', 'opposition-people', 'street-and-unrest', 'riot-acts'],
]

/** A power is named as what stands behind the protest, or gains from it. */
export const powersBehindIt: readonly Rule[] = [
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
    unless: [
      { rightAfter: 'object', words: 'protest-events' },
      { rightBefore: 'object', words: 'where-it-is' },
      { inClause: 'quelling' },
    ],
    examples: {
      attributed: [
        'اتهم {speaker:الحاكم} {object:السفارة الأميركية} {cue:بكتابة سيناريو} {target:المظاهرات}.',
        'اتهمت {speaker:كاراكاس} {object:واشنطن} {cue:بتأجيج} {target:الاضطرابات} في الموانئ.',
        'قال {speaker:الوزير} إنه يحمل {object:سفارات غربية} مسؤولية {cue:تحريك} {target:الشارع}.',
      ],
      none: ['اتهمت المعارضة موسكو بدعم الانقلاب في الجوار.'],
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
      attributed: [
        'يقول {speaker:المحافظ} إن من في الساحات {cue:تمولهم} {actor:واشنطن}.',
        'ما جرى في الساحات فصل يرى {speaker:القصر} أن {actor:الغرب} {cue:خطط} لها.',
      ],
      none: [
        'زار الوزير المعتصمين ثم أرسله القصر إلى باريس.',
        'عاد المعتصمون من رحلة خططوا لها إلى باريس.',
      ],
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
    shapes: ['power-cue-target-in-clause'],
    unless: [
      { rightAfter: 'cue', words: 'affairs' },
      { inClause: ['foreign-decoys', 'street-events'] },
      { inClause: ['foreign-reaction', 'war-actors'] },
      { inSentence: 'commerce' },
    ],
    examples: {
      attributed: [
        'أجمع {speaker:الضيوف} على أن {actor:سفارات أجنبية} {cue:تحرك} {target:الشارع}.',
      ],
      none: [
        'أدارت سفارة أجنبية مهرجانا في الشارع.',
        'قالت ميليشيا مدعومة من طهران إن الشارع هادئ.',
        'التحريض على الفوضى لن يبني السودان.',
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
      { inClause: ['foreign-decoys', 'harm-to-crowds', 'war-actors', 'weapon-use'] },
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
        'أوعز الوزير إلى رجاله {force-authorised:باستخدام الرصاص} ضد من يقترب من السفارة من المتظاهرين.',
        'رابطت ميليشيا مدعومة من طهران قرب المتظاهرين.',
        'نظم الطلاب العائدون من باريس اعتصاما في المرفأ.',
        'توجه عمال المرفأ إلى ساحات التظاهرات في بغداد.',
        'أعلن القضاء في طهران توجيه تهمة إلى عشرة أوقفوا خلال الإضراب.',
      ],
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
      none: [
        'وقالت إيران بدورها في الاحتجاجات كلمتها.',
        'بحث النواب دور طهران في قمع الاحتجاجات.',
        'ناقشت الندوة دور باريس في الوساطة.',
      ],
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
    id: 'it-serves-a-power',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people'],
      cue: 'serving',
      actor: ['foreign-powers', 'uncounted-powers', 'foreign-interests'],
    },
    anchor: 'cue',
    shapes: ['object-act-agent', 'accused-of-serving', 'serves-further-on'],
    unless: [
      { inClause: ['foreign-decoys', 'soldiers'] },
      { rightBefore: 'cue', words: ['ruling-bodies', 'regimes', 'rulers'] },
    ],
    examples: {
      attributed: [
        'رأى {speaker:المحافظ} أن {target:الاعتصام} {cue:يخدم} {actor:مصالح أجنبية}.',
        'اتهم {speaker:اللواء} {target:المضربين} بأنهم {cue:يعملون لصالح} {actor:واشنطن}.',
      ],
      none: [
        'ردد المعتصمون أن الحكومة تعمل لصالح واشنطن.',
        'يخدم المعتصمون الوطن في المرفأ.',
        'قال إن الاحتجاج يخدم مصلحة العمال.',
      ],
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
    id: 'powers-behind-them',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...['مصدرها', 'مصدره', 'مصدرهم', 'منبعها', 'منشؤها'],
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
    id: 'meddling-from-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      cue: {
        nouns: ['تدخل سافر', 'تدخل أجنبي', 'تدخل خارجي', 'تدخل فاضح', 'تدخل غربي', 'عبث خارجي'],
      },
    },
    anchor: 'cue',
    when: [{ inPassage: ['protest-signs', 'protest-events'] }, { inSentence: 'affairs' }],
    unless: [
      { inSentence: ['sport-words', 'commerce', 'court-words'] },
      { rightBefore: 'cue', words: ['turned-against', 'opposed-to'] },
    ],
    examples: {
      attributed: ['ندد {speaker:القصر} {cue:بالتدخل السافر} في شؤون البلاد بعد المظاهرات.'],
      none: ['طلب النادي وقف كل تدخل فاضح في شؤون الاتحاد قبل المباراة والاحتجاج.'],
    },
  },
  {
    id: 'envoys-of-a-nation',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      label: 'envoys',
      object: 'nationalities',
      cue: ['stirring', 'making-acts', 'steering-hands', 'setting-alight'],
      target: crowdOrUnrest,
    },
    anchor: 'label',
    shapes: ['envoys-of-a-nation'],
    unless: [
      {
        inClause: [
          'foreign-decoys',
          'foreign-reaction',
          'quelling',
          'commerce',
          'war-actors',
          'they-accuse',
          'foreign-powers',
        ],
      },
      { inSentence: ['at-home', 'sport-words'] },
    ],
    examples: {
      attributed: [
        'اتهمت {speaker:الداخلية} {label:دبلوماسيا} {object:نرويجيا} {cue:بتمويل} {target:المسيرة}.',
      ],
      none: ['التقى دبلوماسي نرويجي قادة المسيرة.', 'درب خبير نرويجي عمال المنجم بعد الإضراب.'],
    },
  },
  {
    id: 'of-foreign-make',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['protest-events', 'riot-acts'],
      label: {
        nouns: ['صناعة', 'إنتاج', 'إخراج', 'صنع', 'تدبير', 'هندسة', 'طبخة', 'توقيع', 'ماركة'],
      },
      object: ['power-adjectives', 'nationalities'],
    },
    anchor: 'label',
    shapes: ['of-foreign-make'],
    unless: [
      { inClause: ['foreign-decoys', 'commerce', 'trade', 'soldiers'] },
      { inSentence: ['screen-words', 'sport-words'] },
    ],
    examples: {
      attributed: ['قال {speaker:الجنرال} إن {target:الانتفاضة} {label:صناعة} {object:بريطانية}.'],
      none: ['استخدمت الشرطة في فض الاعتصام قنابل من صنع فرنسي.'],
    },
  },
  {
    id: 'steered-from-outside',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: crowdOrUnrest,
      cue: ['stirring', 'making-acts', 'steering-hands', 'setting-alight', 'pay-words'],
      actor: {
        fixed: [
          ...['من الخارج', 'من وراء الحدود', 'من خارج الحدود', 'من خارج البلاد', 'من وراء البحار'],
          ...['من خارج الوطن', 'للخارج', 'لحساب الخارج', 'لصالح الخارج', 'خدمة للخارج'],
          ...['في الخارج', 'الخارج'],
        ],
      },
    },
    anchor: 'actor',
    shapes: ['steered-from-outside'],
    unless: [
      { inClause: ['foreign-decoys', 'foreign-reaction', 'quelling', 'commerce', 'war-actors'] },
      { inSentence: ['at-home', 'sport-words', 'finance'] },
      { inClause: ['military-advisers', 'advisers-abroad'] },
    ],
    examples: {
      attributed: [
        'قال {speaker:الحاكم} إن هناك من {cue:يدفع} {actor:من الخارج} لإشعال {target:الشارع}.',
      ],
      none: ['شارك أبناء الجالية في الخارج في تنظيم المسيرة.', 'يدفع الطلاب رسوما تحول من الخارج.'],
    },
  },
  {
    id: 'powers-want-ruin',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      actor: ['foreign-powers', 'uncounted-powers'],
      cue: {
        verbs: [
          ...['أراد/يريد', 'سعى إلى/سعت إلى/يسعى إلى/يسعى ل/تسعى ل', 'حاول/يحاول', 'خطط ل/يخطط ل'],
          ...['عمل على/يعمل على', 'تآمر على/يتآمر على', 'طمع في/يطمع في', 'تربص ب/يتربص ب'],
          ...['شكل/شكلت/شكلوا/يشكل', 'تحالف على/تحالفت على/يتحالف على'],
        ],
        nouns: ['محاولة', 'مسعى/مساع/مساعي', 'جهد/جهود', 'مخطط'],
      },
      object: {
        nouns: [
          ...['خراب', 'زعزعة', 'إسقاط', 'تفتيت', 'تقسيم', 'تدمير', 'إشعال', 'فوضى', 'تغيير نظام'],
          ...[
            'إطاحة',
            'تقويض',
            'نشر فوضى',
            'إثارة',
            'فتنة',
            'تمزيق',
            'إضعاف',
            'ثورة ملونة',
            'تركيع',
            'خلق فوضى',
            'خلق',
            'تأجيج',
          ],
        ],
      },
    },
    anchor: 'actor',
    shapes: ['powers-want-ruin'],
    when: [
      { inPassage: ['demonstrators', 'protest-events', 'protest-acts', 'riot-acts', 'unrest'] },
    ],
    unless: [
      { inClause: ['foreign-decoys', 'foreign-reaction', 'quelling', 'commerce'] },
      { inSentence: ['war-actors', 'sport-words', 'they-accuse'] },
      { rightBefore: 'actor', words: 'where-it-is' },
    ],
    examples: {
      attributed: [
        '«{actor:الغرب} {cue:يريد} {object:خراب} بلادنا»، قال {speaker:الجنرال} عن المضربين.',
        'قال {speaker:الوالي} إن الحرس أحبط {cue:محاولات} {actor:واشنطن} {object:لإثارة} الاضطرابات.',
      ],
      none: ['قال المضربون إن الوزير يريد خراب المصنع.'],
    },
  },
]
