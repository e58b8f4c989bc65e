import type { Rule } from '../../../types.ts'

/** Those who protest are beasts, traitors or destructive elements. */
export const otherLabels: readonly Rule[] = [
  {
    id: 'traitors-of-the-square',
    source: { paragraph: 2, phrase: 'ضد من يسميهم "الإرهابيين"', relation: 'synonym' },
    terms: {
      label: ['violent-labels', 'hostile-names'],
      place: { fixed: ['الساحات', 'الميدان', 'الميادين', 'الخيام', 'ساحة الاعتصام'] },
    },
    anchor: 'label',
    shapes: ['label-of-a-place'],
    unless: [
      { rightBefore: 'label', words: 'radical-politics' },
      { inSentence: ['attack-words', 'sport-words'] },
      { inClause: 'unrest-diseases' },
    ],
    examples: {
      attributed: ['{label:خونة} {place:الميادين} سيدفعون الثمن، توعد {speaker:اللواء}.'],
      none: ['خطف إرهابيون من الميدان حارسا.'],
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
]
