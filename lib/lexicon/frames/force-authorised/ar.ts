import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'order-to-shoot',
    source: { paragraph: 2, phrase: 'أوامر للسلطات باستخدام الأسلحة', relation: 'inflected' },
    terms: { cue: 'orders-and-permissions', object: 'weapon-use' },
    anchor: 'object',
    shapes: ['order-to-act', 'cue-and-object-in-clause'],
    when: [{ inPassage: 'people-fired-on' }],
    unless: [{ inSentence: 'weapon-decoys' }, { inClause: 'inquiries' }],
    examples: {
      asserted: ['{cue:أمر} الحاكم حراسه {object:بإطلاق النار} على المضربين.'],
      attributed: [
        'قال {speaker:الوزير} إنه {cue:سمح} للجنود {object:باستخدام السلاح} ضد المحتجين.',
      ],
      distanced: ['{cue:أذن} المجلس لرجاله "{object:باستخدام القوة}" ضد المعتصمين.'],
      denied: ['نفى {speaker:القائد} صدور {cue:تفويض} {object:باستخدام القوة القاتلة} ضد الطلاب.'],
      none: [
        'أمر القاضي بفتح تحقيق في إطلاق النار على المحتجين.',
        'تدرب المجندون على استخدام الأسلحة بأوامر من المدرب.',
        'أمر الرئيس الحشود بالعودة إلى البيوت.',
      ],
    },
  },
  {
    id: 'shoot-without-warning',
    source: { paragraph: 2, phrase: 'أوامر للسلطات باستخدام الأسلحة', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          'إطلاق نار بلا إنذار',
          'إطلاق نار دون إنذار',
          'إطلاق النار بلا إنذار',
          'إطلاق النار دون إنذار',
          'إطلاق النار من دون إنذار',
          'إطلاق رصاص بلا إنذار',
          'إطلاق رصاص دون إنذار',
          'أمر بإطلاق النار/أوامر بإطلاق النار',
          'أمر بإطلاق الرصاص/أوامر بإطلاق الرصاص',
          'أمر بالقتل/أوامر بالقتل',
          'رخصة للقتل',
          'رخصة بالقتل',
          'إذن بإطلاق النار',
          'ضوء أخضر لإطلاق النار',
        ],
      },
    },
    anchor: 'cue',
    when: [{ inPassage: ['people-fired-on', 'unrest-setting'] }],
    unless: [{ inSentence: 'weapon-decoys' }, { inClause: 'inquiries' }],
    examples: {
      asserted: ['وزعت القيادة {cue:أوامر بالقتل} قبل وصول المسيرة.'],
      none: ['تعلم المجندون متى تصدر أوامر بإطلاق النار في المعسكر.'],
    },
  },
  {
    id: 'command-to-shoot',
    source: { paragraph: 2, phrase: 'باستخدام الأسلحة ضد من', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...[
            'أطلقوا النار',
            'أطلقوا الرصاص',
            'أطلق النار',
            'اقتلوهم',
            'اضربوهم',
            'افتحوا النار',
            'اضربوا',
          ],
          ...[
            'أطلقوا النار دون سابق إنذار',
            'أطلقوا النار بلا إنذار',
            'أطلقوا النار دون إنذار',
            'اقتلوا',
          ],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['imperative-in-quotes'],
    when: [{ inPassage: 'people-fired-on' }],
    unless: [{ inSentence: 'weapon-decoys' }, { inClause: 'inquiries' }],
    examples: {
      attributed: ['قال {speaker:النقيب}: "{cue:أطلقوا الرصاص} على الحشود".'],
      none: ['أطلقوا النار على الحشود ثم انسحبوا.'],
    },
  },
]
