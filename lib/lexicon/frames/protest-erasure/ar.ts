import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'protest-crushed',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'inflected' },
    terms: { cue: 'erasing-acts', target: 'protest-and-its-people' },
    anchor: 'cue',
    shapes: [
      'verb-and-object',
      'object-after-min',
      'passive-subject',
      'verb-object',
      'subject-passive',
    ],
    unless: [{ inClause: 'crush-decoys' }],
    examples: {
      asserted: [
        '{cue:سحق} الحرس {target:الانتفاضة} قبل عام، بينما كان الناس في مباراة.',
        '{cue:سحقت} الدبابات {target:الانتفاضة} قبل وصول السفن.',
      ],
      attributed: [
        'توعد {speaker:العقيد} {cue:باستئصال} {target:المعارضة} خلال شهر.',
        'أقسم {speaker:العقيد} على {cue:سحق} {target:الحركة الداعية} إلى انتخابات.',
        'أقسم {speaker:العقيد} على {cue:سحق} {target:المعتصمين}، «أطفال السفارات»، كما يسميهم كل ليلة.',
      ],
      distanced: ['يتحدث {speaker:المرسوم} عن "{cue:تصفية}" {target:المعارضين}.'],
      denied: ['نفى {speaker:الناطق} وجود خطة {cue:لتطهير} الميناء من {target:المعتصمين}.'],
      none: [
        'قال اللواء إن {protest-criminalisation:مثيري الشغب} سيقفون أمام محاكم مدنية.',
        'قال الباحث إن صور الانتفاضات أخافت القصر فلجأ إلى الرقابة لطمس أي نقد.',
        'بلغ المعتصمون فناء البلدية عند الفجر.',
        'سحق الفريق الضيف خصومه بخماسية في الدوري.',
        'فرقت الشرطة المحتجين بخراطيم المياه.',
        'حماية المحتجين واجب، أما الدوس على الصور فلا.',
      ],
    },
  },
  {
    id: 'will-be-crushed',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
    terms: {
      target: 'protest-and-its-people',
      cue: {
        fixed: [
          ...['ستسحق', 'سيسحق', 'سيسحقون', 'ستباد', 'سيباد', 'سيبادون', 'ستمحى', 'سيمحى', 'ستكنس'],
          ...['سيكنسون', 'ستستأصل', 'سيستأصل', 'سيستأصلون', 'ستقتلع', 'سيقتلع', 'ستجتث', 'سيجتث'],
          ...['سحقت عن آخرها', 'سيقضى عليها', 'سيقضى عليهم', 'سيقضى عليه'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['subject-complement-cue'],
    unless: [{ inClause: 'crush-decoys' }, { inSentence: 'attack-words' }],
    examples: {
      attributed: ['{target:الإضرابات} في الميناء {cue:ستسحق}، قال {speaker:العقيد}.'],
      none: ['الطلاب في الملعب، وستسحق قمصانهم البيضاء خصومهم في المباراة.'],
    },
  },
  {
    id: 'who-does-not-yield',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
    terms: {
      target: {
        fixed: [
          ...['من لا يستسلم', 'من لم يستسلم', 'من يرفض الاستسلام', 'من لا يسلم نفسه'],
          ...['من لا يلقي السلاح', 'من لم يلق سلاحه', 'من يقاوم', 'من لا ينصرف', 'من لا يتفرق'],
          ...['لا يستسلمون', 'لم يستسلموا', 'يرفضون الاستسلام', 'من يبقى في الشارع'],
        ],
      },
      cue: {
        fixed: [
          ...['القضاء عليه', 'القضاء عليهم', 'سيقضى عليه', 'سيقضى عليهم', 'سيباد', 'سيبادون'],
          ...['سيسحق', 'سيسحقون', 'ستتم تصفيته', 'ستتم تصفيتهم', 'سيصفى', 'سيصفون', 'سيدمر'],
          ...['سيدمرون', 'تصفيته', 'تصفيتهم', 'إبادته', 'إبادتهم', 'سحقه', 'سحقهم'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['same-clause'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'rioters'] }],
    unless: [{ inSentence: ['crush-decoys', 'attack-words'] }],
    examples: {
      attributed: ['سار المضربون أمس. وقال {speaker:المشير} إن {target:من لا ينصرف} {cue:سيسحق}.'],
      none: ['قال الضابط إن من لا يستسلم من المقاتلين سيقضى عليه في الحصار.'],
    },
  },
  {
    id: 'done-away-with',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
    terms: {
      cue: 'doing-away',
      target: 'protest-and-its-people',
    },
    anchor: 'cue',
    shapes: ['on-object'],
    unless: [
      { inSentence: ['crush-decoys', 'court-words'] },
      { rightBefore: 'target', words: 'at-the-edge' },
    ],
    examples: {
      asserted: ['{cue:قضى} الجيش على {target:التمرد} في الجنوب.'],
      none: [
        'قضت المحكمة على المعارض بالسجن ثلاث سنوات.',
        'قضى عشرون شخصا على هامش التمرد في الجنوب.',
      ],
    },
  },
  {
    id: 'nipped-in-the-bud',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          'في مهد',
          'عملية تمشيط',
          'أعمال تمشيط',
          'حملة تطهير/حملات تطهير',
          'عملية تطهير/عمليات تطهير',
          'محو من الوجود',
        ],
      },
    },
    anchor: 'cue',
    when: [{ inSentence: 'protest-and-its-people' }],
    unless: [
      { inSentence: ['crush-decoys', 'hazards'] },
      { inClause: ['erasing-acts', 'doing-away'] },
    ],
    examples: {
      asserted: ['خنقت الشرطة الاحتجاج {cue:في مهده} قبل أن يصل إلى الميناء.'],
      none: ['نفذ متطوعون حملة تطهير لمجرى النهر بعد السيول.'],
    },
  },
  {
    id: 'labelled-crowd-erased',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
    terms: {
      cue: 'erasing-acts',
      target: ['violent-labels', 'hostile-names', 'rioters', 'riot-makers'],
    },
    anchor: 'cue',
    shapes: ['verb-and-object', 'object-after-min', 'cue-then-target'],
    when: [
      {
        inPassage: ['protest-acts', 'demonstrators', 'protest-events', 'street-marks', 'riot-acts'],
      },
    ],
    unless: [
      { inSentence: ['crush-decoys', 'attack-words'] },
      { rightAfter: 'target', words: 'of-a-named-group' },
    ],
    examples: {
      attributed: ['تواصلت المظاهرات أمس. وتعهد {speaker:الخطيب} {cue:بسحق} {target:البلطجية}.'],
      none: [
        'أعلن الجيش القضاء على تسعة إرهابيين من بوكو حرام، بينما تظاهر عمال في الميناء.',
        'أعلن الجيش القضاء على إرهابيين بعد تفجير قطار.',
      ],
    },
  },
  {
    id: 'labelled-crowd-done-away',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
    terms: {
      cue: 'doing-away',
      target: ['violent-labels', 'hostile-names', 'rioters', 'riot-makers'],
    },
    anchor: 'cue',
    shapes: ['on-object', 'object-after-min'],
    when: [{ inPassage: ['protest-acts', 'demonstrators', 'protest-events', 'street-marks'] }],
    unless: [
      { inSentence: ['crush-decoys', 'attack-words', 'court-words'] },
      { rightAfter: 'target', words: 'of-a-named-group' },
    ],
    examples: {
      attributed: [
        'تواصلت المظاهرات أمس. وتعهد {speaker:الخطيب} {cue:بالتخلص} من {target:البلطجية}.',
      ],
      none: ['رفض أهالي من قضوا في المظاهرة وصف أبنائهم {protesters-as-terrorists:بالمتطرفين}.'],
    },
  },
  {
    id: 'from-the-roots',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
    terms: {
      cue: {
        nouns: ['من جذور', 'من جذر', 'من وجود', 'من خريطة', 'من خارطة', 'عن خريطة'],
        fixed: ['عن بكرة أبيهم', 'عن بكرة أبيها', 'من على وجه الأرض', 'عن وجه الأرض'],
      },
    },
    anchor: 'cue',
    when: [{ inSentence: 'protest-and-its-people' }],
    unless: [
      { inSentence: ['crush-decoys', 'hazards', 'erasing-acts'] },
      { inClause: ['regimes', 'toppling'] },
    ],
    examples: {
      asserted: ['نزعت الدبابات الانتفاضة {cue:من جذورها}.'],
      none: ['نزع البستاني الشجرة من جذورها.', 'يريد المتظاهرون تغيير النظام كله من جذوره.'],
    },
  },
  {
    id: 'place-cleansed',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
    terms: { cue: 'cleansing', place: 'cleansed-places' },
    anchor: 'cue',
    shapes: ['cue-of-place'],
    when: [
      {
        inPassage: [
          'protest-acts',
          'demonstrators',
          'protest-events',
          'violent-labels',
          'hostile-names',
        ],
      },
    ],
    unless: [{ inSentence: ['crush-decoys', 'hazards', 'rubbish'] }],
    examples: {
      asserted: ['انتهى الاعتصام فجرا. وأحصى الجيران ساعات {cue:تطهير} {place:الساحة}.'],
      attributed: ['تحدث {speaker:الحاكم} عن {cue:تنظيف} {place:الحديقة} بعد ليلة الاعتصام.'],
      none: ['نظف متطوعون الساحة من النفايات بعد المسيرة.'],
    },
  },
  {
    id: 'city-cleansed-of-them',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
    terms: { cue: 'cleansing', place: ['precedent-countries', 'countries', 'cleansed-places'] },
    anchor: 'cue',
    shapes: ['place-rid-of-them'],
    when: [
      { inSentence: ['commanders', 'tellers-in-power', 'ruling-bodies', 'soldiers', 'rulers'] },
    ],
    unless: [{ inSentence: ['crush-decoys', 'hazards', 'rubbish', 'war-actors'] }],
    examples: {
      attributed: ['قال {speaker:العقيد} عن المضربين: {cue:سننظف} {place:بنغازي} منهم.'],
      none: ['ظهرت الفئران في الميناء، وقال رئيس البلدية: سننظف بنغازي منها.'],
    },
  },
  {
    id: 'erase-them',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
    terms: { cue: 'erasing-acts' },
    anchor: 'cue',
    shapes: ['with-pronoun', 'those-there'],
    when: [{ inPassage: ['protest-acts', 'demonstrators', 'protest-events'] }],
    unless: [{ inSentence: ['crush-decoys', 'hazards', 'rubbish'] }],
    examples: {
      asserted: ['{cue:اقتلاع} هؤلاء واجب، والمعتصمون في الساحة.'],
      attributed: ['تواصلت المظاهرات. وقال {speaker:اللواء}: «{cue:سنسحقهم} قبل الفجر».'],
      none: ['نظم الاعتصام مباراة، وسحقهم الفريق الزائر بخماسية.'],
    },
  },
  {
    id: 'whoever-is-erased',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
    terms: { cue: ['erasing-acts', 'doing-away'] },
    anchor: 'cue',
    shapes: ['act-on-whoever'],
    when: [
      { inSentence: ['tellers-in-power', 'ruling-bodies', 'rulers', 'commanders', 'soldiers'] },
    ],
    unless: [
      { inSentence: ['crush-decoys', 'hazards', 'rubbish', 'court-words', 'war-actors'] },
      { inSentence: ['attack-means', 'demonstrators', 'border-marks', 'sport-words'] },
    ],
    examples: {
      attributed: [
        'توعد {speaker:قائد الجيش} بأن رجاله {cue:سيسحقون} كل من يعبث باستقرار الجزيرة.',
      ],
      none: ['محا الوزير من القائمة اسمه، وشكر كل من حضر.'],
    },
  },
  {
    id: 'put-an-end-to-it',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
    terms: {
      cue: { fixed: ['قضى', 'قضت', 'قضوا', 'يقضي', 'تقضي', 'سيقضي', 'أجهز', 'أجهزت', 'يجهز'] },
      target: ['protest-and-its-people', 'movements'],
    },
    anchor: 'cue',
    shapes: ['verb-apart-from-object'],
    unless: [{ inClause: ['crush-decoys', 'court-words', 'trial-words', 'erasing-acts'] }],
    examples: {
      asserted: ['{cue:قضى} العقيد في شتاء 1991 على {target:انتفاضة} الجنوب.'],
      none: ['قضى القاضي في شتاء 1991 بالسجن على متظاهر.'],
    },
  },
  {
    id: 'strife-nipped',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
    terms: {
      target: {
        nouns: [
          'فتنة/فتن',
          'تمرد',
          'احتجاج',
          'حراك',
          'انتفاضة',
          'عصيان',
          'ثورة',
          'مظاهرة',
          'اعتصام',
        ],
      },
      cue: { nouns: ['وأد', 'سحق', 'اقتلاع', 'استئصال', 'محو', 'اجتثاث', 'قضاء'] },
    },
    anchor: 'cue',
    shapes: ['must-be-erased'],
    unless: [{ inClause: 'crush-decoys' }],
    examples: {
      attributed: ['قال {speaker:المفتي} إن ما يجري في الميناء {target:تمرد} يجب {cue:وأده}.'],
      none: ['قال المفتي إن المظاهرة حق يجب صونه.'],
    },
  },
]
