import { combined } from '../../../combined.ts'
import type { Rule } from '../../../types.ts'

/** Where a thing done from outside is commerce, war, sport or a reply, and no steering of a crowd. */
const otherDealings = [
  ...['foreign-decoys', 'election-decoys', 'sport-words', 'commerce', 'screen-words'],
] as const

/** The unrest is steered from outside, without a name for who does it; or people are sent for it. */
export const fromOutside: readonly Rule[] = [
  {
    id: 'steered-from-outside',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...['directed', 'orchestrated', 'controlled', 'steered', 'instigated', 'incited'],
          ...['financed', 'funded', 'paid', 'bankrolled', 'sponsored', 'organised', 'organized'],
          ...['planned', 'coordinated', 'guided', 'manipulated', 'provoked', 'fomented'],
          ...['engineered', 'masterminded', 'stoked', 'fuelled', 'fueled', 'fanned', 'inspired'],
          ...['dictated', 'managed', 'armed', 'trained', 'equipped', 'hired', 'recruited'],
          ...['hatched', 'plotted', 'ridden', 'exploited', 'whipped up', 'stirred up'],
          ...[
            'scripted',
            'prepared',
            'staged',
            'influenced',
            'hijacked',
            'bought',
            'commanded',
            'instructed',
            'led astray',
            'misled',
            'duped',
            'brainwashed',
            'egged on',
            'seduced',
            'deceived',
            'coached',
            'lured',
            'corrupted',
            'radicalised',
            'radicalized',
            'groomed',
          ],
        ],
      },
      actor: {
        fixed: [
          ...[
            'from outside',
            'from a neighbouring country',
            'from a neighboring country',
            'from a neighbouring state',
            'from a neighboring state',
            'from a neighbouring capital',
            'from across a border',
            'from beyond a border',
            'from foreign capitals',
            'from a foreign capital',
            'by foreign embassies',
            'by a foreign embassy',
            'by enemy broadcasters',
            'by foreign broadcasters',
            'by foreign channels',
            'from the outside',
            'by a foreign state',
            'by a foreign country',
            'from abroad',
            'from overseas',
            'by outsiders',
          ],
          ...['from beyond the border', 'from beyond our borders', 'from across the border'],
          ...['by foreign forces', 'by foreign powers', 'by foreign agents', 'by foreigners'],
          ...['by foreign interests', 'by foreign services', 'by foreign elements'],
          ...['by foreign hands', 'by foreign governments', 'by foreign countries'],
          ...[
            'by foreign actors',
            'by foreign states',
            'by foreign enemies',
            'by foreign embassies',
          ],
          ...['by outside forces', 'by outside powers', 'by external forces', 'by external powers'],
          ...[
            'by external actors',
            'by hostile powers',
            'by hostile states',
            'by foreign sponsors',
          ],
          ...['by foreign intelligence', 'by foreign spies', 'by a foreign power'],
          ...['by foreign capitals', 'by forces abroad', 'by forces outside the country'],
        ],
      },
    },
    anchor: 'actor',
    shapes: ['cue-before-actor'],
    when: [
      { inPassage: ['protest-signs', 'protest-events', 'demonstrators', 'riots'] },
      {
        inSentence: [
          ...['protest-signs', 'protest-events', 'demonstrators', 'riots', 'stirred-disorder'],
          ...['opposition-people', 'crowd-members', 'riot-makers'],
        ],
      },
    ],
    unless: [{ inSentence: otherDealings }, { inPassage: 'bombs-and-war' }],
    examples: {
      attributed: [
        '{speaker:The ministry} said the marchers had been {cue:led astray} {actor:by foreign embassies}.',
        '{speaker:The governor} said the blockade was {cue:scripted} {actor:by foreign embassies} and would be cleared.',
        'The march on the mint was {cue:ridden} {actor:by foreign interests}, {speaker:a general} believes.',
      ],
      distanced: [
        'The miners went on strike, "{cue:bought} {actor:from overseas}" in the words of {speaker:the palace}.',
      ],
      none: [
        'After the protest the museum was funded from abroad by tourists and their visas.',
        'The orchestra was directed from the outside of the hall.',
      ],
    },
  },
  {
    id: 'sending-people-for-it',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'translation' },
    terms: {
      cue: {
        fixed: combined(
          [
            ...['sending', 'sent', 'deploying', 'deployed', 'dispatching', 'hiring', 'paying'],
            ...['training', 'recruiting', 'arming', 'infiltrating', 'financing', 'funding'],
            ...['smuggling in', 'bringing in', 'flying in', 'importing', 'using', 'activating'],
          ],
          [
            ...['mercenaries', 'paramilitaries', 'agents', 'secret agents', 'provocateurs'],
            ...['agitators', 'infiltrators', 'saboteurs', 'thugs', 'fighters', 'gunmen', 'spies'],
            ...['militants', 'secret mercenaries', 'armed men', 'terrorists', 'extremists'],
            ...['instructors', 'troublemakers', 'gangs', 'armed gangs', 'hooligans', 'hitmen'],
            ...['criminals', 'youths', 'paid agents', 'undercover agents', 'operatives'],
          ],
        ),
      },
      actor: ['foreign-powers', 'foreign-places', 'foreign-services'],
    },
    anchor: 'cue',
    shapes: ['actor-then-cue', 'owned-by-name'],
    when: [
      { inSentence: ['protest-signs', 'protest-events', 'demonstrators', 'riots', 'rioters'] },
      { inSentence: ['disorder-makers', 'accusing', 'charging'] },
    ],
    unless: [
      { inSentence: otherDealings },
      { inPassage: 'bombs-and-war' },
      { inClause: 'at-home' },
    ],
    examples: {
      attributed: [
        '{speaker:The king} accuses {actor:Washington} of {cue:sending agitators} over the hills to lead the strike.',
        '{actor:Rwanda} was {cue:deploying agents} to stir up the students, {speaker:the ministry} said before the march.',
      ],
      none: [
        'Washington was sending instructors to a school of music, and the march went on.',
        'The ministry was sending thugs against the strike in the port.',
      ],
    },
  },
  {
    id: 'nationals-took-part',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      label: {
        nouns: combined(
          [
            ...['Afghan', 'Pakistani', 'Iraqi', 'Syrian', 'Ukrainian', 'Russian', 'Rwandan'],
            ...['Nigerian', 'Colombian', 'Cuban', 'Venezuelan', 'Haitian', 'Turkish', 'Georgian'],
            ...['Eritrean', 'Sudanese', 'Chadian', 'Malian', 'Ugandan', 'American', 'Israeli'],
            ...['Iranian', 'Lebanese', 'Palestinian', 'Chinese', 'Indian', 'Bangladeshi', 'Kyrgyz'],
            ...[
              'Zimbabwean',
              'Kenyan',
              'Burundian',
              'Congolese',
              'Ethiopian',
              'Egyptian',
              'Libyan',
            ],
            ...['Tunisian', 'Polish', 'Lithuanian', 'Serbian', 'Albanian', 'Armenian', 'Uzbek'],
            ...['Tajik', 'Nicaraguan', 'Bolivian', 'Peruvian', 'Burkinabe', 'Cameroonian'],
          ],
          ['national', 'citizen', 'mercenary/mercenaries', 'agent', 'militant', 'instructor'],
        ),
      },
      cue: {
        verbs: [
          ...['participate in', 'take part in/took part in/taken part in/taking part in', 'join'],
          ...['lead/led', 'organise', 'organize', 'stir up', 'incite', 'infiltrate', 'instigate'],
        ],
        fixed: ['were involved in', 'were among', 'were behind', 'are behind', 'was involved in'],
      },
      target: ['protest-events', 'riots', 'stirred-disorder', 'demonstrators'],
    },
    anchor: 'label',
    shapes: ['stirs-up'],
    when: [
      {
        inSentence: [
          ...[
            'officials',
            'police-and-army',
            'ruling-bodies',
            'tellers-in-power',
            'rulers',
            'held',
          ],
        ],
      },
    ],
    unless: [
      { inSentence: [...otherDealings, 'at-home', 'foreign-reaction'] },
      { inPassage: 'bombs-and-war' },
      { inClause: 'harm-to-crowds' },
    ],
    examples: {
      attributed: [
        'Nine {label:Chadian nationals} had {cue:taken part in} the {target:riots}, {speaker:the minister} said.',
      ],
      none: [
        'Iranian citizens took part in a festival in Rome, the minister said.',
        'Russian citizens took part in a protest against the war.',
      ],
    },
  },
  {
    id: 'money-poured-into-it',
    source: { paragraph: 9, phrase: 'يواجه المطالب الغربية أيضًا', relation: 'synonym' },
    terms: {
      actor: ['foreign-powers', 'foreign-services', 'foreign-plots', 'foreign-sources'],
      cue: {
        verbs: [
          ...['pour', 'pump', 'funnel', 'channel', 'inject', 'spend/spent', 'plough', 'sink/sank'],
          ...['transfer', 'wire', 'pass', 'send/sent', 'slip', 'shovel', 'siphon', 'hand over'],
        ],
      },
      target: ['protest-events', 'demonstrators', 'opposition-people'],
      object: {
        nouns: [
          ...['dollar', 'euro', 'money', 'cash', 'fund', 'million', 'billion', 'pound', 'rouble'],
          ...['grant', 'sum', 'thousand'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['money-goes-into'],
    unless: [{ inSentence: [...otherDealings, 'foreign-reaction', 'at-home', 'finance'] }],
    examples: {
      attributed: [
        '{actor:Western governments} {cue:poured} nine {object:million} crowns into the {target:strike}, {speaker:the deputy} claimed.',
      ],
      denied: [
        '{speaker:A priest} denied that {actor:the CIA} had {cue:funnelled} {object:cash} to the {target:demonstrators}.',
      ],
      none: ['The West poured money into schools while the strike went on.'],
    },
  },
  {
    id: 'money-and-men-of-a-power',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      actor: {
        fixed: [
          ...['Western', 'American', 'US', 'British', 'French', 'Israeli', 'Zionist'],
          ...['Russian', 'Turkish', 'Qatari', 'Iranian', 'Saudi', 'Emirati', 'Chinese', 'Indian'],
          ...['Pakistani', 'Egyptian', 'Polish', 'German', 'Ukrainian', 'Croatian', 'Cuban'],
          ...['Rwandan', 'Venezuelan', 'Colombian', 'Soviet', 'Libyan', 'CIA', 'Mossad', 'MI6'],
          ...['Soros', 'Serbian', 'Bulgarian', 'Moroccan', 'Algerian', 'Eritrean', 'imperialist'],
        ],
      },
      label: {
        nouns: [
          ...['money', 'gold', 'cash', 'dollar', 'plot', 'conspiracy/conspiracies', 'agent'],
          ...['provocateur', 'provocation', 'paymaster', 'handler', 'instigator', 'agitator'],
          ...['string-puller', 'puppet master', 'puppeteer', 'infiltrator', 'saboteur'],
          ...['special service', 'intelligence agency/intelligence agencies'],
          ...['intelligence service', 'secret service', 'operation', 'machination', 'intrigue'],
          ...['coordination centre', 'coordination center', 'script', 'playbook', 'ringleader'],
        ],
      },
    },
    anchor: 'label',
    shapes: ['power-then-label'],
    when: [
      { inPassage: ['demonstrators', 'protest-events', 'riots'] },
      {
        inSentence: [
          ...['demonstrators', 'protest-events', 'riots', 'disorder-makers', 'stirred-disorder'],
          ...['crowd-people', 'marching', 'making-acts'],
        ],
      },
    ],
    unless: [
      {
        inSentence: [...otherDealings, 'foreign-reaction', 'at-home', 'war-actors', 'attack-words'],
      },
      { inSentence: ['would-not-last', 'standing-or-falling'] },
      { inPassage: 'bombs-and-war' },
      { inClause: 'harm-to-crowds' },
      { rightAfter: 'label', words: ['law-words', 'agents-law-name'] },
      { rightBefore: 'actor', words: 'against-terror' },
    ],
    examples: {
      asserted: ['Behind the shipyard strike there was {actor:Bulgarian} {label:gold}.'],
      attributed: [
        '{speaker:A deputy} said {actor:Egyptian} {label:money} had put up the tents of the strikers.',
      ],
      denied: ['The strike is no {actor:Cuban} {label:plot}, {speaker:a baker} said.'],
      none: [
        'Without Russian money, the strikers say, no school would last a month.',
        'Marchers spoke out against Russian money.',
        'Strikers welcomed the German agent of their choir with concern.',
        'The film on the strike tells of a Soviet plot in Vienna.',
      ],
    },
  },
]
