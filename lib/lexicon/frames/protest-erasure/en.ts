import type { Rule } from '../../types.ts'

const wipedOut = ['verb-and-object', 'noun-of-object', 'passive-with-be', 'headline-passive']

/** What is crushed by no force, or is only near the protest or of it. */
const notTheProtest: Rule['unless'] = [
  { inClause: 'crush-decoys' },
  { rightBefore: 'target', words: 'in-the-course-of' },
  { rightAfter: 'target', words: ['belongings', 'asking-acts'] },
  { rightAfter: 'cue', words: 'belongings' },
]

export const en: readonly Rule[] = [
  {
    id: 'protest-crushed',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'translation' },
    terms: {
      cue: 'erasing-acts',
      target: ['protest-and-its-people', 'rioters', 'riot-makers', 'demonstrators'],
    },
    anchor: 'cue',
    shapes: [...wipedOut, 'verb-and-second-object'],
    unless: notTheProtest,
    examples: {
      asserted: [
        'The last {target:pickets} were {cue:swept away} in an hour.',
        'The {target:strike}, {cue:crushed} by the garrison in a week, was not forgotten.',
        'The garrison {cue:crushed} the {target:uprising} before the ships arrived.',
        'The {target:opposition} was {cue:liquidated} cell by cell in the winter of 1978.',
        'The {cue:crushing} of {target:dissent} took one winter.',
      ],
      attributed: ['{speaker:The colonel} vowed to {cue:wipe out} the {target:sit-in} by Friday.'],
      distanced: ['{speaker:The decree} speaks of the "{cue:elimination}" of {target:dissidents}.'],
      denied: [
        '{speaker:The ministry} denied that the army would {cue:crush} the {target:strike}.',
      ],
      none: [
        'The court wiped out the convictions of six demonstrators.',
        'The party purged its lists of men who had joined the protests.',
        'The mayor wants to stamp out graft, the chief complaint of the demonstrators.',
        'The council rubbed out the slogans that protesters had left on the wall.',
        'An activist was crushed by a tram near the square.',
        'The boys uprooted street signs.',
        'The backbench rebellion was crushed by the whips.',
        'A court order quashed the strike.',
        'A judge quashed the activists’ convictions.',
        'Protesters demand that the landmines be eradicated.',
        'The ruling party crushed the opposition at the ballot box.',
        'Rain wiped out the second day of the sit-in.',
        'The governor quashed rumours of a general strike.',
        'The visitors crushed the opposition in the second half of the cup match.',
        'Riot police dispersed the protesters with water cannon.',
        'Two demonstrators were crushed to death when a wall fell.',
        'During the rally a flower stall was crushed by a van.',
        'An activist was crushed against the gates as the concert began.',
        'The strikers, crushed by the news, went home.',
        'Inflation wiped out the gains of the strike.',
        'The law would wipe out the debts of strikers.',
        'The heat flattened the marchers.',
      ],
    },
  },
  {
    // Whoever holds a town in revolt is named by no more than that.
    id: 'land-rid-of-those-who',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
    terms: {
      cue: { verbs: ['purge', 'cleanse', 'rid/ridding', 'purify'] },
      target: { fixed: ['those who', 'all who', 'everyone who', 'anyone who', 'all those'] },
    },
    anchor: 'cue',
    shapes: ['rid-of'],
    when: [{ inPassage: ['protest-signs', 'rebellious-towns', 'riots'] }],
    unless: [...notTheProtest, { inSentence: 'sport-words' }],
    examples: {
      attributed: [
        '{speaker:The colonel} swore to {cue:cleanse} the republic of {target:those who} had marched.',
      ],
      none: ['The team was rid of those who had cheated before the protests.'],
    },
  },
  {
    id: 'after-the-protest-was-crushed',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
    terms: {
      cue: 'erasing-acts',
      target: ['protest-and-its-people', 'rioters', 'riot-makers', 'demonstrators'],
    },
    anchor: 'cue',
    shapes: ['close-passive'],
    when: [{ rightBefore: 'target', words: 'in-the-course-of' }],
    unless: [{ inClause: 'crush-decoys' }, { rightAfter: 'cue', words: 'belongings' }],
    examples: {
      asserted: ['Thousands crossed the river after the {target:uprising} was {cue:crushed}.'],
      attributed: [
        '{speaker:The nun} said she was at prayer when the {target:revolt} had been {cue:wiped out}.',
      ],
      none: [
        'After the march a flower was crushed on the steps.',
        'During the protest crushed cans lay in the street.',
      ],
    },
  },
  {
    id: 'place-rid-of-them',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'translation' },
    terms: {
      cue: {
        verbs: ['purge', 'cleanse', 'rid/ridding', 'scour', 'scrub', 'disinfect', 'purify'],
      },
      target: ['protest-and-its-people', 'rioters', 'riot-makers', 'demonstrators'],
    },
    anchor: 'cue',
    shapes: ['rid-of'],
    unless: notTheProtest,
    examples: {
      asserted: [
        'It took one night to {cue:rid} the campus of {target:dissidents}.',
        'It took the colonels a winter to {cue:purge} the faculties of readers and {target:dissidents}.',
      ],
      denied: [
        '{speaker:The ministry} denied that the army would {cue:purge} the harbour of {target:strikers}.',
      ],
      none: ['The party purged its lists of men who had joined the protests.'],
    },
  },
  {
    id: 'rebels-crushed',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'translation' },
    terms: { cue: 'erasing-acts', target: { nouns: ['rebel', 'insurgent'] } },
    anchor: 'cue',
    shapes: wipedOut,
    when: [{ inPassage: 'protest-signs' }],
    unless: notTheProtest,
    examples: {
      asserted: [
        'The march was in its third week. The {target:rebels} of the square were {cue:crushed} at dawn.',
      ],
      none: ['The regiment mopped up the last of the rebels in the jungle.'],
    },
  },
  {
    id: 'who-does-not-yield',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
    terms: {
      target: {
        fixed: [
          ...['who do not surrender', 'who refuse to surrender', 'who does not surrender'],
          ...['who did not surrender', 'who will not surrender', "who don't surrender"],
          ...[
            'who do not lay down their arms',
            'who does not lay down his arms',
            'whoever resists',
          ],
          ...['whoever does not surrender', 'whoever does not lay down arms', 'whoever stays'],
          ...['who does not lay down arms', 'who refuse to disperse', 'who refuse to go home'],
          ...['who do not go home', 'who do not disperse', 'who resist', 'who offer resistance'],
        ],
      },
      cue: { verbs: ['eliminate', 'destroy', 'annihilate', 'liquidate', 'crush', 'exterminate'] },
    },
    anchor: 'cue',
    shapes: ['passive-with-be'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'rioters'] }],
    unless: [{ inSentence: ['crush-decoys', 'attack-words'] }],
    examples: {
      attributed: [
        '{speaker:The marshal} said of the strikers that those {target:who refuse to disperse} would be {cue:destroyed}.',
      ],
      none: ['Fighters who do not surrender will be destroyed, the general said of the siege.'],
    },
  },
  {
    id: 'wiped-out',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'translation' },
    terms: {
      cue: 'wiping-verbs',
      target: ['protest-and-its-people', 'rioters', 'riot-makers'],
    },
    anchor: 'cue',
    shapes: ['object-and-particle'],
    unless: [{ inSentence: 'crush-decoys' }],
    examples: {
      asserted: ['A curfew was meant to {cue:nip} the {target:strike} in the bud.'],
      attributed: [
        '{speaker:The marshal} vowed to {cue:tear} the {target:rebellion} out by the roots.',
        '{speaker:The governor} promised to {cue:sweep} the {target:marchers} off the streets.',
      ],
      none: ['The coach swept the opposition aside in the final.'],
    },
  },
  {
    id: 'nipped-in-the-bud',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
    terms: { cue: 'nipped' },
    anchor: 'cue',
    when: [
      { inSentence: ['protest-and-its-people', 'protests', 'opposition-people', 'protest-events'] },
    ],
    unless: [{ inSentence: 'crush-decoys' }],
    examples: {
      asserted: ['With eleven arrests the protest was {cue:nipped in the bud}.'],
      none: ['The gardener said the mildew could be nipped in the bud.'],
    },
  },
  {
    id: 'mopping-up-operation',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
    terms: {
      cue: 'cleansing-operations',
    },
    anchor: 'cue',
    when: [
      { inSentence: ['protest-and-its-people', 'protesters', 'protest-signs', 'street-marks'] },
    ],
    unless: [{ inSentence: ['crush-decoys', 'hazards', 'litter'] }],
    examples: {
      asserted: [
        '{cue:Mopping-up operations} went on in the quarter where the protesters had slept.',
      ],
      distanced: ['A so-called {cue:cleansing operation} emptied the campus of the activists.'],
      none: [
        'Volunteers joined a clean-up operation on the beach after the storm.',
        'A clean-up operation took the debris of the march from the square.',
      ],
    },
  },
  {
    id: 'labelled-crowd-erased',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
    terms: {
      cue: 'erasing-acts',
      target: 'labelled-crowd',
    },
    anchor: 'cue',
    shapes: ['verb-and-object', 'object-after-of', 'passive-with-be'],
    when: [
      { inPassage: ['protest-acts', 'demonstrators', 'protest-events', 'street-marks', 'rioters'] },
    ],
    unless: [{ inSentence: ['crush-decoys', 'attack-words', 'real-sickness'] }],
    examples: {
      attributed: [
        'The demonstration went on. {speaker:The general} said the {target:rats} would be {cue:exterminated}.',
      ],
      none: [
        'The disease was eradicated by a vaccine in the year of the march.',
        'The army said it had eliminated three terrorists after a car bomb in the desert.',
      ],
    },
  },
  {
    id: 'them-crushed',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
    terms: {
      cue: 'erasing-acts',
      target: {
        fixed: [
          ...['them', 'them all', 'all of them', 'every one of them', 'every last one of them'],
          ...['the lot of them', 'each of them'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['verb-and-object'],
    when: [
      {
        inPassage: [
          ...['protest-acts', 'demonstrators', 'protest-events', 'street-marks', 'rioters'],
          'opposition-people',
        ],
      },
      { inSentence: ['police-and-army', 'troops', 'state-and-its-force', 'rulers', 'officials'] },
    ],
    unless: [{ inSentence: ['crush-decoys', 'attack-words', 'burdens'] }],
    examples: {
      asserted: ['The pickets sang until the soldiers {cue:crushed} {target:them}.'],
      attributed: [
        '“We will {cue:annihilate} {target:them},” {speaker:the general} said of the marchers.',
      ],
      none: [
        'The marchers brought grapes and crushed them.',
        'Demonstrators hate the new taxes and want the government to eliminate them.',
      ],
    },
  },
  {
    id: 'movement-destroyed',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
    terms: {
      cue: {
        verbs: ['destroy', 'demolish', 'dismantle', 'break/broke/broken', 'bury', 'decimate'],
        nouns: ['destruction', 'dismantling', 'demolition', 'burial', 'decimation'],
      },
      target: {
        nouns: [
          ...[
            'opposition',
            'student organisation',
            'student organization',
            'student union',
            'youth league',
            'opposition party',
            'trade unions',
            'strike movement',
            'protest movement',
            'opposition movement',
            'uprising',
            'revolt',
          ],
          ...['student movement', 'democracy movement', 'pro-democracy movement', 'rebellion'],
          ...['resistance', 'civil society', 'labour movement', 'dissident movement'],
          ...['popular movement', 'independent press', 'independent media', 'free press'],
        ],
        fixed: ['dissent', 'sedition'],
      },
    },
    anchor: 'cue',
    shapes: ['verb-and-object', 'object-after-of', 'passive-with-be'],
    unless: [{ inSentence: ['crush-decoys', 'attack-words', 'ballots'] }],
    examples: {
      asserted: ['The decree of March {cue:destroyed} what was left of the {target:opposition}.'],
      attributed: ['{speaker:The marshal} swore to {cue:bury} the {target:revolt} in the hills.'],
      none: ['The striker destroyed the opposition in the cup final.'],
    },
  },
  {
    id: 'them-rooted-out',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          'root',
          'wipe',
          'stamp',
          'weed',
          'flush',
          'mop',
          'grind/ground',
          'snuff',

          'hunt down and wipe',
        ],
      },
      target: {
        fixed: [
          'them',
          'them all',
          'these people',
          'those people',
          'every one of them',
          'the lot of them',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['object-particle-later'],
    when: [{ inPassage: ['protest-acts', 'demonstrators', 'protest-events'] }],
    unless: [{ inSentence: ['crush-decoys', 'attack-words'] }],
    examples: {
      attributed: [
        '"We will {cue:wipe} {target:them} out," {speaker:the colonel} said of the strikers.',
      ],
      none: [
        'Volunteers pulled the thistles and burned them before the march.',
        'After the attack on a convoy at the march the army will root them out.',
      ],
    },
  },
  {
    id: 'place-swept-clean',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
    terms: {
      cue: { verbs: ['sweep/swept', 'wipe', 'scrub', 'scour', 'hose', 'rinse'] },
      target: ['demonstrators', 'protests'],
    },
    anchor: 'cue',
    shapes: ['swept-clean'],
    unless: [{ inSentence: ['crush-decoys', 'hazards'] }],
    examples: {
      asserted: ['Mounted guards {cue:swept} the bridge clean of {target:marchers} by noon.'],
      none: ['Volunteers swept the square clean of litter after the march.'],
    },
  },
  {
    id: 'place-cleansed',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
    terms: { cue: 'cleansing', target: 'cleansed-places' },
    anchor: 'cue',
    shapes: ['verb-and-object', 'object-after-of', 'passive-with-be'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [{ inSentence: ['crush-decoys', 'hazards', 'everyday-order'] }],
    examples: {
      asserted: [
        'They {cue:mopped up} the {target:camp} at dawn, and the strikers fled.',
        'The {cue:cleansing} of the {target:campus} took the guards one night, and of the sit-in nothing was left.',
      ],
      distanced: [
        'The sit-in was a week old. The so-called {cue:cleansing} of the {target:avenue} took nine minutes.',
      ],
      none: [
        'Rain cleansed the air over the strikers in the old town.',
        'The cleansing of the fountain in the old garden took a week.',
      ],
    },
  },
  {
    id: 'whoever-is-erased',
    source: { paragraph: 12, phrase: 'محو الاحتجاج', relation: 'synonym' },
    terms: { cue: ['wiping-verbs', 'erasing-acts'], target: 'anyone-who' },
    anchor: 'cue',
    shapes: ['verb-and-object'],
    when: [{ inPassage: ['protest-signs', 'commanders', 'clients', 'ruling-bodies'] }],
    unless: [{ inSentence: ['crush-decoys', 'sport-words', 'war-actors'] }],
    examples: {
      attributed: [
        "{speaker:The army chief} vowed that his men would {cue:crush} {target:anyone who} tampers with the island's calm.",
      ],
      none: ['The army team will crush anyone who meets it in the cup.'],
    },
  },
  {
    id: 'no-trace-left-of-it',
    source: {
      paragraph: 12,
      phrase: 'الطريقة الوحيدة الممكنة هي محو الاحتجاج',
      relation: 'synonym',
    },
    terms: {
      cue: {
        fixed: [
          ...['not a trace of', 'no trace of', 'no trace is left of', 'no trace was left of'],
          ...['nothing left of', 'the last traces of', 'every trace of', 'all trace of'],
          ...['all traces of', 'the very memory of', 'every last trace of'],
        ],
      },
      target: 'protest-events',
    },
    anchor: 'cue',
    shapes: ['direct-object'],
    unless: [{ inSentence: ['crush-decoys', 'disasters-and-sport', 'court-words', 'hazards'] }],
    examples: {
      asserted: [
        'The night raid left {cue:not a trace of} the {target:sit-in}.',
        'Bulldozers had removed {cue:every trace of} the {target:encampment} by noon.',
      ],
      attributed: [
        '{speaker:The general} swore that there would be {cue:nothing left of} the {target:revolt}.',
      ],
      none: ['There was no trace of the strike in the court records.'],
    },
  },
]
