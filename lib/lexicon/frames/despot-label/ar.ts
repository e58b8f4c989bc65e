import type { Rule } from '../../types.ts'

export const ar: readonly Rule[] = [
  {
    id: 'despot',
    source: { paragraph: 2, phrase: 'الحاكم المستبد', relation: 'inflected' },
    terms: { label: 'despots' },
    anchor: 'label',
    unless: [{ inSentence: 'despot-decoys' }],
    examples: {
      asserted: ['غادر {label:الطاغية} الجزيرة ليلا.'],
      denied: ['لست {label:دكتاتورا}.'],
      none: ['تخلى المبرمج عن لقب الدكتاتور الخير.'],
    },
  },
  {
    id: 'despotism',
    source: { paragraph: 12, phrase: 'أكثر وحشية واستبدادًا من الاستبداد', relation: 'inflected' },
    terms: { label: 'despotisms' },
    anchor: 'label',
    unless: [{ inSentence: 'despot-decoys' }],
    examples: {
      asserted: ['أربعون عاما من {label:الاستبداد} أفرغت القرى.'],
      none: ['فيلم جديد عن دكتاتورية الموضة.'],
    },
  },
  {
    id: 'authoritarian-regime',
    source: { paragraph: 1, phrase: 'للأنظمة الاستبدادية', relation: 'inflected' },
    terms: { label: 'despotic', target: 'regimes' },
    anchor: 'label',
    shapes: ['noun-modifier', 'copula', 'naming-verb'],
    unless: [{ inSentence: 'despot-decoys' }],
    examples: {
      asserted: ['تشتري {target:الحكومة} {label:الاستبدادية} القمح من الخارج.'],
      none: ['حذر أطباء من التربية المتسلطة.'],
    },
  },
]
