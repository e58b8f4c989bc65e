import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'protesters-called-terrorists',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'inflected' },
    terms: { target: 'protesters', label: 'violent-labels' },
    anchor: 'label',
    shapes: ['called', 'copula', 'apposition', 'label-after'],
    unless: [
      { rightBefore: 'label', words: 'against-terror' },
      { rightAfter: 'target', words: 'officials' },
    ],
    examples: {
      asserted: ['فرقت الشرطة {target:المتظاهرين} {label:الإرهابيين} قرب الجسر.'],
      attributed: ['وصف {speaker:الوزير} {target:المضربين} {label:بالإرهابيين}.'],
      distanced: ['وصف {speaker:المحافظ} {target:المعتصمين} بأنهم "{label:بلطجية}".'],
      denied: ['{target:المعتصمون} ليسوا {label:متطرفين}.'],
      none: [
        'خرج المحتجون في مسيرة ضد الإرهابيين.',
        'وصف المتظاهرون الرئيس بالخائن.',
        'طالب ناشطون بتعديل قانون مكافحة الإرهاب.',
      ],
    },
  },
  {
    id: 'they-are-terrorists',
    source: { paragraph: 3, phrase: 'إنهم "إرهابيون"', relation: 'verbatim' },
    terms: { label: 'violent-labels' },
    anchor: 'label',
    shapes: ['pronoun-copula'],
    when: [{ inPassage: ['protests', 'protest-acts', 'protesters'] }],
    unless: [{ inSentence: 'attack-words' }, { rightBefore: 'label', words: 'against-terror' }],
    examples: {
      distanced: ['تظاهر الآلاف أمس. إنهم "{label:إرهابيون}".'],
      denied: ['اعتصم الطلاب أمس. لسنا {label:إرهابيين}.'],
      none: ['إنهم إرهابيون فجروا قطارا في الصيف.'],
    },
  },
  {
    id: 'terrorists-who-march',
    source: { paragraph: 2, phrase: 'ضد من يسميهم "الإرهابيين"', relation: 'inflected' },
    terms: { target: 'marching', label: 'violent-labels' },
    anchor: 'label',
    shapes: ['marching-crowd'],
    unless: [
      { inSentence: 'attack-words' },
      { rightBefore: 'label', words: 'against-terror' },
      { inClause: 'against-terror' },
    ],
    examples: {
      asserted: ['طاردت القوات {label:الإرهابيين} الذين {target:تظاهروا} في الميناء.'],
      none: ['قتل إرهابي في اشتباك، وخرجت مسيرة في العاصمة.'],
    },
  },
  {
    id: 'those-he-calls-terrorists',
    source: { paragraph: 2, phrase: 'من يسميهم "الإرهابيين"', relation: 'verbatim' },
    terms: { label: 'violent-labels' },
    anchor: 'label',
    shapes: ['held-at-distance'],
    when: [{ inPassage: ['protests', 'protest-acts', 'demonstrators'] }],
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
]
