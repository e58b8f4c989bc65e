import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'private-military-contractors',
    source: { paragraph: 14, phrase: 'مقاولين خاصين', relation: 'inflected' },
    terms: {
      cue: {
        nouns: [
          'متعاقد عسكري',
          'متعاقد أمني',
          'متعاقد عسكري خاص',
          'متعاقد أمني خاص',
          'مقاول عسكري',
          'مقاول أمني',
          'شركة عسكرية خاصة',
          'شركة أمنية خاصة',
          'شركة أمن خاصة',
          'متعاقد خاص',
          'مقاول خاص',
          'متعاقد مسلح',
          'متعاقد عسكري أجنبي',
        ],
      },
    },
    anchor: 'cue',
    when: [{ inPassage: ['armed-setting', 'outside-forces'] }],
    unless: [{ inSentence: 'everyday-trades' }],
    examples: {
      asserted: ['يسيطر {cue:متعاقدون عسكريون} على المنجم فوق الثكنة.'],
      none: ['تعاقد الجيش مع مقاولين خاصين لصيانة المستشفى.'],
    },
  },
  {
    id: 'foreign-advisers',
    source: { paragraph: 14, phrase: 'أنشطة مقاولين خاصين', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          'متعاقدون/متعاقدين/متعاقدو/متعاقدي',
          'مقاولون/مقاولين/مقاولو/مقاولي',
          'مستشارون/مستشارين/مستشارو/مستشاري',
          'مستشار عسكري/مستشارون عسكريون/مستشارين عسكريين',
          'مستشارون أمنيون/مستشارين أمنيين',
          'خبراء',
          'خبراء عسكريون/خبراء عسكريين',
          'خبراء أمنيون/خبراء أمنيين',
          'مدربون/مدربين/مدربو/مدربي',
          'مدربون عسكريون/مدربين عسكريين',
          'متطوعون/متطوعين/متطوعو/متطوعي',
          'متخصصون/متخصصين',
          'اختصاصيون/اختصاصيين',
          'أخصائيون/أخصائيين',
          'فنيون/فنيين',
          'مختصون/مختصين',
          'تقنيون/تقنيين',
        ],
      },
    },
    anchor: 'cue',
    when: [{ inSentence: 'outside-forces' }, { inSentence: 'armed-setting' }],
    unless: [
      { inSentence: ['everyday-trades', 'relief-work', 'talkers'] },
      { rightBefore: 'cue', words: 'reporting' },
    ],
    examples: {
      asserted: ['يشغل {cue:مدربون} كوبيون المدافع حول القصر الرئاسي.'],
      denied: ['نفى {speaker:الضابط} وجود {cue:خبراء عسكريين} إيرانيين في الثكنة.'],
      none: ['أجرى متخصصون روس جراحة لطفل في عيادة قرب القاعدة.'],
    },
  },
]
