import type { Rule } from '../../types.ts'

export const en: readonly Rule[] = [
  {
    id: 'private-military-contractors',
    source: { paragraph: 14, phrase: 'مقاولين خاصين', relation: 'translation' },
    terms: {
      cue: 'private-military',
    },
    anchor: 'cue',
    when: [{ inPassage: ['armed-setting', 'outside-forces'] }],
    unless: [{ inSentence: 'everyday-trades' }],
    examples: {
      asserted: [
        '{cue:Private military contractors} hold the mine above the town and its garrison.',
      ],
      none: [
        'The museum hired a private security company after the concert, a police officer said.',
      ],
    },
  },
  {
    id: 'contractors-at-war',
    source: { paragraph: 14, phrase: 'أنشطة مقاولين خاصين', relation: 'translation' },
    terms: {
      cue: {
        nouns: [
          'private contractor',
          'contractor',
          'private operator',
          'private specialist',
          'hired specialist',
          'hired expert',
          'private adviser',
          'private consultant',
          'private trainer',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['plural-cue'],
    when: [{ inSentence: 'armed-setting' }],
    unless: [{ inSentence: 'everyday-trades' }],
    examples: {
      asserted: ['Foreign {cue:contractors} fought beside the battalion in the hills.'],
      distanced: ['"{cue:Contractors}" fire the guns of the northern garrison.'],
      none: ['Private contractors will repair the roof of the barracks.'],
    },
  },
  {
    id: 'foreign-advisers',
    source: { paragraph: 14, phrase: 'أنشطة مقاولين خاصين', relation: 'synonym' },
    terms: {
      cue: 'advisers-abroad',
    },
    anchor: 'cue',
    shapes: ['plural-cue'],
    when: [{ inSentence: ['outside-forces', 'foreign-fronts'] }, { inSentence: 'armed-setting' }],
    unless: [
      { inSentence: ['everyday-trades', 'relief-work', 'united-nations', 'talkers'] },
      { rightAfter: 'cue', words: ['reporting', 'expert-says'] },
    ],
    examples: {
      asserted: ['Cuban {cue:instructors} man the guns around the palace.'],
      attributed: [
        '{speaker:The embassy} said its {cue:military advisers} never carry weapons at the front, but Russian ones do.',
      ],
      denied: [
        '"They are not {cue:specialists}, they are Wagner mercenaries," {speaker:the mother} said.',
      ],
      none: [
        'Russian specialists repaired the heart of a boy in a clinic beside the base.',
        'Western military experts said the offensive had stalled.',
      ],
    },
  },
  {
    id: 'military-advisers',
    source: { paragraph: 14, phrase: 'أنشطة مقاولين خاصين', relation: 'synonym' },
    terms: {
      cue: 'military-advisers',
    },
    anchor: 'cue',
    shapes: ['plural-cue'],
    when: [{ inPassage: ['outside-forces', 'troops'] }],
    unless: [
      { inSentence: ['everyday-trades', 'relief-work', 'united-nations', 'talkers'] },
      { rightAfter: 'cue', words: ['reporting', 'expert-says'] },
    ],
    examples: {
      asserted: [
        '{cue:Military instructors} from Pyongyang live behind the wall.',
        'Two Belarusian {cue:military specialists} dined alone by the runway.',
      ],
      denied: ['They were not {cue:military advisers} but soldiers of the line.'],
      none: ['Security consultants from Tehran audited the software of the museum.'],
    },
  },

  {
    id: 'so-called-advisers',
    source: { paragraph: 14, phrase: 'أنشطة مقاولين خاصين', relation: 'synonym' },
    terms: { cue: 'advisers-abroad' },
    anchor: 'cue',
    shapes: ['so-called-cue'],
    when: [{ inSentence: 'armed-setting' }],
    unless: [{ inSentence: ['everyday-trades', 'relief-work', 'united-nations', 'talkers'] }],
    examples: {
      distanced: ['The so-called {cue:trainers} manned the mortars during the offensive.'],
      none: ['The so-called experts on the panel doubt that the army will fight.'],
    },
  },
]
