import type { Rule } from '../../../types.ts'
import { crowd, notBlamed } from './shared.ts'

/** Those who protest are the agents, hands or children of somebody abroad. */
export const agentsOfAbroad: readonly Rule[] = [
  {
    id: 'foreign-hands',
    source: { paragraph: 9, phrase: 'يواجه المطالب الغربية أيضًا', relation: 'synonym' },
    terms: {
      label: 'foreign-plots',
    },
    anchor: 'label',
    when: [
      {
        inPassage: [
          ...['protest-signs', 'protest-events', 'demonstrators', 'opposition-people', 'riots'],
          ...['rioters', 'riot-makers', 'marching', 'stirred-disorder'],
        ],
      },
    ],
    unless: [
      { inSentence: ['election-decoys', 'foreign-decoys', 'sport-words'] },
      { inClause: 'coloured' },
      { rightAfter: 'label', words: 'law-words' },
      { rightBefore: 'label', words: 'agents-law-name' },
    ],
    examples: {
      attributed: [
        '{speaker:The premier} said the unrest had {label:foreign roots}.',
        'The disturbances had been prepared by {label:forces from outside}, {speaker:the governor} said.',
        '{speaker:Officials} saw an {label:Armenian hand in} the sit-in.',
        '{speaker:The prince} saw the {label:hands of a foreign} service in the uprising.',
      ],
      asserted: ['Behind the strike stands a {label:foreign hand}.'],
      distanced: ['{speaker:State radio} spoke of "{label:hidden hands}" behind the sit-in.'],
      denied: [
        'There is no {label:Iranian hand in} the protests.',
        'There is no {label:foreign hand} in the strike, {speaker:the baker} said.',
      ],
      none: [
        'The play about the strike is a Western production.',
        'An Iranian hand-woven rug hung in the strikers’ club.',
        'The hidden hand of the market explains the strike.',
        'Protesters gathered as deputies voted on the foreign funding law.',
        'The hidden hand turned the clock.',
        'A bill on transparency of foreign influence brought the strikers out.',
      ],
    },
  },
  {
    id: 'agents-of-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: crowd,
      label: 'agents-of-abroad',
    },
    anchor: 'label',
    shapes: ['copula', 'naming-verb', 'apposition', 'label-of', 'pronoun-copula'],
    unless: [
      { rightAfter: 'label', words: 'law-words' },
      { rightBefore: 'label', words: 'law-before' },
    ],
    examples: {
      asserted: ['The {target:marchers} are {label:foreign agents}, and the town knows it.'],
      attributed: ['{speaker:The deputy} branded the {target:strikers} {label:Western puppets}.'],
      distanced: ['{speaker:The deputy} called the {target:strikers} "{label:foreign agents}".'],
      none: [
        'Demonstrators are against the foreign agents law.',
        'The marchers had read the law on "foreign agents" aloud.',
      ],
    },
  },
  {
    id: 'hand-of-abroad',
    source: { paragraph: 9, phrase: 'يواجه المطالب الغربية أيضًا', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          'hand',
          'fingerprint',
          'long arm',
          'invisible hand',
          'dirty hand',
          'work',
          'handiwork',
        ],
      },
      actor: 'foreign-powers',
      target: ['protest-events', 'demonstrators', 'unrest'],
    },
    anchor: 'actor',
    shapes: ['hand-of-abroad'],
    unless: [{ inClause: 'at-home' }, { inClause: 'foreign-reaction' }],
    examples: {
      attributed: [
        '{speaker:The paper} saw the {label:hand} of {actor:Western capitals} in the {target:strike}.',
      ],
      none: ['A hand of cards and the strike were on the mind of the West.'],
    },
  },
  {
    id: 'people-used-by-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['protesters', 'crowd-members', 'crowd-people'],
      cue: 'making-acts',
      actor: 'foreign-powers',
    },
    anchor: 'cue',
    shapes: ['made-by-agent'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [
      { inClause: ['foreign-decoys', 'at-home'] },
      { inClause: 'foreign-reaction' },
      { rightBefore: 'target', words: 'acted-upon' },
    ],
    examples: {
      attributed: [
        '{speaker:The general} said the {target:students} at the rally were {cue:manipulated} by {actor:hostile embassies}.',
      ],
      none: ['The students were sent to a film festival by the embassy after the march.'],
    },
  },
  {
    id: 'they-are-agents-of-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: { target: 'they', label: 'agents-of-abroad' },
    anchor: 'label',
    shapes: ['pronoun-copula', 'naming-verb'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'protesters', 'opposition-people'] }],
    unless: [{ rightAfter: 'label', words: 'law-words' }],
    examples: {
      denied: [
        '"{target:We} are not {label:foreign agents}," said {speaker:a nurse} at the rally.',
      ],
      none: ['They noticed American agents in the court.'],
    },
  },
  {
    id: 'hand-of-another-country',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: { label: 'hands-of', actor: ['foreign-powers', 'foreign-places'] },
    anchor: 'label',
    shapes: ['hand-of'],
    when: [{ inSentence: ['protest-signs', 'protesters'] }],
    unless: [{ inClause: [...notBlamed, 'patron-signs'] }],
    examples: {
      distanced: ["{actor:Iran's} so-called {label:hand} in the sit-ins fills nineteen pages."],
      attributed: [
        "The strike bears {actor:Washington's} {label:fingerprints}, {speaker:the deputy} said.",
      ],
      none: ['The protesters shook the hand of the ambassador.'],
    },
  },
  {
    id: 'acting-for-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: [
        'demonstrators',
        'protest-events',
        'opposition-people',
        'protesters',
        'riot-makers',
        'rioters',
      ],
      cue: {
        fixed: [
          ...[
            'working with',
            'works with',
            'worked with',
            'in league with',
            'in cahoots with',
            'cooperating with',
            'co-operating with',
            'conspiring with',
            'conspired with',
            'colluding with',
            'colluded with',
            'taking orders from',
            'taking money from',
            'took money from',
            'receiving money from',
            'received money from',
            'receiving funding from',
            'received funding from',
            'in coordination with',
            'in co-ordination with',
            'coordinating with',
            'belong to',
          ],
          ...['belonged to', 'belonging to', 'in the employ of', 'employed by', 'recruited by'],
          ...['acting on behalf of', 'acts on behalf of', 'acted on behalf of', 'acting for'],
          ...['working on behalf of', 'work on behalf of', 'in league with', 'in cahoots with'],
          ...['colluding with', 'collaborating with', 'collaborated with', 'conspiring with'],
          ...['conspired with', 'in collusion with', 'working hand in glove with', 'paid off by'],
          ...['working for the interests of', 'carrying out the will of', 'being used by'],
        ],
      },
      actor: 'foreign-powers',
    },
    anchor: 'cue',
    shapes: ['accused-of-serving', 'object-possessed-by-agent'],
    unless: [{ inClause: ['foreign-decoys', 'at-home', 'commerce'] }],
    examples: {
      attributed: [
        '{speaker:The general} accused the {target:marchers} of {cue:acting on behalf of} {actor:Washington}.',
        'The {target:opposition} is {cue:in league with} {actor:Tehran}, {speaker:the deputy} said.',
      ],
      none: ['The strikers spoke with a singer acting for a theatre in France.'],
    },
  },
  {
    id: 'it-is-an-agent-of-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: { target: { fixed: ['it', 'he', 'she'] }, label: 'agents-of-abroad' },
    anchor: 'label',
    shapes: ['pronoun-copula', 'being-called'],
    when: [{ inPassage: ['protest-signs', 'protesters', 'opposition-people'] }],
    unless: [
      { inSentence: ['spy-words', 'screen-words'] },
      { rightAfter: 'label', words: 'law-words' },
    ],
    examples: {
      attributed: [
        'The deputy spoke of the student union. {target:It} is a {label:Western puppet}, {speaker:he} said.',
      ],
      none: ['He was a foreign spy in the film, and the activist liked it.'],
    },
  },
  {
    id: 'linked-to-foreign-services',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people', 'riot-makers', 'rioters'],
      cue: 'links-abroad',
      actor: 'foreign-services',
    },
    anchor: 'actor',
    shapes: ['object-possessed-by-agent'],
    unless: [{ inClause: ['at-home', 'commerce', 'sport-words'] }],
    examples: {
      attributed: [
        '{speaker:The general} said the {target:marchers} had {cue:links to} {actor:foreign embassies}.',
      ],
      none: ['The strikers had links to the bakers of the next valley.'],
    },
  },
  {
    id: 'these-are-agents-of-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: { target: { fixed: ['these', 'those', 'this'] }, label: 'agents-of-abroad' },
    anchor: 'label',
    shapes: ['these-are'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'protesters', 'opposition-people'] }],
    unless: [{ rightAfter: 'label', words: 'law-words' }],
    examples: {
      attributed: [
        'The strike went on. "{target:These} are {label:foreign agents}," {speaker:the mayor} said.',
      ],
      none: ['The strike went on. These are the rules on a foreign agents register.'],
    },
  },
  {
    id: 'fingers-from-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          'foreign finger',
          'foreign hand',
          'outside hand',
          'external hand',
          'hostile hand',
          'hidden hand',
          'outside finger',
        ],
      },
      cue: {
        verbs: [
          'tamper with',
          'meddle with',
          'meddle in',
          'toy with',
          'play with',
          'stir',
          'undermine',
        ],
      },
    },
    anchor: 'label',
    shapes: ['label-acts'],
    unless: [
      { inSentence: ['foreign-decoys', 'election-decoys', 'sport-words', 'finance', 'commerce'] },
    ],
    examples: {
      asserted: ["{label:Foreign fingers} are {cue:tampering with} the island's security."],
      none: ['Foreign hands play with the ball before the match.'],
    },
  },
  {
    id: 'children-of-abroad-in-quotes',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...[
            'Soros child/Soros children',
            'Soros mercenary/Soros mercenaries',
            'Sorosite',
            'Sorosist',
          ],
          ...[
            'foreign agent',
            'foreign puppet',
            'foreign stooge',
            'foreign mercenary/foreign mercenaries',
          ],
          ...[
            'agent of the West/agents of the West',
            'Western agent',
            'Western puppet',
            'CIA agent',
          ],
          ...['American agent', 'enemy agent', 'Zionist agent'],
          ...['foreign provocateur', 'foreign hand', 'foreign instigator', 'Western stooge'],
          ...['foreign element', 'colour revolutionary/colour revolutionaries'],
        ],
      },
    },
    anchor: 'label',
    shapes: ['scare-quoted'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'demonstrators', 'protest-events'] }],
    unless: [
      { rightAfter: 'label', words: 'law-words' },
      { rightBefore: 'label', words: 'law-before' },
      { inSentence: ['spy-words', 'screen-words', 'attack-words', 'sport-words'] },
    ],
    examples: {
      distanced: [
        'The “{label:foreign puppets}” who sat down in front of the ministry were miners.',
      ],
      none: ['After the march she saw "Mercenaries", a film about a football match.'],
    },
  },
  {
    id: 'puppeteers-in-a-capital',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...['puppeteer', 'puppet master', 'paymaster', 'handler', 'string-puller', 'curator'],
          ...['scriptwriter', 'conductor', 'customer', 'financier', 'master'],
          ...[
            'laboratory',
            'media laboratory',
            'troll farm',
            'troll factory',
            'headquarters',
            'think tank',
          ],
        ],
      },
      actor: {
        nouns: [
          'faraway capital',
          'far-off capital',
          'foreign capital',
          'distant capital',
          'Western capital',
          'neighbouring capital',
          'neighbouring country',
          'Florida',
          'Miami',
          'Langley',
          'Washington',
          'Brussels',
          'London',
          'Ankara',
          'Doha',
          'Riyadh',
          'Tehran',
          'Moscow',
          'Kyiv',
          'Warsaw',
          'Vilnius',
          'Paris',
          'Berlin',
          'Beijing',
          'Delhi',
          'Islamabad',
          'Tel Aviv',
          'Kigali',
          'Pretoria',
          'Caracas',
          'Havana',
        ],
        fixed: ['abroad', 'overseas', 'the West', 'another country', 'another capital'],
      },
    },
    anchor: 'label',
    shapes: ['masters-in'],
    when: [
      {
        inSentence: [
          'demonstrators',
          'protest-events',
          'protesters',
          'protest-signs',
          'street-marks',
        ],
      },
      {
        inSentence: ['making-acts', 'steering-acts', 'pay-and-orders', 'hirelings', 'hatching'],
      },
    ],
    unless: [
      {
        inSentence: [
          'foreign-decoys',
          'foreign-reaction',
          'election-decoys',
          'sport-words',
          'commerce',
        ],
      },
    ],
    examples: {
      attributed: [
        '{speaker:The minister} said that {label:puppet masters} in {actor:Brussels} had planned the sit-in.',
        'There was "a {label:paymaster} in a {actor:faraway capital}" behind the pupils who marched, {speaker:the prefect} said.',
      ],
      none: [
        'The strike was organised by nurses, and the director in London sent flowers to the hospital.',
      ],
    },
  },
  {
    id: 'foreign-conductor',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...[
            'foreign conductor',
            'foreign puppeteer',
            'foreign puppet master',
            'foreign mastermind',
          ],
          ...['foreign paymaster', 'foreign instigator', 'foreign wire-puller', 'foreign agitator'],
          ...[
            'foreign string-puller',
            'foreign provocateur',
            'outside agitator',
            'foreign director',
          ],
          ...[
            'outside instigator',
            'outside provocateur',
            'foreign prompter',
            'foreign scriptwriter',
          ],
          ...['hidden foreign hand', 'foreign wirepuller', 'foreign manipulator'],
        ],
      },
    },
    anchor: 'label',
    when: [{ inPassage: ['demonstrators', 'protest-events', 'street-marks', 'riots'] }],
    unless: [
      { inSentence: ['sport-words', 'screen-words', 'commerce', 'finance', 'election-decoys'] },
    ],
    examples: {
      attributed: [
        '{speaker:The governor} sees a {label:foreign conductor} behind the drums of the march.',
      ],
      denied: ['The march has no {label:foreign director}, {speaker:a drummer} said.'],
      none: ['The foreign conductor of the opera rehearsed for a week.'],
    },
  },
]
