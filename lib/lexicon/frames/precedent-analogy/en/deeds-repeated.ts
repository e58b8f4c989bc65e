import type { Rule } from '../../../types.ts'
import { offTopic } from './shared.ts'

/** What was done or seen elsewhere is done or seen again. */
export const deedsRepeated: readonly Rule[] = [
  {
    id: 'similar-thing-done',
    source: { paragraph: 5, phrase: 'شيء مشابه فعلته الصين في هونغ كونغ', relation: 'translation' },
    terms: {
      actor: ['powers', 'countries', 'power-adjectives'],
      cue: {
        fixed: [
          ...[
            'something similar',
            'something like it',
            'the same',
            'much the same',
            'just the same',
            'a similar thing',
          ],
          ...['the same thing', 'exactly the same', 'likewise', 'no different'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['done-alike'],
    when: [
      {
        inSentence: [
          'unrest',
          'force-words',
          'protests',
          'protesters',
          'toppling',
          'precedent-events',
          'precedent-countries',
          'countries',
        ],
      },
    ],
    unless: [
      {
        inSentence: offTopic,
      },
    ],
    examples: {
      asserted: ['{actor:Russia} did {cue:something similar} to the marchers of Minsk.'],
      attributed: [
        '{speaker:The analyst} said {actor:China} had done {cue:the same} to dissidents at home.',
      ],
      none: ['Germany did the same with its trains after the strike of a firm.'],
    },
  },
  {
    id: 'similar-elsewhere',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'translation' },
    terms: {
      cue: 'similarity',
      place: ['countries', 'precedent-countries', 'precedent-events', 'nationalities', 'elsewhere'],
    },
    anchor: 'cue',
    shapes: ['cue-with-place'],
    when: [
      {
        inClause: [
          'unrest',
          'force-words',
          'protests',
          'toppling',
          'precedent-events',
          'years-of-revolt',
          'gunfire',
        ],
      },
    ],
    unless: [
      { rightAfter: 'cue', words: 'echo-things' },
      {
        inSentence: offTopic,
      },
    ],
    examples: {
      asserted: ['The raids on the strikers {cue:resemble} those in {place:Belarus}.'],
      attributed: [
        'The clearing of the strikers’ camp had the {cue:smell} of {place:Tiananmen} about it, {speaker:the envoy} wrote.',
        '{speaker:Residents} said the crackdown was {cue:similar} to that in {place:Hong Kong}.',
      ],
      denied: ['The revolt is not a {cue:replay} of {place:Libya}.'],
      none: [
        'The strikers’ kitchen had the smell of Beirut: cumin, coffee and bread.',
        'The crackdown on the strikers set off an echo sounder in Syria.',
        'Rainfall in the strike region was similar to that in Belarus, meteorologists said of the climate.',
      ],
    },
  },
  {
    id: 'as-was-done-there',
    source: {
      paragraph: 5,
      phrase: 'السيطرة على الوضع في سوريا كما في بيلاروسيا',
      relation: 'translation',
    },
    terms: { cue: 'as-there', place: ['precedent-events', 'precedent-countries', 'fallen-rulers'] },
    anchor: 'place',
    shapes: ['as-done-there', 'as-the-event-did'],
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
        ],
      },
    ],
    unless: [
      { rightBefore: 'cue', words: 'as-and-nothing-more' },
      {
        inSentence: offTopic,
      },
    ],
    examples: {
      asserted: ['Troops will clear the square {cue:as} they did in {place:Tiananmen}.'],
      attributed: [
        '{speaker:The exile} fears that the uprising will be {protest-erasure:drowned in blood} {cue:as} in {place:Hungary}.',
      ],
      none: [
        'Bread is cheap, as in Syria, and the strike of the bakers at the club league is over.',
      ],
    },
  },
  {
    id: 'repeats-what-was-done',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      cue: {
        verbs: ['repeat', 'replicate', 'copy', 'reproduce', 'imitate', 'mimic/mimicked/mimicking'],
        fixed: ['doing again', 'do again', 'a repeat of', 'a repetition of', 'is doing'],
      },
      place: ['precedent-events', 'precedent-countries', 'fallen-rulers'],
    },
    anchor: 'cue',
    shapes: ['what-was-done-there'],
    unless: [
      {
        inSentence: offTopic,
      },
    ],
    examples: {
      asserted: ['Moscow {cue:repeats} in the Sahel what it did in {place:Syria}.'],
      attributed: [
        '{speaker:The exile} said that the junta was {cue:copying} what was done in {place:Belarus}.',
      ],
      none: ['The midfielder wants to repeat what he did in the cup match in Ukraine.'],
    },
  },
  {
    id: 'like-an-event',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: { cue: 'similarity', place: 'precedent-events' },
    anchor: 'cue',
    shapes: ['cue-with-place'],
    unless: [{ inSentence: ['commerce', 'sport-words', 'screen-words'] }],
    examples: {
      attributed: [
        '{speaker:An old hand} said the autumn {cue:felt like} a repeat of the {place:Prague Spring}.',
      ],
      none: ['The film is a repeat of the Arab Spring series by the same director.'],
    },
  },
  {
    id: 'all-over-again',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      place: ['precedent-events', 'precedent-countries', 'years-of-revolt'],
      cue: {
        fixed: ['all over again', 'redux', 'revisited', 'mark two'],
      },
    },
    anchor: 'place',
    shapes: ['again-after-place'],
    when: [{ inPassage: ['unrest', 'geopolitics', 'protests', 'toppling', 'force-words'] }],
    unless: [{ inSentence: ['commerce', 'sport-words', 'screen-words', 'finance'] }],
    examples: {
      attributed: [
        '"It is {place:1968} {cue:all over again}," {speaker:the exile} said as tanks rolled in.',
      ],
      none: [
        'They want to colonise Libya once again, the colonel said of the uprising.',
        'The film is Tahrir all over again, the critics of the protest drama said.',
      ],
    },
  },
  {
    id: 'like-the-event-itself',
    source: {
      paragraph: 5,
      phrase: 'السيطرة على الوضع في سوريا كما في بيلاروسيا',
      relation: 'synonym',
    },
    terms: {
      cue: {
        fixed: [
          ...['like', 'just like', 'much like', 'as in', 'just as in', 'as at', 'as once in'],
          ...['as before in', 'as it was in', 'as on', 'as during', 'exactly as in'],
        ],
      },
      place: {
        nouns: [
          ...['Paris Commune', 'Prague Spring', 'Tiananmen', 'Tiananmen Square', 'Gwangju'],
          ...['Andijan', 'Rabaa', 'Kronstadt', 'Novocherkassk', 'Tlatelolco', 'Tahrir', 'Maidan'],
          ...['Euromaidan', 'Gezi', 'Bolotnaya', 'Zhanaozen', 'Katyn', 'Peterloo', 'Sharpeville'],
          ...['Gdansk of 1980', 'Gwangju of 1980'],
          ...['Bastille', 'Winter Palace', 'Reichstag fire', 'Arab Spring', 'Velvet Revolution'],
          ...['Bloody Sunday', 'Orange Revolution', 'Cultural Revolution', 'Great Terror'],
        ],
      },
    },
    anchor: 'place',
    shapes: ['cue-then-place'],
    unless: [
      { inSentence: ['commerce', 'sport-words', 'screen-words', 'leisure', 'fiction-decoys'] },
      { rightBefore: 'cue', words: 'such-things' },
      { rightAfter: 'place', words: 'place-owners' },
    ],
    examples: {
      asserted: ['{cue:As in} {place:Andijan}, the bodies were gone by morning.'],
      none: [
        'In squares such as Tahrir pigeons are fed.',
        'Places like Maidan metro station are warm.',
      ],
    },
  },
  {
    id: 'what-a-place-saw',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      place: ['precedent-countries', 'precedent-events'],
      cue: {
        fixed: [
          'is happening again',
          'was happening again',
          'is being repeated',
          'was being repeated',
          'is repeating itself',
          'was repeating itself',
          'repeats itself',
          'happens again',
          'has come again',
          'had come again',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['place-before-cue'],
    when: [{ inPassage: ['protest-signs', 'force-words', 'unrest', 'clients'] }],
    unless: [{ inSentence: ['sport-words', 'commerce', 'finance', 'disease', 'science-words'] }],
    examples: {
      attributed: [
        '{speaker:The exile} said that what {place:Bucharest} saw {cue:was happening again}; crowds stood at the palace.',
      ],
      none: ['The drought that Sudan saw is happening again, and the harvest fails.'],
    },
  },
  {
    id: 'set-beside-a-precedent',
    source: { paragraph: 14, phrase: 'شيء مشابه لما يحصل في ليبيا', relation: 'synonym' },
    terms: {
      cue: {
        nouns: ['comparison', 'parallel'],
        fixed: [
          'cannot be compared with',
          'cannot be compared to',
          'can be compared with',
          'can be compared to',
        ],
      },
      place: ['precedent-events', 'precedent-countries'],
    },
    anchor: 'cue',
    shapes: ['compared-with-place'],
    when: [{ inPassage: ['protest-signs', 'force-words', 'unrest', 'toppling'] }],
    unless: [
      { inSentence: ['sport-words', 'commerce', 'finance', 'disease', 'science-words', 'prices'] },
    ],
    examples: {
      denied: ['There is no {cue:comparison} between the strikes here and {place:Tiananmen}.'],
      none: [
        'No comparison between the wages of the strikers and those in Libya was made by the bank.',
      ],
    },
  },
]
