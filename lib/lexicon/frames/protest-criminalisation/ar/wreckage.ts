import type { Rule } from '../../../types.ts'

/** Wreckage, fire and looting are told of at the protest. */
export const wreckage: readonly Rule[] = [
  {
    id: 'wreckage-left-behind',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      target: ['demonstrators', 'protest-events'],
      cue: { verbs: ['خلف/يخلف', 'ترك/يترك'], fixed: ['مخلفين', 'مخلفة', 'تاركين', 'تاركة'] },
      object: 'wrecked-things',
    },
    anchor: 'object',
    shapes: ['traces-left'],
    unless: [{ inSentence: ['disasters-and-games', 'harm-to-crowds'] }],
    examples: {
      asserted: ['{cue:خلف} {target:المضربون} وراءهم {object:متاجر منهوبة} في الميناء.'],
      none: ['خلف الزلزال متاجر مدمرة بعد المسيرة بيوم.'],
    },
  },
  {
    id: 'damage-told-by-rulers',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      label: {
        nouns: [
          ...['تدمير ممتلكات', 'تخريب ممتلكات', 'إتلاف ممتلكات', 'اعتداء على ممتلكات'],
          ...['أعمال تخريب', 'أعمال نهب', 'عمليات نهب', 'نهب وتخريب', 'سلب ونهب'],
        ],
      },
    },
    anchor: 'label',
    when: [
      { inSentence: ['tellers-in-power', 'ruling-bodies', 'officials'] },
      { inPassage: ['demonstrators', 'protest-events', 'protest-acts'] },
    ],
    unless: [{ inSentence: ['protest-signs', 'disasters-and-sport', 'state-accused', 'soldiers'] }],
    examples: {
      attributed: [
        'سار المضربون أمس. وقال {speaker:رئيس الوزراء} إن الليلة شهدت {label:تدمير الممتلكات}.',
      ],
      none: ['سار المضربون أمس. وقال رئيس البلدية إن الزلزال خلف تدمير الممتلكات.'],
    },
  },
  {
    id: 'wreckage-told-by-rulers',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      label: {
        nouns: [
          ...['أعمال تخريبية', 'أعمال تخريب', 'أعمال عنف وتخريب', 'أعمال فوضى', 'أعمال شغب وتخريب'],
          ...['أحداث تخريبية', 'عمليات تخريبية', 'أعمال نهب وتخريب'],
        ],
      },
    },
    anchor: 'label',
    when: [
      { inSentence: ['tellers-in-power', 'interior-ministry'] },
      { inPassage: ['unrest-policing', 'riot-acts', 'police-and-army', 'situation'] },
    ],
    unless: [
      {
        inSentence: [
          ...[
            'protest-signs',
            'disasters-and-sport',
            'real-crime',
            'everyday-order',
            'attack-words',
          ],
          ...['war-actors', 'riots-by-name'],
        ],
      },
      { rightBefore: 'label', words: 'against-riot' },
    ],
    examples: {
      attributed: [
        'قالت {speaker:وزارة الداخلية} إن {label:الأعمال التخريبية} انتهت مع انتشار الشرطة.',
      ],
      none: ['قالت وزارة الداخلية إن أعمال تخريبية أصابت أنبوب النفط، وانتشر الجيش.'],
    },
  },
  {
    id: 'damage-done-by-the-crowd',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      cue: { nouns: ['خسارة/خسائر', 'ضرر/أضرار', 'دمار', 'خراب', 'تلفيات', 'تخريب'] },
      target: ['demonstrators', 'protest-events'],
      object: 'crime-objects',
    },
    anchor: 'cue',
    shapes: ['damage-that-they-did'],
    unless: [{ inSentence: ['disasters-and-games', 'soldiers'] }],
    examples: {
      attributed: [
        'قال {speaker:المحاسب} إن {cue:الأضرار} التي ألحقها {target:المضربون} {object:بالمصانع} بلغت مليونا.',
      ],
      none: ['قدر المحاسب الأضرار التي ألحقها الفيضان بالمصانع بعد الإضراب.'],
    },
  },
  {
    id: 'things-were-looted',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'inflected',
    },
    terms: {
      cue: {
        fixed: [
          ...['سرقت', 'نهبت', 'أحرقت', 'حطمت', 'كسرت', 'خربت', 'دمرت', 'أتلفت', 'هشمت', 'سرق'],
          ...['نهب', 'أحرق', 'خرب', 'دمر', 'أضرمت', 'تعرضت', 'تعرض'],
        ],
      },
      object: 'crime-objects',
      target: 'protest-events',
    },
    anchor: 'cue',
    shapes: ['done-to-a-thing-during'],
    unless: [
      {
        inSentence: [
          ...['disasters-and-games', 'real-crime', 'soldiers', 'state-accused', 'war-actors'],
          ...['police-and-army', 'demonstrators', 'crowd-members', 'gunfire', 'armed-groups'],
        ],
      },
      { inClause: ['on-oneself', 'acted-upon-crowd'] },
      { rightAfter: 'cue', words: ['public-money', 'effigies'] },
    ],
    examples: {
      asserted: ['{cue:نهبت} {object:متاجر} عدة خلال {target:الإضراب}.'],
      none: ['نهبت الميليشيات متاجر عدة خلال الإضراب.'],
    },
  },
]
