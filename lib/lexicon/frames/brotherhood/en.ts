import type { Rule } from '../../types.ts'

export const en: readonly Rule[] = [
  {
    id: 'brotherly-nations',
    source: { paragraph: 10, phrase: 'رسالة أخوة', relation: 'synonym' },
    terms: {
      cue: {
        adjectives: [
          ...[
            'brotherly',
            'fraternal',
            'sisterly',
            'brother',
            'sister',
            'kindred',
            'fellow Slavic',
          ],
          ...['fraternally'],
        ],
      },
      target: 'kin-states',
    },
    anchor: 'cue',
    shapes: ['cue-before-noun'],
    unless: [{ inSentence: 'lodges' }, { rightAfter: 'target', words: 'house-words' }],
    examples: {
      asserted: [
        'The king received a delegation from the {cue:brotherly} {target:kingdom} of Jordan.',
        'Both parliaments ratified the treaty between the two {cue:kindred} {target:kingdoms}.',
      ],
      attributed: [
        '{speaker:The premier} said Minsk would stand by the {cue:fraternal} {target:Kazakh people}.',
      ],
      distanced: ['Tanks rolled in under the pretext of {cue:fraternal} {target:aid}.'],
      none: [
        'The fraternal order of engineers met in Ohio.',
        'Her brother, an army officer, lives in Kenya.',
      ],
    },
  },
  {
    id: 'peoples-are-brothers',
    source: { paragraph: 10, phrase: 'رسالة أخوة', relation: 'synonym' },
    terms: {
      target: ['nationalities', 'kin-peoples', 'countries', 'powers'],
      cue: 'kin',
    },
    anchor: 'cue',
    shapes: ['kin-naming'],
    unless: [{ inSentence: 'kin-decoys' }],
    examples: {
      attributed: [
        '{speaker:The general} said Serbs and {target:Russians} are {cue:brothers}.',
        '"Our {target:Syrian} {cue:brothers} can count on us," said {speaker:the Iranian minister} at the border.',
      ],
      denied: ['The two {target:peoples} are not {cue:brothers}, and Kyiv has said so for years.'],
      none: [
        'The suspects are brothers from Belarus, aged 20 and 24.',
        'The Syrian brothers opened a bakery in Berlin with their mother.',
      ],
    },
  },
  {
    id: 'as-brothers',
    source: { paragraph: 9, phrase: 'إننا نفهمك ونرسل إليك تعزيزات', relation: 'synonym' },
    terms: {
      cue: 'as-kin',
    },
    anchor: 'cue',
    when: [
      { inPassage: ['countries', 'nationalities', 'powers', 'patrons', 'rulers'] },
      { inSentence: ['kin-leaders', 'kin-peoples', 'kin-arms', 'rulers', 'patrons'] },
    ],
    unless: [{ inSentence: 'kin-decoys' }, { rightBefore: 'cue', words: 'of-the-past' }],
    examples: {
      asserted: ['At the parade in Bamako the two presidents {cue:embraced like brothers}.'],
      attributed: [
        '"We came {cue:as brothers} to a neighbour in need," {speaker:the Russian commander} said.',
      ],
      none: [
        'The twins from Belarus grew up like brothers of the president of their school.',
        'A former comrade in arms of the Kenyan president keeps bees in exile.',
      ],
    },
  },
  {
    id: 'bonds-of-brotherhood',
    source: { paragraph: 10, phrase: 'إنها رسالة أخوة', relation: 'translation' },
    terms: {
      cue: 'kin-bonds',
    },
    anchor: 'cue',
    when: [
      {
        inSentence: [
          'countries',
          'nationalities',
          'kin-peoples',
          'kin-states',
          'powers',
          'kin-leaders',
        ],
      },
    ],
    unless: [{ inSentence: 'lodges' }, { rightBefore: 'cue', words: 'of-the-past' }],
    examples: {
      asserted: [
        'The Syrian minister carried a letter from one {cue:brother president} to the other.',
        'The visit to Astana was a {cue:message of brotherhood} with soldiers for an envelope.',
      ],
      attributed: [
        '{speaker:Riyadh} called the column of tanks {cue:fraternal support} for Bahrain.',
        '{speaker:Ankara} hailed the {cue:ties of brotherhood} with Baku.',
      ],
      none: ['The two orphans from Poland and their aunt spoke of a common destiny.'],
    },
  },
  {
    id: 'brotherhood-of-states',
    source: { paragraph: 10, phrase: 'رسالة أخوة', relation: 'inflected' },
    terms: {
      target: ['kin-peoples', 'kin-leaders', 'powers', 'countries', 'nationalities'],
      cue: { nouns: ['brotherhood', 'fraternity', 'kinship', 'fraternal spirit'] },
    },
    anchor: 'cue',
    shapes: ['values-of'],
    unless: [{ rightBefore: 'cue', words: 'named-brotherhood' }, { inSentence: 'kin-decoys' }],
    examples: {
      attributed: [
        '{speaker:The president} hailed the {cue:brotherhood} between {target:Tehran} and Damascus.',
      ],
      none: [
        'The Muslim Brotherhood of Egypt lost its last seats.',
        'Two pledges of the fraternity of Mexico were expelled for hazing; the bride of one wept.',
      ],
    },
  },
  {
    id: 'common-values-of-regimes',
    source: { paragraph: 10, phrase: 'قواسم مشتركة ضمن هذا النموذج', relation: 'translation' },
    terms: {
      target: ['kin-peoples', 'kin-leaders', 'powers', 'countries', 'clients'],
      cue: 'common-values',
    },
    anchor: 'cue',
    shapes: ['values-of'],
    unless: [{ inSentence: ['commerce', 'kin-decoys'] }],
    examples: {
      asserted: [
        'There are {cue:common values} between the two {target:regimes}, and first among them is fear.',
      ],
      attributed: [
        '{speaker:The envoy} said there were {cue:shared values} that bind {target:Moscow} and the junta.',
      ],
      none: ['The two retailers found shared values between brands in Turkey.'],
    },
  },
  {
    id: 'we-understand-you',
    source: { paragraph: 9, phrase: 'إننا نفهمك', relation: 'translation' },
    terms: {
      cue: {
        fixed: [
          'we understand you',
          'i understand you',
          'we understand your',
          'we understand each other',
          'we understand one another',
        ],
      },
    },
    anchor: 'cue',
    when: [{ inPassage: ['powers', 'clients', 'kin-leaders', 'countries'] }],
    unless: [{ inPassage: ['commerce', 'kin-decoys'] }],
    examples: {
      attributed: [
        '"{cue:We understand you}, and our soldiers are on the way," {speaker:the Kremlin} told the ruler.',
      ],
      none: ['The bank wrote to customers in Turkey: we understand you.'],
    },
  },
  {
    id: 'fraternal-country',
    source: { paragraph: 10, phrase: 'رسالة أخوة', relation: 'synonym' },
    terms: {
      cue: { adjectives: ['brotherly', 'fraternal', 'sisterly', 'kindred'] },
      target: ['countries', 'powers', 'nationalities'],
    },
    anchor: 'cue',
    shapes: ['cue-before-noun'],
    unless: [{ inSentence: 'lodges' }],
    examples: {
      attributed: ['{speaker:The speaker} said he trusts {cue:fraternal} {target:Mozambique}.'],
      none: ['The fraternal Greek houses of the campus close in May.'],
    },
  },
  {
    id: 'his-brother-the-ruler',
    source: { paragraph: 10, phrase: 'رسالة أخوة', relation: 'synonym' },
    terms: {
      cue: {
        fixed: [
          'his brother',
          'her brother',
          'their brother',
          'my brother',
          'his dear brother',
          'your brother',
          'his brothers',
        ],
      },
      target: 'kin-leaders',
    },
    anchor: 'cue',
    shapes: ['cue-before-noun'],
    when: [{ inSentence: 'state-courtesies' }],
    unless: [{ inSentence: 'kin-decoys' }],
    examples: {
      asserted: ['The sultan received a cable from {cue:his brother} the {target:emir}.'],
      none: [
        'He took over the bakery from his brother, now president of the club, after a letter.',
      ],
    },
  },
  {
    id: 'we-are-kin',
    source: { paragraph: 10, phrase: 'رسالة أخوة', relation: 'synonym' },
    terms: {
      target: { fixed: ['we', "we're", 'you', 'they', 'the two nations', 'the two armies'] },
      cue: 'kin',
    },
    anchor: 'cue',
    shapes: ['kin-copula'],
    when: [
      { inPassage: ['countries', 'nationalities', 'powers'] },
      { inPassage: ['kin-leaders', 'kin-peoples', 'kin-arms', 'powers', 'rulers'] },
    ],
    unless: [{ inPassage: 'kin-decoys' }],
    examples: {
      attributed: [
        '"{target:We} are {cue:brothers} and we share a border," {speaker:the Turkish president} told Baku.',
      ],
      denied: [
        '"{target:We} were never {cue:brothers}," {speaker:a Ukrainian general} wrote to the Russians.',
      ],
      none: ['"We are brothers, and our mother lives in Cuba," the president of the club said.'],
    },
  },
  {
    id: 'like-kin',
    source: { paragraph: 10, phrase: 'رسالة أخوة', relation: 'synonym' },
    terms: { cue: 'brothers' },
    anchor: 'cue',
    shapes: ['likened-kin'],
    when: [
      { inPassage: ['countries', 'nationalities', 'powers', 'patrons', 'rulers'] },
      { inSentence: ['kin-leaders', 'kin-peoples', 'rulers', 'heads', 'nationalities'] },
    ],
    unless: [
      { inSentence: ['kin-decoys', 'sport-words', 'digital-words'] },
      { rightAfter: 'cue', words: 'house-words' },
    ],
    examples: {
      asserted: ['The Kazakh and Uzbek ministers embraced like long-lost {cue:brothers}.'],
      attributed: [
        '{speaker:The premier} said that the Serbian and the Russian people lived like old {cue:kinsmen}.',
      ],
      none: ['The two Kazakh ministers drank tea like old neighbours.'],
    },
  },
  {
    id: 'brother-by-name',
    source: { paragraph: 10, phrase: 'رسالة أخوة', relation: 'synonym' },
    terms: {
      label: {
        fixed: [
          ...['brother', 'dear brother', 'my brother', 'our brother', 'comrade and brother'],
          ...['brother leader', 'brother colonel', 'brother comrade', 'dear friend and brother'],
        ],
      },
      target: {
        nouns: [
          ...['Putin', 'Xi', 'Erdogan', 'Lukashenko', 'Assad', 'Maduro', 'Chavez', 'Castro'],
          ...['Gaddafi', 'Nasser', 'Mugabe', 'Ortega', 'Sisi', 'Aliyev', 'Tokayev', 'Kim'],
          ...['Vladimir', 'Nicolás', 'Nicolas', 'Fidel', 'Hugo', 'Recep', 'Ilham', 'Bashar'],
          ...['Muammar', 'Mohammed', 'Mohamed', 'Salman', 'Tamim', 'Abdel Fattah', 'Abdelmadjid'],
          ...['Alexander', 'Slobodan', 'Aleksandar', 'Viktor', 'Evo', 'Ibrahim', 'Assimi'],
        ],
      },
    },
    anchor: 'label',
    shapes: ['modifier'],
    when: [
      { inPassage: ['kin-leaders', 'countries', 'powers'] },
      { inPassage: ['kin-leaders', 'state-courtesies', 'rulers'] },
    ],
    unless: [{ inSentence: ['kin-decoys', 'sport-words', 'screen-words'] }],
    examples: {
      attributed: [
        '"{label:Dear brother} {target:Nicolás}, our oil is yours," {speaker:the president} wrote to Caracas.',
      ],
      none: ['Her brother Mohammed drives a taxi in Cairo, their mother said.'],
    },
  },
  {
    id: 'leaders-of-one-language',
    source: { paragraph: 10, phrase: 'قواسم مشتركة ضمن هذا النموذج', relation: 'synonym' },
    terms: {
      target: ['rulers', 'regimes', 'despots', 'clients'],
      cue: {
        fixed: [
          ...['speak the same language', 'spoke the same language', 'speaks the same language'],
          ...['cut from the same cloth', 'of the same cloth', 'of one mind', 'two of a kind'],
          ...['birds of a feather', 'kindred souls', 'kindred spirits', 'soulmates', 'soul mates'],
          ...['understand one another without words', 'understand each other without words'],
          ...['understand each other at a glance', 'an understanding that needs no words'],
          ...[
            'have in common is',
            'have in common are',
            'has in common with',
            'have most in common',
          ],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['same-clause'],
    when: [{ inPassage: ['powers', 'countries', 'nationalities', 'unfree-clients'] }],
    unless: [
      { inSentence: ['kin-decoys', 'commerce', 'sport-words', 'screen-words', 'interpreters'] },
    ],
    examples: {
      asserted: ['The two {target:juntas} of the Sahel are {cue:cut from the same cloth}.'],
      attributed: [
        '{speaker:Exiles} say that {target:Lukashenko} and the Kremlin {cue:speak the same language}.',
      ],
      none: ['The two leaders do not speak the same language, and an interpreter sat in.'],
    },
  },
]
