import type { Rule } from '../../../types.ts'
import { offTopic, troubles, troublesOrPower } from './shared.ts'

/** The protest is the scenario, the model or the maidan of another place. */
export const scenarios: readonly Rule[] = [
  {
    id: 'scenario-of-a-place',
    source: { paragraph: 5, phrase: 'شيء مشابه فعلته الصين في هونغ كونغ', relation: 'synonym' },
    terms: {
      cue: 'scenarios',
      place: ['nationalities', 'precedent-events', 'precedent-countries', 'countries'],
    },
    anchor: 'cue',
    shapes: ['cue-of-place'],
    when: [
      {
        inPassage: troublesOrPower,
      },
    ],
    unless: [{ inSentence: offTopic }],
    examples: {
      asserted: ['يقترب {cue:السيناريو} {place:الليبي} من العاصمة مع كل دبابة.'],
      distanced: ['سار المضربون أمس. {cue:السيناريو} {place:الأوكراني}، كما يسميه، بدأ هكذا.'],
      attributed: [
        'حذر {speaker:المحافظ} من {cue:السيناريو} {place:الأوكراني} في المدينة بعد المظاهرات.',
      ],
      none: [
        'خرجت المظاهرات وكتبت الصحيفة سيناريو كتبت مثله من قبل.',
        'كتب المخرج سيناريو ليبيا لفيلم عن الحرب.',
      ],
    },
  },
  {
    id: 'another-of-its-kind',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      place: ['precedent-events', 'precedent-countries', 'square'],
      cue: 'another-one',
    },
    anchor: 'cue',
    shapes: ['place-next-to-cue'],
    when: [
      {
        inPassage: [...troublesOrPower, 'protest-signs'],
      },
    ],
    unless: [{ inSentence: offTopic }],
    examples: {
      attributed: ['قال {speaker:الجنرال} إن بلاده قد تصبح {place:سوريا} {cue:أخرى}.'],
      none: ['باعت الشركة سيارات في سوريا أخرى بعد الحرب.'],
    },
  },
  {
    id: 'new-quagmire',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      cue: 'second-editions',
    },
    anchor: 'cue',
    when: [
      {
        inPassage: troublesOrPower,
      },
    ],
    unless: [{ inSentence: [...offTopic, 'weapon-decoys'] }],
    examples: {
      attributed: ['حذر {speaker:الجنرال} من {cue:أفغانستان جديدة} على حدود بلاده.'],
      none: ['بيع الفيلم الجديد «ربيع عربي جديد» في مصر.'],
    },
  },
  {
    id: 'made-like-a-place',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: { cue: 'made-like-a-place' },
    anchor: 'cue',
    unless: [{ inSentence: offTopic }],
    examples: {
      attributed: ['حذر {speaker:النائب} من {cue:صوملة} البلاد.'],
      none: ['يتحدث الفيلم عن لبننة الموسيقى.'],
    },
  },
  {
    id: 'from-the-book-of',
    source: { paragraph: 5, phrase: 'جزء من كتاب السرد الاستراتيجي لروسيا', relation: 'inflected' },
    terms: {
      cue: 'leaves',
      place: ['powers', 'precedent-events', 'rulers'],
    },
    anchor: 'cue',
    shapes: ['cue-then-place'],
    when: [{ inPassage: troubles }],
    unless: [
      {
        inSentence: [...offTopic, 'named-narratives', 'strategic-telling', 'fiction-decoys'],
      },
    ],
    examples: {
      asserted: [
        'أخذ المجلس العسكري صفحته {cue:من كتاب} {place:بكين} وأغلق الجامعات أمام المحتجين.',
      ],
      none: ['قرأ الشاعر للمتظاهرين قصيدة من كتاب فرنسا.'],
    },
  },
  {
    id: 'scenario-of-a-nation',
    source: { paragraph: 5, phrase: 'شيء مشابه فعلته الصين في هونغ كونغ', relation: 'synonym' },
    terms: {
      cue: 'named-scenarios',
    },
    anchor: 'cue',

    unless: [
      {
        inPassage: troublesOrPower,
      },
      {
        inSentence: offTopic,
      },
    ],
    examples: {
      distanced: ['كتبت {speaker:الصحيفة} عن "{cue:السيناريو الليبي}".'],
      none: ['فاز الفيلم بجائزة أفضل سيناريو مصري.'],
    },
  },
  {
    id: 'maidan-of-a-nation',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      cue: { nouns: ['ميدان', 'رابعة', 'تيانانمين', 'باستيل', 'غروزني', 'سربرنيتسا', 'كابيتول'] },
      place: {
        nouns: [
          ...['أوكراني', 'صربي', 'جورجي', 'بيلاروسي', 'كازاخي', 'كازاخستاني', 'أرمني', 'مولدوفي'],
          ...['قرغيزي', 'روسي', 'بولندي', 'أذربيجاني'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['cue-then-place'],
    unless: [{ inSentence: ['sport-words', 'commerce', 'home-life'] }],
    examples: {
      attributed: ['حذر {speaker:الرئيس} من {cue:ميدان} {place:جورجي} قبل الشتاء.'],
      none: ['بنى مهندس روسي ميدانا في وسط المدينة.'],
    },
  },
  {
    id: 'that-scenario-again',
    source: { paragraph: 5, phrase: 'شيء مشابه فعلته الصين في هونغ كونغ', relation: 'synonym' },
    terms: {
      cue: { nouns: ['سيناريو', 'مشهد', 'مأساة', 'فوضى', 'أحداث', 'تجربة مريرة'] },
    },
    anchor: 'cue',
    shapes: ['repeated-again'],
    when: [{ inPassage: ['protest-signs', 'precedent-countries', 'precedent-events', 'unrest'] }],
    unless: [{ inSentence: ['sport-words', 'commerce', 'disease', 'fiction-decoys'] }],
    examples: {
      attributed: ['تخشى {speaker:الحكومة} بعد الاحتجاجات تكرار ذلك {cue:السيناريو}.'],
      none: ['كرر المخرج السيناريو مرتين.'],
    },
  },
  {
    id: 'yet-another-maidan',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: { cue: { nouns: ['ميدان آخر', 'ميدان جديد', 'ميدان ثالث'] } },
    anchor: 'cue',
    when: [
      { inPassage: ['protest-signs', 'unrest'] },
      { inSentence: ['powers', 'rulers', 'clients', 'regimes'] },
    ],
    unless: [{ inSentence: ['sport-words', 'commerce', 'science-words'] }],
    examples: {
      attributed: ['يرى {speaker:الكرملين} في احتجاجات مينسك {cue:ميدانا جديدا}.'],
      none: ['افتتح الرئيس ميدانا جديدا للسباق بعد الاحتجاج على المدرب.'],
    },
  },
  {
    id: 'model-of-a-place',
    source: { paragraph: 5, phrase: 'شيء مشابه فعلته الصين', relation: 'synonym' },
    terms: {
      cue: { nouns: ['نموذج', 'درس/دروس', 'أسلوب', 'نهج', 'وصفة'] },
      place: {
        adjectives: [
          ...['ليبي', 'سوري', 'عراقي', 'أوكراني', 'أفغاني', 'يوغوسلافي', 'صومالي', 'يمني'],
          ...['سوداني', 'لبناني', 'جزائري', 'جورجي', 'فنزويلي', 'مصري', 'تونسي', 'بيلاروسي'],
          ...['روماني', 'إيراني', 'صربي', 'بورمي', 'ميانماري', 'شيشاني', 'سريلانكي', 'كوبي'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['cue-with-adjective'],
    when: [
      { inSentence: ['unrest', 'protests', 'protesters', 'toppling', 'fearing', 'preventing'] },
    ],
    unless: [{ inSentence: offTopic }],
    examples: {
      asserted: [
        'نسي الشارع المنتفض {cue:الدرس} {place:السوداني}.',
        'قمعت المظاهرات {cue:بالأسلوب} {place:البورمي}، حيا بعد حي.',
      ],
      attributed: ['حذر {speaker:النائب} من {cue:النموذج} {place:الأوكراني} في إسقاط الحكام.'],
      none: ['صور المحتجون الطريقة السورية في إعداد المائدة على الشاشة.'],
    },
  },
]
