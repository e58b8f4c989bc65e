import type { Rule } from '../../../types.ts'

/** Those who protest are accused of crimes. */
export const charges: readonly Rule[] = [
  {
    id: 'accused-of-crimes',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'inflected',
    },
    terms: {
      target: 'demonstrators',
      cue: {
        nouns: [
          'استيلاء',
          'اقتحام',
          'مهاجمة',
          'اعتداء',
          'سرقة',
          'إحراق',
          'حرق',
          'تدمير',
          'تكسير',
          'تحطيم',
          'سطو',
          'اجتياح',
          'رشق',
          'إتلاف',
          'إشعال',
          'إضرام',
          'نهب',
          'تخريب',
          'حيازة',
        ],
      },
      object: 'crime-objects',
    },
    anchor: 'cue',
    shapes: ['accused-of-acts'],
    unless: [{ inSentence: 'disasters-and-games' }, { rightBefore: 'target', words: 'accusing' }],
    examples: {
      attributed: ['اتهم {speaker:العمدة} {target:المضربين} {cue:باقتحام} {object:مقر} الشركة.'],
      none: ['اتهم المتظاهرون الحرس باقتحام منازلهم.'],
    },
  },
  {
    id: 'they-are-accused-of-crimes',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'inflected',
    },
    terms: { label: 'crimes' },
    anchor: 'label',
    shapes: ['they-are-charged'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'protest-acts'] }],
    unless: [{ inSentence: ['protest-signs', 'disasters-and-games', 'state-accused'] }],
    examples: {
      attributed: ['سار المضربون إلى الميناء. واتهمهم {speaker:العمدة} {label:بإحراق حافلات}.'],
      none: ['سار المضربون إلى الميناء. واتهم تاجر حارسه بالسرقة.'],
    },
  },
  {
    id: 'groups-accused-of-crimes',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'inflected',
    },
    terms: {
      target: {
        nouns: [
          ...['جماعة منظمة', 'مجموعة منظمة', 'جماعة', 'مجموعة', 'عنصر/عناصر', 'مجهول', 'ملثم'],
          ...['شاب/شبان', 'أنصار', 'مندس', 'حزب/أحزاب', 'طالب/طلاب/طلبة', 'موقوف', 'معتقل'],
        ],
      },
      cue: {
        nouns: [
          ...['اقتحام', 'مهاجمة', 'سرقة', 'إحراق', 'حرق', 'تدمير', 'تكسير', 'تحطيم', 'سطو على'],
          ...['رشق', 'إتلاف', 'إشعال', 'إضرام', 'نهب', 'تخريب', 'اعتداء على'],
        ],
      },
      object: 'crime-objects',
    },
    anchor: 'cue',
    shapes: ['accused-of-acts'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'protest-acts', 'unrest-policing'] }],
    unless: [
      { inSentence: ['disasters-and-games', 'real-crime', 'attack-words', 'war-actors'] },
      { rightBefore: 'target', words: 'accusing' },
      { inSentence: ['demonstrators', 'protest-signs'] },
    ],
    examples: {
      attributed: [
        'سار المضربون أمس. واتهمت {speaker:الحكومة} {target:جماعات منظمة} {cue:بإحراق} {object:محطات} المترو.',
      ],
      none: ['سار المضربون أمس. واتهمت الحكومة جماعات منظمة بتأخير بناء محطات المترو.'],
    },
  },
  {
    id: 'charged-over-the-events',
    source: { paragraph: 4, phrase: 'السرقات من مستودعات الأسلحة', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...['حرق عمد', 'حريق عمد', 'إضرام حرائق', 'سطو', 'نهب', 'إتلاف ممتلكات', 'إتلاف أملاك'],
          ...['تخريب ممتلكات', 'تخريب', 'شغب', 'إثارة شغب', 'تعد على منشآت', 'سرقة'],
        ],
      },
    },
    anchor: 'label',
    shapes: ['charge-of'],
    when: [{ inSentence: 'events-as-such' }],
    unless: [
      {
        inSentence: [
          ...['protest-signs', 'disasters-and-games', 'real-crime', 'state-accused', 'sport-words'],
          ...['war-actors', 'finance'],
        ],
      },
    ],
    examples: {
      attributed: ['أحيل ستون موقوفا من أحداث الأحد إلى القضاء بتهم {label:الحرق العمد}.'],
      none: ['أحيل المدير إلى القضاء بتهم السرقة والتزوير.'],
    },
  },
]
