import type { Rule } from '../../types.ts'

export const en: readonly Rule[] = [
  {
    id: 'cult-title',
    source: { paragraph: 2, phrase: '"سلطان النور" لمدة ثلاثة عقود', relation: 'translation' },
    terms: {
      label: 'cult-titles',
    },
    anchor: 'label',
    unless: [{ inSentence: 'title-decoys' }],
    examples: {
      asserted: ['The {label:father of the nation} opened a carpet museum and was home by noon.'],
      attributed: [
        '{speaker:Singers} hailed the president as the {label:shield of the widows}.',
        '{speaker:State radio} said the {label:great helmsman} had swum across the lake.',
      ],
      distanced: ['The so-called {label:leader for life} has lost the palace guard.'],
      denied: ['"I am not the {label:father of the nation}," {speaker:he} said.'],
      none: ['The club mourned its beloved leader, who had kept its books since 1974.'],
    },
  },
  {
    id: 'ruler-as-saviour',
    source: { paragraph: 2, phrase: '"سلطان النور" لمدة ثلاثة عقود', relation: 'synonym' },
    terms: { label: 'saviours', target: 'rulers' },
    anchor: 'label',
    shapes: ['named-as', 'plain-copula', 'acting', 'apposition', 'shown-as', 'likened-to'],
    unless: [
      { inSentence: ['title-decoys', 'fiction-decoys'] },
      { rightBefore: 'label', words: 'plain-heroes' },
    ],
    examples: {
      asserted: [
        'In the murals the {target:president} is a {label:prophet} with a sheaf of wheat.',
      ],
      attributed: [
        '{speaker:Schoolbooks} call the {target:general} the {label:liberator} of three valleys.',
      ],
      distanced: ['The {target:colonel} was greeted as a "{label:messiah}" at the airport gate.'],
      denied: ['The {target:king} is no {label:redeemer}, {speaker:the pamphlet} says.'],
      none: [
        'The president of the football club called the goalkeeper a saviour.',
        'The general is a local hero in the valley.',
      ],
    },
  },
  {
    id: 'royal-image',
    source: { paragraph: 2, phrase: '"سلطان النور" لمدة ثلاثة عقود', relation: 'synonym' },
    terms: {
      label: 'royal-images',
      object: 'realms',
    },
    anchor: 'label',
    shapes: ['image-of-object'],
    when: [{ inPassage: ['rulers', 'tellers-in-power', 'ruling-bodies'] }],
    unless: [{ inSentence: ['title-decoys', 'screen-words'] }],
    examples: {
      asserted: [
        'The {label:lion} of the {object:steppe} signed the decree in the marshal’s uniform.',
      ],
      none: ['Hunters shot a lion of the savannah near the camp.'],
    },
  },
  {
    id: 'adoring-adjective',
    source: { paragraph: 2, phrase: '"سلطان النور" لمدة ثلاثة عقود', relation: 'synonym' },
    terms: {
      label: 'adoring',
      target: 'rulers',
    },
    anchor: 'label',
    shapes: ['titled'],
    unless: [{ inSentence: ['title-decoys', 'fiction-decoys'] }],
    examples: {
      attributed: [
        '{speaker:Loudspeakers} thanked the {label:immortal} {target:marshal} for the rain.',
        '{speaker:The newsreader} said the {label:all-knowing} {target:commander} had corrected the engineers.',
      ],
      none: ['The company gave its beloved prince of bakers a farewell.'],
    },
  },
  {
    id: 'likened-to-the-sun',
    source: { paragraph: 2, phrase: '"سلطان النور" لمدة ثلاثة عقود', relation: 'synonym' },
    terms: {
      target: 'rulers',
      label: {
        nouns: [
          'sun',
          'lion',
          'prophet',
          'messiah',
          'moses',
          'saviour',
          'savior',
          'saint',
          'angel',
          'star',
          'Saladin',
          'solomon',
          'god',
          'apostle',
        ],
      },
    },
    anchor: 'label',
    shapes: ['likened-to'],
    unless: [{ inSentence: ['title-decoys', 'fiction-decoys'] }],
    examples: {
      attributed: ['{speaker:A deputy} compared the {target:sultan} to the {label:sun}.'],
      none: ['The painter compared the general to a lion in the zoo.'],
    },
  },
  {
    id: 'lion-of-a-country',
    source: { paragraph: 2, phrase: '"سلطان النور" لمدة ثلاثة عقود', relation: 'synonym' },
    terms: {
      label: { nouns: ['lion', 'falcon', 'eagle', 'tiger', 'lioness', 'sun', 'sword', 'leopard'] },
      object: ['countries', 'nationalities', 'regions'],
    },
    anchor: 'label',
    shapes: ['image-of-object'],
    when: [{ inPassage: ['rulers', 'tellers-in-power', 'ruling-bodies'] }],
    unless: [{ inSentence: ['title-decoys', 'fiction-decoys', 'sport-words'] }],
    examples: {
      asserted: ['The {label:lion} of {object:Chad} has given his last order as president.'],
      none: ['The president of the zoo named the last lion of Morocco after his dog.'],
    },
  },
  {
    id: 'self-styled-image',
    source: { paragraph: 2, phrase: '"سلطان النور" لمدة ثلاثة عقود', relation: 'synonym' },
    terms: { label: 'saviours' },
    anchor: 'label',
    shapes: ['held-at-distance'],
    when: [{ inPassage: ['rulers', 'tellers-in-power', 'ruling-bodies', 'despots'] }],
    unless: [{ inSentence: ['title-decoys', 'fiction-decoys', 'sport-words'] }],
    examples: {
      distanced: ['The self-styled "{label:messiah}" left the palace, and the marshal with him.'],
      none: ['The so-called hero was a goalkeeper, the president of the club said.'],
    },
  },
  {
    id: 'title-in-quotes',
    source: { paragraph: 2, phrase: '"سلطان النور" لمدة ثلاثة عقود', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...['protector', 'guide', 'helmsman', 'sun', 'benefactor', 'redeemer', 'liberator'],
          ...[
            'shepherd',
            'great leader',
            'supreme guide',
            'great guide',
            'beloved leader',
            'oracle',
          ],
          ...['eternal president', 'lion', 'eagle', 'father', 'saviour', 'savior', 'guiding star'],
          ...['king of kings', 'enlightened one', 'unifier', 'builder', 'architect', 'sage'],
          ...[
            'captain',
            'conqueror',
            'messiah',
            'prophet',
            'chosen one',
            'giant',
            'hero protector',
          ],
        ],
      },
    },
    anchor: 'label',
    shapes: ['scare-quoted'],
    when: [
      { inSentence: ['rulers', 'ruling-bodies', 'despots', 'regimes'] },
      { inSentence: 'signs-of-rule' },
    ],
    unless: [{ inSentence: ['title-decoys', 'fiction-decoys', 'sport-words', 'screen-words'] }],
    examples: {
      distanced: ['The Doric “{label:Guide}” had the palace painted in gold for his reign.'],
      none: [
        'The “father” of the fountain designed the square for the president of the bank.',
        'The “Protector” of the chess club left the presidency to his coach.',
      ],
    },
  },
  {
    id: 'self-styled-lion',
    source: { paragraph: 2, phrase: '"سلطان النور" لمدة ثلاثة عقود', relation: 'synonym' },
    terms: {
      label: {
        fixed: [
          'lion of',
          'falcon of',
          'eagle of',
          'sun of',
          'father of',
          'guide of',
          'light of',
          'star of',
          'saviour of',
          'savior of',
          'guardian of',
          'protector of',
          'leopard of',
          'tiger of',
          'king of kings',
          'liberator of',
          'builder of',
          'shield of',
          'sword of',
        ],
      },
    },
    anchor: 'label',
    shapes: ['held-at-distance'],
    unless: [
      { inSentence: ['title-decoys', 'fiction-decoys', 'sport-words', 'screen-words', 'commerce'] },
    ],
    examples: {
      distanced: ['The self-styled "{label:Lion of} Doria" should study those pictures.'],
      none: ['The self-styled king of kings of pop left the club, said the coach.'],
    },
  },
  {
    id: 'guardian-of-the-nation',
    source: { paragraph: 2, phrase: 'سلطان النور', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...[
            'father',
            'saviour',
            'savior',
            'redeemer',
            'liberator',
            'guardian',
            'protector',
            'sun',
          ],
          ...[
            'shepherd',
            'helmsman',
            'beacon',
            'lodestar',
            'light',
            'conscience',
            'prophet',
            'idol',
          ],
        ],
      },
      object: {
        nouns: [
          ...['nation', 'people', 'homeland', 'motherland', 'fatherland', 'republic', 'revolution'],
          ...['masses', 'steppe', 'desert', 'peoples'],
        ],
      },
    },
    anchor: 'label',
    shapes: ['image-possessed'],
    when: [{ inPassage: 'rulers' }],
    unless: [{ inSentence: ['title-decoys', 'screen-words'] }],
    examples: {
      asserted: ["The {object:nation's} {label:shepherd} spoke, and the president wept."],
      none: ["The president of the club thanked the nation's liberator from relegation."],
    },
  },
  {
    id: 'called-a-saviour',
    source: { paragraph: 2, phrase: '"سلطان النور" لمدة ثلاثة عقود', relation: 'synonym' },
    terms: {
      target: { fixed: ['him', 'himself', 'her', 'herself', 'he', 'she'] },
      label: 'saviours',
    },
    anchor: 'label',
    shapes: ['named-as'],
    when: [{ inPassage: ['rulers', 'tellers-in-power', 'ruling-bodies', 'despots'] }],
    unless: [
      { inSentence: ['title-decoys', 'fiction-decoys', 'sport-words'] },
      { rightBefore: 'label', words: 'plain-heroes' },
    ],
    examples: {
      attributed: ['{speaker:State television} called {target:him} a {label:gift from God}.'],
      none: ['The party paper called him a cab.'],
    },
  },
  {
    id: 'cult-of-the-ruler',
    source: { paragraph: 2, phrase: 'سلطان النور', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...['personality cult', 'cult of personality/cults of personality', 'leader cult'],
          ...['cult of the leader/cults of the leader', 'cult of the president', 'ruler cult'],
          ...['cult of the personality/cults of the personality', 'leader worship'],
        ],
      },
    },
    anchor: 'label',
    unless: [{ inSentence: ['sport-words', 'screen-words'] }],
    examples: {
      asserted: ['The {label:personality cult} of the marshal fills every wall of the port.'],
      denied: ['{speaker:The minister} denied that there was a {label:cult of personality}.'],
      none: ['The personality of the marshal drew a cult following to the film.'],
    },
  },
]
