import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'groups-in-the-crowd',
    source: {
      paragraph: 4,
      phrase: 'الجماعات الإسلامية المتطرفة - التي استغلت الوضع',
      relation: 'inflected',
    },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people'],
      cue: 'infiltration-acts',
      actor: 'armed-groups',
    },
    anchor: 'actor',
    shapes: ['verb-agent-object', 'agent-act-object', 'object-act-agent'],
    examples: {
      asserted: [
        '{cue:استغلت} {actor:عصابات مسلحة} {target:المسيرة} قرب الميناء.',
        'طاردت القوات {actor:مسلحين} {cue:اندسوا} بين {target:المتظاهرين}.',
      ],
      attributed: ['قال {speaker:الوزير} إن {actor:متطرفين} {cue:تسللوا} إلى {target:الاعتصام}.'],
      denied: ['نفى {speaker:المنظمون} {cue:تسلل} {actor:مسلحين} إلى {target:المظاهرة}.'],
      none: ['هاجم مسلحون قافلة في الجبال، بينما اختبأ مضربون من المطر.'],
    },
  },
  {
    id: 'groups-steer-the-crowd',
    source: {
      paragraph: 4,
      phrase: 'الجماعات الإسلامية المتطرفة - التي استغلت الوضع',
      relation: 'synonym',
    },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people'],
      cue: 'steering-acts',
      actor: 'armed-groups',
    },
    anchor: 'actor',
    shapes: ['verb-agent-object', 'agent-act-object', 'object-act-agent'],
    unless: [{ inClause: 'harm-to-crowds' }],
    examples: {
      asserted: ['{cue:تقود} {actor:عصابات} {target:الإضراب} في المرفأ.'],
      attributed: ['قال {speaker:المحافظ} إن {actor:مرتزقة} {cue:انضموا} إلى {target:المسيرة}.'],
      none: ['استهدف مسلحون متظاهرين واستخدموا سيارة مسروقة.'],
    },
  },
  {
    id: 'groups-among-the-crowd',
    source: { paragraph: 4, phrase: 'التمييز بين الجماعات المسلحة', relation: 'synonym' },
    terms: { target: ['demonstrators', 'protest-events'], label: 'armed-groups' },
    anchor: 'label',
    shapes: ['label-among'],
    unless: [{ inClause: 'harm-to-crowds' }],
    examples: {
      asserted: ['كان {label:مسلحون} بين {target:المتظاهرين} على الجسر.'],
      denied: ['نفى {speaker:النقيب} وجود {label:قناصة} بين {target:المعتصمين}.'],
      none: ['اشتبك مسلحون بين المتظاهرين مع الحرس.'],
    },
  },
  {
    id: 'crowd-and-groups',
    source: { paragraph: 4, phrase: 'التمييز بين الجماعات المسلحة', relation: 'inflected' },
    terms: { target: ['demonstrators', 'opposition-people'], label: 'armed-groups' },
    anchor: 'label',
    shapes: ['coordination'],
    unless: [{ inClause: 'harm-to-crowds' }],
    examples: {
      asserted: ['وضع الجيش {target:المتظاهرين} {label:والمسلحين} في قائمة واحدة.'],
      attributed: ['قال {speaker:اللواء} إن {label:المتمردين} {target:والمحتجين} تحت قيادة واحدة.'],
      none: ['وقعت اشتباكات بين المتظاهرين والمسلحين قرب المخبز.'],
    },
  },
  {
    id: 'no-distinction',
    source: { paragraph: 4, phrase: 'غياب التمييز بين الجماعات المسلحة', relation: 'verbatim' },
    terms: {
      cue: {
        nouns: ['تمييز', 'فصل', 'خلط', 'فرق', 'مساواة'],
        verbs: ['ميز/يميز', 'فرق/يفرق', 'خلط/يخلط', 'ساوى/ساوت/يساوي'],
      },
      actor: 'armed-groups',
      target: {
        nouns: ['مواطن', 'متظاهر', 'محتج', 'معتصم', 'مدني', 'ناس', 'سكان', 'معارض', 'أهال/أهالي'],
      },
    },
    anchor: 'actor',
    shapes: ['between-two'],
    examples: {
      asserted: [
        'لا {cue:تميز} البيانات بين {actor:الإرهابيين} وبين {target:المواطنين} في الساحة.',
      ],
      none: ['عاقب القانون الإرهابيين كلهم.'],
    },
  },
  {
    id: 'infiltrators',
    source: { paragraph: 4, phrase: 'التي استغلت الوضع', relation: 'synonym' },
    terms: { label: { nouns: ['مندس', 'عنصر مندس/عناصر مندسة', 'طابور خامس مندس'] } },
    anchor: 'label',
    when: [{ inPassage: 'protest-signs' }],
    examples: {
      asserted: ['أفسد {label:المندسون} المسيرة في يومها الأول.'],
      distanced: ['حمّل المحافظ "{label:المندسين}" مسؤولية ما جرى في الاعتصام.'],
      none: ['أوقف الحرس مندسا في حفل الزفاف.'],
    },
  },
  {
    id: 'accompanied-by-groups',
    source: { paragraph: 4, phrase: 'التمييز بين الجماعات المسلحة', relation: 'synonym' },
    terms: { target: ['demonstrators', 'protest-events'], label: 'armed-groups' },
    anchor: 'label',
    shapes: ['accompanied'],
    unless: [{ inClause: 'harm-to-crowds' }],
    examples: {
      asserted: ['وصل {target:المتظاهرون} برفقة {label:مسلحين} إلى الجسر.'],
      none: ['اشتبك المتظاهرون إلى جانب الجسر مع مسلحين.'],
    },
  },
]
