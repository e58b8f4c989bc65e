import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'clash-terms',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'inflected' },
    terms: {
      cue: 'clashes-of-systems',
    },
    anchor: 'cue',
    unless: [{ inSentence: ['sport-words', 'clash-decoys'] }],
    examples: {
      asserted: ['تخفي أزمة الحبوب وراءها {cue:صراع نماذج} طويلا.'],
      attributed: ['قال {speaker:الباحث} إن السهوب صارت ساحة {cue:لصدام الحضارات}.'],
      distanced: ['تكرر الصحف عبارة "{cue:الحرب الباردة الجديدة}".'],
      denied: ['ما يجري ليس {cue:صدام حضارات}.'],
      none: ['يعد المدربان الجمهور بصراع نماذج في نهائي الكأس.'],
    },
  },
  {
    id: 'side-against-side',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'synonym' },
    terms: { cue: 'contest', target: 'free-sides', actor: 'unfree-sides' },
    anchor: 'cue',
    shapes: ['between-sides'],
    unless: [{ inSentence: ['sport-words', 'commerce', 'clash-decoys'] }],
    examples: {
      attributed: [
        'قدمت القمة على أنها {cue:صراع} بين {target:الديمقراطية} {actor:والاستبداد}.',
        'قال {speaker:المستشار} إن القمة {cue:معركة} بين {target:الحرية} {actor:والطغيان}.',
      ],
      none: ['كان نهائي الكأس معركة بين الشرق والغرب.'],
    },
  },
  {
    id: 'world-splits',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'synonym' },
    terms: {
      cue: { verbs: ['ينقسم/انقسم', 'يقسم/قسم', 'ينشطر/انشطر'], nouns: ['منقسم', 'انقسام'] },
      target: 'free-sides',
      actor: 'unfree-sides',
    },
    anchor: 'cue',
    shapes: ['split-into-sides'],
    unless: [{ inSentence: ['sport-words', 'commerce', 'clash-decoys'] }],
    examples: {
      asserted: ['{cue:ينقسم} القرن إلى {target:ديمقراطيات} {actor:واستبداديات}.'],
      none: ['ينقسم الدوري إلى الشرق والغرب.'],
    },
  },
  {
    id: 'bloc-versus-bloc',
    source: { paragraph: 8, phrase: 'كجبهة موحدة ضد الاستبداد', relation: 'synonym' },
    terms: { target: 'free-sides', actor: 'unfree-sides' },
    anchor: 'actor',
    shapes: ['side-against-side'],
    unless: [
      { inClause: 'united-fronts' },
      { inSentence: ['sport-words', 'commerce', 'clash-decoys'] },
    ],
    examples: {
      asserted: ['تقف {target:الديمقراطيات} في مواجهة {actor:الأنظمة الاستبدادية}.'],
      none: ['لعب الغرب ضد الشرق في دوري المدينة.'],
    },
  },
  {
    id: 'united-front',
    source: { paragraph: 8, phrase: 'كجبهة موحدة ضد الاستبداد', relation: 'inflected' },
    terms: {
      cue: 'united-fronts',
      target: 'bloc-enemies',
    },
    anchor: 'cue',
    shapes: ['cue-against'],
    unless: [{ inSentence: ['sport-words', 'commerce'] }],
    examples: {
      asserted: ['جمع بايدن حلفاءه في {cue:جبهة موحدة} ضد {target:الاستبداد}.'],
      none: ['بنى المدرب جبهة ضد الغرب في وسط الملعب.'],
    },
  },
  {
    id: 'alternative-to-democracy',
    source: { paragraph: 8, phrase: 'بديلًا للديمقراطيات الليبرالية', relation: 'verbatim' },
    terms: {
      cue: 'alternatives',
      target: 'liberal-order',
    },
    anchor: 'cue',
    shapes: ['cue-to'],
    unless: [{ inSentence: ['sport-words', 'commerce', 'clash-decoys'] }],
    examples: {
      asserted: ['تعرض بكين مدرسة الحزب {cue:بديلا} عن {target:الديمقراطية الغربية}.'],
      attributed: ['قال {speaker:العقيد} إن موسكو {cue:بديل} {target:للنموذج الغربي}.'],
      none: ['تبحث الشركة عن بديل للنموذج الغربي من محركاتها.'],
    },
  },
  {
    id: 'western-demands',
    source: { paragraph: 9, phrase: 'المطالب الغربية', relation: 'verbatim' },
    terms: {
      cue: 'western-dominance',
    },
    anchor: 'cue',
    unless: [{ inSentence: ['sport-words', 'commerce', 'clash-decoys'] }],
    examples: {
      asserted: ['واجهت القوات في الشرق {cue:المطالب الغربية} كما واجهت الحشود.'],
      attributed: ['قال {speaker:المرشد} إن {cue:الهيمنة الغربية} إلى زوال.'],
      none: ['استجابت الشركة للمطالب الغربية بشأن التغليف.'],
    },
  },
  {
    id: 'western-model-refused',
    source: { paragraph: 8, phrase: 'بديلًا للديمقراطيات الليبرالية', relation: 'synonym' },
    terms: {
      cue: 'turning-away',
      target: {
        nouns: [
          'نموذج غربي',
          'نموذج ليبرالي',
          'ديمقراطية غربية',
          'ديمقراطية ليبرالية',
          'نظام ليبرالي',
          'منظومة غربية',
          'نظام عالمي ليبرالي',
          'نظام دولي ليبرالي',
        ],
      },
    },
    anchor: 'target',
    shapes: ['verb-and-object'],
    unless: [{ inSentence: ['sport-words', 'commerce', 'clash-decoys'] }],
    examples: {
      asserted: ['كل انقلاب {cue:يقوض} {target:النموذج الغربي}.'],
      none: ['رفضت الشركة النموذج الغربي من المحرك.'],
    },
  },
  {
    id: 'contest-of-opposites',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'verbatim' },
    terms: { cue: 'contest', actor: 'opposed-pairs' },
    anchor: 'cue',
    shapes: ['cue-between'],
    unless: [{ inSentence: ['sport-words', 'clash-decoys', 'commerce'] }],
    examples: {
      asserted: ['وراء الخلاف على الحبوب {cue:صراع} بين {actor:نموذجين}.'],
      attributed: ['قال {speaker:الكاتب} إن العالم يشهد {cue:مواجهة} بين {actor:منظومتين}.'],
      none: ['شهدت المباراة مواجهة بين نظامين دفاعيين في الدوري.'],
    },
  },
  {
    id: 'systems-collide',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'inflected' },
    terms: { target: 'systems', cue: 'colliding' },
    anchor: 'cue',
    shapes: ['same-clause'],
    unless: [
      { inSentence: ['sport-words', 'commerce', 'clash-decoys', 'science-words', 'screen-words'] },
    ],
    examples: {
      asserted: ['{target:نظامان} {cue:يتصادمان} على ضفة النهر، ولكل منهما علمه.'],
      none: ['تواجه النموذجان على منصة عرض الأزياء.'],
    },
  },
  {
    id: 'liberal-order-dying',
    source: { paragraph: 8, phrase: 'بديلًا للديمقراطيات الليبرالية', relation: 'synonym' },
    terms: {
      target: {
        nouns: [
          'نموذج غربي',
          'نموذج ليبرالي',
          'ديمقراطية غربية',
          'ديمقراطية ليبرالية',
          'نظام ليبرالي',
          'نظام عالمي ليبرالي',
          'نظام دولي ليبرالي',
          'حضارة غربية',
          'ليبرالية غربية',
        ],
      },
      cue: {
        fixed: [
          'عفا عليها الزمن',
          'عفا عليه الزمن',
          'تحت الحصار',
          'تحتضر',
          'يحتضر',
          'ماتت',
          'مات',
          'فشلت',
          'فشل',
          'تلفظ أنفاسها',
          'في أفول',
          'إلى زوال',
        ],
      },
    },
    anchor: 'target',
    shapes: ['same-clause'],
    unless: [{ inSentence: ['sport-words', 'commerce', 'clash-decoys'] }],
    examples: {
      attributed: ['قال {speaker:بوتين} إن {target:الديمقراطية الليبرالية} {cue:فشلت}.'],
      none: ['عفا الزمن على المحرك، قالت الشركة عن النموذج الغربي الذي فشل.'],
    },
  },
]
