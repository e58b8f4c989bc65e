import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'brotherly-country',
    source: { paragraph: 10, phrase: 'رسالة أخوة', relation: 'synonym' },
    terms: {
      target: ['countries', 'nationalities', 'kin-states'],
      cue: { nouns: ['شقيق/أشقاء'] },
    },
    anchor: 'cue',
    shapes: ['kin-adjective'],
    unless: [{ inSentence: 'kin-decoys' }],
    examples: {
      asserted: ['وصلت إلى مطار عدن قافلة هدايا من {target:الكويت} {cue:الشقيقة}.'],
      attributed: [
        'قال {speaker:الوزير} إن بلاده تقف إلى جانب {target:الشعب السوداني} {cue:الشقيق}.',
      ],
      none: ['شارك في الأردن الشقيق الأكبر للضحية في التشييع.'],
    },
  },
  {
    id: 'two-brotherly-countries',
    source: { paragraph: 10, phrase: 'رسالة أخوة', relation: 'synonym' },
    terms: {
      target: 'kin-states',
      cue: { nouns: ['شقيق/أشقاء', 'أخوي', 'صديق شقيق'] },
    },
    anchor: 'cue',
    shapes: ['kin-of-common-noun'],
    unless: [{ inSentence: 'kin-decoys' }],
    examples: {
      asserted: ['تبقى المغرب وتونس {target:بلدين} {cue:شقيقين} مهما اختلفت الحكومتان.'],
      attributed: ['قال {speaker:السفير} إن {target:العلاقات} {cue:الأخوية} مع المنامة ثابتة.'],
      none: ['حكمت المحكمة على شقيقين من بلدة ساحلية بالسجن.'],
    },
  },
  {
    id: 'the-siblings',
    source: { paragraph: 9, phrase: 'إننا نفهمك ونرسل إليك تعزيزات', relation: 'synonym' },
    terms: {
      cue: 'as-kin',
    },
    anchor: 'cue',
    when: [{ inSentence: ['countries', 'nationalities', 'kin-arms', 'powers', 'kin-leaders'] }],
    unless: [{ inSentence: 'kin-decoys' }],
    examples: {
      asserted: ['أرسلت الدوحة مستشفى ميدانيا إلى {cue:الأشقاء} في السودان.'],
      attributed: ['قال {speaker:الناطق} إن {cue:الأشقاء} العرب لن يتركوا وحدهم.'],
      none: ['قتل الأشقاء الثلاثة ووالدتهم في حادث سير قرب الأردن.'],
    },
  },
  {
    id: 'his-brother-the-ruler',
    source: { paragraph: 10, phrase: 'رسالة أخوة', relation: 'synonym' },
    terms: {
      cue: { fixed: ['أخيه', 'أخوه', 'أخاه', 'لأخيه', 'شقيقه', 'أخي', 'بأخيه', 'وأخيه'] },
      target: {
        nouns: [
          'رئيس',
          'ملك',
          'جلالة',
          'سمو',
          'فخامة',
          'صاحب جلالة',
          'صاحب سمو',
          'سلطان',
          'عاهل',
          'جلالة ملك',
          'فخامة رئيس',
          'سمو أمير',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['cue-before-noun'],
    unless: [{ inSentence: 'kin-decoys' }],
    examples: {
      asserted: ['تلقى السلطان في مسقط تهنئة من {cue:أخيه} {target:الملك}.'],
      none: ['ورث أخوه الرئيس التنفيذي حصة الأسرة مع والدته.'],
    },
  },
  {
    id: 'bonds-of-brotherhood',
    source: { paragraph: 10, phrase: 'إنها رسالة أخوة', relation: 'verbatim' },
    terms: {
      cue: 'kin-bonds',
    },
    anchor: 'cue',
    when: [
      {
        inPassage: ['countries', 'nationalities', 'powers', 'kin-states', 'kin-leaders', 'clients'],
      },
    ],
    unless: [{ inSentence: 'kin-decoys' }],
    examples: {
      asserted: [
        'تجمع {cue:أواصر الأخوة} بين عمان والكويت منذ قرون.',
        'في أسواق جدة كما في أسواق السودان، الناس {cue:أبناء بيت واحد}.',
      ],
      attributed: [
        'قال {speaker:الرئيس} إن {cue:القيم المشتركة} مع موسكو أقوى من العقوبات.',
        'قال {speaker:الضيف} إن الأرمن والروس {cue:إخوة في الدم} والدين.',
      ],
      distanced: ['لم يبق من "{cue:أخوة السلاح}" بين الجيشين سوى صورة.'],
      none: ['بقيت روابط الدم أقوى من خلاف الورثة بين أبناء العائلة في الأردن.'],
    },
  },
  {
    id: 'sister-country',
    source: { paragraph: 10, phrase: 'رسالة أخوة', relation: 'synonym' },
    terms: { cue: 'sisters', target: ['countries', 'powers'] },
    anchor: 'cue',
    shapes: ['cue-before-noun'],
    unless: [{ inSentence: 'kin-decoys' }],
    examples: {
      attributed: ['قال {speaker:السفير} إن بلاده لن تترك {cue:أختها} {target:سوريا}.'],
      none: ['سافرت مع والدة خطيبها وشقيقتها إلى لبنان.'],
    },
  },
  {
    id: 'peoples-are-brothers',
    source: { paragraph: 10, phrase: 'رسالة أخوة', relation: 'synonym' },
    terms: {
      target: {
        nouns: ['شعب/شعوب', 'أمة/أمم', 'جيش/جيوش', 'دولة/دول', 'بلد/بلدان', 'أوكراني', 'أذري'],
        fixed: [
          'نحن',
          'إننا',
          'كنا',
          'لم نكن',
          'لسنا',
          'كلنا',
          'أنتم',
          'إنكم',
          'بأنهم',
          'بأننا',
          'أننا',
          'نكون',
          'الروس',
          'الصرب',
          'والروس',
          'والصرب',
          'الأتراك',
          'الأوكرانيين',
          'الأوكرانيون',
        ],
      },
      cue: 'kin',
    },
    anchor: 'cue',
    shapes: ['kin-predicate'],
    when: [
      { inPassage: ['countries', 'nationalities', 'powers', 'power-adjectives'] },
      { inPassage: ['kin-leaders', 'kin-states', 'kin-arms', 'powers', 'rulers'] },
    ],
    unless: [{ inPassage: 'kin-decoys' }],
    examples: {
      attributed: ['قال {speaker:الوزير} إن {target:الشعبين} الروسي والصيني {cue:إخوة}.'],
      none: ['نحن أربعة إخوة من أسرة سورية، قال اللاعب لرئيس النادي.'],
    },
  },
  {
    id: 'brotherly-gestures',
    source: { paragraph: 10, phrase: 'رسالة أخوة', relation: 'inflected' },
    terms: {
      target: {
        nouns: [
          ...['دور', 'موقف/مواقف', 'لقاء', 'زيارة', 'مشاعر', 'أجواء', 'تضامن', 'مساندة', 'عمل'],
          ...['مبادرة', 'تعاون', 'استقبال', 'دعم', 'محادثات', 'مباحثات', 'وقفة', 'تقدير'],
        ],
      },
      cue: { nouns: ['أخوي', 'أخوية'] },
    },
    anchor: 'cue',
    shapes: ['kin-of-common-noun'],
    when: [{ inPassage: ['countries', 'nationalities', 'kin-leaders', 'kin-states'] }],
    unless: [{ inSentence: 'kin-decoys' }],
    examples: {
      attributed: ['أشاد {speaker:السفير} {target:بالدور} الأردني {cue:الأخوي} في المؤتمر.'],
      none: ['في مشاعر أخوية ودع الأشقاء والدتهم قرب الأردن.'],
    },
  },
  {
    id: 'brotherhood-of-states',
    source: { paragraph: 10, phrase: 'رسالة أخوة', relation: 'synonym' },
    terms: {
      cue: {
        nouns: ['أخوة', 'إخاء', 'مؤاخاة', 'قرابة', 'وشائج', 'وشيجة دم', 'صلة رحم', 'رابطة دم'],
      },
      actor: ['countries', 'powers', 'dependent-rulers', 'nationalities'],
    },
    anchor: 'cue',
    shapes: ['cue-between'],
    unless: [{ inSentence: 'kin-decoys' }],
    examples: {
      attributed: ['أشاد {speaker:الرئيس} {cue:بالأخوة} بين {actor:طهران} ودمشق.'],
      none: ['أثبتت الجدة القرابة بين رجل من دمشق ورجل من طهران.'],
    },
  },
  {
    id: 'brother-by-name',
    source: { paragraph: 10, phrase: 'رسالة أخوة', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...[
            'أخي العزيز',
            'أخي وصديقي',
            'أخوك',
            'أخوكم',
            'شقيقي العزيز',
            'أخينا العزيز',
            'أخي الكبير',
          ],
          ...['إخوتي الأعزاء', 'إخوتنا الأعزاء', 'أخي الغالي'],
        ],
      },
    },
    anchor: 'cue',
    when: [
      { inSentence: ['countries', 'powers', 'nationalities', 'dependent-rulers'] },
      { inSentence: ['kin-leaders', 'rulers', 'clients'] },
    ],
    unless: [{ inSentence: 'kin-decoys' }],
    examples: {
      attributed: ['كتب {speaker:الرئيس} إلى كراكاس: «{cue:أخي العزيز} نيكولاس، نفطنا لكم».'],
      none: ['كتبت قاصر إلى رئيس بلدية القاهرة: أخي العزيز بلا عمل.'],
    },
  },
  {
    id: 'leaders-of-one-language',
    source: { paragraph: 10, phrase: 'رسالة أخوة', relation: 'synonym' },
    terms: {
      target: ['clients', 'regimes', 'kin-leaders', 'unfree-clients'],
      cue: {
        fixed: [
          ...[
            'من طينة واحدة',
            'من الطينة نفسها',
            'من الطينة ذاتها',
            'من قماشة واحدة',
            'من معدن واحد',
          ],
          ...['يتكلمان لغة واحدة', 'تتكلمان لغة واحدة', 'يتحدثان لغة واحدة', 'يتكلمون لغة واحدة'],
          ...['يفهم أحدهما الآخر', 'رفاق درب', 'شريكان في المصير'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['kin-predicate'],
    unless: [{ inSentence: ['kin-decoys', 'sport-words', 'screen-words', 'commerce'] }],
    examples: {
      asserted: ['{target:المجلسان العسكريان} في الساحل {cue:من طينة واحدة}.'],
      none: ['رئيس النادي ومدرب المنتخب من طينة واحدة.'],
    },
  },
]
