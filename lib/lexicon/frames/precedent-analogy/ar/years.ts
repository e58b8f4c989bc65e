import type { Rule } from '../../../types.ts'
import { offTopic, troubles } from './shared.ts'

/** A year of upheaval is called back or likened to this one. */
export const years: readonly Rule[] = [
  {
    id: 'like-a-place-in-a-year',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      cue: ['similarity', 'like-a-place', 'as-there', 'comparing-acts'],
      place: ['precedent-countries', 'countries', 'precedent-events'],
    },
    anchor: 'place',
    shapes: ['cue-then-place', 'cue-of-place', 'cue-with-place'],
    when: [{ rightAfter: 'place', words: 'precedent-years' }],
    unless: [
      {
        inSentence: offTopic,
      },
    ],
    examples: {
      asserted: ['سقط القصر {cue:مثل} {place:كولومبو} عام 2022.'],
      none: ['هطل المطر في المباراة كما في بودابست عام 1956.'],
    },
  },
  {
    id: 'year-remembered',
    source: { paragraph: 1, phrase: 'تعيد قضية كازاخستان إلى الأذهان', relation: 'synonym' },
    terms: {
      cue: { verbs: ['تذكر/يتذكر', 'استذكر/يستذكر', 'استحضر/يستحضر'] },
      place: ['precedent-countries', 'precedent-events'],
    },
    anchor: 'place',
    shapes: ['cue-then-place'],
    when: [
      { rightAfter: 'place', words: 'precedent-years' },
      { inPassage: [...troubles, 'troops', 'armed-people', 'protest-signs'] },
    ],
    unless: [{ inSentence: [...offTopic, 'fiction-decoys'] }],
    examples: {
      asserted: ['من {cue:يتذكر} {place:براغ} عام 1968 لا يفاجئه هدير الدبابات.'],
      none: ['يتذكر المخرج براغ عام 1968 في فيلم عن الدبابات.'],
    },
  },
  {
    id: 'like-a-dated-event',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      cue: ['similarity', 'like-a-place', 'as-there', 'comparing-acts'],
      place: {
        nouns: [
          ...['بودابست 1956', 'براغ 1968', 'بوخارست 1989', 'برلين 1953', 'برلين 1989', 'كييف 2014'],
          ...['سايغون 1975', 'حماة 1982', 'بكين 1989', 'كابل 2021', 'كابول 2021', 'مينسك 2020'],
          ...['بنغازي 2011', 'القاهرة 2011', 'القاهرة 2013', 'تونس 2011', 'تونس 2010', 'درعا 2011'],
        ],
      },
    },
    anchor: 'place',
    shapes: ['cue-then-place', 'cue-of-place'],
    when: [
      {
        inPassage: [...troubles, 'protest-signs', 'armed-people', 'comparing-acts', 'kin-leaders'],
      },
    ],
    unless: [{ inSentence: offTopic }],
    examples: {
      attributed: ['باكو {cue:مثل} {place:براغ 1968}: هذا التشبيه يتردد في أروقة السفارات.'],
      none: ['عرض المخرج فيلمه الجديد مثل براغ 1968 في قاعة واحدة مع الرئيس.'],
    },
  },
  {
    id: 'year-repeated',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'inflected' },
    terms: { cue: 'years-repeated', place: 'repeat-years' },
    anchor: 'cue',
    shapes: ['cue-then-place'],
    when: [
      {
        inPassage: troubles,
      },
    ],
    unless: [
      {
        inSentence: offTopic,
      },
    ],
    examples: {
      asserted: ['يرتكب الرئيس {cue:أخطاء} {place:2019} ذاتها.'],
      attributed: ['حذر {speaker:النقيب} من {cue:تكرار مجزرة} {place:1982} بعد اقتحام الاعتصام.'],
      none: [
        'تخشى الشركة تكرار أخطاء 2019، قال رئيسها.',
        'لا يريد المدرب تكرار كارثة 1982 في مباراة الليلة.',
      ],
    },
  },
  {
    id: 'year-called-back',
    source: { paragraph: 1, phrase: 'تعيد قضية كازاخستان إلى الأذهان', relation: 'inflected' },
    terms: { cue: 'to-mind', place: 'years-of-revolt' },
    anchor: 'cue',
    shapes: ['cue-with-place'],
    when: [{ inSentence: ['protest-events', 'demonstrators', 'toppling', 'force-words'] }],
    unless: [{ inSentence: [...offTopic, 'precedent-events', 'precedent-countries'] }],
    examples: {
      asserted: ['إضراب الميناء يعيد {cue:إلى الأذهان} أحداث {place:2011}.'],
      none: ['تعيد مباراة الليلة إلى الأذهان نهائي 2011 واحتجاج اللاعبين عليه.'],
    },
  },
  {
    id: 'like-a-year',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      cue: { fixed: ['ما يشبه', 'شبيه بما', 'يشبه', 'تشبه', 'أشبه ما تكون', 'أجواء'] },
      place: 'years-of-revolt',
    },
    anchor: 'cue',
    shapes: ['cue-then-place'],
    when: [{ inPassage: [...troubles, 'protest-signs'] }],
    unless: [{ inSentence: offTopic }],
    examples: {
      attributed: [
        'حذر {speaker:النائب} من أن الشارع سيعيد البلاد إلى {cue:ما يشبه} ربيع {place:1975}.',
      ],
      none: ['درجات الحرارة تشبه صيف 2011، قال رئيس الأرصاد عن الطقس.'],
    },
  },
  {
    id: 'a-year-repeats-itself',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'inflected' },
    terms: {
      place: 'precedent-years',
      cue: { fixed: ['تعيد نفسها', 'يعيد نفسه', 'تكرر نفسها', 'يكرر نفسه', 'تتكرر', 'يتكرر'] },
    },
    anchor: 'cue',
    shapes: ['place-then-cue'],
    when: [{ inPassage: [...troubles, 'protest-signs', 'street-marks'] }],
    unless: [{ inSentence: offTopic }],
    examples: {
      attributed: ['"كأن {place:2008} {cue:تعيد نفسها}"، قالت {speaker:أم} في الاعتصام.'],
      none: ['خسارة 2008 تتكرر، قال مدرب الفريق بعد المباراة.'],
    },
  },
]
