import type { Rule } from '../../../types.ts'
import { notTheCrowd, protestAround } from './shared.ts'

/** Terrorists march, hold the square or stir the unrest. */
export const terroristsInTheStreet: readonly Rule[] = [
  {
    id: 'terrorists-who-march',
    source: { paragraph: 2, phrase: 'ضد من يسميهم "الإرهابيين"', relation: 'inflected' },
    terms: { target: 'marching', label: 'violent-labels' },
    anchor: 'label',
    shapes: ['marching-crowd'],
    unless: [
      { rightBefore: 'label', words: 'radical-politics' },
      { inSentence: 'attack-words' },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      asserted: ['طاردت القوات {label:الإرهابيين} الذين {target:تظاهروا} في الميناء.'],
      none: ['قتل إرهابي في اشتباك، وخرجت مسيرة في العاصمة.'],
    },
  },
  {
    id: 'label-for-the-crowd',
    source: { paragraph: 2, phrase: 'ضد من يسميهم "الإرهابيين"', relation: 'synonym' },
    terms: { label: 'violent-labels' },
    anchor: 'label',
    when: [
      {
        inSentence: ['demonstrators', 'protest-events', 'protest-acts', 'street-marks'],
      },
    ],
    unless: [
      { rightBefore: 'label', words: 'radical-politics' },
      { rightAfter: 'label', words: ['of-such', 'belonging-to', 'really-so', 'not-of-the-crowd'] },
      { inSentence: ['attack-words', 'distinctions', 'accused-state'] },
      {
        inClause: [
          ...['harm-to-crowds', 'counter-terror', 'linking-acts', 'organisations'],
          'protecting-crowds',
        ],
      },
      { inClause: 'protesting-at' },
      {
        rightBefore: 'label',
        words: [
          ...['opposed-to', 'counter-terror', 'officials', 'in-foreign-hands'],
          ...['those-in-power-are', 'thugs-made-use-of'],
        ],
      },
    ],
    examples: {
      asserted: ['ترفض {label:العناصر الهدامة} المعتصمة على الكورنيش منذ يومين إخلاء الطريق.'],
      distanced: ['صنعت الإذاعة من طلاب يغنون في ساحة الاحتجاج «{label:جهاديين}».'],
      none: [
        'حشد زعيم اليسار المتطرف أنصاره في مسيرة إلى الميناء.',
        'خرج المحتجون في مسيرة ضد الإرهابيين.',
        'وعد الوزير بحماية المتظاهرين من الإرهابيين.',
        'هاجم متطرفون المعتصمين بالعصي قرب الجسر.',
        'بعد الاحتجاجات بأسبوع فجر إرهابي نفسه في قطار.',
        'تظاهر الأهالي احتجاجا على انفلات العصابات المسلحة.',
      ],
    },
  },
  {
    id: 'nobody-here-is-a-terrorist',
    source: { paragraph: 3, phrase: 'إنهم "إرهابيون"', relation: 'synonym' },
    terms: {
      target: ['street-marks', 'towns-and-squares', 'protest-events'],
      label: 'violent-labels',
    },
    anchor: 'label',
    shapes: ['nobody-here-is'],
    unless: [{ inSentence: ['attack-words', 'sport-words', 'screen-words', 'court-words'] }],
    examples: {
      denied: ['لا أحد في هذه {target:الساحة} {label:إرهابي}، قالت {speaker:الخبازة}.'],
      none: ['لا أحد في هذه الطائرة إرهابي.'],
    },
  },
  {
    id: 'terrorists-in-quotes',
    source: { paragraph: 3, phrase: 'إنهم "إرهابيون"', relation: 'inflected' },
    terms: { label: ['violent-labels', 'hostile-names'] },
    anchor: 'label',
    shapes: ['scare-quoted'],
    when: [{ inPassage: ['protest-acts', 'demonstrators'] }],
    unless: notTheCrowd,
    examples: {
      distanced: [
        'انتهت المسيرة عند الظهر. وعاد «{label:الإرهابيون}» إلى بيوتهم في الحافلة.',
        'خرجت المظاهرات في الميناء أربع ليال. والمدينة تعد «{label:إرهابييها}».',
      ],
      none: [
        'انتهت المسيرة عند الظهر، وعرض مخرج فيلم «الإرهابيون» صوره في البلدية بعد تفجير القنبلة.',
        'عاد «الإرهابيون» إلى المسرح في موسمهم الثاني.',
      ],
    },
  },
  {
    id: 'terror-of-the-street',
    source: {
      paragraph: 14,
      phrase: 'وصفت الأطراف المعارضة للجانب الروسي بالإرهابية',
      relation: 'synonym',
    },
    terms: { label: 'street-terror' },
    anchor: 'label',
    unless: [
      { inSentence: ['attack-means', 'sport-words', 'real-crime'] },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      attributed: ['قال {speaker:المحافظ} إن {label:إرهاب الشوارع} انتهى.'],
      none: ['أطفأ عمال مصابيح الشوارع، وحذر خبير من الإرهاب.'],
    },
  },
  {
    id: 'they-stir-disorder',
    source: { paragraph: 2, phrase: 'ضد من يسميهم "الإرهابيين"', relation: 'synonym' },
    terms: {
      label: ['violent-labels', 'hostile-names'],
      cue: {
        nouns: [
          ...['زعزعة استقرار', 'زعزعة أمن', 'زعزعة أمن واستقرار', 'إثارة فوضى', 'إثارة فتنة'],
          ...['نشر فوضى', 'إشاعة فوضى', 'إحداث فوضى', 'إثارة قلاقل', 'إثارة اضطراب'],
          ...['إثارة بلبلة', 'إثارة شغب', 'جر بلاد إلى فوضى', 'بث فتنة', 'زرع فتنة', 'نشر فتنة'],
          ...[
            'إشعال فتنة',
            'إثارة رعب',
            'عبث بأمن',
            'عبث باستقرار',
            'نيل من استقرار',
            'إسقاط دولة',
          ],
          ...['تقويض استقرار', 'تقويض أمن', 'تخريب بلاد', 'هدم دولة', 'إرهاب مواطنين'],
        ],
        verbs: [
          ...['زعزع/يزعزع', 'أثار الفوضى/يثير الفوضى/يثيرون الفوضى', 'عبث بأمن/يعبث بأمن'],
          ...['نشر الفوضى/ينشر الفوضى/ينشرون الفوضى', 'روع/يروع', 'عكر صفو/يعكر صفو'],
        ],
      },
    },
    anchor: 'label',
    shapes: ['label-then-cue', 'verb-then-label'],
    when: [
      {
        inSentence: [
          ...['tellers-in-power', 'ruling-bodies', 'officials', 'interior-ministry', 'rulers'],
          'commanders',
        ],
      },
    ],
    unless: [
      { rightBefore: 'label', words: 'radical-politics' },
      { rightAfter: 'label', words: 'of-such' },
      {
        rightBefore: 'label',
        words: ['against-terror', 'opposed-to', 'counter-terror', 'officials'],
      },
      {
        inSentence: [
          ...['attack-words', 'attack-means', 'war-actors', 'court-words'],
          ...['demonstrators', 'protest-events', 'protest-acts', 'street-marks', 'sport-words'],
          ...['disasters-and-games', 'accused-state', 'foreign-powers', 'border-marks'],
        ],
      },
      { inClause: ['counter-terror', 'infiltration-acts', 'organisations'] },
    ],
    examples: {
      attributed: [
        'قال {speaker:المحافظ} إن {label:عصابات مأجورة} تعمل على {cue:زعزعة استقرار} الجزيرة.',
      ],
      none: ['أعلن الجيش تفكيك خلية إرهابية خططت لزعزعة استقرار الجزيرة بسيارة مفخخة.'],
    },
  },
  {
    id: 'terrorists-in-disguise',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { target: 'crowd-people', label: 'violent-labels' },
    anchor: 'label',
    shapes: ['posing-as'],
    when: [{ inPassage: protestAround }],
    unless: notTheCrowd,
    examples: {
      attributed: [
        'قال {speaker:الوزير} بعد المسيرة إن {label:إرهابيين} في زي {target:نساء} هتفوا.',
      ],
      none: ['فجر إرهابيون في زي طلاب سيارة مفخخة قرب المسيرة.'],
    },
  },
  {
    id: 'terrorists-dressed-as-protesters',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { target: ['protesters', 'demonstrators'], label: 'violent-labels' },
    anchor: 'label',
    shapes: ['posing-as'],
    unless: notTheCrowd,
    examples: {
      attributed: [
        'قال {speaker:الوزير} إن {label:إرهابيين} في زي {target:متظاهرين} أغلقوا الجسر.',
      ],
      none: ['فجر إرهابيون في زي متظاهرين سيارة مفخخة.'],
    },
  },
  {
    id: 'in-the-hands-of-terrorists',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { label: 'violent-labels' },
    anchor: 'label',
    shapes: ['in-their-grip'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'street-marks'] }],
    unless: notTheCrowd,
    examples: {
      asserted: ['خلال يومي الاحتجاج كانت المحطة في قبضة {label:البلطجية}.'],
      none: ['وقع الصحفي في قبضة إرهابيين بعد انفجار عبوة ناسفة قرب المسيرة.'],
    },
  },
  {
    id: 'terrorists-hold-the-square',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: {
      label: 'violent-labels',
      cue: {
        verbs: [
          ...['سيطر على/يسيطر على', 'احتل/يحتل', 'استولى على/استولت على/استولوا على/يستولي على'],
          ...[
            'تمركز في/يتمركز في',
            'تحصن في/يتحصن في',
            'أغلق/يغلق',
            'قطع طريق/يقطع طريق',
            'اقتحم/يقتحم',
          ],
        ],
      },
    },
    anchor: 'label',
    shapes: ['label-right-then-cue'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'protest-acts'] }],
    unless: notTheCrowd,
    examples: {
      attributed: [
        'في ليلة الاعتصام الثالثة قال {speaker:الرئيس} إن {label:الخونة} {cue:يسيطرون على} الدوار.',
      ],
      none: ['اقتحم إرهابيون قاعدة في هجوم انتحاري، وفي العاصمة خرجت مسيرة.'],
    },
  },
  {
    id: 'labels-blamed-for-it',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: {
      label: 'violent-labels',
      target: ['protest-events', 'riot-acts', 'unrest'],
    },
    anchor: 'label',
    shapes: ['label-blamed'],
    unless: notTheCrowd,
    examples: {
      attributed: ['حمّل {speaker:المحافظ} {label:الخونة} مسؤولية {target:الاضطرابات}.'],
      none: ['حمل المحافظ إرهابيين مسؤولية هجوم وقع يوم الاضطرابات.'],
    },
  },
  {
    id: 'terrorists-who-gathered',
    source: { paragraph: 2, phrase: 'ضد من يسميهم "الإرهابيين"', relation: 'inflected' },
    terms: {
      target: {
        verbs: [
          ...['تظاهر/تظاهروا/يتظاهر', 'احتج/يحتج', 'اعتصم/يعتصم', 'احتشد/احتشدوا/يحتشد'],
          ...['تجمهر/تجمهروا/يتجمهر', 'هتف/هتفوا/يهتف', 'أضرب/أضربوا'],
        ],
      },
      label: 'violent-labels',
    },
    anchor: 'label',
    shapes: ['marching-crowd'],
    when: [{ inSentence: 'attack-words' }],
    unless: [
      { rightBefore: 'label', words: 'radical-politics' },
      { inSentence: ['demonstrators', 'protest-events', 'court-words'] },
    ],
    examples: {
      asserted: ['أطلق الجنود النار على {label:الإرهابيين} الذين {target:احتشدوا} على الرصيف.'],
      none: ['أطلق إرهابي النار على الحرس وفر، ثم احتشد الجيران.'],
    },
  },
  {
    id: 'those-who-march-called-so',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { target: 'marching', label: 'violent-labels' },
    anchor: 'label',
    shapes: ['who-march-are'],
    unless: notTheCrowd,
    examples: {
      attributed: [
        'قال {speaker:العمدة} إن من {target:يفترشون الطريق} ليسوا سوى {label:خونة}.',
        'صنف {speaker:النائب} الذين {target:يرفعون اللافتات} {label:بالإرهابيين}.',
      ],
      denied: ['الذين {target:ملؤوا الساحات} لم يكونوا {label:بلطجية}.'],
      none: [
        'الذين خرجوا من النفق كانوا رهائن لدى إرهابيين.',
        'سار في الجنازة من قتل ذووهم في هجوم نفذه إرهابيون.',
      ],
    },
  },
  {
    id: 'elements-in-the-street',
    source: { paragraph: 2, phrase: 'ضد من يسميهم "الإرهابيين"', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...['عنصر تخريبي/عناصر تخريبية', 'عنصر مخرب/عناصر مخربة', 'عنصر هدام/عناصر هدامة'],
          ...['عنصر فوضوي/عناصر فوضوية', 'عنصر مشبوه/عناصر مشبوهة', 'عنصر متطرف/عناصر متطرفة'],
          ...['عنصر مأجور/عناصر مأجورة', 'قوى هدامة', 'قوى تخريبية', 'فئة ضالة'],
        ],
      },
      target: {
        verbs: [
          ...['تجمع/يتجمع', 'تجمهر/يتجمهر', 'احتشد/يحتشد', 'تظاهر/يتظاهر', 'اعتصم/يعتصم'],
          ...['خرج إلى/يخرج إلى', 'نزل إلى/ينزل إلى', 'تحرك/يتحرك', 'سار/يسير', 'هتف/يهتف'],
        ],
        nouns: ['تجمع', 'تجمهر', 'احتشاد', 'تظاهر', 'مسيرة غير مرخصة', 'خروج إلى'],
      },
    },
    anchor: 'label',
    shapes: ['elements-march'],
    unless: [
      ...notTheCrowd,
      { inSentence: ['demonstrators', 'foreign-powers', 'fiction-decoys'] },
      { inClause: ['counter-terror', 'infiltration-acts'] },
    ],
    examples: {
      asserted: [
        'رجعت {label:العناصر المخربة} إلى {target:التجمهر} أمام البلدية.',
        '{target:احتشدت} {label:عناصر مأجورة} على الجسر ليلا.',
      ],
      none: ['تجمع السكان بعد هجوم شنته عناصر متطرفة.'],
    },
  },
  {
    id: 'extremists-of-the-opposition',
    source: {
      paragraph: 14,
      phrase: 'وصفت الأطراف المعارضة للجانب الروسي بالإرهابية',
      relation: 'synonym',
    },
    terms: {
      label: 'violent-labels',
      target: {
        nouns: [
          ...['معارضة', 'حزب معارض/أحزاب معارضة', 'حراك', 'حركة احتجاجية', 'تيار معارض'],
          ...['ائتلاف معارض', 'قوى معارضة', 'حركة طلابية', 'شارع منتفض'],
        ],
      },
    },
    anchor: 'label',
    shapes: ['name-of-a-movement'],
    unless: [...notTheCrowd, { inClause: 'harm-to-crowds' }],
    examples: {
      asserted: ['سد {label:متطرفو} {target:المعارضة} مدخل الميناء أمس.'],
      none: ['هاجم إرهابيون المعارضة في هجوم على مقرها.'],
    },
  },
  {
    id: 'those-who-stormed-called-so',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { target: 'storming-acts', label: ['violent-labels', 'hostile-names'] },
    anchor: 'label',
    shapes: ['who-march-are'],
    unless: [...notTheCrowd, { inSentence: ['war-actors', 'attack-means', 'counter-terror'] }],
    examples: {
      attributed: [
        'قال {speaker:الحاكم} إن من {target:اقتحموا القصر} {label:متعصبون} سيدفعون الثمن.',
        'قال {speaker:الحاكم} إن من {target:اقتحموا القصر} في ليلة العيد {label:متعصبون}.',
      ],
      none: ['قال الحاكم إن من اقتحموا القصر جياع.', 'قتل من هاجموا القاعدة وهم متطرفون.'],
    },
  },
  {
    id: 'terrorists-who-led-a-march',
    source: { paragraph: 2, phrase: 'ضد من يسميهم "الإرهابيين"', relation: 'inflected' },
    terms: {
      label: ['violent-labels', 'hostile-names'],
      cue: 'steering-acts',
      target: 'protest-events',
    },
    anchor: 'label',
    shapes: ['who-led-it'],
    when: [{ inClause: 'taken-in' }],
    unless: [
      { rightBefore: 'label', words: ['radical-politics', 'against-terror', 'those-in-power-are'] },
      { inSentence: ['fiction-decoys', 'attack-words', 'attack-means', 'sport-words'] },
      { rightAfter: 'label', words: 'of-a-named-group' },
    ],
    examples: {
      asserted: [
        'اعتقل الحرس تسعة {label:إرهابيين} كانوا {cue:يقودون} {target:المسيرات} الليلية.',
        'نشرت الشرطة صور {label:المتطرفين} الذين {cue:نظموا} {target:الاعتصام}.',
      ],
      none: ['أوقف الحرس تسعة إرهابيين من داعش قبل بدء المسيرات.'],
    },
  },
]
