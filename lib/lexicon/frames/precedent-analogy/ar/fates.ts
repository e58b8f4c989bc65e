import type { Rule } from '../../../types.ts'
import { offTopic, troubles, troublesOrPower } from './shared.ts'

/** A country, or its ruler, goes the way of another. */
export const fates: readonly Rule[] = [
  {
    id: 'road-of-a-place',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      place: ['precedent-countries', 'nationalities', 'precedent-events', 'fallen-rulers'],
      cue: 'roads-of-a-place',
    },
    anchor: 'cue',
    shapes: ['on-the-road-of'],
    when: [
      {
        inPassage: [...troublesOrPower, 'would-fall'],
      },
    ],
    unless: [
      {
        inSentence: offTopic,
      },
      { inClause: 'liberal-order' },
    ],
    examples: {
      asserted: ['يقود المجلس العسكري البلاد على {cue:خطى} {place:سوريا}.'],
      attributed: [
        'توقع {speaker:الضابط} أن تجري الأمور وفق {cue:المسار} {place:اليمني} بعد فرار الجنرالات.',
        'توقع {speaker:الضابط} أن تسير الأمور على {cue:النسق} {place:الأفغاني} بعد فرار الجنرالات.',
      ],
      none: ['سارت الشاحنات على الطريق العراقي بعد إضراب شركة النقل.'],
    },
  },
  {
    id: 'moment-of-an-event',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      cue: 'moments',
      place: 'precedent-events',
    },
    anchor: 'cue',
    shapes: ['cue-of-place'],
    unless: [
      {
        inSentence: offTopic,
      },
    ],
    examples: {
      attributed: ['قال {speaker:الكاتب} إن كراكاس تعيش {cue:لحظة} {place:تيانانمين}.'],
      none: ['يصور الفيلم مشاهد الربيع العربي.'],
    },
  },
  {
    id: 'its-own-hour',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          'لحظة',
          'ساعة',
          'ربيع',
          'خريف',
          'شتاء',
          'ليلة',
          'ميدان',
          'سيناريو',
          'كابوس',
          'امتحان',
        ],
      },
      place: ['nationalities', 'precedent-countries'],
    },
    anchor: 'cue',
    shapes: ['its-own-of-a-place'],
    when: [{ inSentence: ['countries', 'precedent-countries', 'dependent-rulers', 'rulers'] }],
    unless: [{ inSentence: offTopic }],
    examples: {
      asserted: ['تعيش أرمينيا {cue:ربيعها} {place:البيلاروسي} وحدها.'],
      none: ['أنهى المخرج في مصر سيناريوه الروسي لفيلم عن البحر.'],
    },
  },
  {
    id: 'what-befell-a-place',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      cue: {
        fixed: ['ما حل', 'ما جرى', 'ما ألم', 'ما نزل', 'بما حل', 'لما حل', 'مما حل', 'كما حل'],
      },
      place: ['precedent-countries', 'precedent-events'],
    },
    anchor: 'cue',
    shapes: ['cue-then-place-by'],
    when: [{ inPassage: ['toppling', 'would-fall', 'protest-signs', 'fearing', 'rulers'] }],
    unless: [{ inSentence: offTopic }],
    examples: {
      attributed: [
        'قال {speaker:المحرر} إن من يحلم بسقوط النظام عليه أن يتذكر {cue:ما حل} {place:بسوريا}.',
      ],
      none: ['كتب الناقد عما حل بسوريا في فيلم عن سقوط النظام.'],
    },
  },
  {
    id: 'ways-and-fates-repeated',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      cue: 'fates',
      place: [
        'precedent-countries',
        'nationalities',
        'precedent-events',
        'fallen-rulers',
        'rulers',
      ],
    },
    anchor: 'cue',
    shapes: ['repeating-a-place'],
    when: [
      {
        inPassage: troublesOrPower,
      },
    ],
    unless: [
      {
        inSentence: offTopic,
      },
      { inClause: 'liberal-order' },
    ],
    examples: {
      asserted: ['يستعير المجلس العسكري {cue:أساليب} {place:مينسك} لقمع الناس.'],
      attributed: [
        'قال {speaker:المبعوث} إن الجنرالات يستعيرون {cue:أساليب} {place:الأسد} في المدن الثائرة.',
      ],
      none: ['يستلهم الفيلم تجربة العراق بعد سقوط النظام.'],
    },
  },
  {
    id: 'no-such-place',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      target: ['countries', 'precedent-countries'],
      place: ['precedent-countries', 'precedent-events', 'countries'],
    },
    anchor: 'place',
    shapes: ['other-than-place'],
    unless: [{ inSentence: offTopic }],
    examples: {
      denied: ['قال {speaker:الدبلوماسي}: {target:باماكو} ليست {place:كابول}.'],
      none: ['قال المدرب إن تونس ليست مصر في مباراة الليلة.'],
    },
  },
  {
    id: 'turned-into-a-place',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      cue: { nouns: ['تحويل', 'تحول', 'انزلاق'], verbs: ['تحول/يتحول', 'حول/يحول', 'انزلق/ينزلق'] },
      target: ['countries', 'precedent-countries', 'at-home'],
      place: 'precedent-countries',
    },
    anchor: 'cue',
    shapes: ['turned-into'],
    unless: [{ inSentence: offTopic }],
    examples: {
      attributed: ['حذر {speaker:الجنرال} من {cue:تحويل} {target:تونس} إلى {place:ليبيا}.'],
      none: ['أعلنت الشركة تحويل مصنع تونس إلى ليبيا.'],
    },
  },
  {
    id: 'looming-there',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: { cue: 'fates', place: ['precedent-events', 'precedent-countries'] },
    anchor: 'cue',
    shapes: ['looming-there'],
    when: [{ inPassage: [...troubles, 'protest-signs', 'agents-of-abroad'] }],
    unless: [{ inSentence: offTopic }, { inClause: 'anniversaries' }],
    examples: {
      asserted: ['{cue:مأساة} {place:حماة} تطارد المعتصمين في الساحة.'],
      none: [
        'يعود مشهد بيروت في الفيلم الجديد عن المعتصمين.',
        'انتفاضة حماة تقترب من عامها الأول، والمعتصمون في الساحة.',
      ],
    },
  },
  {
    id: 'like-a-fallen-ruler',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          'كما انتهى',
          'كمصير',
          'مصير',
          'نهاية',
          'بمصير',
          'على خطى',
          'ما انتهى إليه',
          'ما حل ب',
          ...['كما سقط', 'كما رحل', 'كما هرب', 'كما فر', 'كما أطيح', 'كما أسقطوا', 'كما أسقطنا'],
          ...['مثلما سقط', 'مثلما رحل', 'مثلما هرب', 'مثلما فر', 'مثلما انتهى'],
          ...['درس', 'الدرس', 'العبرة', 'العبر', 'الدروس', 'دروس', 'عبرة', 'درسا', 'دروسا'],
        ],
      },
      place: 'fallen-rulers',
    },
    anchor: 'place',
    shapes: ['cue-then-place', 'from-a-place'],
    when: [
      {
        inPassage: ['rulers', 'clients', 'protest-signs', 'regimes', 'toppling', 'demonstrators'],
      },
    ],
    unless: [{ inSentence: ['sport-words', 'screen-words', 'commerce'] }],
    examples: {
      attributed: ['قال {speaker:المعارض} إن الرئيس سينتهي {cue:كما انتهى} {place:القذافي}.'],
      asserted: ['أخذ المشير {cue:العبرة} من {place:تشاوشيسكو}: لا شرفة ولا خطاب.'],
      none: ['يروي الفيلم نهاية القذافي.'],
    },
  },
  {
    id: 'we-are-no-such-place',
    source: { paragraph: 5, phrase: 'شيء مشابه فعلته الصين في هونغ كونغ', relation: 'synonym' },
    terms: { place: ['precedent-countries', 'precedent-events'] },
    anchor: 'place',
    shapes: ['we-are-no-place'],
    unless: [{ inSentence: offTopic }],
    examples: {
      denied: ['«لسنا {place:ليبيا}»، قال {speaker:العمدة} بعد ليلة المتاريس.'],
      none: ['لسنا فريقا ليبيا، قال اللاعب.'],
    },
  },
]
