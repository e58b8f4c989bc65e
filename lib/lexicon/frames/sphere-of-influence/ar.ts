import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'zone-of-influence',
    source: { paragraph: 6, phrase: 'مجال النفوذ الاستراتيجي', relation: 'inflected' },
    terms: {
      cue: 'spheres',
    },
    anchor: 'cue',
    unless: [{ inSentence: 'commerce' }, { rightAfter: 'cue', words: 'armed-factions' }],
    examples: {
      asserted: ['لم تخرج أرمينيا بعد من {cue:دائرة النفوذ} الروسية.'],
      attributed: [
        'قال {speaker:دبلوماسي أوروبي} إن الاتفاق يرسم {cue:مناطق نفوذ} جديدة في البحر.',
      ],
      distanced: ['تتحدث {speaker:الصحف هناك} عن "{cue:المجال الحيوي}" لأنقرة.'],
      denied: ['القوقاز ليس {cue:منطقة نفوذ} لأحد.'],
      none: [
        'وسعت الشركة مناطق نفوذها في سوق الهواتف.',
        'دخلت القافلة مناطق نفوذ الفصائل شمال البلاد.',
      ],
    },
  },
  {
    id: 'back-garden',
    source: { paragraph: 6, phrase: 'مجال النفوذ الاستراتيجي', relation: 'synonym' },
    terms: {
      cue: 'own-backyards',
    },
    anchor: 'cue',
    when: [{ inSentence: ['powers', 'countries', 'power-adjectives', 'geopolitics'] }],
    unless: [{ inSentence: ['commerce', 'home-life'] }, { inClause: 'former-rule' }],
    examples: {
      asserted: ['تحولت أبخازيا إلى {cue:حديقة خلفية} لموسكو.'],
      attributed: ['يعتبر {speaker:البيت الأبيض} أن أمريكا الوسطى {cue:فناؤه الخلفي}.'],
      none: [
        'زرع سكان موسكو الطماطم في الحديقة الخلفية لمنازلهم.',
        'عادت فرنسا إلى مستعمراتها السابقة بعقود جديدة.',
        'تبني إسرائيل المستعمرات اليهودية حول القرية.',
      ],
    },
  },
  {
    id: 'garden-of-a-power',
    source: { paragraph: 6, phrase: 'مجال النفوذ الاستراتيجي', relation: 'synonym' },
    terms: { cue: 'yards', actor: ['powers', 'patrons'], label: 'behind-the-house' },
    anchor: 'cue',
    shapes: ['yard-of-power'],
    unless: [{ inSentence: ['commerce', 'home-life', 'sport-words'] }],
    examples: {
      asserted: ['عادت السفن إلى {cue:فناء} {actor:واشنطن} {label:الخلفي}.'],
      none: ['زرع الطباخ حديقة باريس الخلفية بالطماطم.'],
    },
  },
  {
    id: 'in-the-orbit',
    source: { paragraph: 6, phrase: 'مجال النفوذ الاستراتيجي', relation: 'synonym' },
    terms: {
      cue: 'backyards',
      actor: ['powers', 'power-adjectives'],
    },
    anchor: 'cue',
    shapes: ['owned-by'],
    when: [{ inSentence: ['countries', 'geopolitics', 'nationalities'] }],
    unless: [{ inSentence: ['commerce', 'space-flight'] }],
    examples: {
      asserted: ['ما زالت طاجيكستان تدور في {cue:فلك} {actor:موسكو}.'],
      attributed: ['حذر {speaker:النائب} من عودة جورجيا إلى {cue:الحضن} {actor:الروسي}.'],
      none: [
        'وضع الصاروخ القمر الصناعي في مدار روسي جديد فوق كازاخستان.',
        'التهمت النيران القنصلية الروسية في كازاخستان.',
      ],
    },
  },
  {
    id: 'part-of-a-power',
    source: { paragraph: 6, phrase: 'جزءًا لا يتجزأ', relation: 'verbatim' },
    terms: {
      target: ['countries', 'sphere-lands'],
      cue: 'integral-parts',
      actor: ['powers', 'power-adjectives', 'sphere-lands'],
    },
    anchor: 'cue',
    shapes: ['part-of-power'],
    unless: [{ inClause: ['sphere-terms', 'commerce'] }],
    examples: {
      asserted: ['{target:بيلاروسيا} {cue:جزء لا ينفصل} عن {actor:روسيا} منذ عقود.'],
      attributed: [
        'قال {speaker:المؤرخ} إن {target:أوكرانيا} {cue:جزء لا يتجزأ} من {actor:روسيا}.',
      ],
      denied: ['{target:مولدوفا} ليست {cue:جزءا لا يتجزأ} من {actor:العالم الروسي}.'],
      none: ['السياحة جزء لا يتجزأ من اقتصاد أرمينيا.'],
    },
  },
  {
    id: 'world-of-one-power',
    source: { paragraph: 6, phrase: 'منطقة واسعة تتألف من الشرق الأوسط', relation: 'synonym' },
    terms: { cue: { nouns: ['عالم روسي'], fixed: ['روسكي مير', 'روسيا الكبرى'] } },
    anchor: 'cue',
    unless: [{ inClause: 'integral-parts' }, { inSentence: 'sport-words' }],
    examples: {
      asserted: ['تعد العقيدة الجديدة ترانسنيستريا من أراضي {cue:العالم الروسي}.'],
      none: ['فاز بالكأس بطل العالم الروسي قرب موسكو.'],
    },
  },
  {
    id: 'buffer-between',
    source: { paragraph: 6, phrase: 'منطقة واسعة تتألف من الشرق الأوسط', relation: 'synonym' },
    terms: {
      cue: 'buffers',
      actor: ['powers', 'patrons'],
    },
    anchor: 'cue',
    shapes: ['cue-between'],
    unless: [{ inSentence: ['commerce', 'finance', 'peace-lines'] }],
    examples: {
      asserted: ['ظلت منغوليا {cue:منطقة عازلة} بين {actor:روسيا} والصين.'],
      none: ['تسير قوات الأمم المتحدة دوريات في المنطقة العازلة بين سوريا وإسرائيل.'],
    },
  },
  {
    id: 'land-of-nobody',
    source: { paragraph: 6, phrase: 'مجال النفوذ الاستراتيجي', relation: 'synonym' },
    terms: {
      cue: 'nobodys-land',
      actor: {
        fixed: [
          'لأحد',
          'لأي أحد',
          'لأي دولة',
          'لأي كان',
          'لأي طرف',
          'لأي قوة',
          'لغيرها',
          'للآخرين',
          'للقوى الكبرى',
          'لأي بلد',
          'للكبار',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['owned-by'],
    when: [{ inPassage: ['countries', 'powers', 'nationalities', 'geopolitics', 'kin-states'] }],
    unless: [{ inSentence: ['commerce', 'home-life', 'sport-words'] }],
    examples: {
      denied: ['أكد {speaker:الوزير} أن كازاخستان ليست {cue:ساحة} {actor:لأحد}.'],
      none: ['الملعب في المباراة ليس ساحة لأحد، قال لاعب روسيا.'],
    },
  },
  {
    id: 'ours-by-right',
    source: { paragraph: 6, phrase: 'جزءًا لا يتجزأ من مجال النفوذ', relation: 'synonym' },
    terms: { target: ['countries', 'sphere-lands'], cue: 'held-as-ours' },
    anchor: 'cue',
    shapes: ['same-clause'],
    when: [{ inPassage: ['powers', 'patrons', 'power-adjectives', 'kin-leaders'] }],
    unless: [{ inSentence: ['commerce', 'sport-words', 'home-life'] }],
    examples: {
      attributed: ['قال {speaker:بوتين} إن {target:أوكرانيا} {cue:أرض روسية}.'],
      none: ['باعت الشركة في مولدوفا أرضا روسية لمستثمر.'],
    },
  },
  {
    id: 'country-as-buffer',
    source: { paragraph: 6, phrase: 'منطقة واسعة تتألف من الشرق الأوسط', relation: 'synonym' },
    terms: { target: ['countries', 'sphere-lands'], cue: 'buffers' },
    anchor: 'cue',
    shapes: ['counted-as'],
    unless: [{ inSentence: ['commerce', 'finance', 'peace-lines'] }],
    examples: {
      asserted: ['أصبحت {target:منغوليا} {cue:منطقة عازلة} لا يفرط فيها العملاقان.'],
      none: ['أصبحت بيروت حاجزا للشركات والمصارف.'],
    },
  },
  {
    id: 'plainly-a-part',
    source: { paragraph: 6, phrase: 'جزءًا لا يتجزأ', relation: 'inflected' },
    terms: {
      target: ['sphere-lands', 'countries'],
      cue: { fixed: ['جزء من', 'جزءا من', 'هي جزء من'] },
      actor: ['powers', 'sphere-lands'],
    },
    anchor: 'cue',
    shapes: ['part-of-it'],
    unless: [{ inClause: ['sphere-terms', 'commerce'] }, { inSentence: 'former-rule' }],
    examples: {
      attributed: ['قال {speaker:الرئيس} إن {target:تايوان} {cue:جزء من} {actor:الصين}.'],
      none: ['كانت المسافة بين مولدوفا والبحر جزءا من الدرس.'],
    },
  },
  {
    id: 'carving-up',
    source: { paragraph: 6, phrase: 'مجال النفوذ الاستراتيجي', relation: 'synonym' },
    terms: {
      actor: ['powers', 'outside-powers', 'patrons'],
      cue: {
        verbs: ['تقاسم/تتقاسم/يتقاسم', 'اقتسم/تقتسم/يقتسم'],
        nouns: ['تقاسم', 'اقتسام', 'يالطا جديدة', 'سايكس بيكو جديدة', 'سايكس بيكو جديد'],
      },
      target: ['countries', 'sphere-lands', 'regions'],
    },
    anchor: 'cue',
    shapes: ['verb-agent-object', 'agent-act-object', 'verb-object-agent'],
    unless: [
      {
        inSentence: [
          'commerce',
          'finance',
          'trade',
          'sport-words',
          'screen-words',
          'science-words',
        ],
      },
    ],
    examples: {
      asserted: ['{cue:تقاسمت} {actor:موسكو} وحلفاؤها {target:سوريا} في صمت.'],
      attributed: [
        'كتب {speaker:مؤرخ} أن {actor:القوى الكبرى} {cue:اقتسمت} {target:البلقان} في غرفة واحدة.',
      ],
      none: ['تقاسمت روسيا وتونس ذهبية البطولة.'],
    },
  },
  {
    id: 'land-of-a-power',
    source: { paragraph: 6, phrase: 'جزءًا لا يتجزأ من مجال النفوذ', relation: 'synonym' },
    terms: {
      target: ['countries', 'sphere-lands', 'regions'],
      cue: {
        nouns: ['أرض/أراض/أراضي', 'تراب', 'إقليم', 'محافظة', 'مقاطعة', 'بحيرة', 'إقطاعية', 'ولاية'],
      },
      actor: 'power-adjectives',
    },
    anchor: 'cue',
    shapes: ['land-of-power'],
    unless: [{ inSentence: ['commerce', 'former-rule', 'home-life', 'sport-words'] }],
    examples: {
      attributed: ['قال {speaker:النائب} إن {target:مولدوفا} {cue:أرض} {actor:روسية} منذ الأزل.'],
      denied: ['{target:القرم} ليست {cue:أرضا} {actor:روسية}.'],
      none: ['اشترى التاجر من مولدوفا أرضا روسية قرب المصنع.'],
    },
  },
  {
    id: 'plaything-of-powers',
    source: { paragraph: 6, phrase: 'منطقة واسعة تتألف من الشرق الأوسط', relation: 'synonym' },
    terms: {
      target: ['countries', 'sphere-lands', 'regions'],
      cue: {
        nouns: [
          ...['رقعة شطرنج', 'حجر شطرنج', 'ساحة تصفية حسابات', 'ساحة لتصفية حسابات', 'ورقة مساومة'],
          ...[
            'ورقة ضغط',
            'ورقة تفاوض',
            'ساحة صراع',
            'مسرح صراع',
            'صندوق بريد',
            'صندوق رسائل',
            'غنيمة',
          ],
          ...[
            'جائزة',
            'ملعب',
            'منصة صواريخ',
            'حاملة طائرات',
            'رأس جسر',
            'حديقة ألعاب',
            'خط دفاع أول',
          ],
          ...['ساحة حرب بالوكالة', 'حقل تجارب'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['counted-as', 'made-into'],
    when: [{ inSentence: ['powers', 'power-adjectives', 'patrons', 'outside-powers'] }],
    unless: [{ inSentence: ['commerce', 'sport-words', 'home-life', 'screen-words'] }],
    examples: {
      asserted: ['صار {target:اليمن} {cue:رقعة شطرنج} بين الرياض وطهران.'],
      attributed: [
        'قال {speaker:المبعوث} إن {target:ليبيا} تحولت إلى {cue:ساحة صراع} بين القوى الأجنبية.',
      ],
      none: ['صارت قطر ملعبا لفرق روسيا والصين في البطولة.'],
    },
  },
  {
    id: 'province-of-a-power',
    source: { paragraph: 6, phrase: 'جزءًا لا يتجزأ من مجال النفوذ', relation: 'synonym' },
    terms: {
      target: ['countries', 'sphere-lands'],
      cue: {
        nouns: [
          ...[
            'محافظة رابعة عشرة',
            'محافظة خامسة وثلاثون',
            'محافظة تاسعة عشرة',
            'ولاية حادية وخمسون',
          ],
          ...[
            'ولاية حادية وخمسين',
            'مقاطعة جنوبية',
            'مقاطعة ضائعة',
            'محافظة جنوبية',
            'إقليم ضائع',
            'ولاية 51',
          ],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['counted-as'],
    when: [{ inSentence: ['powers', 'power-adjectives', 'patrons', 'kin-leaders'] }],
    unless: [{ inSentence: ['commerce', 'sport-words', 'science-words'] }],
    examples: {
      attributed: [
        'وصف {speaker:رجل الدين} {target:البحرين} بأنها {cue:المحافظة الرابعة عشرة} لإيران.',
      ],
      none: ['ضربت السيول المحافظة الجنوبية في الصين.'],
    },
  },
  {
    id: 'between-two-giants',
    source: { paragraph: 6, phrase: 'منطقة واسعة تتألف من الشرق الأوسط', relation: 'synonym' },
    terms: {
      target: ['countries', 'sphere-lands'],
      cue: {
        fixed: [
          ...[
            'بين الدب والتنين',
            'بين فكي الدب والتنين',
            'بين فكي الدب',
            'بين مخالب الدب',
            'بين عملاقين',
          ],
          ...[
            'بين العملاقين',
            'بين الدب والنسر',
            'بين النسر والتنين',
            'في فم الدب',
            'في قبضة الدب',
          ],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['same-clause'],
    unless: [{ inSentence: ['commerce', 'sport-words', 'screen-words', 'home-life'] }],
    examples: {
      asserted: ['تعيش {target:منغوليا} {cue:بين الدب والتنين} منذ قرون.'],
      none: ['يقف الطفل بين الدب والتنين في حديقة الألعاب.'],
    },
  },
  {
    id: 'no-place-for-outsiders',
    source: { paragraph: 6, phrase: 'مجال النفوذ الاستراتيجي', relation: 'synonym' },
    terms: {
      target: 'outside-powers',
      cue: {
        fixed: ['لا مكان', 'لا دور', 'لا شأن', 'لا موطئ قدم', 'لا حاجة', 'ليس هناك مكان', 'لا محل'],
      },
      actor: ['countries', 'sphere-lands', 'regions'],
    },
    anchor: 'cue',
    shapes: ['no-place-for'],
    unless: [{ inSentence: ['commerce', 'sport-words', 'home-life'] }],
    examples: {
      attributed: [
        'قال {speaker:الموفد} إنه {cue:لا مكان} {target:للقوى الأجنبية} في {actor:القوقاز}.',
      ],
      none: ['لا مكان للغرباء في فريق المغرب، قال المدرب.'],
    },
  },
]
