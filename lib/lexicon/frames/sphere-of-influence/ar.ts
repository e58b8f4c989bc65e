import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'zone-of-influence',
    source: { paragraph: 6, phrase: 'مجال النفوذ الاستراتيجي', relation: 'inflected' },
    terms: {
      cue: {
        nouns: [
          ...['مجال نفوذ', 'منطقة نفوذ/مناطق نفوذ', 'دائرة نفوذ/دوائر نفوذ', 'نطاق نفوذ'],
          ...['فضاء نفوذ', 'ساحة نفوذ', 'مجال حيوي', 'فضاء حيوي', 'منطقة مصالح/مناطق مصالح'],
          ...['جوار قريب', 'خارج قريب', 'دولة عازلة/دول عازلة', 'دولة حاجزة'],
          ...[
            'مجال تأثير',
            'دائرة تأثير',
            'دائرة مصالح/دوائر مصالح',
            'مصالح متميزة',
            'نطاق هيمنة',
            'مبدأ مونرو',
            'عقيدة مونرو',
          ],
          ...['مجالات نفوذ', 'دولة تدور في فلك', 'مناطق هيمنة', 'مجال استراتيجي حيوي'],
        ],
      },
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
      cue: {
        nouns: [
          ...[
            'حديقة خلفية/حدائق خلفية',
            'فناء خلفي/فناؤ خلفي/فنائ خلفي',
            'باحة خلفية',
            'ساحة خلفية',
            'بوابة خلفية',
          ],
          ...['حوش خلفي', 'خاصرة رخوة', 'محمية/محميات', 'مستعمرة/مستعمرات'],
        ],
      },
    },
    anchor: 'cue',
    when: [{ inSentence: ['powers', 'countries', 'power-adjectives', 'geopolitics'] }],
    unless: [{ inSentence: ['commerce', 'home-life', 'former-rule'] }],
    examples: {
      asserted: ['تحولت أبخازيا إلى {cue:حديقة خلفية} لموسكو.'],
      attributed: ['يعتبر {speaker:البيت الأبيض} أن أمريكا الوسطى {cue:فناؤه الخلفي}.'],
      none: ['زرع سكان موسكو الطماطم في الحديقة الخلفية لمنازلهم.'],
    },
  },
  {
    id: 'in-the-orbit',
    source: { paragraph: 6, phrase: 'مجال النفوذ الاستراتيجي', relation: 'synonym' },
    terms: {
      cue: {
        nouns: ['فلك', 'حضن', 'عباءة', 'مدار', 'حظيرة', 'بيت طاعة', 'كنف', 'بوتقة'],
      },
      actor: ['powers', 'power-adjectives'],
    },
    anchor: 'cue',
    shapes: ['owned-by'],
    when: [{ inSentence: ['countries', 'geopolitics', 'nationalities'] }],
    unless: [{ inSentence: ['commerce', 'space-flight'] }],
    examples: {
      asserted: ['ما زالت طاجيكستان تدور في {cue:فلك} {actor:موسكو}.'],
      attributed: ['حذر {speaker:النائب} من عودة جورجيا إلى {cue:الحضن} {actor:الروسي}.'],
      none: ['وضع الصاروخ القمر الصناعي في مدار روسي جديد فوق كازاخستان.'],
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
      cue: {
        nouns: [
          'منطقة عازلة',
          'منطقة فاصلة',
          'دولة عازلة',
          'حاجز',
          'حزام عازل',
          'دولة حاجزة',
          'سياج',
        ],
      },
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
]
