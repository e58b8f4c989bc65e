import type { Rule } from '../../../types.ts'

/** The protest is a plot, a script or a colour revolution from abroad. */
export const foreignPlots: readonly Rule[] = [
  {
    id: 'colour-revolution',
    source: { paragraph: 9, phrase: 'يواجه المطالب الغربية أيضًا', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          'ثورة ملونة',
          'ثورة ملونة جديدة',
          'ثورة ألوان/ثورات ألوان',
          'ثورة بألوان',
          'عميل السفارات/عملاء السفارات',
          'أبناء السفارات',
        ],
      },
    },
    anchor: 'label',
    examples: {
      asserted: ['انتهت {label:الثورة الملونة} بعد ثلاثة أيام.'],
      attributed: [
        'قال {speaker:الرئيس} إن المسيرات {label:ثورة ملونة}.',
        'أعلن {speaker:الوزير} أن {label:ثورة الألوان} انتهت في الجزر.',
      ],
      none: ['أحدثت الأقلام الملونة ثورة في المدارس.'],
    },
  },
  {
    id: 'plot-of-a-power',
    source: { paragraph: 9, phrase: 'يواجه المطالب الغربية أيضًا', relation: 'synonym' },
    terms: { cue: 'plots', actor: ['foreign-powers', 'uncounted-powers'] },
    anchor: 'cue',
    shapes: ['plot-of'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'marching'] }],
    unless: [{ inClause: ['foreign-decoys', 'commerce'] }],
    examples: {
      attributed: [
        'قالت {speaker:نقابية} بعد المسيرة إن {cue:المكيدة} من قبل {actor:دول عدة}.',
        'قال {speaker:اللواء} عن الإضراب إنه {cue:مكيدة} {actor:واشنطن}.',
      ],
      none: ['اتهم المتظاهرون الحكومة بمؤامرة على المعلمين.'],
    },
  },
  {
    id: 'room-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          ...['غرفة عمليات/غرف عمليات', 'غرفة تحكم/غرف تحكم', 'غرفة سوداء/غرف سوداء', 'مطبخ/مطابخ'],
          ...['مركز قيادة', 'مشغل/مشغلون/مشغلين', 'محرك دمى'],
        ],
      },
      actor: 'foreign-powers',
    },
    anchor: 'cue',
    shapes: ['at-a-place'],
    when: [
      { inPassage: ['demonstrators', 'protest-events', 'protest-acts', 'marching', 'riot-acts'] },
    ],
    unless: [
      { inClause: ['foreign-decoys', 'soldiers', 'commerce'] },
      { inSentence: ['war-actors'] },
    ],
    examples: {
      attributed: ['قال {speaker:الحاكم} إن للإضراب {cue:غرفة عمليات} في {actor:لندن}.'],
      none: ['خرجت مسيرة أمام مطبخ كبير في المخيم، وسافر طباخه إلى باريس.'],
    },
  },
  {
    id: 'plot-told-by-rulers',
    source: { paragraph: 9, phrase: 'يواجه المطالب الغربية أيضًا', relation: 'synonym' },
    terms: { label: { nouns: ['مؤامرة/مؤامرات'] } },
    anchor: 'label',
    when: [
      { inSentence: ['rulers', 'ruling-bodies', 'tellers-in-power', 'regimes', 'commanders'] },
      { inPassage: ['demonstrators', 'protest-events', 'protest-acts', 'riot-makers', 'strife'] },
      { inPassage: ['foreign-powers', 'uncounted-powers', 'abroad-words'] },
    ],
    unless: [
      { inClause: ['foreign-decoys', 'commerce', 'state-accused'] },
      { inSentence: ['accused-state', 'court-words', 'sport-words', 'fiction-decoys', 'books'] },
    ],
    examples: {
      attributed: [
        'سار المضربون أمس. وقال {speaker:الرئيس} إن سفارات غربية صامتة لأن {label:المؤامرة} فشلت.',
      ],
      none: ['سار المضربون أمس. وحضر الرئيس في باريس عرض فيلم عن مؤامرة.'],
    },
  },
]
