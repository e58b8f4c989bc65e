import type { Rule } from '../../../types.ts'
import { crowd, notBlamed } from './shared.ts'

/** A power is named as what stands behind the protest, or gains from it. */
export const powersBehindIt: readonly Rule[] = [
  {
    id: 'abroad-stands-behind-it',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      actor: ['foreign-powers', 'agents-of-abroad'],
      cue: {
        fixed: [
          ...['behind it', 'behind it all', 'behind all this', 'behind this', 'behind them'],
          ...['behind these people', 'behind the scenes', 'pulling the strings'],
          ...['pull the strings', 'pulls the strings', 'pulled the strings', 'pulling strings'],
          ...['giving the orders', 'give the orders', 'calling the tune', 'call the tune'],
          ...['paying for it', 'paid for it', 'pays for it', 'pay for it', 'paying for all this'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['actor-in-the-act'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [
      { inSentence: [...notBlamed, 'commerce', 'finance'] },
      { inSentence: ['toy-puppets', 'screen-words', 'sport-words'] },
    ],
    examples: {
      attributed: [
        '"{actor:Zionists} are {cue:pulling the strings}," {speaker:the imam} said of the strike.',
      ],
      denied: ['{actor:Washington} is not {cue:behind it}, {speaker:a marcher} said.'],
      none: [
        'The strike ended on Friday. Brussels had no time for what went on behind the scenes.',
      ],
    },
  },
  {
    id: 'protest-blamed-on-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events', 'stirred-disorder'],
      actor: ['foreign-powers', 'foreign-places', 'foreign-plots'],
    },
    anchor: 'actor',
    shapes: ['blamed-on'],
    unless: [{ inClause: ['at-home', 'harm-to-crowds'] }],
    examples: {
      attributed: [
        '{speaker:The prince} blamed the {target:walkout} on {actor:foreign agents}.',
        '{speaker:The paper} blames {actor:Western envoys} for the {target:unrest}.',
      ],
      none: [
        'The nurses blamed the strike on low pay.',
        'She blamed France for the rain at the rally.',
      ],
    },
  },
  {
    id: 'abroad-accused-of-it',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: crowd,
      cue: ['making-acts', 'backing-acts', 'disorder-makers'],
      actor: ['foreign-powers', 'foreign-places', 'foreign-services'],
    },
    anchor: 'cue',
    shapes: ['accused-of-stirring'],
    unless: [{ inClause: ['at-home', 'attack-words'] }],
    examples: {
      attributed: [
        '{speaker:The premier} accused {actor:the West} of {cue:backing} the {target:unrest}.',
      ],
      none: ['She accused the American of spoiling the march.'],
    },
  },
  {
    id: 'meddling-from-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      cue: 'meddling',
      target: {
        nouns: ['internal affair', 'domestic affair', 'protest', 'unrest', 'riot', 'demonstration'],
        fixed: ['affairs', 'our affairs', 'its affairs', 'their affairs'],
      },
    },
    anchor: 'cue',
    shapes: ['meddles-in'],
    when: [{ inPassage: ['protest-signs', 'opposition-people'] }],
    unless: [{ inSentence: ['election-decoys', 'at-home', 'trial-words'] }],
    examples: {
      attributed: [
        '{speaker:The premier} told the ambassadors not to {cue:meddle} in the {target:internal affairs} of a country in protest.',
      ],
      denied: [
        '{speaker:The consul} denied {cue:interfering} in the {target:domestic affairs} of the islands after the march.',
      ],
      none: ['The referee intervened in the protest of the coach.'],
    },
  },
  {
    id: 'abroad-takes-part',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: {
        nouns: [
          ...['protest', 'demonstration', 'rally/rallies', 'riot', 'uprising', 'revolt', 'unrest'],
          ...[
            'turmoil',
            'disturbance',
            'strike',
            'street movement',
            'protest movement',
            'rebellion',
          ],
          ...['sedition', 'insurrection', 'coup', 'coup attempt', 'attempted coup'],
        ],
      },
      cue: {
        verbs: ['meddle', 'interfere', 'collude'],
        nouns: ['mastermind', 'architect', 'instigator', 'organiser', 'organizer', 'author'],
        fixed: [
          ...['involved', 'implicated', 'complicit', 'behind', 'have a hand', 'had a hand'],
          ...['has a hand', 'having a hand', 'played a role', 'play a role', 'playing a role'],
          ...['plays a role', 'played a part', 'were at work', 'are at work', 'took part'],
        ],
      },
      actor: ['foreign-powers', 'foreign-services', 'foreign-places'],
    },
    anchor: 'cue',
    shapes: ['agent-act-object', 'accused-of-stirring', 'accused-of-meddling'],
    unless: [
      { rightBefore: 'actor', words: 'where-it-is' },
      {
        inClause: [...notBlamed, 'attack-words', 'peacekeepers'],
      },
      { inSentence: ['sport-words', 'years-of-revolt'] },
    ],
    examples: {
      attributed: [
        '{speaker:The premier} said {actor:foreign services} were {cue:involved} in the {target:strike}.',
        '{speaker:The premier} accused {actor:London} of {cue:interfering} in the {target:uprising}.',
      ],
      denied: [
        '{actor:London} was not {cue:involved} in the {target:strike}, {speaker:the envoy} said.',
      ],
      none: [
        'Kenya intervenes in the island protests with two hundred soldiers.',
        'Two tourists from London were involved in the strike of the lightning.',
        'London was involved in the talks about the fish.',
      ],
    },
  },
  {
    id: 'abroad-behind-the-events',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: {
        nouns: [
          ...['violence', 'chaos', 'disorder', 'event', 'incident', 'trouble', 'violent incident'],
          ...[
            'destabilisation',
            'destabilization',
            'plan',
            'campaign',
            'bloodshed',
            'crisis/crises',
          ],
          ...['violent chaos', 'vandalism', 'movement', 'anarchy', 'plot'],
        ],
      },
      cue: {
        fixed: ['behind', 'complicit', 'to blame', 'responsible', 'had a hand', 'has a hand'],
      },
      actor: ['foreign-powers', 'foreign-services'],
    },
    anchor: 'cue',
    shapes: ['agent-act-object'],
    when: [{ inPassage: ['protests', 'demonstrators', 'protest-signs'] }],
    unless: [
      { rightBefore: 'actor', words: 'where-it-is' },
      {
        inClause: [...notBlamed, 'attack-words', 'peacekeepers'],
      },
      { inPassage: ['bombs-and-war', 'sport-words'] },
    ],
    examples: {
      attributed: [
        'The sit-in went on. {speaker:The premier} said {actor:foreign services} were {cue:behind} the {target:chaos}.',
      ],
      none: ['The sit-in went on. London was behind the times in all things.'],
    },
  },
  {
    id: 'abroad-destabilises',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: {
        nouns: ['country', 'nation', 'state', 'society', 'homeland', 'republic', 'government'],
      },
      cue: {
        verbs: [
          ...[
            'destabilise',
            'destabilize',
            'undermine',
            'divide',
            'weaken',
            'tear apart',
            'topple',
          ],
          ...['plot against', 'conspire against', 'plunge into chaos', 'set ablaze/setting ablaze'],
        ],
      },
      actor: ['foreign-powers', 'foreign-services', 'foreign-plots'],
    },
    anchor: 'cue',
    shapes: ['agent-act-object', 'accused-of-stirring'],
    when: [{ inPassage: ['protests', 'demonstrators', 'protest-signs'] }],
    unless: [
      { rightAfter: 'actor', words: 'law-words' },
      { rightBefore: 'actor', words: 'where-it-is' },
      { inClause: [...notBlamed, 'attack-words'] },
      { inPassage: ['bombs-and-war', 'sport-words'] },
      { inSentence: ['commerce', 'finance', 'election-decoys', 'years-of-revolt'] },
    ],
    examples: {
      attributed: [
        'The strike went on. {speaker:The premier} said {actor:foreign services} were trying to {cue:destabilise} the {target:country}.',
      ],
      none: [
        'They protest a "foreign agents" law that will destabilise the country.',
        'The strike went on. London and Paris divide the prize between them.',
      ],
    },
  },
  {
    id: 'powers-move-the-street',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      actor: ['foreign-powers', 'foreign-plots'],
      cue: {
        verbs: [
          'move',
          'stir',
          'incite',
          'steer',
          'run/ran',
          'fund',
          'finance',
          'agitate',
          'whip up',
          'direct',
          'manipulate',
          'pay/paid',
          'drive/drove/driven',
          'arouse',
        ],
      },
      target: {
        fixed: [
          'the street',
          'the streets',
          'the square',
          'the squares',
          'the crowd',
          'the crowds',
          'these events',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['agent-act-object'],
    unless: [
      { rightBefore: 'actor', words: 'where-it-is' },
      {
        inSentence: [...notBlamed, 'sport-words', 'commerce', 'screen-words'],
      },
    ],
    examples: {
      attributed: [
        '{speaker:The guests} agreed that {actor:foreign embassies} were {cue:moving} {target:the street}.',
      ],
      none: ['Foreign agents drove the crowd to the match.'],
    },
  },
  {
    id: 'part-of-a-power-in-it',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      cue: { nouns: ['role', 'part', 'involvement', 'fingerprint', 'complicity'] },
      actor: ['foreign-powers', 'foreign-services'],
      target: {
        fixed: [
          'what happened',
          'what had happened',
          'what is happening',
          'what was happening',
          'the events',
          'these events',
          'the unrest',
          'the disturbances',
          'the riots',
          'the marches',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['part-of-somebody-in'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [{ inClause: notBlamed }],
    examples: {
      attributed: [
        'The strikers marched yesterday. {speaker:The general} spoke of the {cue:part} of {actor:Western states} in {target:what had happened}.',
      ],
      none: [
        'The strikers marched yesterday. The paper praised the part of a Western state in talks.',
      ],
    },
  },
  {
    id: 'it-serves-a-power',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people'],
      cue: { verbs: ['serve', 'further', 'promote', 'advance', 'play into the hands of'] },
      actor: 'foreign-interests',
    },
    anchor: 'cue',
    shapes: ['object-possessed-by-agent'],
    unless: [{ inClause: notBlamed }],
    examples: {
      attributed: [
        '{speaker:The governor} thought that the {target:sit-in} {cue:served} {actor:foreign interests}.',
      ],
      none: ['The march served soup to the foreign guests of the mayor.'],
    },
  },
  {
    id: 'power-is-the-cause',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      actor: ['foreign-powers', 'foreign-services', 'foreign-plots'],
      cue: {
        fixed: [
          'was the cause',
          'is the cause',
          'were the cause',
          'are the cause',
          'was to blame',
          'is to blame',
          'were to blame',
          'are to blame',
          'was behind it',
          'is behind it',
          'were behind it',
          'are behind it',
          'was behind this',
          'is behind this',
          'stood behind them',
          'stand behind them',
          'stands behind them',
          'was behind them',
          'is behind them',
          'were behind them',
          'are behind them',
          'behind all this',
          'behind it all',
          'pulling the strings',
          'pulled the strings',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['actor-then-cue'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [{ inClause: ['at-home', 'foreign-reaction', 'harm-to-crowds'] }],
    examples: {
      attributed: [
        'The strikers marched yesterday. {speaker:The governor} said {actor:hostile powers} {cue:stood behind them}.',
      ],
      none: ['The strikers marched yesterday. The mayor said the rain was to blame.'],
    },
  },
  {
    id: 'officials-see-a-foreign-hand',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      label: {
        fixed: [
          'foreign hand',
          'foreign finger',
          'hidden hand',
          'external hand',
          'outside hand',
          'foreign puppeteer',
          'a foreign hand',
          'foreign paymasters',
          'foreign instigator',
          'foreign provocateur',
          'hostile forces overseas',
          'outside agitator',
        ],
      },
    },
    anchor: 'label',
    when: [
      {
        inSentence: ['officials', 'tellers-in-power', 'ruling-bodies', 'rulers', 'police-and-army'],
      },
    ],
    unless: [
      {
        inSentence: [
          'attack-words',
          'war-actors',
          'bombs-and-war',
          'election-decoys',
          'foreign-decoys',
          'sport-words',
          'commerce',
          'finance',
          'screen-words',
        ],
      },
    ],
    examples: {
      attributed: [
        '{speaker:The minister} sees {label:a foreign hand} in the empty lecture halls of Dhaka.',
      ],
      none: ['The minister said the foreign hand in the bombing was known.'],
    },
  },
  {
    id: 'behind-the-protest-stands-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people', 'riots', 'unrest'],
      actor: 'foreign-places',
    },
    anchor: 'actor',
    shapes: ['behind-it-stands'],
    unless: [
      {
        inSentence: [...notBlamed, 'sport-words', 'election-decoys', 'commerce'],
      },
      { inClause: ['police-and-army', 'troops'] },
    ],
    examples: {
      asserted: [
        'Behind the {target:student movement} stand the same foundations in {actor:Berlin and Vienna}.',
      ],
      none: ['Behind the rally stood a bus to Berlin, and the embassy sent its solidarity.'],
    },
  },
]
