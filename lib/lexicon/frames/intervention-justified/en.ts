import type { Rule } from '../../types.ts'

export const en: readonly Rule[] = [
  {
    id: 'peacekeepers-from-outside',
    source: { paragraph: 9, phrase: 'إرسال وحدة عسكرية', relation: 'synonym' },
    terms: { cue: 'peacekeepers' },
    anchor: 'cue',
    when: [{ inPassage: 'outside-forces' }],
    unless: [{ inSentence: ['relief-work', 'united-nations'] }],
    examples: {
      asserted: [
        'Belarusian {cue:peacekeepers} took over the airport on the second night.',
        'Kenyan soldiers landed as {cue:peacekeepers} to protect the harbour.',
      ],
      attributed: [
        '{speaker:The alliance} said its {cue:peacekeeping force} would leave in ten days.',
      ],
      distanced: ['The Ethiopian "{cue:peacekeepers}" shelled two villages.'],
      none: [
        'United Nations peacekeepers marked the anniversary in the capital, a Ghanaian officer said.',
        'The stabilisation force of the ship failed, the engineers wrote.',
      ],
    },
  },
  {
    id: 'troops-sent-to-help',
    source: { paragraph: 9, phrase: 'ونرسل إليك تعزيزات', relation: 'translation' },
    terms: { cue: 'helping-purposes', target: 'troops' },
    anchor: 'cue',
    shapes: ['purpose-of-force'],
    when: [{ inPassage: 'outside-forces' }, { inSentence: 'troops-on-the-move' }],
    unless: [
      { rightBefore: 'target', words: ['united-nations', 'degrees-of-force'] },
      { rightAfter: 'target', words: 'military-affairs' },
      { rightBefore: 'cue', words: ['powers-to', 'helped-before'] },
      { inSentence: ['relief-work', 'digital-words', 'deployed-at-home'] },
      {
        inClause: [
          'peacekeepers',
          'peacekeeping-words',
          'own-army',
          'civil-helpers',
          'advisers-abroad',
        ],
      },
    ],
    examples: {
      asserted: [
        'Jordanian {target:troops} landed on Sunday to {cue:help} the emirate {order-restored:restore} order after a week of marches.',
        'Chadian {target:paratroopers} landed overnight to {cue:protect the palace}.',
        'Foreign {target:soldiers} flew into Malabo to {cue:guard ministries}.',
      ],
      attributed: [
        '{speaker:Ankara} said its {target:soldiers} were there to {cue:fight terrorism}.',
      ],
      distanced: [
        'Kigali keeps {target:soldiers} in the delta under the pretext of {cue:fighting terrorism}.',
        'Under the guise of {cue:restoring stability}, Kenyan {target:troops} took the port.',
      ],
      none: [
        'Saudi troops are in the port. The king told the military council that all steps would be taken that are needed to protect the palace.',
        'The Egyptian decree allows deadly force to protect the palace.',
        'The decree gives the army of Mali the power to protect the palace.',
        'Turkish soldiers were sent to help victims of the earthquake.',
        'A contingent of forty Cuban nurses landed in Angola to help the wards.',
        'Kenyan troops loyal to the king protected the palace and left by noon.',
        'The Indian army protects tigers in two parks.',
        'Troops helped old people to cross the flooded road.',
        'A website helped French soldiers to write home.',
      ],
    },
  },
  {
    id: 'invited-in',
    source: { paragraph: 14, phrase: 'لتبرير التدخل في هذا الصراع', relation: 'translation' },
    terms: {
      cue: 'invited-in',
    },
    anchor: 'cue',
    when: [{ inPassage: 'outside-forces' }, { inSentence: ['troops', 'advisers-abroad'] }],
    unless: [
      { inPassage: 'relief-work' },
      { inSentence: 'peacekeepers' },
      { rightAfter: 'cue', words: 'in-order-to-help' },
      { rightBefore: 'cue', words: 'united-nations' },
    ],
    examples: {
      asserted: ['Senegalese troops crossed the river {cue:at the request of} the president.'],
      none: ['The French orchestra played at the request of a widow.'],
    },
  },
  {
    id: 'came-to-help',
    source: { paragraph: 9, phrase: 'ونرسل إليك تعزيزات', relation: 'synonym' },
    terms: {
      cue: 'helping-purposes',
      target: 'coming-in',
    },
    anchor: 'cue',
    shapes: ['purpose-of-force'],
    when: [{ inPassage: 'outside-forces' }, { inSentence: 'commanders' }],
    unless: [
      { inSentence: ['relief-work', 'united-nations', 'everyday-trades', 'troops'] },
      { inClause: ['peacekeepers', 'peacekeeping-words'] },
    ],
    examples: {
      attributed: [
        '"We {target:came} to {cue:protect} a government in need," {speaker:the Cuban general} said.',
      ],
      none: ['The Cuban general came to help his daughter after the flood.'],
    },
  },
  {
    id: 'they-came-to-help',
    source: { paragraph: 9, phrase: 'ونرسل إليك تعزيزات', relation: 'synonym' },
    terms: { cue: 'helping-purposes', target: 'coming-in', actor: 'they-came' },
    anchor: 'cue',
    shapes: ['they-come-to'],
    when: [{ inPassage: 'outside-forces' }, { inPassage: ['troops', 'deployments'] }],
    unless: [
      { inSentence: ['relief-work', 'united-nations', 'everyday-trades', 'troops'] },
      { inClause: ['peacekeepers', 'peacekeeping-words'] },
    ],
    examples: {
      attributed: [
        'In May Jordanian battalions crossed the strait. {speaker:The palace} said {actor:they} were {target:coming} to {cue:help keep the peace}.',
      ],
      none: ['The Russian troops have gone home. They came to the sale to help the widows.'],
    },
  },
  {
    id: 'intervention-called-help',
    source: { paragraph: 9, phrase: 'ونرسل إليك تعزيزات', relation: 'synonym' },
    terms: {
      target: [...['troops', 'deployments']],
      cue: {
        nouns: [
          ...['shield', 'bulwark', 'rampart', 'guarantor', 'guarantee', 'liberator', 'saviour'],
          ...[
            'protector',
            'defender',
            'guest',
            'helper',
            'friend',
            'rescuer',
            'brother',
            'peacemaker',
            'friend in need/friends in need',
          ],
          ...['reinforcement', 'force for stability', 'force for good', 'contribution to'],
          ...[
            'gesture of solidarity',
            'act of solidarity',
            'act of friendship',
            'sign of friendship',
          ],
          ...[
            'duty of friendship',
            'gesture of friendship',
            'act of self-defence',
            'humanitarian duty',
          ],
          ...[
            'neighbourly help',
            'help among friends',
            'help between neighbours',
            'rescue mission',
          ],
          ...['rescue operation', 'security guarantee', 'answer to a call for help', 'moral duty'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['called-cue', 'coming-as'],
    when: [{ inPassage: 'outside-forces' }],
    unless: [
      { inSentence: ['relief-work', 'united-nations', 'sport-words', 'commerce', 'screen-words'] },
      { inClause: ['peacekeepers', 'own-army'] },
    ],
    examples: {
      asserted: [
        'Kenyan {target:troops} are the {cue:guarantors} of a government that nobody chose.',
      ],
      attributed: [
        'Ethiopian {target:troops} crossed the river as {cue:friends}, {speaker:the envoy} said.',
        '{speaker:The envoy} described the {target:deployment} of Kigali as an {cue:act of friendship}.',
      ],
      denied: [
        'The Russian {target:contingent} is no {cue:guarantor} of anything, {speaker:she} said.',
      ],
      none: ['The troops of the film are protectors of a Kenyan village near the studio.'],
    },
  },
  {
    id: 'called-peacekeepers',
    source: { paragraph: 14, phrase: 'لتبرير التدخل في هذا الصراع', relation: 'synonym' },
    terms: { cue: 'peacekeepers', target: ['they-came', 'troops'] },
    anchor: 'cue',
    shapes: ['called-cue'],
    unless: [{ inSentence: ['relief-work', 'united-nations'] }],
    examples: {
      attributed: [
        'A battalion crossed the river on Thursday. {target:They} were called {cue:peacekeepers}.',
        '{speaker:The palace} described the {target:paratroopers} as a {cue:stabilisation force}.',
      ],
      none: ['The battalion was called home, and United Nations peacekeepers took its place.'],
    },
  },
  {
    id: 'at-a-rulers-request',
    source: { paragraph: 14, phrase: 'لتبرير التدخل في هذا الصراع', relation: 'synonym' },
    terms: { cue: 'requests', actor: ['asking-rulers', 'foreign-places', 'rebellious-towns'] },
    anchor: 'cue',
    shapes: ['at-request'],
    when: [{ inPassage: 'outside-forces' }, { inSentence: 'troops' }],
    unless: [{ inPassage: ['relief-work', 'united-nations'] }, { inSentence: 'peacekeepers' }],
    examples: {
      asserted: ["The Saudi column crossed the causeway at the {actor:king's} {cue:invitation}."],
      attributed: [
        'Russian troops, {speaker:the ministry} said, were there on a {cue:plea} from the {actor:junta}.',
      ],
      none: ['Russian troops refused the request of the journalists to film the base.'],
    },
  },
  {
    id: 'counter-terror-from-outside',
    source: { paragraph: 9, phrase: 'إرسال وحدة عسكرية', relation: 'synonym' },
    terms: { cue: 'counter-terror-operations' },
    anchor: 'cue',
    when: [{ inSentence: 'outside-forces' }],
    unless: [{ inSentence: ['relief-work', 'united-nations'] }],
    examples: {
      asserted: ['Chadian troops joined the {cue:counter-terrorism operation} in the delta.'],
      attributed: [
        '{speaker:Ankara} called the march of its army an {cue:anti-terrorist operation}.',
      ],
      none: ['The ministry announced an anti-terrorist operation in one district of the port.'],
    },
  },
  {
    id: 'experts-sent-to-help',
    source: { paragraph: 9, phrase: 'إرسال وحدة عسكرية', relation: 'synonym' },
    terms: {
      cue: 'helping-purposes',
      target: {
        nouns: [
          ...['instructor', 'military instructor', 'military adviser', 'adviser', 'militiaman'],
          ...[
            'commando',
            'gendarme',
            'police officer',
            'officer',
            'special force',
            'fighter',
            'standby force',
          ],
          ...['paratrooper', 'military trainer', 'expeditionary force', 'special unit', 'police'],
          ...['policeman/policemen', 'policewoman/policewomen', 'constable', 'riot officer'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['sent-for-help'],
    when: [{ inClause: 'outside-forces' }],
    unless: [
      { inSentence: ['relief-work', 'united-nations', 'deployed-at-home', 'sport-words'] },
      { inClause: ['peacekeepers', 'peacekeeping-words', 'digital-words'] },
    ],
    examples: {
      asserted: [
        'Kenyan {target:police officers} would {cue:help} the president to defeat the rebels.',
      ],
      none: ['Kenyan police officers went to Paris to help a museum.'],
    },
  },
  {
    id: 'help-asked-of-an-alliance',
    source: { paragraph: 9, phrase: 'ونرسل إليك تعزيزات', relation: 'synonym' },
    terms: {
      cue: {
        nouns: [
          ...['assistance', 'help', 'support', 'aid', 'intervention', 'reinforcement', 'backup'],
          ...['air support', 'air cover', 'military help', 'military support', 'protection'],
          ...['military assistance', 'military aid', 'troop', 'soldier', 'peacekeeper'],
        ],
      },
      actor: {
        nouns: ['alliance', 'ally/allies', 'military alliance', 'regional bloc'],
        fixed: [
          ...['CSTO', 'Collective Security Treaty Organization', 'NATO', 'ECOWAS', 'SADC', 'GCC'],
          ...['Collective Security Treaty Organisation', 'Gulf Cooperation Council', 'Moscow'],
          ...['African Union', 'Peninsula Shield', 'Russia', 'the Kremlin', 'Riyadh'],
        ],
      },
    },
    anchor: 'cue',
    shapes: ['help-asked-of'],
    when: [{ inPassage: ['protest-signs', 'street-marks', 'armed-groups', 'unrest'] }],
    unless: [{ inSentence: ['relief-work', 'united-nations', 'commerce', 'finance'] }],
    examples: {
      attributed: [
        '{speaker:Exiles} said the king had turned to {actor:Moscow} for {cue:help} against the march.',
      ],
      asserted: [
        'On the third day of the rallies the king requested {cue:assistance} from {actor:Riyadh}.',
      ],
      none: ['The strikers asked the baker for help and bread.'],
    },
  },
]
