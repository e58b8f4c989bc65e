import type { Rule } from '../../../types.ts'

/** The protest, what is done to it, and who does it from abroad. */
const whoMakesIt = {
  target: ['demonstrators', 'protest-events', 'opposition-people'],
  cue: ['making-acts', 'backing-acts', 'pulling-strings'],
  actor: 'foreign-powers',
} as const

/** Somebody abroad makes, orders or steers the protest. */
export const madeAbroad: readonly Rule[] = [
  {
    id: 'made-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'inflected' },
    terms: whoMakesIt,
    anchor: 'cue',
    shapes: ['object-act-agent', 'verb-object-agent'],
    unless: [{ rightBefore: 'actor', words: 'where-it-is' }, { inClause: 'foreign-decoys' }],
    examples: {
      asserted: [
        '{target:الإضراب} {cue:ممول} من {actor:سفارة أجنبية}.',
        'طويت صفحة {target:الإضرابات} التي {cue:تقودها} {actor:أنقرة} في الجزر.',
      ],
      denied: [
        'نفت {speaker:النقابة} أن يكون {target:الإضراب} {cue:مدعوما} من {actor:سفارات غربية}.',
      ],
      none: [
        'تجمع المتظاهرون في مدن تركيا على مدى ثلاثة أيام.',
        'دعم المعتصمون الحوار مع وزير الخارجية في باريس.',
        'نظم طلاب مظاهرة في شوارع بغداد.',
        'قاد نقابي من باريس مظاهرة في الميناء.',
      ],
    },
  },
  {
    id: 'nobody-there-makes-it',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: whoMakesIt,
    anchor: 'cue',
    shapes: ['nobody-there-does'],
    unless: [{ inClause: 'foreign-decoys' }],
    examples: {
      denied: ['لا أحد في {actor:واشنطن} {cue:يمول} {target:الإضراب}.'],
      none: ['لا أحد في واشنطن يتابع الإضراب.'],
    },
  },
  {
    id: 'abroad-makes-it',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'inflected' },
    terms: whoMakesIt,
    anchor: 'cue',
    shapes: ['agent-act-object', 'verb-agent-object'],
    unless: [
      { rightAfter: 'target', words: 'coloured' },
      { rightBefore: 'target', words: 'quelling' },
      { rightBefore: 'actor', words: 'where-it-is' },
      { inClause: 'foreign-decoys' },
      { inClause: ['foreign-reaction', 'war-actors'] },
    ],
    examples: {
      attributed: [
        'ألمح {speaker:العمدة} إلى وقوف {actor:دول إقليمية} {cue:وراء} {target:الإضراب}.',
        'قال {speaker:الوالي} إن {actor:سفارات أجنبية} لم يسمها {cue:تمول} {target:الإضراب}.',
        'قال {speaker:الوزير} إن {actor:سفارات أجنبية} {cue:تمول} {target:المحتجين}.',
        'قال {speaker:اللواء} إن لندن {actor:وباريس}، الخصمين القديمين للجزيرة، {cue:تقفان خلف} {target:الإضراب}.',
      ],
      none: [
        'دعت دول إقليمية إلى الحوار بعد الإضراب.',
        'دعم وزير الخارجية الحوار وزار المعتصمين في باريس.',
        'أعربت واشنطن عن قلقها ودعت إلى دعم الحوار مع المتظاهرين.',
        'أرسلت باريس قاضيا إلى ندوة عن مواجهة الاحتجاجات.',
      ],
    },
  },
  {
    id: 'it-came-from-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'inflected' },
    terms: { target: 'protest-events', cue: 'came-from', actor: 'foreign-powers' },
    anchor: 'cue',
    shapes: ['object-act-agent'],
    unless: [{ inClause: ['foreign-decoys', 'at-home'] }],
    examples: {
      denied: ['قال {speaker:النقيب}: {target:الانتفاضة} لم {cue:تأت من} {actor:الخارج}.'],
      none: ['الاحتجاجات قادمة لا محالة، قال طالب عاد من باريس.'],
    },
  },
  {
    id: 'of-its-making',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: { cue: 'of-its-making', actor: 'foreign-powers' },
    anchor: 'cue',
    shapes: ['cue-before-actor'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'marching', 'riot-acts'] }],
    unless: [{ inClause: ['foreign-decoys', 'commerce'] }],
    examples: {
      attributed: [
        'قالت {speaker:الإذاعة} إن ما يجري في الشوارع {cue:من صنع} {actor:واشنطن}.',
        'قالت {speaker:الإذاعة} إن إثارة الشغب كانت {cue:من تخطيط} {actor:لندن}.',
      ],
      none: ['انتهت المسيرة، وباعت الشركة هواتف من صنع الصين.'],
    },
  },
  {
    id: 'organised-from-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'inflected' },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people'],
      cue: 'stirring',
      actor: ['foreign-powers', 'uncounted-powers'],
    },
    anchor: 'cue',
    shapes: ['done-to-it-by'],
    unless: [
      { rightBefore: 'actor', words: 'where-it-is' },
      { inClause: ['foreign-decoys', 'quelling'] },
    ],
    examples: {
      attributed: [
        'قال {speaker:النائب} إن {target:الإضرابات} جرى {cue:تنظيمها} من {actor:سفارات غربية}.',
        'قال {speaker:النائب} إن {target:الإضرابات} تم {cue:التخطيط} لها من {actor:سفارات غربية}.',
      ],
      none: [
        'تدخل الجيش بعد محاولة المعارضة كسب مقعد في فرنسا.',
        'رحبت باريس بتنظيم المظاهرات في المدن.',
        'تم تنظيم الاعتصام أمام وزارة الخارجية في باريس.',
      ],
    },
  },
  {
    id: 'abroad-makes-the-events',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['events-as-such', 'riot-acts', 'riot-makers', 'rioters'],
      cue: ['making-acts', 'steering-hands'],
      actor: ['foreign-powers', 'uncounted-powers'],
    },
    anchor: 'cue',
    shapes: ['agent-act-object', 'verb-agent-object', 'object-act-agent', 'done-to-it-by'],
    when: [
      { inPassage: ['protest-signs', 'street-marks', 'marching', 'riot-acts', 'unrest-policing'] },
    ],
    unless: [
      { rightBefore: 'actor', words: 'where-it-is' },
      { rightAfter: 'cue', words: ['affairs', 'charge'] },
      { inClause: ['foreign-decoys', 'foreign-reaction', 'quelling'] },
      { inSentence: ['commerce', 'disasters-and-sport', 'war-actors'] },
    ],
    examples: {
      attributed: [
        'سار المضربون أمس. وقال {speaker:اللواء} إن هذه {target:الأحداث} {cue:تحركها} {actor:واشنطن}.',
      ],
      none: ['سار المضربون أمس، وفي باريس ندوة تصنع من أحداث الضواحي فيلما.'],
    },
  },
  {
    id: 'run-from-a-capital',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...['تدار من', 'يدار من', 'يدارون من', 'تحرك من', 'يحركون من', 'توجه من', 'يوجهون من'],
          ...[
            'التحكم فيه من',
            'التحكم فيها من',
            'التحكم فيهم من',
            'التحكم بهم من',
            'التحكم بها من',
          ],
          ...['توجيههم من', 'توجيهها من', 'تحريكهم من', 'تحريكها من', 'تمويلهم من', 'تمويلها من'],
          ...['إدارتها من', 'تمول من', 'يمولون من', 'أرسلوا من', 'يتلقون الأوامر من'],
          ...['يتلقون الأموال من', 'يتلقون المال من', 'تأتي أوامرهم من', 'يأتيهم المال من'],
          ...[
            'خطط لها في',
            'خطط له في',
            'خططت في',
            'يخطط لها في',
            'التخطيط لها في',
            'التخطيط له في',
          ],
          ...['دبرت في', 'دبر في', 'تدبر في', 'حيكت في', 'حيك في', 'تحاك في', 'طبخت في', 'طبخ في'],
          ...[
            'تطبخ في',
            'أعد لها في',
            'أعد له في',
            'جرى الإعداد لها في',
            'خطط لها من',
            'خطط له من',
          ],
        ],
      },
      actor: ['foreign-powers', 'uncounted-powers'],
    },
    anchor: 'cue',
    shapes: ['cue-before-actor'],
    when: [
      {
        inPassage: [
          ...['demonstrators', 'protest-events', 'protest-acts', 'rioters', 'riot-makers'],
          ...['opposition-people', 'riot-acts'],
        ],
      },
    ],
    unless: [
      { inClause: ['foreign-decoys', 'commerce', 'quelling', 'sport-words', 'soldiers'] },
      { inSentence: ['digital-words', 'war-actors', 'clients'] },
    ],
    examples: {
      attributed: [
        'سار المضربون أمس. وقال {speaker:المحافظ} إنهم {cue:يوجهون من} {actor:لندن}.',
        'قال {speaker:المرشد} إن {protest-criminalisation:أعمال الشغب} {cue:خطط لها في} {actor:لندن}.',
      ],
      none: ['سار المضربون أمس أمام شركة تدار من باريس.'],
    },
  },
  {
    id: 'link-with-a-power',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people'],
      cue: {
        fixed: [
          ...['أي صلة', 'أي علاقة', 'أية صلة', 'أية علاقة', 'أي ارتباط'],
          ...['وجود صلة', 'وجود علاقة', 'وجود صلات', 'على صلة', 'على ارتباط', 'بأي صلة'],
        ],
      },
      actor: ['foreign-powers', 'uncounted-powers'],
    },
    anchor: 'cue',
    shapes: ['link-of-two'],
    unless: [
      { inClause: ['foreign-decoys', 'foreign-reaction', 'quelling', 'commerce'] },
      { rightBefore: 'actor', words: 'where-it-is' },
      { inSentence: ['sport-words', 'screen-words'] },
    ],
    examples: {
      denied: [
        'نفت {speaker:النقابة} {cue:أي صلة} {actor:لسفارات غربية} {target:بالإضراب}.',
        'نفى {speaker:العمدة} {cue:وجود صلة} بين {actor:واشنطن} {target:والمظاهرات}.',
      ],
      none: ['لا علاقة لوزير الخارجية بالإضراب، فقد كان في باريس.'],
    },
  },
  {
    id: 'they-came-from-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'inflected' },
    terms: {
      cue: {
        verbs: [
          'جاء/جاؤوا/جاءوا/يجيء',
          'أتى/أتوا/يأتي',
          'قدم/يقدم',
          'وصل/يصل',
          'تسلل/يتسلل',
          'دخل/يدخل',
        ],
      },
      target: ['demonstrators', 'riot-acts', 'riot-makers', 'rioters', 'protest-events'],
      actor: {
        nouns: [
          ...['دولة مجاورة/دول مجاورة', 'بلد مجاور/بلدان مجاورة', 'دولة أجنبية/دول أجنبية'],
          ...['وراء الحدود', 'خارج الحدود', 'خارج البلاد', 'دول الجوار', 'دولة معادية/دول معادية'],
        ],
      },
    },
    anchor: 'actor',
    shapes: ['came-from-there'],
    unless: [{ inClause: ['foreign-decoys', 'commerce', 'foreign-reaction'] }],
    examples: {
      attributed: ['قال {speaker:المحافظ} إن {target:المضربين} {cue:جاؤوا} من {actor:دول مجاورة}.'],
      none: ['جاء سياح من دول مجاورة بعد الإضراب.'],
    },
  },
  {
    id: 'prepared-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'inflected' },
    terms: {
      target: ['protest-events', 'riot-acts', 'demonstrators'],
      cue: {
        verbs: [
          ...['أعد/أعدت/يعد', 'دبر/يدبر', 'حيك/يحاك', 'طبخ/يطبخ', 'خطط/خطط لها', 'صمم/يصمم'],
          ...['رسم/يرسم', 'هندس/يهندس', 'حضر/يحضر', 'جهز/يجهز', 'نسج/ينسج'],
        ],
      },
      actor: 'foreign-powers',
    },
    anchor: 'cue',
    shapes: ['prepared-there'],
    unless: [
      { inClause: ['foreign-decoys', 'foreign-reaction', 'commerce', 'quelling', 'soldiers'] },
      { inSentence: ['sport-words', 'screen-words', 'digital-words', 'at-home'] },
    ],
    examples: {
      attributed: [
        'قال {speaker:العمدة} إن {target:الاضطرابات} {cue:أعدت} منذ أعوام في {actor:دوائر أجنبية}.',
      ],
      none: ['أعدت طالبة عن الاضطرابات بحثا نشر أمس في باريس.'],
    },
  },
]
