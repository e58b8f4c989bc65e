import type { Rule } from '../../types.ts'

export const en: readonly Rule[] = [
  {
    id: 'benefactor-of-regimes',
    source: { paragraph: 1, phrase: 'مؤسسة خيرية للأنظمة الاستبدادية', relation: 'translation' },
    terms: { label: 'benefactors', target: 'clients' },
    anchor: 'label',
    shapes: ['image-of'],
    unless: [{ inSentence: 'relief-decoys' }],
    examples: {
      asserted: [
        'The Gulf kingdom has been a {label:guardian angel} for every {target:shaky throne} nearby.',
        "The mine's owner is the {target:junta's} {label:godfather}.",
      ],
      attributed: [
        '{speaker:A diplomat} said the bank was the {label:lender of last resort} of bankrupt {target:rulers}.',
      ],
      distanced: [
        'This time the envoy came from the "{label:patron saint}" of the {target:putschists}.',
      ],
      denied: ['The alliance is not a {label:fire brigade} for failing {target:governments}.'],
      none: [
        'The charity for the ruling family of cats asked for a donation.',
        'The charity told the government that its shelters were full.',
      ],
    },
  },
  {
    id: 'power-as-benefactor',
    source: { paragraph: 1, phrase: 'تعد روسيا مؤسسة خيرية', relation: 'translation' },
    terms: { label: 'benefactors', target: 'powers' },
    anchor: 'label',
    shapes: ['plain-copula', 'acting', 'named-as', 'apposition'],
    unless: [{ inSentence: 'relief-decoys' }, { inSentence: 'hazards' }],
    examples: {
      asserted: [
        '{target:Moscow} likes to play the {label:fireman} whenever a palace is besieged.',
        '{target:France} was for decades the {label:gendarme} of its old colonies.',
      ],
      attributed: [
        '{speaker:Columnists} called {target:Ankara} the {label:saviour} of the old guard.',
      ],
      denied: ['{target:Beijing} is no {label:Santa Claus}, and its loans fall due.'],
      none: [
        'Turkey is a rescuer of refugees at sea, its coast guard insists.',
        'Russia sent firefighters after the blaze in the port.',
      ],
    },
  },
  {
    id: 'policeman-of-the-region',
    source: { paragraph: 1, phrase: 'مؤسسة خيرية للأنظمة الاستبدادية', relation: 'synonym' },
    terms: {
      label: 'guards-of-order',
      target: 'regions',
    },
    anchor: 'label',
    shapes: ['image-of'],
    unless: [{ inSentence: ['relief-decoys', 'hazards'] }],
    examples: {
      asserted: ['Two bases are all that is left of the {label:gendarme} of {target:Africa}.'],
      denied: [
        "{speaker:The president} denied that his country was the {target:world's} {label:policeman}.",
      ],
      none: ['The film about the gendarme of the region opens in May.'],
    },
  },
  {
    id: 'service-to-despots',
    source: { paragraph: 1, phrase: 'مؤسسة خيرية للأنظمة الاستبدادية', relation: 'synonym' },
    terms: { label: 'services-to-despots', target: 'unfree-clients' },
    anchor: 'label',
    shapes: ['image-of'],
    unless: [{ inSentence: ['relief-decoys', 'screen-words', 'sport-words'] }],
    examples: {
      asserted: ['Riyadh became the {label:cash machine} of the {target:coup}.'],
      attributed: [
        '{speaker:A columnist} called Moscow the {label:retirement home} for fallen {target:putschists}.',
      ],
      denied: [
        '{speaker:The minister} said his country was no {label:safe haven} for deposed {target:juntas}.',
      ],
      none: ['The film stars a bodyguard of the dictator.'],
    },
  },
  {
    id: 'power-serves-despots',
    source: {
      paragraph: 1,
      phrase: 'تعد روسيا مؤسسة خيرية للأنظمة الاستبدادية',
      relation: 'synonym',
    },
    terms: { target: 'powers', label: 'benefactors', object: 'unfree-clients' },
    anchor: 'label',
    shapes: ['power-offers-clients'],
    unless: [{ inSentence: ['relief-decoys', 'hazards'] }],
    examples: {
      asserted: [
        '{target:Moscow} has been a {label:life raft} that many a {object:junta} climbed into.',
      ],
      none: [
        'Paris lent the charity a hall, and the regime sent flowers to the fund-raiser of volunteers.',
      ],
    },
  },
]
