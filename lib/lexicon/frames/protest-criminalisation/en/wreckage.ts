import type { Rule } from '../../../types.ts'
import { otherWreckage } from './shared.ts'

/** Wreckage, fire and looting are told of at the protest. */
export const wreckage: readonly Rule[] = [
  {
    id: 'protest-ends-in-wreckage',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      target: 'protest-events',
      cue: ['breaking-acts', 'crime-acts'],
      object: 'crime-objects',
    },
    anchor: 'cue',
    shapes: ['ended-with'],
    unless: [{ inSentence: 'disasters-and-sport' }],
    examples: {
      asserted: [
        'The {target:march} ended with a {object:bakery} {cue:torched} and a bus on its side.',
      ],
      attributed: [
        '{speaker:The mayor} said the {target:sit-in} had left forty {object:windows} {cue:smashed}.',
      ],
      none: ['The march ended with a bakery open late for the pensioners.'],
    },
  },
  {
    id: 'wrecking-of-things',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { label: 'wrecking-nouns', object: 'common-property' },
    anchor: 'label',
    shapes: ['image-of-object'],
    when: [{ inPassage: 'protest-signs' }],
    unless: [
      { inSentence: ['disasters-and-sport', 'state-accused'] },
      { inClause: 'forces-at-work' },
    ],
    examples: {
      asserted: ['The march left behind the {label:destruction} of three {object:shops}.'],
      attributed: [
        '{speaker:The mayor} deplored the {label:smashing} of {object:bus shelters} during the strike.',
      ],
      none: [
        'A day before the march came the destruction of shops by shelling.',
        'The destruction of old vehicles is a trade.',
      ],
    },
  },
  {
    id: 'things-wrecked-at-the-protest',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: { cue: 'wrecked-by-a-crowd', object: 'common-property' },
    anchor: 'cue',
    shapes: ['undone'],
    when: [{ inSentence: ['protest-signs', 'protest-events', 'riots'] }],
    unless: [
      { inSentence: ['disasters-and-sport', 'state-accused', 'attack-words'] },
      { inClause: 'forces-at-work' },
    ],
    examples: {
      asserted: [
        'During the march a {object:police post} was {cue:torched}.',
        'The protests went on through the night, with {object:shops} {cue:looted} near the port.',
      ],
      attributed: ['Two {object:buses} were {cue:burned} at the rally, {speaker:the army} said.'],
      none: [
        'During the march a shop was smashed by police.',
        'Two cars were damaged in the hail.',
      ],
    },
  },
  {
    id: 'fire-lit-by-the-crowd',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      target: 'demonstrators',
      cue: { verbs: ['start', 'set/setting', 'light/lit', 'kindle'] },
      object: { nouns: ['fire', 'blaze', 'bonfire'] },
    },
    anchor: 'object',
    shapes: ['subject-verb-object', 'object-verb-by-agent'],
    unless: [{ inSentence: ['disasters-and-sport', 'state-accused'] }],
    examples: {
      asserted: ['A {object:blaze} {cue:started} by {target:protesters} gutted the hall.'],
      none: ['The strikers watched the blaze that lightning had started.'],
    },
  },
  {
    id: 'looting-near-the-protest',
    source: { paragraph: 4, phrase: 'السرقات من مستودعات الأسلحة', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...['act of vandalism/acts of vandalism', 'act of looting/acts of looting'],
          ...['act of arson/acts of arson', 'looting spree', 'campaign of arson', 'arson attack'],
        ],
        fixed: [
          ...['looting', 'vandalism', 'arson', 'pillaging', 'hooliganism', 'wanton destruction'],
          ...['smashing and burning', 'looting and burning', 'smashing and looting', 'ransacking'],
          ...['property destruction', 'destruction of public property'],
        ],
      },
    },
    anchor: 'label',
    when: [
      {
        inPassage: [
          'demonstrators',
          'riot-makers',
          'riots',
          'protest-events',
          'unrest-setting',
          'rulers',
          'heads',
        ],
      },
    ],
    unless: [
      { inSentence: 'state-accused' },
      { inPassage: otherWreckage },
      {
        rightAfter: 'label',
        words: ['riot-equipment', 'deeds-and-courts', 'wealth-of-a-nation'],
      },
      { rightBefore: 'label', words: 'against-riot' },
      { inSentence: ['screen-words', 'commerce'] },
      { inClause: 'forces-at-work' },
    ],
    examples: {
      asserted: ['The marchers had gone home. {label:Looting and arson} went on until dawn.'],
      attributed: [
        'The strikers held the bridge. {speaker:The mayor} accused them of {label:acts of arson}.',
      ],
      none: [
        'The rulers in power keep looting their countries, the marchers sang.',
        'The strikers held the bridge. Looting of tombs is an old trade in the novel.',
        'The marchers had gone home. Soldiers were tried for looting by troops of the north.',
      ],
    },
  },
  {
    id: 'looted-in-the-passage',
    source: { paragraph: 4, phrase: 'السرقات من مستودعات الأسلحة', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          ...['loot', 'torch', 'vandalise', 'vandalize', 'ransack', 'pillage', 'firebomb'],
          ...['set ablaze/set ablaze', 'set on fire/set on fire', 'set alight/set alight'],
          ...['burn down/burned down/burnt down'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['was-wrecked'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'riots', 'riot-makers'] }],
    unless: [
      { inPassage: otherWreckage },
      { inSentence: ['screen-words', 'home-life', 'armed-groups', 'war-actors', 'museum-shows'] },
      { inSentence: 'fiction-decoys' },
      { inClause: 'forces-at-work' },
    ],
    examples: {
      asserted: ['The march had ended. Nine shops in the port were {cue:looted} that night.'],
      attributed: [
        'The mayor spoke of the strikers. "The town hall was {cue:ransacked}," {speaker:he} said.',
      ],
      none: [
        'The march had ended. The tents were set on fire by police.',
        'The strikers read of a tomb that was looted in an old novel.',
      ],
    },
  },
  {
    id: 'damage-done-at-the-protest',
    source: {
      paragraph: 4,
      phrase: 'السرقات من مستودعات الأسلحة التي نظمها المتظاهرون',
      relation: 'synonym',
    },
    terms: {
      label: { nouns: ['damage', 'harm', 'vandalism', 'destruction'] },
      object: 'common-property',
    },
    anchor: 'label',
    shapes: ['damage-to-object'],
    when: [{ inPassage: ['demonstrators', 'protest-events', 'riots'] }],
    unless: [{ inPassage: otherWreckage }, { inClause: 'forces-at-work' }],
    examples: {
      attributed: [
        '{speaker:The mayor} said the strikers had caused {label:damage} to {object:shops}.',
      ],
      none: [
        'The earthquake did damage to shops, and the strike went on.',
        'The strike did no harm to the mood of the town.',
      ],
    },
  },
]
