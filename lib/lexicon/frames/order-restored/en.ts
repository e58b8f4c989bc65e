import type { Rule } from '../../types.ts'

export const en: readonly Rule[] = [
  {
    id: 'control-of-the-situation',
    source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'translation' },
    terms: { cue: 'control', target: 'situation' },
    anchor: 'cue',
    shapes: ['verb-and-object', 'passive-with-be', 'object-then-cue'],
    when: [
      {
        inPassage: ['unrest-setting', 'regimes', 'troops', 'rebellious-towns', 'officials'],
      },
    ],
    unless: [
      { inSentence: ['hazards', 'everyday-order'] },
      { inClause: 'prices' },
      { rightBefore: 'cue', words: 'kinds-of-control' },
      { rightAfter: 'cue', words: 'silent-about' },
    ],
    examples: {
      asserted: ['After the shooting the army {cue:controls} the {target:situation} in the port.'],
      attributed: [
        '{speaker:The junta} said its troops were {cue:in control of} the {target:streets}.',
      ],
      none: [
        'Crews controlled the situation after the blaze in the warehouse.',
        'The regime praised the birth control people chose in the village.',
        'It is a quality-control regime that most people forget.',
      ],
    },
  },
  {
    id: 'control-of-the-city',
    source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
    terms: {
      cue: 'control',
      target: ['towns-and-squares', 'rebellious-towns'],
    },
    anchor: 'cue',
    shapes: ['verb-and-object', 'passive-with-be', 'object-then-cue'],
    when: [
      { inPassage: ['protest-events', 'demonstrators', 'unrest-policing', 'keepers-of-order'] },
    ],
    unless: [
      { inSentence: ['hazards', 'everyday-order', 'armed-groups', 'bombs-and-war'] },
      { inClause: ['prices', 'border-marks'] },
    ],
    examples: {
      asserted: [
        'Police {cue:regained control of} the {target:port} two days after the {protest-criminalisation:riots}.',
      ],
      none: ['Jihadists took control of the town after the army fled.'],
    },
  },
  {
    id: 'order-restored',
    source: { paragraph: 9, phrase: 'تعزيزات للسيطرة على الناس', relation: 'synonym' },
    terms: { cue: 'control-acts', target: 'public-order' },
    anchor: 'cue',
    shapes: ['verb-and-object', 'passive-with-be', 'headline-passive'],
    when: [{ inPassage: ['unrest-setting', 'troops', 'protest-signs', 'rebellious-towns'] }],
    unless: [
      { inSentence: ['hazards', 'bombs-and-war'] },
      { inClause: ['prices', 'everyday-order'] },
      { rightAfter: 'target', words: 'silent-about' },
    ],
    examples: {
      denied: ['{target:Order} has not been {cue:restored} in the port since the riot.'],
      asserted: ['Troops {cue:restored} {target:order} in the port after a night of unrest.'],
      attributed: [
        '{speaker:The governor} thanked the guards for {cue:bringing} {target:peace and quiet} back to the port after the riot.',
        '{speaker:The general} vowed that his men would {cue:re-establish} {target:calm} in the rebel district.',
      ],
      distanced: [
        'Under the pretext of {cue:restoring} {target:order} soldiers searched the dormitories.',
      ],
      none: [
        'Activists at the rally accused the envoy of keeping quiet about the king.',
        'Fathers who impose their orders by force raise anxious children, a doctor told the rally.',
        'The captain restored order in defence once the team had settled.',
        'The premier promised the strikers to restore order to the public finances.',
        'The central bank will restore the stability of prices before the strike is over.',
      ],
    },
  },
  {
    id: 'chaos-ended',
    source: { paragraph: 9, phrase: 'تعزيزات للسيطرة على الناس', relation: 'synonym' },
    terms: {
      cue: {
        verbs: ['end', 'stop', 'halt', 'put an end to', 'put a stop to'],
      },
      target: { fixed: ['chaos', 'anarchy', 'lawlessness', 'mayhem', 'pandemonium'] },
    },
    anchor: 'target',
    shapes: ['direct-object'],
    when: [
      { inPassage: ['protest-signs', 'rioters'] },
      { inSentence: ['police-and-army', 'troops', 'state-and-its-force', 'rulers', 'officials'] },
    ],
    unless: [{ inSentence: ['hazards', 'bombs-and-war', 'sport-words', 'finance', 'prices'] }],
    examples: {
      asserted: [
        'By dawn the police had {cue:ended} the {target:chaos} and the strikers were gone.',
      ],
      attributed: [
        '{speaker:The palace} thanked the troops for {cue:putting an end to} the {target:anarchy} of the barricades.',
      ],
      none: [
        'The police ended the chaos at the roundabout, where the lights had failed.',
        'The president of the league promised to end the chaos of the fixtures.',
      ],
    },
  },
  {
    id: 'under-control',
    source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
    terms: { cue: 'stability-terms' },
    anchor: 'cue',
    when: [{ inPassage: ['unrest-setting', 'protest-signs', 'rebellious-towns'] }],
    unless: [
      { inSentence: ['hazards', 'everyday-order'] },
      { inClause: 'prices' },
      { rightAfter: 'cue', words: 'of-somebody' },
    ],
    examples: {
      asserted: [
        'In the port {cue:calm has returned}, and troops guard the square.',
        "The port is {cue:back in the state's grip} two weeks after the riots.",
      ],
      denied: [
        'The town is not {cue:back to normal}, {speaker:a striker} said by the barricade of the protest.',
      ],
      none: [
        'The blaze was under control before the police closed the road.',
        'A brush fire beside the protest camp was under control by noon.',
        'The province is back in the grip of winter after the protest.',
        'Exporters expect trade to return to normal after the strike.',
        'The sit-in is run under control of the dockers.',
      ],
    },
  },

  {
    id: 'situation-in-hand',
    source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
    terms: {
      target: ['situation', 'towns-and-squares'],
      cue: {
        fixed: [
          ...['under control', 'under full control', 'under its control', 'in hand', 'in check'],
          ...['under complete control', 'well under control', 'under firm control', 'back in hand'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['under-control-later'],
    when: [{ inPassage: ['unrest-setting', 'regimes', 'protest-signs'] }],
    unless: [{ inSentence: ['hazards', 'everyday-order'] }, { inClause: 'prices' }],
    examples: {
      attributed: ['{speaker:The government} said it had the {target:streets} {cue:in hand}.'],
      none: ['The government said the virus in the streets was under control.'],
    },
  },
  {
    id: 'pacified',
    source: { paragraph: 9, phrase: 'تعزيزات للسيطرة على الناس', relation: 'synonym' },
    terms: {
      cue: {
        verbs: ['pacify', 'tame', 'bring to heel/brought to heel', 'subdue', 'quieten'],
        nouns: ['pacification of', 'taming of'],
      },
      target: ['towns-and-squares', 'situation'],
    },
    anchor: 'cue',
    shapes: ['verb-and-object', 'passive-with-be'],
    when: [{ inPassage: ['unrest-setting', 'protest-signs'] }],
    unless: [{ inSentence: ['hazards', 'everyday-order'] }],
    examples: {
      asserted: ['Soldiers were flown in to {cue:tame} the {target:townships}.'],
      none: ['Engineers tamed the flood in the village as police closed the road.'],
    },
  },
  {
    id: 'calm-returns',
    source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
    terms: { target: 'public-order', cue: 'returning' },
    anchor: 'target',
    shapes: ['order-comes-back'],
    when: [
      {
        inPassage: ['unrest-setting', 'protest-signs', 'rebellious-towns'],
      },
    ],
    unless: [{ inSentence: ['hazards', 'everyday-order'] }, { inClause: 'prices' }],
    examples: {
      asserted: [
        'A week after the riots {target:calm} is slowly {cue:returning} to the port.',
        'Three days after the last shots at the marchers {target:normality} has {cue:come back} to the port.',
      ],
      attributed: [
        '{speaker:The governor} said that {target:peace and quiet} now {cue:reigned} after the riots.',
      ],
      none: ['The marchers waited until the quiet singer returned to the stage.'],
    },
  },
  {
    id: 'brought-to-heel',
    source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
    terms: {
      cue: 'bringing',
      target: ['situation', 'towns-and-squares', 'rebellious-towns', 'restless-lands'],
    },
    anchor: 'target',
    shapes: ['brought-to'],
    when: [{ inPassage: ['unrest-setting', 'protest-signs', 'troops'] }],
    unless: [{ inSentence: ['hazards', 'everyday-order', 'sport-words'] }, { inClause: 'prices' }],
    examples: {
      asserted: ['Two battalions were sent to {cue:bring} the mutinous {target:province} to heel.'],
      attributed: [
        '{speaker:The governor} said police had {cue:brought} the whole {target:delta} to heel.',
      ],
      none: ['The soldiers brought the province a tanker of water.'],
    },
  },
  {
    id: 'forces-in-control',
    source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
    terms: {
      cue: {
        nouns: ['firm grip on', 'tight grip on', 'full control of', 'complete control of'],
        fixed: [
          ...['in control of', 'back in control of', 'took control of', 'retook control of'],
          ...['regained control of', 'regain control of', 'take control of', 'taken control of'],
          ...[
            'regained their grip on',
            'regained its grip on',
            'had a grip on',
            'the upper hand in',
          ],
        ],
      },
    },
    anchor: 'cue',
    when: [
      { inClause: 'police-and-army' },
      { inPassage: ['protest-events', 'demonstrators', 'unrest-policing'] },
    ],
    unless: [
      { inSentence: ['hazards', 'everyday-order', 'armed-groups'] },
      { inClause: ['prices', 'commerce', 'finance'] },
      { rightAfter: 'cue', words: 'clients' },
    ],
    examples: {
      asserted: [
        'By dusk the gendarmes had a {cue:firm grip on} Arlit, and the strike committee was in hiding.',
      ],
      attributed: [
        '{speaker:A colonel} said his soldiers were {cue:back in control of} Kidal after the sit-in.',
      ],
      none: [
        'The army has a firm grip on power, and no protest has changed that.',
        'Strikers took control of the mine.',
      ],
    },
  },
  {
    id: 'law-and-order-restored',
    source: { paragraph: 9, phrase: 'تعزيزات للسيطرة على الناس', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          ...['restore law and order', 'restore public order', 'restore internal order'],
          ...['restore order and stability', 'restore the order and stability'],
          ...['restore security and order', 'restore security and stability', 'reimpose order'],
          ...['restore order and security', 'restore order and calm', 'restore calm and order'],
          ...['restore peace and order', 'impose law and order', 're-establish law and order'],
          ...['reestablish law and order', 'reimpose law and order', 'bring back law and order'],
          ...['restore constitutional order', 're-establish constitutional order'],
          ...['reestablish constitutional order', 'reinstate constitutional order'],
        ],
        fixed: [
          ...['constitutional order is restored', 'constitutional order was restored'],
          ...['constitutional order has been restored', 'constitutional order had been restored'],
          ...['law and order were restored', 'law and order have been restored'],
          ...['law and order was restored', 'law and order has been restored'],
        ],
        nouns: [
          ...['restoration of law and order', 'restoration of internal order'],
          ...['restoration of public order', 'restoration of order and stability'],
          ...['restoration of security and stability', 'return of law and order'],
          ...['restoration of constitutional order', 'restoration of the constitutional order'],
        ],
      },
    },
    anchor: 'cue',
    unless: [
      { inSentence: ['hazards', 'everyday-order', 'sport-words', 'screen-words', 'prices'] },
    ],
    examples: {
      attributed: [
        '{speaker:The premier} said he had been asked to {cue:restore law and order} in nine days.',
      ],
      asserted: [
        'A decree on the {cue:restoration of public order} hangs on every door of the delta.',
        '{cue:Constitutional order has been restored}, and the radio plays marches again.',
      ],
      none: ['After the flood volunteers helped the wardens restore public order in the camp.'],
    },
  },
  {
    id: 'situation-is-stable',
    source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
    terms: {
      target: {
        nouns: [
          ...['situation', 'security situation', 'operational situation', 'overall situation'],
          ...['law and order situation', 'law-and-order situation', 'general situation'],
        ],
      },
      cue: {
        fixed: [
          ...['stable', 'calm', 'quiet', 'tranquil', 'normal', 'currently stable', 'satisfactory'],
          ...['improved', 'has improved', 'had improved', 'improving', 'has eased', 'had eased'],
          ...['has calmed', 'had calmed', 'calming', 'peaceful', 'has normalised', 'has settled'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['in-a-state'],
    when: [
      {
        inPassage: [
          'unrest-setting',
          'protest-signs',
          'regimes',
          'towns-and-squares',
          'heads',
          'rulers',
        ],
      },
    ],
    unless: [
      { inSentence: ['hazards', 'everyday-order', 'sport-words', 'prices', 'commerce', 'disease'] },
    ],
    examples: {
      attributed: [
        'The {target:situation} along the river is {cue:stable}, {speaker:the governor} said after the march.',
      ],
      none: [
        'The situation of the patient is stable, the ward said during the strike of the nurses.',
      ],
    },
  },
  {
    id: 'town-is-calm',
    source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
    terms: {
      target: ['towns-and-squares', 'rebellious-towns'],
      cue: {
        fixed: [
          ...['calm', 'peaceful again'],
          ...['calm again', 'quiet again', 'calm once more', 'pacified', 'subdued', 'secure'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['in-a-state'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'riots', 'unrest-policing'] }],
    unless: [
      { inSentence: ['hazards', 'everyday-order', 'sport-words', 'prices', 'commerce', 'disease'] },
      { inSentence: ['bombs-and-war', 'leisure'] },
    ],
    examples: {
      asserted: [
        'The {target:port} was {cue:calm again} on Tuesday, and the protest camp was gone.',
      ],
      none: [
        'The village is quiet in winter, when the hotels close.',
        'A week after the strike began the port is quiet, and no crane moves.',
      ],
    },
  },
  {
    id: 'rulers-restore-order',
    source: { paragraph: 9, phrase: 'تعزيزات للسيطرة على الناس', relation: 'synonym' },
    terms: {
      cue: {
        verbs: ['restore', 'impose', 're-establish', 'reestablish'],
        nouns: ['restoration of'],
      },
      target: { nouns: ['order'] },
    },
    anchor: 'cue',
    shapes: ['direct-object'],
    when: [{ inPassage: ['officials', 'regimes', 'troops', 'heads', 'ruling-bodies'] }],
    unless: [
      { inSentence: ['hazards', 'everyday-order', 'sport-words', 'screen-words', 'prices'] },
      { inSentence: ['commerce', 'finance', 'digital-words'] },
    ],
    examples: {
      attributed: [
        '"On the word of the king we shall {cue:restore} {target:order}," {speaker:the prefect} said.',
      ],
      none: ['The president of the club asked the goalkeeper to restore order.'],
    },
  },
  {
    id: 'calm-imposed',
    source: { paragraph: 9, phrase: 'تعزيزات للسيطرة على الناس', relation: 'synonym' },
    terms: {
      cue: { verbs: ['impose', 'enforce', 'bring back/brought back', 'bring/brought'] },
      object: {
        fixed: [
          'calm',
          'quiet',
          'order back',
          'law and order back',
          'calm back',
          'calm to',
          'order to',
          'discipline on the streets',
          'tranquillity',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['cue-right-before-object'],
    when: [
      {
        inPassage: [
          'protest-signs',
          'clients',
          'force-and-rule',
          'unrest-setting',
          'police-and-army',
        ],
      },
    ],
    unless: [
      {
        inSentence: [
          'hazards',
          'everyday-order',
          'sport-words',
          'screen-words',
          'prices',
          'home-life',
        ],
      },
    ],
    examples: {
      asserted: ["The regime's men entered the market to {cue:impose} {object:calm}."],
      none: ['The teacher brought calm to the class before the match.'],
    },
  },
  {
    id: 'in-the-name-of-order',
    source: { paragraph: 9, phrase: 'تعزيزات للسيطرة على الناس', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...['in the name of', 'for the sake of', 'in the interests of', 'in the interest of'],
          ...['under the sign of', 'for the good of', 'invoking', 'in the service of'],
          ...['on the altar of', 'under the flag of', 'on grounds of', 'for reasons of'],
        ],
      },
      target: 'names-of-order',
    },
    anchor: 'target',
    shapes: ['in-its-name'],
    when: [
      { inPassage: ['protest-signs', 'street-marks', 'unrest-policing'] },
      {
        inSentence: [
          ...['police-and-army', 'troops', 'tools-of-police', 'state-and-its-force'],
          ...['officials', 'ruling-bodies', 'rulers', 'force-words'],
        ],
      },
    ],
    unless: [{ inSentence: ['hazards', 'everyday-order', 'sport-words', 'prices', 'law-texts'] }],
    examples: {
      asserted: [
        '{cue:For the sake of} {target:calm} the police emptied the hostels of the strikers by night.',
      ],
      none: [
        'In the name of peace the marchers asked the police for a pause of an hour.',
        'For the sake of order the librarian shelved the novels on the strike by date.',
      ],
    },
  },
  {
    id: 'calm-regained',
    source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
    terms: {
      label: {
        adjectives: [
          ...['newfound', 'new-found', 'recovered', 'hard-won', 'enforced', 'vaunted'],
          ...['much-vaunted', 'newly won', 'rediscovered', 'promised', 'newly found'],
          ...['much-praised', 'proclaimed', 'long-promised', 'forced'],
        ],
      },
      target: 'names-of-order',
    },
    anchor: 'target',
    shapes: ['adjective-noun'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'unrest-policing', 'riots'] }],
    unless: [
      { inSentence: ['hazards', 'everyday-order', 'sport-words', 'prices', 'finance', 'commerce'] },
      { inSentence: ['nature-words', 'home-life', 'screen-words', 'books'] },
    ],
    examples: {
      asserted: [
        'The {label:newfound} {target:calm} rests on a platoon of gendarmes at every corner since the march.',
      ],
      attributed: [
        '{speaker:The prefect} praised the {label:hard-won} {target:order} in the streets of the strike.',
      ],
      distanced: [
        'The {label:rediscovered} "{target:normality}" is a curfew, and nobody walks where the marchers sang.',
      ],
      none: [
        'The newfound calm of the lake drew anglers who had joined the protest over the dam.',
        'The central bank welcomed the newfound stability of prices after the strike.',
      ],
    },
  },
  {
    id: 'order-as-they-call-it',
    source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
    terms: { label: 'names-of-order' },
    anchor: 'label',
    shapes: ['held-at-distance', 'as-a-pretext'],
    when: [
      { inPassage: ['protest-signs', 'street-marks', 'unrest-policing', 'riots'] },
      {
        inSentence: [
          ...['officials', 'ruling-bodies', 'rulers', 'regimes', 'police-and-army', 'heads'],
          ...['tellers-in-power', 'troops'],
        ],
      },
    ],
    unless: [
      { inSentence: ['hazards', 'everyday-order', 'sport-words', 'prices', 'finance', 'commerce'] },
      { inSentence: ['screen-words', 'books'] },
    ],
    examples: {
      distanced: [
        'What {speaker:the governor} calls {label:calm} is a tank on each corner of the square.',
        'Under the guise of {label:order} soldiers beat the marchers back to the bridge.',
      ],
      none: ['What the choir calls order is a list of songs, and the march begins with the third.'],
    },
  },
  {
    id: 'order-boasted-of',
    source: { paragraph: 5, phrase: 'السيطرة على الوضع', relation: 'synonym' },
    terms: {
      target: 'names-of-order',
      cue: {
        verbs: [
          ...['promise', 'boast', 'boast of', 'proclaim', 'praise', 'trumpet', 'vaunt', 'extol'],
          ...['hail', 'celebrate', 'parade', 'brag of', 'announce', 'advertise', 'tout'],
        ],
      },
      actor: ['officials', 'ruling-bodies', 'rulers', 'regimes', 'police-and-army', 'heads'],
    },
    anchor: 'target',
    shapes: ['order-they-boast-of'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'unrest-policing', 'riots'] }],
    unless: [
      { inSentence: ['hazards', 'everyday-order', 'sport-words', 'prices', 'finance', 'commerce'] },
      { inSentence: ['screen-words', 'books'] },
    ],
    examples: {
      distanced: [
        'The "{target:calm}" that the {actor:junta} {cue:vaunts} is a curfew from dusk, and the marchers are in jail.',
      ],
      none: ['The order of march that the union announced put the nurses first.'],
    },
  },
  {
    id: 'brought-back-to-normal',
    source: { paragraph: 9, phrase: 'تعزيزات للسيطرة على الناس', relation: 'synonym' },
    terms: {
      cue: { verbs: ['return', 'bring/brought', 'bring back/brought back', 'restore'] },
      object: {
        fixed: [
          'to normal',
          'back to normal',
          'to normality',
          'to normalcy',
          'back to normality',
          'to calm',
          'back to order',
        ],
      },
      actor: ['police-and-army', 'troops'],
    },
    anchor: 'object',
    shapes: ['force-brings-back'],
    when: [{ inPassage: ['protest-signs', 'unrest', 'unrest-setting'] }],
    unless: [
      {
        inSentence: [
          'hazards',
          'everyday-order',
          'sport-words',
          'screen-words',
          'prices',
          'disease',
        ],
      },
    ],
    examples: {
      asserted: [
        'After a night of unrest {actor:troops} {cue:returned} the town {object:to normal}.',
      ],
      none: ['After the strike police returned the flow of trains to normal at the hospital.'],
    },
  },
]
