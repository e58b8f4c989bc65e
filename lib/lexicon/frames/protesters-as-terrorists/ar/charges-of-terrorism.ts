import type { Rule } from '../../../types.ts'

/** The protest is terrorism, is charged with it, or is fought as such. */
export const chargesOfTerrorism: readonly Rule[] = [
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
    unless: [{ inSentence: 'attack-words' }, { rightAfter: 'label', words: 'of-a-named-group' }],
    examples: {
      asserted: ['بعد ثلاثة أيام من المظاهرات بدأت ملاحقة {label:قطاع الطرق} في الأزقة.'],
      none: ['ملاحقة إرهابيين خطفوا رهينة قرب المسيرة.'],
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
    unless: [
      { inSentence: ['attack-means', 'accused-state'] },
      { inClause: ['foreign-powers', 'they-accuse'] },
    ],
    examples: {
      attributed: ['أحيل عشرة ممن تظاهروا أمام الميناء إلى القضاء بتهمة {label:الإرهاب}.'],
      denied: [
        'برأت المحكمة كاهنا من تهمة {label:الإرهاب} بعد الاعتصام.',
        'رفض {speaker:المطران} تسمية {label:التطرف} لمن تظاهروا في القرية.',
      ],
      none: ['اتهم المحتجون الحكومة بالإرهاب.', 'حوكم طالب بتهمة الإرهاب بعد تفجير العبارة.'],
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
    shapes: ['called', 'close-copula', 'amounts-to'],
    unless: [
      { inSentence: 'real-attacks' },
      { inClause: 'they-accuse' },
      { rightBefore: 'label', words: ['against-terror', 'opposed-to'] },
    ],
    examples: {
      attributed: [
        'قال {speaker:الوزير} إن {target:الإضراب} هو {label:خيانة}.',
        'ندد القصر {target:بالمظاهرات} مؤكدا أنها ترقى إلى {label:الخيانة والإرهاب}.',
      ],
      distanced: ['وصف {speaker:الحاكم} {target:المسيرة} بأنها "{label:عمل إرهابي}".'],
      denied: ['{target:الاعتصام} ليس {label:خيانة}.'],
      none: [
        'اعتذر النادي بعد احتجاج طلاب يتهمونه بالتطرف.',
        'وصف المحتجون تفجير الحافلة بالإرهاب.',
        'خرجت مسيرة ضد الإرهاب.',
      ],
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
    id: 'it-was-terrorism',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: {
      target: { fixed: ['هذا', 'ذلك', 'كل هذا', 'ذاك', 'إنه', 'إنها', 'هو', 'هي'] },
      label: 'terror-deeds',
    },
    anchor: 'label',
    shapes: ['close-copula', 'this-is'],
    when: [{ inPassage: ['protests', 'demonstrators', 'protest-events'] }],
    unless: [
      { inPassage: ['attack-means', 'war-actors'] },
      { inSentence: ['attack-words', 'sport-words'] },
      { rightBefore: 'label', words: ['against-terror', 'opposed-to'] },
    ],
    examples: {
      attributed: [
        '«لا مسيرات في بلدتنا، {target:هذا} {label:إرهاب}»، قال {speaker:العمدة} عن المظاهرة.',
        'لم تكن المسيرة مسيرة. «كان {target:ذلك} {label:إرهابا} لا غير يا سادة»، قال {speaker:العمدة}.',
      ],
      denied: ['«{target:هذا} ليس {label:إرهابا}»، قالت {speaker:ممرضة} عن الاعتصام.'],
      none: ['انتهت المسيرة. ثم انفجرت سيارة مفخخة، وهذا إرهاب، قال الوزير.'],
    },
  },
]
