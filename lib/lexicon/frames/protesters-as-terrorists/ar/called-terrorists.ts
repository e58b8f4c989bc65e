import type { Rule } from '../../../types.ts'
import { notTheCrowd, protestAround } from './shared.ts'

/** Those who protest are called terrorists. */
export const calledTerrorists: readonly Rule[] = [
  {
    id: 'protesters-called-terrorists',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'inflected' },
    terms: {
      target: ['protesters', 'demonstrators', 'opposition-people'],
      label: ['violent-labels', 'hostile-names'],
    },
    anchor: 'label',
    shapes: [
      'called',
      'copula',
      'apposition',
      'label-after',
      'label-of-the-crowd',
      'likened-to',
      'named-in-these-words',
      'turns-into',
    ],
    unless: [
      { rightBefore: 'label', words: 'radical-politics' },
      { rightAfter: 'label', words: 'of-such' },
      { rightBefore: 'label', words: ['against-terror', 'those-in-power-are'] },
      { rightBefore: 'target', words: 'against-terror' },
      { rightAfter: 'target', words: ['officials', 'guards-of-the-state', 'that-others'] },
      { rightAfter: 'label', words: 'really-so' },
      { inSentence: 'fiction-decoys' },
    ],
    examples: {
      asserted: [
        'تحول {target:المعارض} فجأة إلى {label:متطرف}.',
        'فرقت الشرطة {target:المتظاهرين} {label:الإرهابيين} قرب الجسر.',
      ],
      attributed: ['وصف {speaker:الوزير} {target:المضربين} {label:بالإرهابيين}.'],
      distanced: [
        '«{label:أوغاد}»: هكذا تحدث {speaker:الحاكم} عن {target:المضربين}.',
        'وصف {speaker:المحافظ} {target:المعتصمين} بأنهم "{label:بلطجية}".',
      ],
      denied: ['{target:المعتصمون} ليسوا {label:متطرفين}.'],
      none: [
        'خرج المحتجون في مسيرة ضد الإرهابيين.',
        'شجب المحتجون الإرهابيين الذين فجروا السوق.',
        'وصف المتظاهرون الرئيس بالخائن.',
        'سار في الموكب محتجون وعاطلون عن العمل.',
        'أوقف الحرس عشرين شابا في مسيرات لليمين المتطرف.',
        'ردد المعتصمون أن الضباط هم البلطجية.',
        'رسم طلاب محتجون لوحة تقول إن الرئيس هو الخائن.',
        'كتب متظاهرون على جدار: الجنرالات هم الإرهابيون الحقيقيون.',
        'طالب ناشطون بتعديل قانون مكافحة الإرهاب.',
      ],
    },
  },
  {
    id: 'followers-called-terrorists',
    source: { paragraph: 2, phrase: 'ضد من يسميهم "الإرهابيين"', relation: 'synonym' },
    terms: { target: 'followers', label: ['violent-labels', 'hostile-names'] },
    anchor: 'label',
    shapes: ['called', 'close-copula'],
    when: [
      {
        inPassage: [
          'opposition-people',
          'demonstrators',
          'protest-events',
          'marching',
          'street-marks',
        ],
      },
    ],
    unless: [
      { rightBefore: 'label', words: 'radical-politics' },
      { inSentence: ['attack-words', 'accused-state'] },
      { rightBefore: 'label', words: 'against-terror' },
      { rightAfter: 'label', words: 'of-such' },
    ],
    examples: {
      attributed: ['الإذاعة تصف {target:سكان} الميناء الذين قطعوا الطريق {label:بالبلطجية}.'],
      denied: ['ترفض {speaker:المعارضة} نعت {target:أنصارها} {label:بالمتطرفين}.'],
      none: ['وصف سكان الميناء الذين قطعوا الطريق منفذي الهجوم بالإرهابيين.'],
    },
  },
  {
    id: 'they-are-terrorists',
    source: { paragraph: 3, phrase: 'إنهم "إرهابيون"', relation: 'verbatim' },
    terms: { label: ['violent-labels', 'hostile-names'] },
    anchor: 'label',
    shapes: ['pronoun-copula'],
    when: [{ inPassage: protestAround }],
    unless: [
      { rightBefore: 'label', words: 'radical-politics' },
      { rightAfter: 'label', words: ['of-such', 'nationalities', 'shut-in'] },
      { inSentence: ['attack-words', 'accused-state'] },
      { rightBefore: 'label', words: ['against-terror', 'those-in-power-are'] },
      { rightAfter: 'label', words: 'really-so' },
    ],
    examples: {
      attributed: ['امتلأ الميدان بالمتظاهرين. إنهم في نظر {speaker:الوالي} {label:أوباش}.'],
      distanced: ['تظاهر الآلاف أمس. إنهم "{label:إرهابيون}".'],
      denied: ['اعتصم الطلاب أمس. لسنا {label:إرهابيين}.'],
      none: [
        'إنهم إرهابيون فجروا قطارا في الصيف.',
        'فض الجنود المظاهرة، وقال الخباز: نحن جرذان في مصيدة.',
        'خرجت مظاهرة في تونس. وكان المتطرف المصري قد غادر السجن.',
      ],
    },
  },
  {
    id: 'we-are-no-terrorists',
    source: { paragraph: 3, phrase: 'إنهم "إرهابيون"', relation: 'synonym' },
    terms: { label: 'violent-labels' },
    anchor: 'label',
    shapes: ['we-are-not'],
    unless: [
      { rightBefore: 'label', words: 'radical-politics' },
      { inSentence: ['attack-words', 'sport-words'] },
    ],
    examples: {
      denied: ['ليس بيننا {label:متطرف} واحد.', '"لم نكن {label:قطاع طرق}. كنا نغني"، تقول طالبة.'],
      none: ['لسنا في حاجة إلى فريق من المتطرفين، قال المدرب.'],
    },
  },
  {
    id: 'bandits-spoken-of',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'inflected' },
    terms: { label: ['names-of-enemies', 'violent-labels'] },
    anchor: 'label',
    shapes: ['spoken-of'],
    when: [{ inPassage: ['protest-events', 'demonstrators', 'protest-acts', 'unrest-policing'] }],
    unless: [
      { rightBefore: 'label', words: 'radical-politics' },
      { inPassage: 'bombs-and-war' },
      { inSentence: ['sport-words', 'infiltration-acts', 'harm-to-crowds'] },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      distanced: [
        'سار الأهالي احتجاجا على غلاء الملح. وتحدث {speaker:المحافظ} عن "{label:قطاع طرق}" على الرصيف.',
      ],
      none: ['تحدث المحافظ عن قطاع طرق ينهبون قوافل الجبل.'],
    },
  },
  {
    id: 'those-he-calls-terrorists',
    source: { paragraph: 2, phrase: 'من يسميهم "الإرهابيين"', relation: 'verbatim' },
    terms: { label: ['violent-labels', 'hostile-names'] },
    anchor: 'label',
    shapes: ['held-at-distance'],
    when: [{ inPassage: protestAround }],
    unless: [
      { rightBefore: 'label', words: 'radical-politics' },
      { rightBefore: 'label', words: 'counter-terror' },
    ],
    examples: {
      distanced: ['أمر بضرب من يسميهم {label:الخونة}. وكانت الاحتجاجات قد بدأت قبل أسبوع.'],
      none: ['فجر من يسميهم الإرهابيين جسرا في الشمال.'],
    },
  },
  {
    id: 'name-given-in-the-protest',
    source: { paragraph: 3, phrase: 'إنهم "إرهابيون"', relation: 'synonym' },
    terms: { label: ['violent-labels', 'hostile-names'] },
    anchor: 'label',
    shapes: ['name-given', 'blamed-for-it'],
    when: [
      {
        inSentence: [
          ...['demonstrators', 'protest-events', 'protest-acts', 'marching', 'street-marks'],
          'riot-acts',
          'storming-acts',
        ],
      },
    ],
    unless: [
      { rightBefore: 'label', words: 'radical-politics' },
      { rightAfter: 'label', words: 'of-such' },
      { inSentence: ['attack-words', 'accused-state'] },
      { rightBefore: 'label', words: ['against-terror', 'officials', 'thugs-made-use-of'] },
      { inClause: 'organisations' },
      { rightBefore: 'label', words: ['foreign-powers', 'in-foreign-hands'] },
    ],
    examples: {
      attributed: ['صدر القرار: اعتبار النساء اللواتي يخرجن مساء إلى الجسر {label:متطرفات}.'],
      distanced: [
        'طوال المسيرة ظلت الإذاعة تسميهم «{label:كلابا ضالة}».',
        'حملت {speaker:الإذاعة} "{label:عصابات مسلحة}" مسؤولية سقوط جرحى في المسيرة.',
      ],
      none: [
        'وصف الطلاب كيف استخدمت الشرطة بلطجية لتفريق الإضراب.',
        'سمى القاضي منفذي الهجوم إرهابيين يوم المسيرة.',
        'وصف المتظاهرون الرئيس بالخائن.',
      ],
    },
  },
  {
    id: 'counted-among-the-opposition',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: {
      label: ['violent-labels', 'hostile-names'],
      target: ['protesters', 'demonstrators', 'opposition-people'],
    },
    anchor: 'label',
    shapes: ['label-counted-among'],
    unless: [
      { rightBefore: 'label', words: ['radical-politics', 'against-terror', 'those-in-power-are'] },
      { inSentence: ['fiction-decoys', 'attack-words', 'attack-means', 'sport-words'] },
    ],
    examples: {
      asserted: ['حفنة من {label:العناصر الهدامة} المحسوبة على {target:المعارضة} أقلقت الحي أمس.'],
      attributed: [
        'قال {speaker:العمدة} إن {label:متطرفين} محسوبين على {target:النقابة} أغلقوا الجسر.',
      ],
      none: ['قتل متطرفون محسوبون على المعارضة ثلاثة جنود بقنبلة في السوق.'],
    },
  },
  {
    id: 'terrorists-taken-from-the-crowd',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: {
      label: ['violent-labels', 'hostile-names'],
      target: ['protesters', 'demonstrators'],
    },
    anchor: 'label',
    shapes: ['label-of-many'],
    when: [{ inClause: ['quelling', 'acted-upon'] }],
    unless: [
      { rightBefore: 'label', words: ['radical-politics', 'against-terror', 'those-in-power-are'] },
      { inSentence: ['fiction-decoys', 'attack-words', 'attack-means', 'sport-words'] },
      { inClause: 'harm-to-crowds' },
    ],
    examples: {
      asserted: ['أوقف الحرس تسعة {label:متطرفين} من {target:المشاركين في مسيرة} الميناء.'],
      attributed: ['قالت {speaker:الشرطة} إنها اعتقلت {label:إرهابيين} من {target:المعتصمين}.'],
      none: ['قتل إرهابيون من المتظاهرين ثلاثة قبل أن تعتقلهم الشرطة.'],
    },
  },
  {
    id: 'terrorists-of-a-party',
    source: {
      paragraph: 14,
      phrase: 'وصفت الأطراف المعارضة للجانب الروسي بالإرهابية',
      relation: 'synonym',
    },
    terms: {
      label: 'violent-labels',
      target: { nouns: ['حزب/أحزاب', 'حركة', 'تيار', 'ائتلاف', 'تحالف', 'جبهة', 'نقابة', 'منصة'] },
    },
    anchor: 'label',
    shapes: ['label-of-the-crowd'],
    when: [{ inPassage: 'opposition-people' }],
    unless: [{ rightBefore: 'label', words: 'radical-politics' }, { inSentence: 'attack-means' }],
    examples: {
      attributed: [
        'كتب {speaker:اللواء}: «لاحقنا {label:إرهابيين} تابعين {target:لحزب} الأقلية»، في إشارة إلى المعارضة.',
      ],
      none: ['أوقفت الشرطة إرهابيين من خلية في الميناء، بحسب حزب معارض.'],
    },
  },
  {
    id: 'label-in-the-riot',
    source: { paragraph: 2, phrase: 'ضد من يسميهم "الإرهابيين"', relation: 'synonym' },
    terms: { label: 'violent-labels' },
    anchor: 'label',
    when: [
      { inSentence: ['rioters', 'riot-makers', 'crimes', 'riot-acts'] },
      {
        inPassage: [
          ...['demonstrators', 'protest-events', 'protest-acts', 'street-marks', 'riot-makers'],
        ],
      },
    ],
    unless: [
      { rightBefore: 'label', words: 'radical-politics' },
      { rightAfter: 'label', words: 'of-such' },
      {
        inSentence: [
          ...['attack-words', 'accused-state', 'war-actors', 'disasters-and-games'],
          ...['demonstrators', 'protest-events', 'protest-acts', 'street-marks', 'court-words'],
        ],
      },
      { inClause: ['harm-to-crowds', 'counter-terror', 'organisations', 'linking-acts'] },
      { rightBefore: 'label', words: ['opposed-to', 'counter-terror', 'officials'] },
    ],
    examples: {
      asserted: ['سار المضربون صباحا. ومع المساء تحول {label:المتطرفون} إلى نهب المتاجر.'],
      none: ['سار المضربون صباحا. ونهب مسلحون متطرفون قافلة في الجبال.'],
    },
  },
  {
    id: 'branded-traitors',
    source: {
      paragraph: 14,
      phrase: 'وصفت الأطراف المعارضة للجانب الروسي بالإرهابية',
      relation: 'synonym',
    },
    terms: {
      cue: { nouns: ['تخوين', 'تكفير'] },
      target: ['protesters', 'demonstrators', 'opposition-people'],
    },
    anchor: 'cue',
    shapes: ['noun-of', 'cue-for-target'],
    unless: [{ inSentence: 'law-texts' }],
    examples: {
      asserted: ['بدأت الإذاعة {cue:تخوين} {target:المضربين} في اليوم الأول.'],
      none: ['يناقش الكتاب تخوين الشركاء في الرواية، وقرأه ناشطون.'],
    },
  },
  {
    id: 'those-a-ruler-calls-so',
    source: { paragraph: 2, phrase: 'من يسميهم "الإرهابيين"', relation: 'verbatim' },
    terms: {
      label: {
        nouns: [
          ...['بلطجي/بلطجية', 'خائن/خونة', 'حثالة', 'رعاع', 'غوغاء', 'طابور خامس', 'أوباش', 'مارق'],
          ...['عدو الشعب/أعداء الشعب', 'عدو الوطن/أعداء الوطن', 'عدو الثورة/أعداء الثورة'],
          ...['عنصر هدام/عناصر هدامة', 'عنصر مخرب/عناصر مخربة', 'خفافيش الظلام', 'فئة ضالة'],
        ],
      },
    },
    anchor: 'label',
    shapes: ['held-at-distance'],
    when: [{ inSentence: ['rulers', 'ruling-bodies', 'tellers-in-power', 'officials'] }],
    unless: [
      { inPassage: protestAround },
      {
        inSentence: ['attack-words', 'attack-means', 'sport-words', 'fiction-decoys', 'war-actors'],
      },
    ],
    examples: {
      distanced: ['توعد {speaker:الرئيس} من سماهم «{label:الخونة}» بحساب عسير.'],
      none: ['كتب الرئيس السابق رواية عن مدرب يهاجم من يسميهم الخونة في الفريق والملعب.'],
    },
  },
  {
    id: 'dissenting-bodies-called-so',
    source: {
      paragraph: 14,
      phrase: 'وصفت الأطراف المعارضة للجانب الروسي بالإرهابية',
      relation: 'verbatim',
    },
    terms: {
      target: {
        nouns: [
          ...['حكومة ظل', 'حكومة وحدة وطنية', 'منظمة حقوقية', 'منظمة غير حكومية', 'مجلس وطني'],
          ...['صندوق مكافحة الفساد', 'حركة شبابية', 'حركة طلابية', 'برلمان منفى', 'لجنة إضراب'],
          ...['مجتمع مدني', 'صحيفة معارضة', 'قناة معارضة', 'وسائل إعلام مستقلة', 'إعلام مستقل'],
          ...['اتحاد طلاب', 'اتحاد طلبة', 'مدافع عن حقوق الإنسان', 'رابطة معلمين'],
        ],
      },
      label: 'violent-labels',
    },
    anchor: 'label',
    shapes: ['called', 'copula'],
    unless: [
      { rightBefore: 'label', words: 'radical-politics' },
      { inSentence: ['attack-means', 'war-actors', 'border-marks'] },
      { rightAfter: 'label', words: 'of-such' },
      { rightBefore: 'label', words: 'against-terror' },
    ],
    examples: {
      attributed: ['صنف {speaker:المجلس العسكري} {target:حكومة الظل} {label:منظمة إرهابية}.'],
      none: ['طالبت منظمة حقوقية بمحاكمة منظمة إرهابية أمام قضاء مستقل.'],
    },
  },
  {
    id: 'label-by-those-in-power',
    source: { paragraph: 2, phrase: 'ضد من يسميهم "الإرهابيين"', relation: 'synonym' },
    terms: { label: 'violent-labels' },
    anchor: 'label',
    when: [
      {
        inSentence: [
          ...['rulers', 'ruling-bodies', 'tellers-in-power', 'officials', 'interior-ministry'],
          'commanders',
        ],
      },
      { inPassage: ['demonstrators', 'protest-events', 'protest-acts', 'marching', 'rioters'] },
    ],
    unless: [
      { rightBefore: 'label', words: 'radical-politics' },
      { rightAfter: 'label', words: ['of-such', 'nationalities'] },
      {
        rightBefore: 'label',
        words: ['against-terror', 'opposed-to', 'counter-terror', 'officials', 'nationalities'],
      },
      {
        inSentence: [
          ...['attack-words', 'attack-means', 'war-actors', 'court-words'],
          ...['demonstrators', 'protest-events', 'protest-acts', 'street-marks', 'sport-words'],
          ...[
            'disasters-and-games',
            'accused-state',
            'border-marks',
            'distinctions',
            'trial-words',
          ],
        ],
      },
      { inClause: ['counter-terror', 'organisations', 'linking-acts', 'law-words'] },
      { inPassage: ['war-actors', 'attack-means'] },
    ],
    examples: {
      attributed: ['سار المضربون أمس. وقال {speaker:الرئيس} إنه لن يسلم البلاد {label:للخونة}.'],
      none: ['سار المضربون أمس. وقال الرئيس إن الجيش يلاحق إرهابيين قتلوا جنديا في الجبال.'],
    },
  },
  {
    id: 'crowd-called-terrorists',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { target: 'crowd-people', label: ['violent-labels', 'hostile-names'] },
    anchor: 'label',
    shapes: ['called', 'close-copula'],
    when: [{ inPassage: protestAround }],
    unless: [
      ...notTheCrowd,
      { rightAfter: 'target', words: ['officials', 'guards-of-the-state', 'of-the-forces'] },
    ],
    examples: {
      attributed: ['وصفت {speaker:الإذاعة} {target:الأطباء} {label:بقطاع الطرق} بعد الإضراب.'],
      none: ['وصفت الصحيفة الرجال بقطاع الطرق بعد هجوم على المصرف قبل الإضراب.'],
    },
  },
  {
    id: 'these-terrorists',
    source: { paragraph: 4, phrase: 'أولئك الذين يحتجون هم "إرهابيون"', relation: 'synonym' },
    terms: { label: ['violent-labels', 'hostile-names'] },
    anchor: 'label',
    shapes: ['these-people'],
    when: [{ inPassage: [...protestAround, 'storming-acts'] }],
    unless: notTheCrowd,
    examples: {
      asserted: ['دخل الاعتصام أسبوعه الثالث. هؤلاء {label:الأوباش} يأكلون وينامون هناك.'],
      attributed: [
        'انتهت المسيرة عند الميناء. «سنعاقب أولئك {label:الخونة} جميعا»، قال {speaker:العمدة}.',
        'انتهت المسيرة عند الميناء. وقال {speaker:العمدة} إن من كانوا على الجسر {label:إرهابيون}.',
      ],
      none: ['انتهت المسيرة قبل أن يفجر هؤلاء الإرهابيون السيارة.'],
    },
  },
  {
    id: 'voices-of-the-protest-called-so',
    source: {
      paragraph: 14,
      phrase: 'وصفت الأطراف المعارضة للجانب الروسي بالإرهابية',
      relation: 'synonym',
    },
    terms: {
      target: {
        nouns: [
          'قناة/قنوات',
          'صحيفة/صحف',
          'موقع/مواقع',
          'لجنة/لجان',
          'مبادرة',
          'منصة',
          'رابطة',
          'جمعية',
        ],
      },
      label: 'violent-labels',
    },
    anchor: 'label',
    shapes: ['called', 'close-copula'],
    when: [{ inSentence: ['protest-events', 'protest-acts', 'demonstrators'] }],
    unless: [...notTheCrowd, { rightBefore: 'label', words: 'counter-terror' }],
    examples: {
      attributed: [
        'وضعت المحكمة {target:قناة} بثت صور المسيرة على قائمة {label:التنظيمات المتطرفة}.',
      ],
      none: ['بثت قناة محلية صور المسيرة وتقريرا عن متطرفين في جبال بعيدة.'],
    },
  },
]
