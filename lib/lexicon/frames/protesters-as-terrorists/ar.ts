import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'protesters-called-terrorists',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'inflected' },
    terms: { target: 'protesters', label: 'violent-labels' },
    anchor: 'label',
    shapes: ['naming-verb', 'copula', 'apposition', 'noun-modifier'],
    unless: [{ rightBefore: 'label', words: 'against-terror' }],
    examples: {
      asserted: ['فرقت الشرطة {target:المتظاهرين} {label:الإرهابيين} قرب الجسر.'],
      attributed: ['وصف {speaker:الوزير} {target:المضربين} {label:بالإرهابيين}.'],
      distanced: ['وصف {speaker:المحافظ} {target:المعتصمين} بأنهم "{label:بلطجية}".'],
      denied: ['{target:المعتصمون} ليسوا {label:متطرفين}.'],
      none: ['خرج المحتجون في مسيرة ضد الإرهاب.', 'طالب ناشطون بتعديل قانون مكافحة الإرهاب.'],
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
    terms: { target: 'protest-acts', label: 'violent-labels' },
    anchor: 'label',
    shapes: ['crowd-act'],
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
    when: [{ inPassage: ['protests', 'protest-acts'] }],
    examples: {
      distanced: ['أمر بضرب من يسميهم {label:الخونة}. وكانت الاحتجاجات قد بدأت قبل أسبوع.'],
      none: ['فجر من يسميهم الإرهابيين جسرا في الشمال.'],
    },
  },
]
