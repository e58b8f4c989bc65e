import type { Rule } from '../../types.ts'

/** Who tells, and what of: without them a narrative is one of letters or film. */
const tellersAndEvents = ['story-tellers', 'powers', 'rulers', 'regimes', 'protests'] as const

export const en: readonly Rule[] = [
  {
    id: 'disinformation',
    source: { paragraph: 12, phrase: 'نشر معلومات مضللة، ودعاية', relation: 'translation' },
    terms: {
      cue: 'disinformation',
    },
    anchor: 'cue',
    when: [{ inSentence: tellersAndEvents }],
    unless: [{ inClause: 'fiction-decoys' }],
    examples: {
      asserted: [
        'The junta met the leaks with a flood of {cue:disinformation}.',
        'State television runs {cue:propaganda} around the clock.',
      ],
      attributed: [
        '{speaker:The colonel} told envoys that the channels were waging a {cue:campaign of fabrication}.',
        '{speaker:Editors} said a {cue:troll farm} had invented the quotes of the minister.',
      ],
      distanced: ['The decree on "{cue:propaganda}" names three newspapers.'],
      denied: [
        '{speaker:The embassy} denied that it had paid for {cue:fake news} before the vote.',
      ],
      none: ['A museum of state propaganda opens in the old cinema of the party.'],
    },
  },
  {
    id: 'named-narrative',
    source: { paragraph: 5, phrase: 'السرد الاستراتيجي لروسيا', relation: 'translation' },
    terms: {
      cue: 'named-narratives',
    },
    anchor: 'cue',
    when: [{ inSentence: tellersAndEvents }],
    unless: [{ inClause: 'fiction-decoys' }, { rightBefore: 'cue', words: 'by-account' }],
    examples: {
      asserted: [
        'The channel has an {cue:alternative narrative} of the march: no crowd, its host told viewers, only a fair.',
        'The ministry prepared an {cue:alternative narrative} before the bodies were found.',
      ],
      attributed: [
        '{speaker:Analysts} say the {cue:official version of} the shooting was written in the palace.',
      ],
      distanced: ['The governor returned to the "{cue:familiar narrative}" about hired crowds.'],
      none: ['The novel has an alternative narrative in which the president is a baker.'],
    },
  },
  {
    id: 'narrative-made',
    source: { paragraph: 12, phrase: 'ورواية بديلة لصرف الانتباه', relation: 'synonym' },
    terms: {
      object: ['narratives', 'named-narratives'],
      cue: 'narrative-acts',
    },
    anchor: 'object',
    shapes: ['act-on-object'],
    when: [{ inSentence: tellersAndEvents }],
    unless: [{ inClause: 'fiction-decoys' }],
    examples: {
      asserted: ['State channels {cue:spread} {object:lies} about the dead.'],
      attributed: [
        '{speaker:Reporters} say the palace wants to {cue:control} the {object:narrative} of the shooting.',
      ],
      none: [
        'The novelist shaped the narrative around a president who cannot sleep.',
        'The president of the club said no lie had been told.',
      ],
    },
  },
  {
    id: 'narrative-of-a-power',
    source: { paragraph: 5, phrase: 'السرد الاستراتيجي لروسيا', relation: 'inflected' },
    terms: {
      cue: 'versions',
      actor: ['powers', 'tellers-in-power'],
    },
    anchor: 'cue',
    shapes: ['teller-of'],
    unless: [{ inClause: 'fiction-decoys' }],
    examples: {
      asserted: ["{actor:Moscow's} {cue:narrative} has stayed the same since the first shot."],
      attributed: [
        '{speaker:The editor} said the {cue:narrative} of the {actor:regime} had cracked.',
      ],
      none: ["The film follows France's narrative tradition."],
    },
  },
  {
    id: 'attention-diverted',
    source: { paragraph: 12, phrase: 'لصرف الانتباه عن العنف', relation: 'translation' },
    terms: {
      cue: 'diverting',
      object: 'attention',
    },
    anchor: 'cue',
    shapes: ['diverted-from'],
    when: [{ inSentence: [...tellersAndEvents, 'troubles-at-home'] }],
    unless: [{ inClause: 'fiction-decoys' }],
    examples: {
      asserted: [
        'The border parade {cue:diverted} {object:attention} from the empty shops and the protests.',
      ],
      attributed: [
        '{speaker:Critics} say the palace wants to {cue:distract} the {object:public} from the trial.',
        'The aim, {speaker:a lawyer} said, was to {cue:divert} {object:attention} from the beatings in the cells.',
      ],
      none: [
        'The magician diverted attention from his left hand while the president laughed.',
        'The minister turned to the public and drew a map of the valley.',
      ],
    },
  },
  {
    id: 'smokescreen',
    source: { paragraph: 12, phrase: 'لصرف الانتباه عن العنف', relation: 'synonym' },
    terms: {
      cue: 'smoke',
    },
    anchor: 'cue',
    when: [{ inSentence: tellersAndEvents }],
    unless: [{ inClause: ['fiction-decoys', 'hazards'] }],
    examples: {
      asserted: ['The spy trial is a {cue:smokescreen} for the unpaid wages of the army.'],
      none: ['A smokescreen covered the team bus when the army parade ended.'],
    },
  },
  {
    id: 'truth-bent',
    source: {
      paragraph: 12,
      phrase: 'نشر معلومات مضللة، ودعاية، ورواية بديلة',
      relation: 'synonym',
    },
    terms: { cue: 'bending', object: 'bent-truths' },
    anchor: 'cue',
    shapes: ['act-on-object'],
    when: [{ inSentence: ['tellers-in-power', 'powers', 'regimes', 'rulers', 'story-tellers'] }],
    unless: [
      { inSentence: ['fiction-decoys', 'commerce', 'finance', 'sport-words', 'science-words'] },
    ],
    examples: {
      asserted: ['State television {cue:doctored} the {object:footage} of the square.'],
      attributed: [
        '{speaker:Relatives} accused the army of {cue:rewriting} the {object:history} of that night.',
      ],
      none: ['The novelist rewrote history and made the president a baker.'],
    },
  },
  {
    id: 'sold-as',
    source: { paragraph: 12, phrase: 'ورواية بديلة لصرف الانتباه عن العنف', relation: 'synonym' },
    terms: {
      actor: ['powers', 'tellers-in-power', 'rulers', 'officials', 'heads'],
      cue: 'packaging',
      object: 'sold-things',
    },
    anchor: 'cue',
    shapes: ['sold-as'],
    unless: [{ inSentence: ['fiction-decoys', 'commerce', 'finance', 'sport-words', 'trade'] }],
    examples: {
      asserted: ['{actor:Moscow} is {cue:spinning} the {object:retreat} as a gesture of goodwill.'],
      none: [
        'The president of the company sold the failure as a success to shareholders.',
        'The government portrays the retreat as a gesture of goodwill.',
      ],
    },
  },
  {
    id: 'tale-told',
    source: { paragraph: 12, phrase: 'نشر معلومات مضللة، ودعاية', relation: 'synonym' },
    terms: { cue: 'telling-acts', object: 'tales' },
    anchor: 'object',
    shapes: ['told-as'],
    when: [{ inSentence: tellersAndEvents }],
    unless: [{ inClause: 'fiction-decoys' }],
    examples: {
      asserted: ['The junta {cue:peddles} the {object:canard} that students fired first.'],
      none: ['The minister told the tale of her childhood; the novelist spun a myth of the party.'],
    },
  },
  {
    id: 'truth-buried',
    source: { paragraph: 12, phrase: 'نشر معلومات مضللة، ودعاية', relation: 'synonym' },
    terms: { cue: 'truth-buried' },
    anchor: 'cue',
    when: [{ inSentence: tellersAndEvents }],
    unless: [{ inClause: 'fiction-decoys' }],
    examples: {
      asserted: ['State channels {cue:drown out the truth} about the dead.'],
      none: ['The novelist wants to bury the truth in a novel about the war.'],
    },
  },
  {
    id: 'its-propaganda',
    source: { paragraph: 12, phrase: 'نشر معلومات مضللة، ودعاية', relation: 'translation' },
    terms: {
      cue: {
        fixed: [
          'its propaganda',
          'their propaganda',
          'his propaganda',
          'state propaganda',
          'official propaganda',
          'government propaganda',
          'regime propaganda',
          'its disinformation',
          'their disinformation',
          'the propaganda machine',
          'its propagandists',
          'their propagandists',
          'state propagandists',
        ],
      },
    },
    anchor: 'cue',
    when: [
      {
        inPassage: [
          'tellers-in-power',
          'powers',
          'regimes',
          'rulers',
          'despotisms',
          'protests',
          'protesters',
        ],
      },
    ],
    unless: [{ inClause: 'fiction-decoys' }],
    examples: {
      asserted: ['This is how the regime works. {cue:Its propaganda} renames the crime.'],
      none: ['The museum shows state propaganda of the regime on old posters.'],
    },
  },
  {
    id: 'alternative-story',
    source: { paragraph: 12, phrase: 'ورواية بديلة لصرف الانتباه', relation: 'translation' },
    terms: {
      cue: {
        nouns: [
          'alternative story',
          'alternative narrative',
          'official story',
          'official narrative',
          'cover story',
          'official version',
          'false narrative',
          'state narrative',
          'regime narrative',
          'counter-narrative',
        ],
      },
    },
    anchor: 'cue',
    when: [{ inPassage: ['tellers-in-power', 'protests', 'protesters', 'unrest', 'despots'] }],
    unless: [{ inPassage: 'fiction-decoys' }, { rightBefore: 'cue', words: 'by-account' }],
    examples: {
      attributed: [
        'Students were beaten on the square. "The {cue:alternative story} is ready before the event," {speaker:a lecturer} said.',
      ],
      none: [
        'The novel offers an alternative story of the protest.',
        'Two strikers died, by the official version.',
      ],
    },
  },
  {
    id: 'story-told-otherwise',
    source: { paragraph: 12, phrase: 'ورواية بديلة لصرف الانتباه', relation: 'synonym' },
    terms: { label: 'story-kinds', object: 'stories' },
    anchor: 'label',
    shapes: ['told-otherwise'],
    when: [
      { inPassage: ['tellers-in-power', 'powers', 'regimes', 'rulers', 'story-tellers'] },
      { inPassage: ['protest-signs', 'tellers-in-power', 'story-tellers', 'despots'] },
    ],
    unless: [
      { inPassage: ['fiction-decoys', 'sport-words', 'digital-words'] },
      { rightBefore: 'label', words: 'by-account' },
    ],
    examples: {
      asserted: [
        'The evening news has an {label:alternative} {object:version}: no march, and a good harvest.',
        'State radio gave a {label:comforting} {object:account} of the province while soldiers cleared the square.',
      ],
      none: [
        'The novel has an alternative story in every chapter.',
        'Nine strikers died in the square, according to official accounts.',
      ],
    },
  },
  {
    id: 'own-version-told',
    source: { paragraph: 12, phrase: 'ورواية بديلة لصرف الانتباه', relation: 'synonym' },
    terms: {
      target: ['tellers-in-power', 'powers', 'tame-media'],
      cue: {
        fixed: [
          ...[
            'its own story of',
            'its own version of',
            'their own version of',
            'its own account of',
          ],
          ...['its version of that', 'own version of the night', 'own version of the massacre'],
          ...['own version of history', 'their own account of', 'own reading of the unrest'],
          ...['changed its story', 'changes its story', 'changed their story', 'changed his story'],
          ...['an explanation ready', 'a story ready', 'a version ready', 'the story ready'],
          ...['only one truth', 'one truth only', 'a single truth', 'the only truth allowed'],
          ...['not to be called a war', 'must not be called', 'may not be called a war'],
          ...['have people forget', 'keep eyes off', 'keeps eyes off', 'take minds off'],
          ...['keep minds off', 'looks for a scapegoat', 'found a scapegoat', 'needs an enemy'],
          ...['need an enemy', 'invents an enemy', 'invent an enemy', 'needs enemies'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['same-clause'],
    unless: [
      { inSentence: ['fiction-decoys', 'sport-words', 'digital-words', 'commerce', 'court-words'] },
    ],
    examples: {
      asserted: [
        'Each spring the {target:junta} {cue:needs an enemy}, and finds one in the library.',
      ],
      attributed: [
        '{target:Beijing} has {cue:its own version of} that night, {speaker:the widow} says.',
      ],
      none: ['The novelist says the government has its own version of a plot twist.'],
    },
  },
  {
    id: 'hostile-propaganda',
    source: { paragraph: 12, phrase: 'نشر معلومات مضللة، ودعاية', relation: 'translation' },
    terms: {
      cue: {
        nouns: [
          ...['anti-state propaganda', 'anti-government propaganda', 'anti-national propaganda'],
          ...['anti-Russian propaganda', 'anti-Turkish propaganda', 'anti-Chinese propaganda'],
          ...['anti-Soviet propaganda', 'anti-Serbian propaganda', 'anti-Israeli propaganda'],
          ...['anti-Iranian propaganda', 'anti-American propaganda', 'anti-regime propaganda'],
          ...['anti-Argentine propaganda', 'anti-Ethiopian propaganda', 'anti-Polish propaganda'],
          ...['anti-Georgian propaganda', 'anti-Hungarian propaganda', 'anti-Rwandan propaganda'],
          ...['anti-Egyptian propaganda', 'anti-Indian propaganda', 'anti-Western propaganda'],
          ...['anti-Venezuelan propaganda', 'anti-Cuban propaganda', 'anti-party propaganda'],
          ...[
            'enemy propaganda',
            'hostile propaganda',
            'imperialist propaganda',
            'black propaganda',
          ],
          ...['subversive propaganda', 'Kremlin propaganda', 'lie factory/lie factories'],
          ...['Western propaganda', 'Russian propaganda', 'Zionist propaganda'],
          ...[
            'mill of lies',
            'lie mill',
            'orchestra of trolls',
            'ministry of lies',
            'choir of trolls',
          ],
          ...['rumour campaign', 'campaign of rumours', 'war of lies', 'offensive of lies'],
        ],
      },
    },
    anchor: 'cue',
    unless: [{ inClause: ['museum-shows', 'sport-words'] }],
    examples: {
      attributed: [
        'The film about the disappeared is {cue:anti-Chinese propaganda}, {speaker:the embassy} complained.',
      ],
      none: ['The museum shows posters of anti-Soviet propaganda in a glass case.'],
    },
  },
  {
    id: 'narrative-of-a-nation',
    source: { paragraph: 5, phrase: 'السرد الاستراتيجي لروسيا', relation: 'inflected' },
    terms: {
      cue: {
        nouns: [
          ...['narrative', 'talking point', 'messaging', 'storyline', 'party line', 'spin'],
          ...['counter-narrative', 'propaganda line', 'official line'],
        ],
      },
      actor: 'power-adjectives',
    },
    anchor: 'cue',
    shapes: ['teller-of'],
    when: [{ inPassage: ['powers', 'regimes', 'troops', 'protests', 'rulers', 'geopolitics'] }],
    unless: [{ inSentence: ['fiction-decoys', 'books', 'screen-words'] }],
    examples: {
      asserted: ['Nine papers printed a {actor:Turkish} {cue:talking point} on the strike.'],
      none: ['The film has a French storyline and nine songs about the regime.'],
    },
  },
  {
    id: 'propaganda-machine',
    source: { paragraph: 12, phrase: 'نشر معلومات مضللة، ودعاية', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          'propaganda machine',
          'propaganda apparatus',
          'propaganda channel',
          'propaganda mouthpiece',
          'propaganda organ',
          'disinformation machine',
          'troll factory/troll factories',
          'troll farm',
          'troll army/troll armies',
          'bot farm',
          'army of bots',
          'army of trolls',
        ],
      },
    },
    anchor: 'cue',
    unless: [{ inClause: 'fiction-decoys' }, { inSentence: ['commerce', 'sport-words'] }],
    examples: {
      asserted: ['The {cue:propaganda machine} chose its words with care.'],
      none: ['The novel tells of a propaganda machine and a seamstress.'],
    },
  },
  {
    id: 'protest-smeared',
    source: { paragraph: 12, phrase: 'نشر معلومات مضللة، ودعاية', relation: 'synonym' },
    terms: {
      cue: {
        verbs: [
          'demonise',
          'demonize',
          'smear',
          'discredit',
          'vilify',
          'delegitimise',
          'delegitimize',
          'defame',
        ],
        nouns: [
          'demonisation',
          'demonization',
          'vilification',
          'delegitimisation',
          'defamation',
          'smear campaign',
        ],
      },
      target: ['demonstrators', 'protest-events', 'opposition-people'],
    },
    anchor: 'cue',
    shapes: ['smearing'],
    unless: [{ inSentence: ['fiction-decoys', 'sport-words', 'law-texts'] }],
    examples: {
      asserted: ['State radio has {cue:demonised} the {target:strikers} for a week.'],
      none: ['The union smeared honey on bread for the strikers.'],
    },
  },
  {
    id: 'lies-about-the-protest',
    source: { paragraph: 12, phrase: 'نشر معلومات مضللة، ودعاية', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          'lie',
          'falsehood',
          'fabrication',
          'slander',
          'false report',
          'fake report',
          'fake story/fake stories',
          'hoax/hoaxes',
          'myth',
        ],
      },
      target: ['demonstrators', 'protest-events', 'protests', 'opposition-people'],
    },
    anchor: 'cue',
    shapes: ['told-about'],
    unless: [{ inClause: 'fiction-decoys' }, { inSentence: 'sport-words' }],
    examples: {
      asserted: [
        'Government accounts drowned the networks in {cue:lies} about the {target:demonstrators}.',
      ],
      none: ['The novel is a lie about a strike.'],
    },
  },
  {
    id: 'deed-made-up',
    source: {
      paragraph: 12,
      phrase: 'نشر معلومات مضللة، ودعاية، ورواية بديلة',
      relation: 'synonym',
    },
    terms: {
      cue: {
        verbs: [
          ...['fabricate', 'fake', 'concoct', 'falsify', 'invent', 'trump up', 'cook up'],
          ...['stage-manage', 'dream up', 'make up/made up', 'mock up', 'simulate'],
        ],
        nouns: ['fabrication of', 'faking of', 'falsification of', 'invention of', 'staging of'],
      },
      object: {
        nouns: [
          ...['chemical attack', 'gas attack', 'poison gas attack', 'attack', 'incident'],
          ...['provocation', 'massacre', 'atrocity/atrocities', 'mass grave', 'war crime', 'plot'],
          ...['shelling', 'killing', 'act of sabotage/acts of sabotage', 'coup attempt'],
          ...['assassination attempt', 'riot', 'protest', 'threat', 'confession'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['act-on-object'],
    when: [{ inSentence: tellersAndEvents }],
    unless: [{ inSentence: ['fiction-decoys', 'sport-words', 'digital-words', 'screen-words'] }],
    examples: {
      asserted: ['The regime {cue:faked} an {object:attack} on its own consulate.'],
      attributed: [
        '{speaker:Ankara} accuses the rescuers of {cue:fabricating} {object:gas attacks}.',
        '{speaker:The Kremlin} said that London had {cue:invented} the {object:incident}.',
      ],
      denied: [
        '{speaker:The volunteers} denied that Moscow had {cue:invented} an {object:incident}.',
      ],
      none: ['The actor faked a heart attack in a Moscow hotel.', 'Russia invented a vaccine.'],
    },
  },
  {
    id: 'orders-to-editors',
    source: { paragraph: 5, phrase: 'السرد الاستراتيجي لروسيا', relation: 'synonym' },
    terms: {
      label: {
        nouns: [
          ...['line of the day', 'line to take', 'instruction to editors', 'guideline for editors'],
          ...['instruction for editors', 'guidance for editors', 'order to editors', 'temnik'],
          ...['approved wording', 'language guideline', 'list of forbidden words'],
          ...[
            'official line',
            'approved version',
            'government spin',
            'official spin',
            'spin doctor',
          ],
          ...['script for the evening news'],
        ],
        fixed: [
          'talking points',
          'pure spin',
          'mere spin',
          'just spin',
          'nothing but spin',
          'not spin',
          'no spin',
        ],
      },
    },
    anchor: 'label',
    when: [
      {
        inPassage: [
          'protest-signs',
          'street-marks',
          'demonstrators',
          'unrest-setting',
          'war-actors',
        ],
      },
      {
        inSentence: [
          ...['tellers-in-power', 'ruling-bodies', 'rulers', 'regimes', 'officials', 'tame-media'],
          ...['press-and-channels', 'talkers', 'heads'],
        ],
      },
    ],
    unless: [{ inSentence: ['sport-words', 'commerce', 'finance', 'screen-words', 'books'] }],
    examples: {
      asserted: [
        'Each night the ministry sends the channels a {label:line to take} on the strike.',
      ],
      attributed: [
        '{speaker:A nurse} said after the march that the radio had a {label:list of forbidden words}.',
      ],
      none: ['The line to take to the castle is the tram, the minister told the choir.'],
    },
  },
]
