import type { Rule } from '../../../types.ts'

/** The protest itself is a riot. */
export const riots: readonly Rule[] = [
  {
    id: 'riots-told-by-rulers',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      label: {
        nouns: ['أعمال شغب', 'أحداث شغب', 'عمليات شغب', 'موجة شغب', 'ليلة شغب', 'شغب أخير'],
      },
    },
    anchor: 'label',
    unless: [
      {
        inSentence: [
          ...[
            'protest-signs',
            'disasters-and-sport',
            'real-crime',
            'everyday-order',
            'sport-words',
          ],
        ],
      },
      { inClause: ['rioters', 'riot-makers'] },
      { rightBefore: 'label', words: 'against-riot' },
    ],
    examples: {
      attributed: ['قالت {speaker:وزارة الداخلية} إن {label:أعمال الشغب} في الميناء انتهت.'],
      none: ['قالت وزارة الداخلية إن أعمال شغب أعقبت المباراة.'],
    },
  },
  {
    id: 'wrecking-protest',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      target: 'protest-events',
      label: { adjectives: ['تخريبي', 'مخرب', 'فوضوي تخريبي'] },
    },
    anchor: 'label',
    shapes: ['label-after', 'close-copula', 'called'],
    unless: [{ inSentence: ['sport-words', 'digital-words', 'disease'] }],
    examples: {
      asserted: ['شهد الميناء {target:مظاهرات} {label:تخريبية}.'],
      attributed: ['وصف {speaker:العمدة} {target:الحراك} بأنه {label:تخريبي}.'],
      denied: ['لم تكن {target:المسيرة} {label:تخريبية}، قال {speaker:العمدة}.'],
      none: ['رصد الخبراء برنامجا تخريبيا في حواسيب الميناء يوم المسيرة.'],
    },
  },
]
