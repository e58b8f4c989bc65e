import type { Rule } from '../../../types.ts'

/** People from abroad take part, or were sent or trained there. */
export const peopleFromAbroad: readonly Rule[] = [
  {
    id: 'trained-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'inflected' },
    terms: {
      cue: {
        verbs: [
          ...['تدرب على أيدي/يتدرب على أيدي', 'تدرب على يد/يتدرب على يد', 'تدرب لدى/يتدرب لدى'],
          ...['تلقى تدريبا من/تلقت تدريبا من/تلقوا تدريبا من', 'تلقى تدريبا على يد'],
          ...['تلقى تدريبات على يد/تلقوا تدريبات على يد', 'تلقوا تدريبا على يد'],
          ...['تلقى تدريبات في/تلقوا تدريبات في', 'تلقى تدريبا في/تلقوا تدريبا في'],
          ...['تلقى تدريبه في/تلقوا تدريبهم في/تلقوا تدريباتهم في', 'تدرب في/تدربوا في'],
          ...['تلقى تعليمات من/تلقوا تعليمات من/يتلقون تعليمات من'],
          ...['تدرب أفراده في', 'تدرب أفرادها في', 'تدرب عناصره في', 'تدرب عناصرها في'],
          ...['درب في/دربوا في', 'جند في/جندوا في', 'أعد في/أعدوا في', 'تخرج من معسكرات في'],
          ...[
            'درب على يد/دربوا على يد',
            'درب على أيدي/دربوا على أيدي',
            'خضع لتدريب في/خضعوا لتدريب في',
          ],
          ...['خضع لتدريبات في/خضعوا لتدريبات في', 'خضعوا لتدريبات على أيدي'],
        ],
        nouns: ['مدرب في', 'مدرب على أيدي', 'مدرب على يد', 'تدريب على يد', 'تدريب على أيدي'],
      },
      actor: ['foreign-powers', 'uncounted-powers', 'countries'],
    },
    anchor: 'cue',
    shapes: ['cue-before-actor'],
    when: [
      {
        inPassage: [
          'demonstrators',
          'protest-events',
          'protest-acts',
          'riot-makers',
          'riot-acts',
          'street-marks',
        ],
      },
    ],
    unless: [
      { inClause: ['foreign-decoys', 'soldiers', 'police-and-army', 'war-actors'] },
      { inSentence: ['sport-words', 'everyday-trades', 'relief-work'] },
    ],
    examples: {
      attributed: [
        'سار المضربون أمس. وقال {speaker:المحافظ} إنهم {cue:تدربوا على أيدي} {actor:لندن}.',
      ],
      none: ['سار المضربون أمس، وطاردهم جنود تدربوا على أيدي باريس.'],
    },
  },
  {
    id: 'foreigners-took-part',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      actor: {
        fixed: [
          'أجانب',
          'الأجانب',
          'مواطنين أجانب',
          'رعايا أجانب',
          'عناصر أجنبية',
          'مقاتلين أجانب',
          'مقاتلون أجانب',
          'مسلحين أجانب',
          'مسلحون أجانب',
          'مرتزقة أجانب',
          'أجنبيا',
          'أجنبي',
          'أجنبية',
          'رعايا',
          'جنسيات أجنبية',
          'أشخاص أجانب',
          'الأجانب الموقوفين',
          'رعايا دول',
          'مواطنون أجانب',
          'مقيمون أجانب',
          'مهاجرين أجانب',
        ],
      },
      cue: {
        verbs: [
          ...[
            'شارك في/يشارك في',
            'شارك/يشارك',
            'تورط في/يتورط في',
            'ضلع في',
            'قاد/يقود',
            'وزع/يوزع',
          ],
          ...['مول/يمول', 'حرض/يحرض', 'نظم/ينظم', 'درب/يدرب', 'أدار/يدير'],
        ],
        nouns: ['مشاركة', 'ضلوع', 'تورط', 'ضالع', 'متورط', 'مشارك'],
      },
      target: ['protest-events', 'riot-acts', 'demonstrators'],
    },
    anchor: 'actor',
    shapes: ['actor-cue-target-in-clause'],
    unless: [
      { inClause: ['foreign-decoys', 'sport-words', 'commerce'] },
      { rightBefore: 'actor', words: 'crowd-people' },
    ],
    examples: {
      attributed: ['قال {speaker:المحافظ} إن {actor:أجانب} {cue:شاركوا في} {target:الاضطرابات}.'],
      none: ['شارك سائحون أجانب في مهرجان الميناء بعد الإضراب.', 'شارك طلاب أجانب في الإضراب.'],
    },
  },
  {
    id: 'outsiders-in-the-events',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: {
        nouns: ['أحداث', 'اضطراب', 'فوضى'],
        fixed: ['ما يجري', 'ما جرى', 'ما حدث', 'ما يحدث'],
      },
      cue: {
        nouns: ['تورط', 'ضلوع', 'وقوف', 'تدخل', 'أياد'],
        fixed: ['دور', 'دورا', 'بدور', 'يد', 'يدا', 'بيد'],
      },
      actor: {
        nouns: [
          ...['طرف خارجي/أطراف خارجية', 'طرف أجنبي/أطراف أجنبية', 'جهة خارجية/جهات خارجية'],
          ...['جهة أجنبية/جهات أجنبية', 'قوى خارجية', 'قوى أجنبية', 'عنصر أجنبي/عناصر أجنبية'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['part-of-somebody-in'],
    unless: [
      { inPassage: ['protest-signs', 'street-marks', 'marching', 'unrest-policing'] },
      { inSentence: ['attack-words', 'commerce', 'disasters-and-sport', 'digital-words'] },
    ],
    examples: {
      attributed: ['تحدث {speaker:الوزير} عن {cue:ضلوع} {actor:جهات أجنبية} في {target:الأحداث}.'],
      none: ['كشف المصرف تورط جهات أجنبية في أحداث القرصنة.'],
    },
  },
  {
    id: 'abroad-sends-people',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      actor: 'foreign-powers',
      cue: {
        verbs: ['أرسل/يرسل', 'أوفد/يوفد', 'نقل/ينقل', 'زج/يزج', 'دفع/يدفع'],
        nouns: ['إرسال', 'نقل'],
      },
      target: ['protest-events', 'demonstrators'],
    },
    anchor: 'cue',
    shapes: ['sends-to'],
    unless: [{ inSentence: ['foreign-decoys', 'foreign-reaction', 'sport-words'] }],
    examples: {
      attributed: [
        'قال {speaker:المحافظ} إن {actor:واشنطن} {cue:ترسل} الناس إلى {target:المظاهرات} بالحافلات.',
      ],
      none: ['أرسل المدرب لاعبي واشنطن إلى المباراة قبل المظاهرة.'],
    },
  },
  {
    id: 'trained-there',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'inflected' },
    terms: {
      target: ['demonstrators', 'riot-makers', 'rioters'],
      cue: {
        verbs: ['درب/يدرب', 'تدرب/يتدرب', 'جند/يجند', 'أعد/يعد'],
        fixed: ['تلقوا تدريبا', 'تلقوا تدريبات', 'تلقوا تدريبهم', 'خضعوا لتدريب', 'خضعوا لتدريبات'],
        nouns: ['تدريب', 'تجنيد'],
      },
      actor: ['foreign-powers', 'countries', 'precedent-countries'],
    },
    anchor: 'cue',
    shapes: ['done-there'],
    unless: [
      { inClause: ['foreign-decoys', 'soldiers', 'police-and-army', 'war-actors'] },
      { inSentence: ['sport-words', 'everyday-trades', 'relief-work', 'at-home'] },
    ],
    examples: {
      attributed: ['قال {speaker:الحاكم}: {cue:درب} {target:المعتصمون} في {actor:بولندا}.'],
      none: ['درب متظاهر سابق فريقا في بولندا على كرة القدم.'],
    },
  },
  {
    id: 'people-of-a-country-steer-it',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...['ناشط/نشطاء', 'شخص/أشخاص', 'عنصر/عناصر', 'مجموعة', 'محرض', 'مدرب', 'عميل/عملاء'],
          ...['جماعة', 'ضابط/ضباط', 'خبير/خبراء', 'منظم', 'مواطن'],
        ],
      },
      object: ['countries', 'precedent-countries', 'foreign-powers'],
      cue: ['stirring', 'making-acts', 'steering-hands', 'setting-alight'],
      target: ['demonstrators', 'protest-events', 'street-and-unrest'],
    },
    anchor: 'label',
    shapes: ['people-from-there-act'],
    unless: [
      { inClause: ['foreign-decoys', 'foreign-reaction', 'quelling', 'harm-to-crowds'] },
      { inSentence: ['at-home', 'sport-words', 'war-actors'] },
    ],
    examples: {
      attributed: [
        'تحدث {speaker:العمدة} عن {label:ناشطين} من {object:بولندا} {cue:يحركون} {target:المسيرات}.',
      ],
      none: ['التقى ناشطون من بولندا طلابا بعد المسيرة.'],
    },
  },
]
