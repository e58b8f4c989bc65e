import type { Rule } from '../../../types.ts'

/** Those who protest are paid or backed from abroad. */
export const paidFromAbroad: readonly Rule[] = [
  {
    id: 'paid-from-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          ...['تلقى/تلقت/تلقوا/يتلقى/يتلقون', 'قبض/يقبض', 'تقاضى/تقاضت/تقاضوا/يتقاضى/يتقاضون'],
          ...['تسلم/يتسلم', 'استلم/يستلم'],
        ],
        nouns: ['تلقي', 'تلق', 'قبض', 'تقاضي'],
      },
      object: {
        nouns: [
          ...['مال/أموال', 'دولار', 'تمويل', 'دعم', 'راتب/رواتب', 'مبلغ/مبالغ', 'يورو', 'تعليمات'],
          ...['أوامر', 'توجيهات', 'سلاح/أسلحة', 'قرش', 'فلس'],
        ],
      },
      actor: ['foreign-powers', 'countries', 'precedent-countries'],
    },
    anchor: 'actor',
    shapes: ['got-from'],
    when: [
      {
        inPassage: [
          ...['demonstrators', 'protest-events', 'opposition-people', 'street-marks'],
          ...['rioters', 'riot-makers', 'riot-acts'],
        ],
      },
    ],
    unless: [
      { inClause: ['foreign-decoys', 'foreign-reaction', 'soldiers'] },
      { inSentence: ['commerce', 'war-actors'] },
    ],
    examples: {
      attributed: [
        'قال {speaker:المحافظ} إن منظمي الاعتصام {cue:يقبضون} {object:رواتب} من {actor:ليبيا}.',
      ],
      denied: ['نفت النقابة {cue:تلقي} {object:قرش} من {actor:الخارج} لأجل الإضراب.'],
      none: ['تلقى عمال الإضراب رسالة من باريس.'],
    },
  },
  {
    id: 'on-foreign-pay',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      cue: {
        verbs: ['قبض/يقبض', 'تقاضى/تقاضت/تقاضوا/يتقاضى/يتقاضون'],
        nouns: [
          'مدفوع أجر',
          'ممول',
          'مجند',
          'مأجور',
          'مدفوع',
          'تمويل',
          'تعليمات',
          'أوامر',
          'تحويلات',
          'توجيهات',
          'إيعاز',
        ],
      },
      actor: ['foreign-powers', 'countries', 'precedent-countries'],
    },
    anchor: 'cue',
    shapes: ['pay-from'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'opposition-people', 'street-marks'] }],
    unless: [{ inClause: ['foreign-decoys', 'foreign-reaction'] }, { inSentence: 'commerce' }],
    examples: {
      attributed: ['قال {speaker:المحافظ} إن المعتصمين {cue:يقبضون} من {actor:باريس}.'],
      none: ['يقبض عمال الإضراب من المصنع أجرة أسبوع.'],
    },
  },
  {
    id: 'with-help-from-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['protest-events', 'demonstrators', 'opposition-people'],
      cue: 'help-from',
      actor: ['foreign-powers', 'uncounted-powers'],
    },
    anchor: 'cue',
    shapes: ['with-somebodys-help'],
    unless: [
      { inClause: ['foreign-decoys', 'foreign-reaction', 'quelling', 'war-actors'] },
      { inSentence: 'commerce' },
    ],
    examples: {
      attributed: [
        'قال {speaker:الوزير} إن {target:المضربين} أغلقوا الميناء {cue:بمساعدة} {actor:لندن}.',
      ],
      none: ['اعتقلت الشرطة ناشطين بمساعدة من طهران.', 'نظم الطلاب معرضا بدعم من باريس.'],
    },
  },
  {
    id: 'paid-by-a-power',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      cue: { verbs: ['دفع/يدفع', 'أنفق/ينفق'] },
      actor: ['foreign-powers', 'uncounted-powers'],
    },
    anchor: 'cue',
    shapes: ['pays-them'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'protest-acts', 'street-marks'] }],
    unless: [
      { inClause: ['foreign-decoys', 'foreign-reaction', 'soldiers'] },
      { inSentence: ['commerce', 'sport-words', 'war-actors'] },
    ],
    examples: {
      attributed: [
        'سار المضربون أمس. وقال {speaker:العمدة} إنهم قوم {cue:تدفع} لهم {actor:باريس}.',
      ],
      denied: ['قال {speaker:طالب} من المعتصمين: لم {cue:تدفع} لنا {actor:سفارة} فلسا.'],
      none: ['سار المضربون أمس، ودفعت لهم النقابة أجرة يوم في باريس.'],
    },
  },
]
