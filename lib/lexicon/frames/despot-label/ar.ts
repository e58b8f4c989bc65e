import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'despot',
    source: { paragraph: 2, phrase: 'الحاكم المستبد', relation: 'inflected' },
    terms: { label: 'despots' },
    anchor: 'label',
    unless: [
      { rightBefore: 'label', words: 'works-of-fiction' },
      { inClause: 'contest-around' },
      { inSentence: 'despot-decoys' },
    ],
    examples: {
      asserted: [
        'غادر {label:الطاغية} الجزيرة ليلا.',
        'رمم {label:الطواغيت} كراسيهم.',
        'دموع في وداع من قتلهم {label:الطاغية}: «لن ننسى»، تقول أم من الجزيرة.',
      ],
      attributed: ['وصفه {speaker:القاضي} بأنه {label:مغتصب للسلطة}.'],
      denied: ['لست {label:دكتاتورا}.'],
      none: ['تخلى المبرمج عن لقب الدكتاتور الخير.'],
    },
  },
  {
    id: 'despotism',
    source: { paragraph: 12, phrase: 'أكثر وحشية واستبدادًا من الاستبداد', relation: 'inflected' },
    terms: { label: 'despotisms' },
    anchor: 'label',
    unless: [
      { rightBefore: 'label', words: 'works-of-fiction' },
      { inClause: 'contest-around' },
      { inSentence: 'despot-decoys' },
      { rightBefore: 'label', words: 'contest-before' },
      { rightAfter: 'label', words: 'contest-after' },
    ],
    examples: {
      asserted: ['أربعون عاما من {label:الاستبداد} أفرغت القرى.'],
      none: [
        'فيلم جديد عن دكتاتورية الموضة.',
        'تحدث عن سباق طويل بين الديمقراطية {clash-of-models:والاستبداد}.',
        'هو سجال طويل بين الليبرالية {clash-of-models:والاستبداد}.',
        'كتبت عن طغيان الوقت في المدن.',
      ],
    },
  },
  {
    id: 'authoritarian-regime',
    source: { paragraph: 1, phrase: 'للأنظمة الاستبدادية', relation: 'inflected' },
    terms: { label: 'despotic', target: ['regimes', 'rulers', 'powers'] },
    anchor: 'label',
    shapes: ['modified-by', 'copula', 'naming-verb'],
    unless: [
      { inClause: ['contest-around', 'united-fronts'] },
      { inSentence: 'despot-decoys' },
      { rightBefore: 'label', words: 'plots' },
    ],
    examples: {
      asserted: [
        'تشتري {target:الحكومة} {label:الاستبدادية} القمح من الخارج.',
        'أقسم {target:حاكم} الجزيرة {label:المستبد} قبل هربه: «سنعود بعد الشتاء إلى القصر».',
      ],
      none: [
        'حذر أطباء من التربية المتسلطة.',
        'أعلن الرئيس أمام أنصاره هزيمة الانقلاب الفاشي.',
        'دعا الوزراء إلى {clash-of-models:جبهة} مشتركة في وجه الأنظمة الاستبدادية.',
        'هي مباراة طويلة بين الديمقراطيات والأنظمة الاستبدادية.',
      ],
    },
  },
  {
    id: 'closed-regime',
    source: { paragraph: 6, phrase: 'نظام مغلق ومناهض للديمقراطية', relation: 'inflected' },
    terms: { label: 'brutal-or-closed', target: 'ruling-bodies' },
    anchor: 'label',
    shapes: ['modified-by'],
    unless: [{ inClause: 'contest-around' }, { inSentence: 'despot-decoys' }],
    examples: {
      asserted: ['يبيع {target:المجلس العسكري} {label:الدموي} أخشاب الشمال.'],
      attributed: ['قال {speaker:مراقبون} إن {target:الحكم} {label:المغلق} يخفي محاصيله.'],
      none: ['ركب المهندس نظاما مغلقا لتبريد المحركات.'],
    },
  },
  {
    id: 'iron-fist',
    source: { paragraph: 12, phrase: 'شكل أكثر وحشية واستبدادًا', relation: 'synonym' },
    terms: {
      label: {
        nouns: ['قبضة من حديد', 'قبضة حديدية', 'يد من حديد', 'حديد ونار', 'حكم بوليسي'],
      },
    },
    anchor: 'label',
    when: [{ inSentence: ['regimes', 'rulers', 'ruling-bodies', 'former-rule', 'countries'] }],
    unless: [
      { inSentence: ['despot-decoys', 'title-decoys'] },
      { inClause: ['rioters', 'riot-makers', 'violent-labels', 'quelling'] },
      { rightBefore: 'label', words: 'striking-back' },
    ],
    examples: {
      asserted: ['يحكم المشير الجزر {label:بقبضة من حديد} منذ عام 1991.'],
      none: [
        'أدار المدرب النادي بقبضة من حديد، كما قال رئيسه.',
        'هدد الحاكم الطلاب بالرد بقبضة من حديد.',
        'توعد الحاكم بضرب {protest-criminalisation:المخربين} بيد من حديد.',
      ],
    },
  },
  {
    id: 'most-repressive',
    source: { paragraph: 12, phrase: 'شكل أكثر وحشية واستبدادًا', relation: 'inflected' },
    terms: {
      label: {
        nouns: ['انغلاق', 'قمع', 'استبداد', 'وحشية', 'بطش', 'دموية', 'تسلط', 'شمولية', 'طغيان'],
      },
      target: ['regimes', 'ruling-bodies'],
    },
    anchor: 'label',
    shapes: ['superlative-of'],
    unless: [{ inSentence: 'despot-decoys' }],
    examples: {
      asserted: ['الحكم هناك من أكثر {target:الأنظمة} {label:انغلاقا} في القارة.'],
      none: ['هذا أكثر أنظمة التبريد انغلاقا.'],
    },
  },
  {
    id: 'authoritarian-drift',
    source: { paragraph: 12, phrase: 'شكل أكثر وحشية واستبدادًا', relation: 'inflected' },
    terms: { label: 'despotic', target: 'authoritarian-traits' },
    anchor: 'label',
    shapes: ['modified-by'],
    when: [{ inSentence: ['regimes', 'rulers', 'powers'] }],
    unless: [{ inSentence: 'despot-decoys' }],
    examples: {
      asserted: ['تخيف {target:النزعة} {label:السلطوية} للرئيس وزراءه.'],
      none: ['عانى الأطفال من أسلوب متسلط في البيت، قالت رئيسة الجمعية.'],
    },
  },
  {
    id: 'butcher-of-a-place',
    source: { paragraph: 1, phrase: 'للأنظمة الاستبدادية', relation: 'synonym' },
    terms: {
      label: { nouns: ['جزار/جزارو', 'سفاح', 'جلاد/جلادو', 'طاغية'] },
      place: ['countries', 'precedent-countries'],
    },
    anchor: 'label',
    shapes: ['label-of-a-place'],
    unless: [{ inSentence: ['despot-decoys', 'fiction-decoys', 'screen-words', 'court-words'] }],
    examples: {
      asserted: ['غادر {label:سفاح} {place:دمشق} على متن طائرة شحن.'],
      none: ['باع جزار في دمشق اللحم بنصف السعر.'],
    },
  },
  {
    id: 'closed-country',
    source: { paragraph: 6, phrase: 'نظام مغلق ومناهض للديمقراطية', relation: 'synonym' },
    terms: {
      label: { adjectives: ['مغلق', 'منغلق', 'بوليسي', 'مخابراتي', 'مقفل', 'موصد'] },
      target: { nouns: ['دولة/دول', 'بلد/بلدان', 'جمهورية', 'مملكة', 'إمارة', 'مجتمع'] },
    },
    anchor: 'label',
    shapes: ['attribute'],
    when: [
      {
        inPassage: [
          ...[
            'countries',
            'nationalities',
            'outside-forces',
            'rulers',
            'clients',
            'ballots',
            'freedoms',
            'opposition-people',
          ],
          'unrest-policing',
        ],
      },
    ],
    unless: [
      { inSentence: ['despot-decoys', 'disease', 'commerce', 'finance', 'sport-words', 'hazards'] },
      { rightAfter: 'label', words: 'preposition' },
      { inClause: 'contest-around' },
    ],
    examples: {
      asserted: [
        'تحكم الجبهة الشعبية في إريتريا {target:دولة} {label:مغلقة} بلا صحف ولا أحزاب.',
        'هرب المصور من {target:جمهورية} {label:منغلقة} لم تعرف تركمانستان مثلها.',
      ],
      attributed: ['قالت {speaker:المنظمة} إن {target:البلد} {label:المقفل} هذا لا يرى رئيسه أحد.'],
      none: ['ظلت الدولة مغلقة أمام السياح في بوتان، قال رئيسها.'],
    },
  },
]
