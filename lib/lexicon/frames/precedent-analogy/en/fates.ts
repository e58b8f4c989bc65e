import type { Rule } from '../../../types.ts'
import { offTopic } from './shared.ts'

/** A country, or its ruler, goes the way of another. */
export const fates: readonly Rule[] = [
  {
    id: 'another-country',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      cue: { fixed: ['another', 'a second', 'the next', 'yet another', 'the new'] },
      place: 'precedent-countries',
    },
    anchor: 'place',
    shapes: ['cue-then-place'],
    when: [
      {
        inPassage: [
          'unrest',
          'geopolitics',
          'protests',
          'toppling',
          'powers',
          'clients',
          'countries',
          'nationalities',
          'kin-leaders',
        ],
      },
    ],
    unless: [
      { inSentence: ['commerce', 'sport-words', 'screen-words', 'leisure'] },
      { rightAfter: 'place', words: 'place-owners' },
      { rightAfter: 'place', words: ['geopolitics', 'unrest'] },
    ],
    examples: {
      attributed: [
        '{speaker:The general} said his country must never become {cue:another} {place:Syria}.',
      ],
      none: [
        'Tourists from the capitals of the bloc call Tbilisi the new Prague.',
        'Another Syria airlift left the base before the war crimes hearing: the next Syria talks are in May.',
      ],
    },
  },
  {
    id: 'fate-of-a-place',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: { cue: 'fates', place: ['precedent-events', 'precedent-countries', 'fallen-rulers'] },
    anchor: 'cue',
    shapes: ['cue-then-place'],
    when: [
      {
        inPassage: [
          'gunfire',
          'troops',
          'unrest',
          'force-words',
          'protests',
          'protesters',
          'toppling',
          'rulers',
        ],
      },
    ],
    unless: [
      { inSentence: ['commerce', 'finance', 'sport-words', 'screen-words', 'trade'] },
      { rightAfter: 'place', words: 'protest-events' },
    ],
    examples: {
      attributed: [
        '{speaker:The exile} said the regime would {cue:go the way of} {place:Libya} after one more crackdown.',
      ],
      none: [
        'The fashion house went the way of Libya airport when the strike of the drivers began.',
        'An inquiry looks at what happened at the Baghdad demonstration.',
      ],
    },
  },
  {
    id: 'place-again',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: { place: ['precedent-events', 'precedent-countries'], cue: 'place-again' },
    anchor: 'place',
    shapes: ['place-then-cue'],
    unless: [
      {
        inSentence: [
          'commerce',
          'finance',
          'sport-words',
          'screen-words',
          'science-words',
          'trade',
        ],
      },
    ],
    examples: {
      asserted: ["This was Caracas's {place:Tiananmen} {cue:moment}."],
      attributed: ['{speaker:The editor} called it "{place:Gdansk} {cue:all over again}".'],
      none: ['The Paris fashion designer sold Tunis redux shirts.'],
    },
  },
  {
    id: 'road-of-a-place',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      place: ['precedent-countries', 'nationalities', 'precedent-events'],
      cue: 'roads-of-a-place',
    },
    anchor: 'cue',
    shapes: ['following-its-road'],
    when: [
      {
        inPassage: [
          'would-fall',
          'force-and-rule',
          'unrest',
          'protests',
          'toppling',
          'force-words',
          'fearing',
          'gunfire',
          'protesters',
        ],
      },
    ],
    unless: [
      {
        inSentence: offTopic,
      },
      { inClause: ['liberal-order', 'legislation'] },
    ],
    examples: {
      asserted: ["The junta is leading the country down {place:Syria's} {cue:road}."],
      attributed: [
        '{speaker:An officer} predicts that the capital will follow the {place:Afghan} {cue:pattern}, with generals in flight.',
      ],
      none: ['Drivers on strike took the Iraqi road with their cargo of fruit.'],
    },
  },
  {
    id: 'one-place-is-not-another',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: { target: ['countries', 'powers'], place: 'precedent-countries' },
    anchor: 'place',
    shapes: ['place-is-place'],
    unless: [
      {
        inSentence: offTopic,
      },
      { rightAfter: 'place', words: 'place-owners' },
    ],
    examples: {
      denied: [
        '{target:Kazakhstan} is not {place:Ukraine}, {speaker:the envoy} insisted, and nobody will march.',
      ],
      none: ['The capital of Turkey is not Istanbul airport, the guide told tourists.'],
    },
  },
  {
    id: 'like-a-fallen-ruler',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: { cue: { fixed: ['like', 'just like', 'as did', 'as with'] }, place: 'fallen-rulers' },
    anchor: 'place',
    shapes: ['cue-then-place'],
    when: [{ inSentence: ['toppling', 'force-words', 'unrest', 'rulers', 'clients'] }],
    unless: [{ inSentence: ['commerce', 'sport-words', 'screen-words'] }],
    examples: {
      asserted: ['{cue:Like} {place:Ceausescu} in 1989, the president may have to flee.'],
      none: ['The actor looks like Mubarak in a film on the coup.'],
    },
  },
  {
    id: 'become-another-country',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          ...['become another', 'become a second', 'become a new', 'becoming another'],
          ...['becoming a second', 'becoming a new', 'becomes another', 'becomes a second'],
          ...[
            'becomes a new',
            'became another',
            'became a second',
            'became a new',
            'turn into another',
          ],
          ...[
            'turn into a second',
            'turn into a new',
            'turning into another',
            'turning into a second',
          ],
          ...[
            'turning into a new',
            'turned into another',
            'turned into a second',
            'turned into a new',
          ],
          ...[
            'be another',
            'be a second',
            'be a new',
            'stage another',
            'stage a second',
            'stage a new',
          ],
          ...[
            'staging another',
            'staging a second',
            'staging a new',
            'want another',
            'want a second',
          ],
          ...['want a new', 'wants another', 'wants a second', 'wants a new', 'wanted another'],
          ...['wanted a second', 'wanted a new', 'allow another', 'allow a second', 'allow a new'],
          ...[
            'see another',
            'see a second',
            'see a new',
            'sees another',
            'sees a second',
            'sees a new',
          ],
          ...[
            'avoid another',
            'avoid a second',
            'avoid a new',
            'prevent another',
            'prevent a second',
          ],
          ...['prevent a new', 'fear another', 'fear a second', 'fear a new', 'fears another'],
          ...['fears a second', 'fears a new', 'create another', 'create a second', 'create a new'],
          ...['make another', 'make a second', 'make a new', 'making another', 'making a second'],
          ...[
            'making a new',
            'of another',
            'of a second',
            'of a new',
            'not another',
            'not a second',
          ],
          ...['not a new', 'no to another', 'no to a second', 'no to a new', 'risk another'],
          ...['risk a second', 'risk a new', 'risks another', 'risks a second', 'risks a new'],
          ...['threaten another', 'threaten a second', 'threaten a new', 'unleash another'],
          ...['unleash a second', 'unleash a new', 'unleashing another', 'unleashing a second'],
          ...['unleashing a new', 'into another', 'into a second', 'into a new', 'for another'],
          ...[
            'for a second',
            'for a new',
            'no second',
            'no more',
            'never another',
            'never again a',
          ],
          ...['the next'],
        ],
      },
      place: {
        nouns: [
          ...['Syria', 'Libya', 'Iraq', 'Yemen', 'Afghanistan', 'Somalia', 'Lebanon', 'Vietnam'],
          ...[
            'Yugoslavia',
            'Rwanda',
            'Chechnya',
            'Hong Kong',
            'Zimbabwe',
            'Venezuela',
            'North Korea',
          ],
          ...[
            'Cuba',
            'Belarus',
            'Ukraine',
            'Haiti',
            'Sarajevo',
            'Aleppo',
            'Grozny',
            'Homs',
            'Budapest',
          ],
          ...[
            'Prague',
            'Chile',
            'Biafra',
            'Myanmar',
            'Sudan',
            'Congo',
            'Tibet',
            'Bosnia',
            'Kosovo',
          ],
          ...['Bucharest', 'Gdansk', 'Saigon', 'Benghazi', 'Colombo', 'Dhaka', 'Kabul', 'Weimar'],
          ...['Munich', 'Suez', 'Algeria'],
        ],
      },
    },
    anchor: 'place',
    shapes: ['cue-then-place'],
    unless: [
      { inSentence: ['commerce', 'sport-words', 'screen-words', 'finance', 'leisure'] },
      { rightAfter: 'place', words: 'place-owners' },
      { rightAfter: 'place', words: ['geopolitics', 'unrest', 'force-words'] },
    ],
    examples: {
      attributed: [
        '"They {cue:want a second} {place:Syria} on the Nile," {speaker:the anchor} said in his evening talk.',
      ],
      none: ['The donors want a second Syria conference in May.'],
    },
  },
  {
    id: 'turned-into-a-place',
    source: { paragraph: 10, phrase: 'سابقة يمكن محاكاتها وتكرارها', relation: 'synonym' },
    terms: {
      cue: { verbs: ['turn', 'transform', 'make/made/making', 'drag'] },
      target: ['countries', 'towns-and-squares', 'precedent-countries'],
      place: 'precedent-countries',
    },
    anchor: 'place',
    shapes: ['turned-into-place'],
    when: [{ inPassage: ['protests', 'unrest', 'toppling', 'regimes'] }],
    unless: [{ inSentence: ['commerce', 'sport-words', 'screen-words'] }],
    examples: {
      attributed: [
        '"They will {cue:turn} {target:Malawi} into {place:Venezuela}," {speaker:the mayor} said of the strikers.',
      ],
      none: ['The strike turned Malawi into an island of calm.'],
    },
  },
  {
    id: 'ways-and-fates-repeated',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          'borrow',
          'copy',
          'adopt',
          'apply',
          'import',
          'imitate',
          'emulate',
          'study',
          'learn/learnt',
          'follow',
        ],
      },
      object: {
        nouns: ['method', 'tactic', 'playbook', 'recipe', 'handbook', 'lesson', 'script', 'way'],
      },
      place: ['precedent-countries', 'powers', 'dependent-rulers'],
    },
    anchor: 'object',
    shapes: ['its-methods'],
    when: [{ inPassage: ['protest-signs', 'force-words', 'unrest', 'clients'] }],
    unless: [{ inSentence: ['sport-words', 'commerce', 'finance', 'disease', 'science-words'] }],
    examples: {
      asserted: [
        'The junta is {cue:borrowing} the {object:methods} of {place:Minsk} to break the strike.',
      ],
      none: ['The coach borrowed the tactics of Paris for the match after the strike.'],
    },
  },
]
