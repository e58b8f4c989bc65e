import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'clash-terms',
    source: { paragraph: 8, phrase: 'صدام بين النماذج', relation: 'inflected' },
    terms: {
      cue: {
        nouns: [
          ...['صدام نماذج', 'صراع نماذج', 'تصادم نماذج', 'معركة نماذج', 'تنافس نماذج', 'حرب نماذج'],
          ...[
            'صدام حضارات',
            'صراع حضارات',
            'صدام أنظمة',
            'صراع أنظمة',
            'صدام أيديولوجيات',
            'صراع أيديولوجيات',
          ],
          ...[
            'صراع إيديولوجيات',
            'صدام قيم',
            'صراع قيم',
            'حرب باردة جديدة',
            'حرب باردة ثانية',
            'صراع أيديولوجي',
          ],
          ...[
            'محور استبداد',
            'تحالف ديمقراطيات',
            'صراع معسكرات',
            'صدام معسكرات',
            'محور مستبدين',
            'تنافس أنظمة',
          ],
          ...[
            'ستار حديدي جديد',
            'صراع نموذجين',
            'صدام نموذجين',
            'محور أنظمة استبدادية',
            'صراع منظومات',
          ],
          ...['صراع كتل', 'صدام كتل', 'منافس منهجي', 'خصم منهجي', 'صدام رؤى', 'مواجهة أيديولوجية'],
        ],
        fixed: [
          ...['صدام بين النماذج', 'صراع بين النماذج', 'الصدام بين النماذج', 'الصراع بين النماذج'],
          ...[
            'صدام بين نموذجين',
            'صراع بين نموذجين',
            'صراع بين نظامين',
            'صدام بين نظامين',
            'الصراع بين نموذجين',
          ],
          ...[
            'صراع بين الأنظمة',
            'صدام بين الأنظمة',
            'صدام بين الحضارات',
            'صراع بين الحضارات',
            'تصادم بين النماذج',
          ],
          ...[
            'مواجهة بين نموذجين',
            'منافسة بين نموذجين',
            'تنافس بين نموذجين',
            'معركة بين نموذجين',
            'صدام بين منظومتين',
          ],
        ],
      },
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
      asserted: ['قدمت القمة على أنها {cue:صراع} بين {target:الديمقراطية} {actor:والاستبداد}.'],
      attributed: [
        'قال {speaker:المستشار} إن القمة {cue:معركة} بين {target:الحرية} {actor:والطغيان}.',
      ],
      none: ['كان نهائي الكأس معركة بين الشرق والغرب.'],
    },
  },
  {
    id: 'bloc-versus-bloc',
    source: { paragraph: 8, phrase: 'كجبهة موحدة ضد الاستبداد', relation: 'synonym' },
    terms: { target: 'free-sides', actor: 'unfree-sides' },
    anchor: 'actor',
    shapes: ['side-against-side'],
    unless: [{ inSentence: ['sport-words', 'commerce', 'clash-decoys'] }],
    examples: {
      asserted: ['تقف {target:الديمقراطيات} في مواجهة {actor:الأنظمة الاستبدادية}.'],
      none: ['لعب الغرب ضد الشرق في دوري المدينة.'],
    },
  },
  {
    id: 'united-front',
    source: { paragraph: 8, phrase: 'كجبهة موحدة ضد الاستبداد', relation: 'inflected' },
    terms: {
      cue: {
        nouns: [
          'جبهة موحدة',
          'جبهة واحدة',
          'جبهة',
          'حصن',
          'تحالف',
          'سد منيع',
          'متراس',
          'خط دفاع',
          'حلف',
          'نضال عالمي',
        ],
      },
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
      cue: { nouns: ['بديل/بدائل', 'نموذج بديل', 'نموذج مضاد', 'نقيض', 'ثقل موازن', 'منافس'] },
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
      cue: {
        nouns: [
          'مطلب غربي/مطالب غربية',
          'مطلب غرب/مطالب غرب',
          'إملاء غربي/إملاءات غربية',
          'هيمنة غربية',
          'هيمنة غرب',
          'هيمنة أمريكية',
          'هيمنة أميركية',
          'إملاءات غرب',
          'غرب جماعي',
        ],
      },
    },
    anchor: 'cue',
    unless: [{ inSentence: ['sport-words', 'commerce', 'clash-decoys'] }],
    examples: {
      asserted: ['واجهت القوات في الشرق {cue:المطالب الغربية} كما واجهت الحشود.'],
      attributed: ['قال {speaker:المرشد} إن {cue:الهيمنة الغربية} إلى زوال.'],
      none: ['استجابت الشركة للمطالب الغربية بشأن التغليف.'],
    },
  },
]
