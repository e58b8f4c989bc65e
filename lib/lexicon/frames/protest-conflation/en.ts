import type { Rule } from '../../types.ts'

export const en: readonly Rule[] = [
  {
    id: 'groups-in-the-crowd',
    source: {
      paragraph: 4,
      phrase: 'الجماعات الإسلامية المتطرفة - التي استغلت الوضع',
      relation: 'synonym',
    },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people'],
      cue: 'infiltration-acts',
      actor: 'armed-groups',
    },
    anchor: 'actor',
    shapes: ['agent-act-object', 'object-act-agent', 'act-of-agent', 'agent-from-a-place-acts'],
    examples: {
      asserted: [
        '{actor:Armed gangs} {cue:infiltrated} the {target:march} near the docks.',
        '{actor:Antifa cells} from the coast and the valley had {cue:burrowed into} the {target:vigil}.',
        'The {target:protests} were {cue:hijacked} by {actor:extremists} within a week.',
        '{actor:Gunmen} {cue:disguised as} {target:marchers} fired at the bridge.',
        'The {cue:exploitation} of the {target:strike} by {actor:criminal gangs} began on Tuesday.',
      ],
      attributed: [
        '{speaker:The ministry} said {actor:jihadists} were {cue:hiding among} the {target:demonstrators}.',
      ],
      distanced: [
        'The purported {actor:militants} {cue:hiding behind} the {target:marchers} were never shown.',
      ],
      denied: [
        '{speaker:The union} denied that {actor:extremists} had {cue:infiltrated} the {target:rally}.',
      ],
      none: [
        'Actors dressed as strikers walked past the gang of extras.',
        'Militants attacked a convoy in the hills, while in the capital strikers hid among the trees.',
      ],
    },
  },
  {
    id: 'groups-in-the-street',
    source: {
      paragraph: 4,
      phrase: 'الجماعات الإسلامية المتطرفة - التي استغلت الوضع',
      relation: 'inflected',
    },
    terms: {
      target: { nouns: ['street'] },
      cue: 'infiltration-acts',
      actor: 'armed-groups',
    },
    anchor: 'actor',
    shapes: ['agent-act-object', 'object-act-agent'],
    when: [{ inPassage: ['demonstrators', 'protest-events'] }],
    examples: {
      attributed: [
        'Marchers filled the port. {speaker:The general} said the {target:street} had been {cue:hijacked} by {actor:drug dealers}.',
      ],
      none: ['The street had been exploited by drug dealers for years, a baker said.'],
    },
  },
  {
    id: 'groups-exploit-the-anger',
    source: { paragraph: 4, phrase: 'التي استغلت الوضع', relation: 'translation' },
    terms: { target: ['demands', 'public-anger'], cue: 'infiltration-acts', actor: 'armed-groups' },
    anchor: 'actor',
    shapes: ['agent-act-object', 'object-act-agent', 'act-of-agent'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'public-marks'] }],
    examples: {
      attributed: [
        '{speaker:The prefect} said {actor:extremists} were {cue:feeding on} the {target:anger} of the jobless, and the march ended.',
      ],
      none: ['Extremists feed on the anger of lonely readers, the novelist said.'],
    },
  },
  {
    id: 'groups-steer-the-crowd',
    source: {
      paragraph: 4,
      phrase: 'الجماعات الإسلامية المتطرفة - التي استغلت الوضع',
      relation: 'synonym',
    },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people'],
      cue: 'steering-acts',
      actor: 'armed-groups',
    },
    anchor: 'actor',
    shapes: ['agent-act-object', 'object-act-agent'],
    unless: [
      { inClause: 'harm-to-crowds' },
      { rightBefore: 'actor', words: ['freedoms', 'backed-from-abroad'] },
      { rightBefore: 'cue', words: 'means-of-doing' },
    ],
    examples: {
      asserted: [
        '{actor:Armed militiamen} {cue:used} the {target:marches} as a screen.',
        '{actor:Armed men} {cue:joined} the {target:rally} on the dam.',
        'The {target:march} was {cue:led} by {actor:neo-Nazis}.',
      ],
      attributed: [
        '{speaker:The governor} said {actor:mercenaries} were {cue:steering} the {target:unrest}.',
      ],
      none: [
        'Rebels were driven from the valley as the protests went on.',
        'The leader of the strikers was kidnapped by an armed gang.',
        'An extremist drove a van into the demonstrators.',
        'The demonstrators waved banners used by gangs in the film.',
        'Gunmen who used stolen cars killed two demonstrators near the bridge.',
        'Two {protest-legitimised:freedom fighters} joined the march.',
      ],
    },
  },
  {
    // Where the protest is told, its crowd is "us" or "the crowd".
    id: 'armed-people-among-us',
    source: { paragraph: 4, phrase: 'غياب التمييز بين الجماعات المسلحة', relation: 'synonym' },
    terms: {
      target: {
        fixed: [
          'us',
          'our ranks',
          'the crowd',
          'the crowds',
          'their ranks',
          'our barricades',
          'our square',
          'our march',
          'our tents',
        ],
      },
      label: 'armed-people',
    },
    anchor: 'label',
    shapes: ['within-a-crowd'],
    when: [{ inPassage: ['protest-signs', 'demonstrators'] }],
    unless: [{ rightAfter: 'label', words: 'radical-politics' }],
    examples: {
      asserted: ['During the march {label:gunmen} fired at guards from among {target:the crowd}.'],
      denied: [
        'The protest is over. There were no {label:gangs} on {target:our barricades}.',
        '"There were no {label:armed men} among {target:us}," {speaker:a striker} said.',
      ],
      none: ['The protest was over. "Soldiers told us of armed men in the hills," a nurse said.'],
    },
  },
  {
    id: 'groups-among-the-crowd',
    source: { paragraph: 4, phrase: 'غياب التمييز بين الجماعات المسلحة', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events'],
      label: 'armed-people',
    },
    anchor: 'label',
    shapes: ['label-among'],
    unless: [{ inClause: 'harm-to-crowds' }, { rightAfter: 'label', words: 'radical-politics' }],
    examples: {
      attributed: [
        'Behind the cheerful front of the {target:rally} stood {label:gunmen}, {speaker:the prosecutor} said.',
      ],
      asserted: ['There were {label:gunmen} among the {target:demonstrators} on the bridge.'],
      denied: [
        'There were no {label:snipers} among the {target:protesters}, {speaker:the nurse} said.',
      ],
      none: [
        'Gunmen opened fire among the protesters and fled on motorcycles.',
        'He sees separatist ideas among the protesters in the hills.',
      ],
    },
  },
  {
    id: 'groups-brought-in',
    source: { paragraph: 4, phrase: 'الجماعات المسلحة', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events'],
      cue: {
        verbs: [
          'send/sent',
          'plant',
          'smuggle',
          'bring/brought',
          'bus',
          'insert',
          'embed',
          'introduce',
          'place',
        ],
      },
      actor: 'armed-groups',
    },
    anchor: 'actor',
    shapes: ['verb-agent-into-object'],
    unless: [{ inClause: 'harm-to-crowds' }],
    examples: {
      asserted: ['Somebody had {cue:planted} {actor:gunmen} among the {target:strikers}.'],
      none: ['The army sent trucks against militants who had attacked a rally.'],
    },
  },
  {
    id: 'protest-infiltrated',
    source: { paragraph: 4, phrase: 'التي استغلت الوضع', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protest-events', 'opposition-people'],
      cue: { verbs: ['infiltrate', 'hijack', 'piggyback on', 'co-opt', 'pervert', 'subvert'] },
    },
    anchor: 'cue',
    shapes: ['verb-object', 'passive-with-be'],
    unless: [{ inSentence: 'police-infiltrators' }],
    examples: {
      asserted: [
        'Those who {cue:infiltrated} the {target:rally} left before noon.',
        'Whoever {cue:hijacked} and misled our long, patient {target:march} owes us an answer.',
      ],
      none: ['Undercover officers infiltrated the rally for months.'],
    },
  },
  {
    id: 'crowd-and-groups',
    source: { paragraph: 4, phrase: 'غياب التمييز بين الجماعات المسلحة', relation: 'synonym' },
    terms: { target: ['demonstrators', 'opposition-people'], label: 'armed-groups' },
    anchor: 'label',
    shapes: ['coordination'],
    unless: [{ inClause: 'harm-to-crowds' }],
    examples: {
      asserted: [
        'The army made no difference between {target:protesters} and {label:armed gangs}.',
      ],
      attributed: [
        '{speaker:The council} lumps {target:strikers} together with the {label:cartels}.',
        '{speaker:The general} said {label:insurgents} and {target:demonstrators} shared one command.',
      ],
      none: ['Protesters and gunmen clashed outside the bakery.'],
    },
  },
  {
    id: 'crowd-and-groups-together',
    source: { paragraph: 4, phrase: 'غياب التمييز بين الجماعات المسلحة', relation: 'synonym' },
    terms: { target: ['demonstrators', 'opposition-people'], label: 'armed-groups' },
    anchor: 'label',
    shapes: ['together-against-force'],
    examples: {
      asserted: ['{label:Bandits} and {target:marchers} fought the police for two days.'],
      none: ['Police and gang members fought in the port, and demonstrators went home.'],
    },
  },
  {
    id: 'groups-among-people',
    source: { paragraph: 4, phrase: 'غياب التمييز بين الجماعات المسلحة', relation: 'synonym' },
    terms: { target: ['crowd-members', 'ordinary-people'], label: 'armed-people' },
    anchor: 'label',
    shapes: ['found-among'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [{ inClause: 'harm-to-crowds' }],
    examples: {
      attributed: [
        '"Among the {target:students} were {label:gunmen}," {speaker:the general} said of the sit-in.',
      ],
      none: ['Among the women a gunman was shot. The strike began a day later.'],
    },
  },
  {
    id: 'infiltrators',
    source: { paragraph: 4, phrase: 'التي استغلت الوضع', relation: 'synonym' },
    terms: {
      label: {
        nouns: ['infiltrator', 'armed infiltrator', 'agent provocateur/agents provocateurs'],
      },
    },
    anchor: 'label',
    when: [{ inPassage: 'protest-signs' }],
    unless: [{ inSentence: ['attack-words', 'border-marks'] }],
    examples: {
      asserted: ['The march ended early because of {label:infiltrators}.'],
      distanced: [
        '{speaker:The governor} blamed "{label:infiltrators}" for the end of the sit-in.',
      ],
      none: ['Soldiers caught two infiltrators at the border before the rally.'],
    },
  },
  {
    id: 'groups-within-their-ranks',
    source: { paragraph: 4, phrase: 'الجماعات المسلحة', relation: 'synonym' },
    terms: {
      actor: 'armed-groups',
      cue: 'within-their-ranks',
    },
    anchor: 'actor',
    shapes: ['act-within-their-ranks'],
    when: [{ inPassage: 'protest-signs' }],
    unless: [{ inClause: 'harm-to-crowds' }],
    examples: {
      attributed: [
        'The march set out at dawn. {speaker:The colonel} said there were {actor:gunmen} {cue:in their midst}.',
      ],
      denied: [
        '{speaker:The strikers} denied that {actor:militants} were {cue:within their ranks}.',
      ],
      none: [
        'The rebels found two traitors in their midst and left the valley.',
        'At the march, gunmen in their midst opened fire and shot a baker.',
      ],
    },
  },
  {
    id: 'groups-among-people-in-the-street',
    source: { paragraph: 4, phrase: 'الجماعات المسلحة', relation: 'synonym' },
    terms: {
      target: ['protesters', 'crowd-members', 'crowd-people'],
      cue: 'infiltration-acts',
      actor: 'armed-groups',
    },
    anchor: 'actor',
    shapes: ['agent-act-object', 'object-act-agent'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [{ inClause: 'harm-to-crowds' }],
    examples: {
      attributed: [
        '{speaker:The mayor} said {actor:gunmen} had {cue:mingled with} the {target:students}, and the march ended.',
      ],
      none: ['Smugglers hid among the farmers of the valley to cross the river.'],
    },
  },
  {
    id: 'people-and-groups',
    source: { paragraph: 4, phrase: 'غياب التمييز بين الجماعات المسلحة', relation: 'synonym' },
    terms: { target: ['protesters', 'crowd-members'], label: 'armed-groups' },
    anchor: 'label',
    shapes: ['coordination'],
    when: [{ inSentence: ['street-marks', 'marching'] }],
    unless: [{ inClause: 'harm-to-crowds' }],
    examples: {
      attributed: [
        '{label:Militants} and {target:students} marched together, {speaker:the colonel} said.',
      ],
      none: ['Gangs and students attacked each other after the march.'],
    },
  },
  {
    id: 'protest-blamed-on-groups',
    source: {
      paragraph: 4,
      phrase: 'الجماعات الإسلامية المتطرفة - التي استغلت الوضع',
      relation: 'synonym',
    },
    terms: {
      target: ['protest-events', 'riots'],
      label: {
        nouns: [
          ...[
            'armed group',
            'armed gang',
            'militant',
            'jihadist group',
            'Islamist',
            'Islamist group',
          ],
          ...['militia', 'drug cartel', 'cartel', 'mafia', 'drug gang', 'criminal gang', 'gang'],
          ...['far-right group', 'far-left group', 'extremist group', 'radical group', 'sect'],
          ...[
            'terrorist group',
            'terrorist cell',
            'terrorist organisation',
            'rebel group',
            'Salafist',
          ],
          ...['terrorist organization', 'separatist', 'insurgent', 'paramilitary', 'gunman/gunmen'],
        ],
        fixed: [
          ...['al Qaeda', 'al-Qaeda', 'Qaeda', 'Daesh', 'Islamic State', 'Boko Haram', 'Hezbollah'],
          ...['the Brotherhood', 'Muslim Brotherhood', 'Taliban', 'bin Laden', 'organised crime'],
          ...['organized crime'],
        ],
      },
    },
    anchor: 'label',
    shapes: ['label-blamed'],
    unless: [{ inSentence: 'sport-words' }, { inClause: ['infiltration-acts', 'harm-to-crowds'] }],
    examples: {
      attributed: [
        '{speaker:The emir} blamed the {target:walkout} on {label:armed gangs}.',
        '{speaker:The prefect} blames {label:drug cartels} for the {target:unrest}.',
      ],
      none: ['The mayor blamed the noise at the march on a gang of drummers.'],
    },
  },
  {
    id: 'accompanied-by-groups',
    source: { paragraph: 4, phrase: 'غياب التمييز بين الجماعات المسلحة', relation: 'synonym' },
    terms: {
      target: ['demonstrators', 'protesters'],
      cue: {
        fixed: [
          'in the company of',
          'accompanied by',
          'escorted by',
          'flanked by',
          'led by',
          'followed by',
          'and among them were',
          'and among them',
          'among them were',
          'with them were',
          'and with them',
        ],
      },
      label: ['armed-groups', 'armed-people'],
    },
    anchor: 'label',
    shapes: ['in-company'],
    unless: [
      { inClause: 'harm-to-crowds' },
      { rightBefore: 'target', words: 'acted-upon' },
      { inSentence: 'attack-words' },
    ],
    examples: {
      asserted: [
        'The {target:demonstrators} reached the bridge {cue:in the company of} {label:gunmen}.',
      ],
      none: ['The demonstrators were followed by plain-clothes police and a dog.'],
    },
  },
  {
    id: 'groups-use-people',
    source: { paragraph: 4, phrase: 'التي استغلت الوضع', relation: 'synonym' },
    terms: {
      target: ['protesters', 'crowd-members', 'crowd-people'],
      cue: {
        verbs: [
          'use',
          'exploit',
          'manipulate',
          'steer',
          'drive/drove/driven',
          'egg on',
          'whip up',
          'push/pushed',
          'herd',
          'recruit',
          'radicalise',
          'mislead/misled',
        ],
      },
      actor: 'armed-groups',
    },
    anchor: 'actor',
    shapes: ['agent-act-object', 'object-act-agent'],
    when: [{ inPassage: ['protest-signs', 'street-marks'] }],
    unless: [
      { inClause: 'harm-to-crowds' },
      { inSentence: ['attack-words', 'war-actors', 'sport-words', 'screen-words'] },
    ],
    examples: {
      attributed: [
        'The sit-in went on. {speaker:The minister} said that {actor:armed cadres} {cue:used} the {target:pupils} as a shield.',
      ],
      none: ['Smugglers used women to carry sugar over the border.'],
    },
  },
  {
    id: 'groups-turn-it-into-a-cover',
    source: { paragraph: 4, phrase: 'التي استغلت الوضع', relation: 'synonym' },
    terms: {
      actor: 'armed-groups',
      target: ['demonstrators', 'protest-events', 'opposition-people'],
      cue: {
        fixed: [
          ...[
            'into a screen',
            'into a cover',
            'into a shield',
            'into a front',
            'into a smokescreen',
          ],
          ...[
            'into a hiding place',
            'into a launch pad',
            'into a tool',
            'as a screen',
            'as a cover',
          ],
          ...[
            'as a smokescreen',
            'as camouflage',
            'as a shield',
            'as human shields',
            'for their own ends',
          ],
        ],
      },
    },
    anchor: 'actor',
    shapes: ['turned-into-a-cover'],
    unless: [{ inClause: 'harm-to-crowds' }, { inSentence: ['sport-words', 'screen-words'] }],
    examples: {
      attributed: [
        '{speaker:The ministry} said that {actor:armed separatist groups} had turned the {target:marches} {cue:into a screen} for an invasion.',
      ],
      none: ['Farmers turned the sheet into a screen and showed the march on it.'],
    },
  },
  {
    id: 'groups-take-part',
    source: {
      paragraph: 4,
      phrase: 'الجماعات الإسلامية المتطرفة - التي استغلت الوضع',
      relation: 'synonym',
    },
    terms: {
      actor: {
        nouns: [
          ...['armed group', 'armed faction', 'armed gang', 'armed element', 'armed man/armed men'],
          ...['militant', 'militia', 'militiaman/militiamen', 'gunman/gunmen', 'guerrilla'],
          ...['rebel fighter', 'fighter', 'insurgent', 'paramilitary', 'gang', 'gang member'],
          ...['criminal gang', 'drug gang', 'cartel', 'jihadist group', 'extremist group'],
          ...['terrorist group', 'terrorist cell', 'sleeper cell', 'death squad', 'mercenary'],
          ...['Islamist', 'Salafist', 'separatist', 'neo-Nazi', 'secessionist', 'far-right group'],
        ],
        fixed: ['al-Qaeda', 'Daesh', 'Islamic State', 'Hezbollah', 'the Taliban', 'Boko Haram'],
      },
      cue: {
        verbs: [
          ...['take part in/took part in/taken part in/taking part in'],
          ...['participate in', 'turn up at', 'march in', 'be present at', 'lurk in', 'lurk among'],
        ],
      },
      target: ['demonstrators', 'protest-events'],
    },
    anchor: 'actor',
    shapes: ['agent-act-object'],
    unless: [
      { inClause: 'harm-to-crowds' },
      { inSentence: ['sport-words', 'screen-words', 'attack-words'] },
    ],
    examples: {
      asserted: ['Masked {actor:militiamen} {cue:took part in} the {target:march}.'],
      attributed: [
        '{speaker:Radio Bern} claims that {actor:gunmen} {cue:turned up at} the {target:demonstration}.',
      ],
      denied: ['No {actor:militants} {cue:took part in} the {target:rally}, {speaker:a nun} said.'],
      none: ['Militants took part in truce talks, and a rally greeted them.'],
    },
  },
]
