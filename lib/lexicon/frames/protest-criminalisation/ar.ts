import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'rioters',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { label: 'riot-makers' },
    anchor: 'label',
    when: [{ inPassage: ['unrest-setting', 'protest-events', 'demonstrators', 'civic-places'] }],
    unless: [{ inSentence: 'disasters-and-sport' }],
    examples: {
      asserted: ['ركض {label:مثيرو الشغب} بين صفوف الشرطة قرب الميناء.'],
      attributed: ['قال {speaker:العمدة} إن {label:مثيري الشغب} أغلقوا الجسر أمام الشرطة.'],
      distanced: ['حمّلت البلدية "{label:مثيري الشغب}" في المظاهرة كلفة التنظيف.'],
      denied: ['المضربون ليسوا {label:مثيري شغب}.'],
      none: ['واجهت الشرطة مثيري الشغب في المباراة.', 'رقص مثيرو الشغب في المسرحية.'],
    },
  },
  {
    id: 'looters-and-vandals',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { label: 'rioters' },
    anchor: 'label',
    when: [{ inPassage: ['protest-events', 'demonstrators', 'protest-marches'] }],
    unless: [{ inSentence: 'disasters-and-sport' }],
    examples: {
      asserted: ['ركض {label:المخربون} في الميناء خلال المسيرة.'],
      attributed: ['قال {speaker:العمدة} إن المضربين {label:مخربون}.'],
      distanced: ['حمّلت البلدية "{label:المخربين}" في المظاهرة كلفة التنظيف.'],
      denied: ['المضربون ليسوا {label:مخربين}.'],
      none: ['طرد الحراس مشاغبين من الملعب قبل المسيرة.', 'كسر مشاغبون زجاج المقهى.'],
    },
  },
  {
    id: 'crowd-commits-crimes',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'inflected',
    },
    terms: { target: 'demonstrators', cue: 'crime-acts', object: 'crime-objects' },
    anchor: 'cue',
    shapes: ['verb-subject-object', 'subject-verb-object'],
    unless: [{ inSentence: 'disasters-and-sport' }, { rightBefore: 'target', words: 'acted-upon' }],
    examples: {
      asserted: [
        '{cue:أحرق} {target:متظاهرون} {object:سيارات} قرب البلدية.',
        '{target:المحتجون} {cue:اقتحموا} {object:مقر} الحزب ليلا.',
      ],
      attributed: [
        'قال {speaker:المحافظ} إن {target:المعتصمين} {cue:سرقوا} {object:أسلحة} من المخفر.',
      ],
      denied: [
        'نفت {speaker:النقابة} أن يكون {target:المضربون} قد {cue:حطموا} {object:واجهات} المتاجر.',
      ],
      none: [
        'أطلق الجنود النار على متظاهرين وأحرقوا سيارات الإسعاف.',
        'دمر الزلزال منزل ناشط ومدرسة في القرية.',
      ],
    },
  },
  {
    id: 'crime-by-crowd',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'verbatim',
    },
    terms: { label: 'crimes' },
    anchor: 'label',
    when: [{ inSentence: ['demonstrators', 'protest-events'] }],
    unless: [
      { inSentence: 'disasters-and-sport' },
      { rightBefore: 'label', words: 'against-riot' },
    ],
    examples: {
      asserted: ['انتهت المسيرة {label:بأعمال نهب} في السوق القديم.'],
      attributed: ['قال {speaker:العمدة} إن المتظاهرين قاموا {label:بتخريب} الحدائق.'],
      denied: ['نفت {speaker:النقابة} {label:أعمال تخريب} في المظاهرة.'],
      none: [
        'أبعدت شرطة مكافحة الشغب المتظاهرين عن الجسر.',
        'بعد الزلزال خرجت مظاهرة ضد السرقة والنهب.',
      ],
    },
  },
]
