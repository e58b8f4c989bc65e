import type { Rule } from '../../types.ts'

export const en: readonly Rule[] = [
  {
    id: 'order-to-shoot',
    source: { paragraph: 2, phrase: 'أوامر للسلطات باستخدام الأسلحة', relation: 'translation' },
    terms: { cue: 'orders-and-permissions', object: 'weapon-use' },
    anchor: 'object',
    shapes: ['order-to-act'],
    when: [{ inPassage: 'people-fired-on' }],
    unless: [
      { inSentence: 'weapon-decoys' },
      { inSentence: 'inquiries' },
      { rightBefore: 'cue', words: 'control-acts' },
      { rightBefore: 'object', words: 'ending-the-act' },
    ],
    examples: {
      asserted: [
        'The marshal had described the students as lazy and {cue:told} his men to {object:fire on} the crowd.',
        'The governor {cue:ordered} his guards to {object:open fire} on the strikers.',
        'A decree {cue:permits} soldiers to {object:use lethal force} against anyone out after dark.',
        'The platoon was {cue:under orders to} {object:turn its machine guns on} the strikers.',
        '{object:Live ammunition} was {cue:authorised} for use against the crowd.',
      ],
      attributed: [
        '{speaker:The president} said he had {cue:ordered} the army to {object:shoot} the villagers.',
      ],
      distanced: [
        'The junta {cue:allowed} its men to "{object:use all means}" against the marchers.',
      ],
      denied: [
        '{speaker:A police chief} denied that he had {cue:authorised} {object:live fire} on the demonstrators.',
      ],
      none: [
        'The judge ordered an inquiry into the use of lethal force at the rally.',
        'Recruits were told to shoot at targets on the range near the square.',
        'The film director ordered the crew to turn its lamps on the marchers.',
        'The president ordered the marchers home.',
        'The court ordered the guards to cease live fire on the strikers.',
        'The king of the planet ordered his robots to kill the villagers.',
        'Troops fired live rounds at the demonstrators.',
        'The warden told the agency that two strikers were killed at the bridge.',
        'The decree was meant to {order-restored:restore order}, not to kill the strikers.',
      ],
    },
  },
  {
    id: 'licence-to-shoot',
    source: { paragraph: 2, phrase: 'أوامر للسلطات باستخدام الأسلحة', relation: 'synonym' },
    terms: {
      cue: 'licences-to-shoot',
    },
    anchor: 'cue',
    when: [{ inPassage: ['people-fired-on', 'unrest-setting', 'rebellious-towns'] }],
    unless: [{ inSentence: 'weapon-decoys' }, { inClause: 'inquiries' }],
    examples: {
      asserted: [
        'The decree frees soldiers {cue:from prosecution when firing on} crowds.',
        'Guards at the palace had {cue:orders to shoot} as the marchers came near.',
      ],
      distanced: ['The so-called {cue:licence to kill} covers every guard at the march.'],
      none: [
        'Forest wardens have permission to shoot wolves near the villages.',
        'Prosecutors opened an inquiry into orders to shoot at the march.',
      ],
    },
  },
  {
    id: 'command-to-shoot',
    source: { paragraph: 2, phrase: 'باستخدام الأسلحة ضد من', relation: 'synonym' },
    terms: {
      cue: 'commands-to-shoot',
    },
    anchor: 'cue',
    shapes: ['imperative'],
    when: [{ inPassage: 'people-fired-on' }],
    unless: [{ inSentence: 'weapon-decoys' }, { inClause: 'inquiries' }],
    examples: {
      attributed: [
        '"{cue:Open fire}," {speaker:the captain} shouted when the marchers reached the bridge.',
      ],
      none: ['"Shoot them," the photographer said of the recruits.'],
    },
  },
  {
    id: 'will-shoot-without-warning',
    source: { paragraph: 2, phrase: 'باستخدام الأسلحة ضد من', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          'shoot without warning/shot without warning',
          'fire without warning',
          'open fire without warning',
          'shoot on sight/shot on sight',
          'shoot to kill/shot to kill',
        ],
        fixed: ['shoot to kill', 'shot on sight', 'shot without warning'],
      },
      target: { fixed: ['will', 'shall', 'would', 'may', 'must', 'can', 'could', 'to', 'should'] },
    },
    anchor: 'cue',
    shapes: ['auxiliary-verb'],
    when: [{ inPassage: 'people-fired-on' }],
    unless: [{ inSentence: 'weapon-decoys' }, { inClause: 'inquiries' }],
    examples: {
      attributed: [
        'Anyone near the barricade {target:will} be {cue:shot on sight}, {speaker:the colonel} said as crowds gathered.',
      ],
      none: ['Gunmen opened fire without warning on a crowd outside a bar.'],
    },
  },
  {
    id: 'may-shoot',
    source: { paragraph: 2, phrase: 'أوامر للسلطات باستخدام الأسلحة', relation: 'synonym' },
    terms: {
      cue: 'weapon-use',
      target: {
        fixed: [
          'may',
          'may now',
          'can now',
          'shall',
          'will be free to',
          'are free to',
          'should',
          'must',
          'ought to',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['auxiliary-verb'],
    when: [{ inPassage: 'people-fired-on' }],
    unless: [
      { inSentence: 'weapon-decoys' },
      { inClause: 'inquiries' },
      { rightBefore: 'cue', words: 'not' },
    ],
    examples: {
      asserted: ['Guards {target:may now} {cue:fire on} anyone who crosses the square.'],
      attributed: [
        'Guards {target:should} {cue:shoot} the pickets in the leg, {speaker:the governor} said.',
      ],
      none: [
        'Hunters may shoot deer near the villages from May.',
        'Guards must not shoot at demonstrators, the envoy said.',
      ],
    },
  },
  {
    id: 'weapons-cleared-for-use',
    source: { paragraph: 2, phrase: 'أوامر للسلطات باستخدام الأسلحة', relation: 'synonym' },
    terms: { object: 'live-ammunition' },
    anchor: 'object',
    shapes: ['weapons-cleared'],
    when: [{ inPassage: 'people-fired-on' }],
    unless: [{ inSentence: 'weapon-decoys' }, { inClause: 'inquiries' }],
    examples: {
      asserted: ['{object:Machine guns} may be used against the marchers from Monday.'],
      attributed: [
        '{speaker:The decree} said that {object:live rounds} were to be used on the pickets.',
      ],
      none: ['The protesters asked who had carried live rounds to the parade ground.'],
    },
  },
  {
    id: 'clear-orders',
    source: { paragraph: 2, phrase: 'أوامر للسلطات باستخدام الأسلحة', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          'orders are clear',
          'orders were clear',
          'order is clear',
          'order was clear',
          'clear orders',
          'explicit orders',
          'strict orders',
          'clear instructions',
          'instructions are clear',
          'instructions were clear',
        ],
      },
      object: 'weapon-use',
    },
    anchor: 'object',
    shapes: ['cue-then-object-in-sentence'],
    when: [{ inSentence: 'people-fired-on' }],
    unless: [{ inSentence: ['weapon-decoys', 'inquiries', 'armed-groups', 'court-words'] }],
    examples: {
      attributed: [
        '{speaker:The captain} said his {cue:orders were clear}: any striker on the bridge {object:is to be shot}.',
      ],
      none: [
        'The recruits had clear orders to open fire on the range, and demonstrators watched from the road.',
      ],
    },
  },
  {
    id: 'shoot-to-kill',
    source: { paragraph: 2, phrase: 'أوامر للسلطات باستخدام الأسلحة', relation: 'synonym' },
    terms: {
      cue: { fixed: ['shoot to kill', 'shoot-to-kill', 'fire to kill'] },
    },
    anchor: 'cue',
    unless: [
      { inSentence: ['weapon-decoys', 'war-actors', 'screen-words', 'sport-words'] },
      { inClause: 'inquiries' },
    ],
    examples: {
      attributed: ['{speaker:The governor} said he had told his men to {cue:shoot to kill}.'],
      none: [
        "In the film the sheriff's men shoot to kill.",
        'The union accused the soldiers of shooting to kill.',
      ],
    },
  },
]
