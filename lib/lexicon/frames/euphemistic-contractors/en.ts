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
      { rightBefore: 'cue', words: 'civil-experts' },
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
        'No independent experts watched the soldiers at the Belarusian polls.',
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
  {
    id: 'instructors-of-a-power',
    source: { paragraph: 14, phrase: 'أنشطة مقاولين خاصين', relation: 'synonym' },
    terms: {
      actor: { fixed: ['Russian', 'Cuban', 'Iranian', 'Turkish', 'Emirati', 'Rwandan'] },
      cue: {
        nouns: [
          'instructor',
          'military instructor',
          'trainer',
          'adviser',
          'advisor',
          'military adviser',
          'military advisor',
          'military specialist',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['right-after-power'],
    when: [{ inSentence: ['countries', 'precedent-countries', 'restless-lands'] }],
    unless: [
      {
        inSentence: [
          'armed-setting',
          'everyday-trades',
          'relief-work',
          'talkers',
          'sport-words',
          'commerce',
          'finance',
          'screen-words',
        ],
      },
    ],
    examples: {
      asserted: [
        'The number of {actor:Russian} {cue:instructors} in Mali has doubled since the spring.',
      ],
      none: ['The coach hired Turkish trainers for the match in Mali.'],
    },
  },
  {
    id: 'armed-men-merely-advisers',
    source: { paragraph: 14, phrase: 'أنشطة مقاولين خاصين', relation: 'synonym' },
    terms: {
      target: ['armed-people', 'armed-groups'],
      cue: {
        nouns: [
          'instructor',
          'trainer',
          'adviser',
          'advisor',
          'volunteer',
          'technician',
          'specialist',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['kin-copula'],
    unless: [
      { inSentence: ['everyday-trades', 'relief-work', 'talkers', 'sport-words', 'screen-words'] },
    ],
    examples: {
      attributed: [
        '{speaker:The palace} said the {target:armed men} in the barracks were merely {cue:instructors}.',
      ],
      none: ['The gunmen in the film were volunteers from the village.'],
    },
  },
  {
    id: 'its-instructors-abroad',
    source: { paragraph: 14, phrase: 'أنشطة مقاولين خاصين', relation: 'synonym' },
    terms: {
      actor: ['powers', 'outside-powers'],
      cue: {
        fixed: [
          'its advisers',
          'its advisors',
          'its instructors',
          'its trainers',
          'its military advisers',
          'its military instructors',
          'its specialists',
          'its military specialists',
        ],
      },
    },
    anchor: 'cue',
    shapes: ['actor-then-cue'],
    when: [{ inSentence: ['countries', 'precedent-countries', 'restless-lands'] }],
    unless: [
      {
        inSentence: [
          'everyday-trades',
          'relief-work',
          'talkers',
          'sport-words',
          'commerce',
          'finance',
          'trade',
        ],
      },
    ],
    examples: {
      asserted: ['{actor:Moscow} is sending more of {cue:its advisers} to Mali.'],
      none: ['The French company sent its advisers to Mali to sell phones.'],
    },
  },
  {
    id: 'occupation-in-quotes',
    source: { paragraph: 14, phrase: 'أنشطة مقاولين خاصين', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...[
            'safari guide',
            'tourist',
            'holidaymaker',
            'holiday-maker',
            'engineer',
            'geologist',
            'hunter',
          ],
          ...[
            'technician',
            'agronomist',
            'mechanic',
            'volunteer',
            'adviser',
            'advisor',
            'instructor',
          ],
          ...['consultant', 'trainer', 'specialist', 'expert', 'contractor', 'observer'],
          ...['tour guide', 'mountain guide', 'hunting guide'],
          ...[
            'security guard',
            'guard',
            'polite person/polite people',
            'vacationer',
            'assistant',
            'humanitarian',
          ],
          ...[
            'private contractor',
            'military adviser',
            'security consultant',
            'security adviser',
            'security expert',
          ],
        ],
      },
    },
    anchor: 'label',
    shapes: ['scare-quoted'],
    when: [{ inSentence: 'armed-setting' }],
    unless: [
      { inSentence: ['relief-work', 'talkers', 'sport-words', 'screen-words', 'everyday-trades'] },
    ],
    examples: {
      distanced: [
        'Twenty “{label:geologists}” with machine guns had come off the plane at Bangui.',
      ],
      none: ['The "guide" to the museum of arms costs two euros.'],
    },
  },
  {
    id: 'described-as-an-adviser',
    source: { paragraph: 14, phrase: 'أنشطة مقاولين خاصين', relation: 'synonym' },
    terms: {
      target: { fixed: ['him', 'them', 'us', 'me'] },
      cue: {
        nouns: [
          ...[
            'adviser',
            'advisor',
            'instructor',
            'trainer',
            'technician',
            'security guard',
            'guard',
          ],
          ...[
            'consultant',
            'security consultant',
            'specialist',
            'volunteer',
            'contractor',
            'tourist',
          ],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['called-cue'],
    when: [{ inSentence: 'armed-setting' }],
    unless: [
      { inSentence: ['relief-work', 'talkers', 'sport-words', 'screen-words', 'everyday-trades'] },
    ],
    examples: {
      attributed: [
        '{speaker:His contract} described {target:him} as a site-protection {cue:adviser}, and in Benghazi he was handed a rifle.',
      ],
      none: ['The bank described him as an adviser on pensions.'],
    },
  },
]
