import type { Rule } from '../../../types.ts'
import { abroad, notBlamed } from './shared.ts'

/** The protest is a plot, a script or a colour revolution from abroad. */
export const foreignPlots: readonly Rule[] = [
  {
    id: 'colour-revolution',
    source: { paragraph: 9, phrase: 'يواجه المطالب الغربية أيضًا', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          'colour revolution',
          'color revolution',
          'coloured revolution',
          'colored revolution',
          'Maidan technology/Maidan technologies',
        ],
      },
    },
    anchor: 'label',
    examples: {
      asserted: ['Three days later the {label:colour revolution} was over.'],
      attributed: ['{speaker:The president} called the rallies a {label:colour revolution}.'],
      none: ['The paint maker promised a revolution of colour.'],
    },
  },
  {
    id: 'foreign-made-plot',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      actor: abroad,
      cue: 'backed-from-abroad',
      target: ['plots', 'stirred-disorder'],
    },
    anchor: 'cue',
    shapes: ['made-by-abroad'],
    when: [{ inPassage: ['protest-signs', 'opposition-people', 'unrest-setting'] }],
    unless: [{ inSentence: ['foreign-decoys', 'election-decoys', 'years-of-revolt'] }],
    examples: {
      attributed: [
        '{speaker:The marshal} called the rebels part of a {actor:Western}-{cue:funded} {target:conspiracy}.',
      ],
      denied: [
        '{speaker:The nurse} denied that the soldiers had found a {actor:foreign}-{cue:staged} {target:provocation}.',
      ],
      none: ['A Saudi-backed scheme to plant palms along the coast won a prize.'],
    },
  },
  {
    id: 'plot-from-outside',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: { label: 'plot-owners', target: 'plots' },
    anchor: 'target',
    shapes: ['modifier'],
    when: [{ inPassage: ['protest-signs', 'opposition-people', 'protests'] }],
    unless: [{ inSentence: ['election-decoys', 'trial-words'] }],
    examples: {
      asserted: ['The strike hides an {label:international} {target:intrigue} against the crown.'],
      attributed: [
        '{speaker:The king} warned of an {label:American} {target:scheme} on the third day of unrest.',
      ],
      none: ['The court heard of an international scheme to smuggle cigarettes.'],
    },
  },
  {
    id: 'plot-hatched-by-a-power',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      target: 'plots',
      cue: 'hatching',
      actor: ['foreign-powers', 'foreign-places', 'foreign-services'],
    },
    anchor: 'target',
    shapes: ['hatched-by'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'opposition-people'] }],
    unless: [{ inSentence: ['election-decoys', 'attack-words', 'years-of-revolt'] }],
    examples: {
      attributed: [
        '{speaker:The marshal} said the march was part of a {target:scheme} that {actor:Washington} had {cue:devised}.',
      ],
      none: ['Two clubs hatched a plan for the derby while the strike went on in London.'],
    },
  },
  {
    id: 'plot-of-a-power',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: { actor: ['foreign-powers', 'foreign-services', 'foreign-places'], cue: 'plots' },
    anchor: 'cue',
    shapes: ['owned-by-name'],
    when: [{ inPassage: ['protest-signs', 'opposition-people'] }],
    unless: [{ inSentence: ['election-decoys', 'attack-words', 'years-of-revolt', 'trial-words'] }],
    examples: {
      attributed: [
        "{speaker:The deputy} called the strike one more of {actor:America's} {cue:intrigues}.",
      ],
      none: ['The plot by the shore was sold to France during the strike.'],
    },
  },
  {
    id: 'operations-room-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...['operations room', 'operation room', 'control room', 'war room', 'command centre'],
          ...['command center', 'nerve centre', 'nerve center', 'situation room', 'headquarters'],
        ],
      },
      actor: 'foreign-places',
    },
    anchor: 'label',
    shapes: ['masters-in'],
    when: [
      { inPassage: ['protest-signs', 'street-marks', 'stirred-disorder', 'meddling'] },
      { inPassage: ['making-acts', 'stirred-disorder', 'steering-acts'] },
    ],
    unless: [{ inSentence: ['commerce', 'attack-words', 'sport-words'] }],
    examples: {
      attributed: [
        '{speaker:The king} said an {label:operations room} in {actor:Ankara} steered the sit-in.',
      ],
      none: ['The firm moved its control room to Ankara.'],
    },
  },
  {
    id: 'room-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          'operations room',
          'operation room',
          'control room',
          'war room',
          'command centre',
          'command center',
        ],
      },
      actor: ['foreign-places', 'foreign-powers'],
      target: ['protest-events', 'demonstrators', 'stirred-disorder'],
    },
    anchor: 'label',
    shapes: ['room-somewhere'],
    unless: [{ inSentence: ['commerce', 'attack-words', 'sport-words'] }],
    examples: {
      attributed: [
        '{speaker:The ruler} said the {target:strike} had an {label:operations room} in {actor:London}.',
      ],
      none: ['The strike emptied the control room of the metro in London, where no train ran.'],
    },
  },
  {
    id: 'plot-made-in-a-capital',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: { target: 'plots', cue: ['hatching', 'made-in'], actor: 'foreign-places' },
    anchor: 'cue',
    shapes: ['made-somewhere'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'opposition-people', 'demonstrators'] }],
    unless: [
      { inClause: ['foreign-decoys', 'at-home', 'works-of-fiction', 'screen-words'] },
      { inSentence: ['election-decoys', 'attack-words', 'years-of-revolt'] },
    ],
    examples: {
      attributed: [
        'The students sang at the rally. {speaker:The paper} wrote of a {target:conspiracy} {cue:drawn up} in {actor:Washington}.',
      ],
      none: ['The rally ended. A film about a plot hatched in Washington was shown at night.'],
    },
  },
  {
    id: 'script-written-abroad',
    source: { paragraph: 5, phrase: 'أرسلوا من تركيا', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          'script',
          'scenario',
          'manual',
          'instruction',
          'marching order',
          'plan',
          'textbook',
          'playbook',
          'slogan',
          'leaflet',
          'placard',
          'banner',
          'score',
        ],
      },
      actor: ['foreign-places', 'foreign-powers', 'foreign-services'],
    },
    anchor: 'label',
    shapes: ['written-somewhere'],
    when: [
      {
        inSentence: [
          'demonstrators',
          'protest-events',
          'street-marks',
          'crowd-people',
          'opposition-people',
        ],
      },
    ],
    unless: [
      {
        inSentence: [
          ...notBlamed,
          'works-of-fiction',
          'screen-words',
          'commerce',
          'sport-words',
          'election-decoys',
        ],
      },
    ],
    examples: {
      attributed: [
        '{speaker:The paper} says the marchers acted on a {label:script} written in {actor:Brussels}.',
      ],
      none: ['The marchers met an actor who learnt a script written in Paris, a comedy film.'],
    },
  },
]
