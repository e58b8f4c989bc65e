import type { WordGroups } from '../../types.ts'

/** What people and powers do, and what is done to them. */
export const deeds: Readonly<Record<string, WordGroups>> = {
  'force-on': {
    verbs: [
      ...[
        'fire on',
        'fire at',
        'shoot at',
        'shoot/shot/shooting',
        'open fire on',
        'use weapons against',
        'use force against',
      ],
      ...[
        'use live rounds against',
        'use lethal force against',
        'crack down on',
        'hunt down',
        'act against',
        'act in self-defence against',
        'act in self-defense against',
        'defend ourselves against',
        'defend themselves against',
        'respond to',
        'stand up to',
      ],
      ...[
        'use arms against',
        'fire without warning at',
        'fire without warning on',
        'deal with',
        'clear out',
      ],
    ],
    fixed: [
      ...[
        'negotiate with',
        'talk to',
        'give in to',
        'yield to',
        'surrender to',
        'bow to',
        'no mercy for',
      ],
      'crackdown on',
      'weapons against',
      'operation against',
      'force against',
      'arms against',
      'live rounds at',
    ],
  },
  /** What people do who have to get away or wait, and force nobody. */
  'getting-away': {
    fixed: [
      ...['run', 'flee', 'hide', 'leave', 'walk', 'wait', 'retreat', 'scatter', 'sleep', 'queue'],
      ...['to run', 'to flee', 'to hide', 'to leave', 'to walk', 'to wait', 'to retreat'],
      ...['to scatter', 'to sleep', 'to queue', 'to march', 'to protest', 'to take to the streets'],
      ...['march', 'protest', 'take to the streets', 'to strike', 'to go on strike', 'accept'],
      ...['to accept', 'resign', 'to resign', 'to step down'],
    ],
  },
  'falling-apart-into': {
    verbs: ['split/splitting', 'divide', 'break/broke/broken', 'fall apart/fell apart', 'fracture'],
  },
  /** What anger does that no vessel holds. */
  overflowing: {
    verbs: [
      ...[
        'spill over',
        'spill into',
        'spill onto',
        'overflow',
        'brim over',
        'bubble over',
        'well up',
      ],
      ...['bubble up', 'come to a boil/came to a boil', 'reach boiling point', 'blaze', 'smoulder'],
      ...['smolder', 'simmer', 'seethe', 'burst forth', 'burst out', 'surge'],
    ],
  },
  'under-arms': { fixed: ['armed', 'uniformed', 'plainclothes', 'plain-clothes', 'three armed'] },
  guilty: { fixed: ['guilty'] },
  /** Whose deed a thing is. */
  'work-of': {
    fixed: [
      ...['the work of', 'the doing of', 'the handiwork of', 'the deed of', 'the product of'],
      ...['carried out by', 'perpetrated by', 'committed by', 'instigated by', 'incited by'],
      ...['fomented by', 'provoked by', 'stirred up by', 'whipped up by', 'orchestrated by'],
      ...['organised by', 'organized by', 'masterminded by', 'engineered by', 'the fault of'],
      ...['the brainchild of', 'staged by', 'planned by', 'driven by', 'fuelled by', 'fueled by'],
    ],
  },
  alight: { fixed: ['ablaze', 'alight', 'on fire', 'aflame'] },
  alongside: {
    fixed: [
      'alongside',
      'along with',
      'together with',
      'side by side with',
      'shoulder to shoulder with',
      'accompanied by',
      'joined by',
      'flanked by',
      'in league with',
      'hand in hand with',
      'plus',
      'as well as',
      'backed by',
    ],
  },
  'to-a-halt': { fixed: ['to a standstill', 'to a halt', 'to its knees', 'to a stop'] },
  hideout: {
    nouns: [
      ...['refuge', 'shelter', 'hideout', 'hiding place', 'breeding ground', 'recruiting ground'],
      ...['meeting place', 'safe house', 'nursery', 'playground'],
    ],
  },
  'coming-out': {
    verbs: [
      ...[
        'come down/came down',
        'go down/went down',
        'stream down',
        'stream onto',
        'advance on',
        'advance down',
        'parade down',
        'walk down',
        'sweep down/swept down',
      ],
      ...['come out on/came out on', 'come out onto/came out onto', 'pour onto', 'pour into'],
      ...['walk onto', 'turn out on', 'gather on', 'gather in', 'mass in', 'mass on'],
    ],
  },
  preventing: {
    verbs: [
      ...['prevent', 'stop', 'contain', 'halt', 'keep/kept/keeping', 'block', 'inoculate'],
      ...['insulate', 'shield', 'stem', 'quarantine', 'immunise', 'immunize', 'isolate'],
    ],
    fixed: ['immune to'],
  },
  keep: { verbs: ['keep/kept', 'hold/held', 'leave/left', 'sustain'] },
  facing: {
    verbs: ['face', 'await', 'answer'],
    fixed: ['facing'],
  },
  /** Before a judge, or in a cell, for what somebody says that one did. */
  'tried-for': {
    verbs: [
      'stand accused of/stood accused of',
      'plead not guilty to',
      'be on trial for',
      'stand trial for/stood trial for',
      'be held on/held on',
      'be jailed for',
      'go on trial for/went on trial for/gone on trial for',
      'go on trial on/went on trial on/gone on trial on',
      'stand trial on/stood trial on',
    ],
    fixed: [
      ...[
        'before a judge on',
        'before a prosecutor for',
        'before a prosecutor on',
        'before prosecutors for',
        'before prosecutors on',
        'before the prosecutor for',
        'before the prosecutor on',
        'before a magistrate for',
        'before a magistrate on',
        'before a tribunal for',
        'before a tribunal on',
        'before a military court for',
        'before a military court on',
        'before a military tribunal for',
        'before a military tribunal on',
        'to the prosecutor for',
        'to prosecutors for',
        'to a court for',
        'to a military court for',
        'referred for',
        'prosecution for',
        'criminal proceedings for',
        'indicted for',
        'remanded for',
        'extradited for',
        'wanted for',
        'prosecuted for',
        'before a court on',
        'before the court on',
        'before judges on',
        'to trial on',
        'to court on',
        'to jail on',
        'to prison on',
        'to jail for',
        'to prison for',
        'to court for',
        'to trial for',
        'before a judge for',
        'before a court for',
        'before the court for',
        'in custody for',
        'in court for',
        'behind bars for',
        'in jail for',
        'in prison for',
        'years for',
        'life for',
        'years on',
        'in the dock on',
      ],
      'on trial for',
      'on trial on',
      'under investigation for',
      'in the dock for',
      'guilty of',
      'in custody on',
      'in jail on',
      'behind bars on',
      'in court on',
      'in prison on',
    ],
  },
  /** What is refused to those who deserve none. */
  clemency: {
    fixed: [
      ...['mercy', 'forgiveness', 'pity', 'quarter', 'leniency', 'tolerance', 'place', 'room'],
      ...['amnesty', 'dialogue', 'talks', 'negotiations', 'negotiation', 'compromise', 'sympathy'],
    ],
  },
  /** What somebody would have done: "wants the square cleared". */
  'wanting-it': { verbs: ['want', 'see/saw/seen'] },
  /** "got shot" */
  getting: { fixed: ['get', 'gets', 'got', 'getting'] },
  /** What somebody would like to do, right before it. */
  'wanting-to': {
    verbs: [
      'undertake to/undertook to/undertaken to',
      'engage to',
      'swear to/swore to/sworn to',
      'promise to',
    ],
    fixed: [
      ...['wants to', 'want to', 'wanted to', 'hopes to', 'hoped to', 'hope to', 'aims to'],
      ...['aimed to', 'seeks to', 'sought to', 'is eager to', 'are eager to', 'is keen to'],
      ...['are keen to', 'was keen to', 'were keen to', 'is ready to', 'are ready to'],
    ],
  },
  /** To refuse somebody his way. */
  'giving-way': {
    fixed: [
      ...['allow', 'let', 'permit', 'tolerate', 'bow to', 'give in to', 'yield to', 'surrender to'],
      ...['surrender the country to', 'surrender the state to', 'surrender the streets to'],
      ...['hand the country to', 'hand over the country to', 'leave the streets to'],
      ...['be intimidated by', 'be blackmailed by', 'be held hostage by', 'be dictated to by'],
      ...['be ruled by', 'be cowed by', 'give an inch to', 'kneel before', 'back down before'],
    ],
  },
  seizing: {
    verbs: [
      ...['seize', 'occupy', 'besiege', 'overrun/overran/overrun', 'take over/taken over', 'grip'],
      ...['terrorise', 'terrorize', 'hold hostage/held hostage', 'capture', 'storm', 'ransack'],
      ...[
        'block',
        'paralyse',
        'paralyze',
        'torch',
        'wreck',
        'incite',
        'provoke',
        'stage',
        'plague',
      ],
    ],
  },
  purpose: {
    fixed: ['for', 'in order to', 'on a mission to', 'tasked with', 'as', 'for the', 'with', 'in'],
  },
  binding: { verbs: ['bind/bound', 'unite', 'link', 'join', 'tie/tying', 'connect', 'seal'] },
  handing: { verbs: ['throw/threw/thrown', 'hand', 'give/gave/given', 'toss', 'offer', 'extend'] },
  following: {
    verbs: [
      ...['follow', 'repeat', 'replay', 'imitate', 'replicate', 'emulate', 'avoid', 'share'],
      ...['suffer', 'take/took/taken', 'escape', 'meet/met', 'choose/chose/chosen', 'copy'],
      ...['fear', 'dread', 'apply', 'adopt', 'tread/trod', 'walk'],
    ],
    fixed: ['another'],
  },
  /** What puts people into a protest before their deed is told. */
  /** What a crowd under another name does in the street. */
  'street-deeds': {
    verbs: [
      ...['attack', 'throw/threw/thrown', 'hurl', 'fire', 'storm', 'smash', 'light/lit', 'seize'],
      ...['burn/burnt', 'set/setting', 'try/tried', 'clash', 'continue', 'block', 'damage', 'loot'],
      ...['destroy', 'occupy', 'vandalise', 'vandalize', 'torch', 'pelt', 'assault', 'rampage'],
      ...['break/broke/broken', 'overturn', 'erect', 'build/built', 'gather', 'march', 'shout'],
    ],
  },
  'joining-in': {
    verbs: [
      ...['take part in/took part in/taken part in/taking part in', 'join in', 'participate in'],
      ...['figure in', 'attend', 'turn up at', 'show up at', 'be present at'],
    ],
    fixed: ['who joined', 'who had joined'],
  },
  /** To be a thing's greater part. */
  'making-up': {
    verbs: [
      ...['make up/made up/making up', 'form', 'constitute', 'account for', 'compose', 'comprise'],
      ...['dominate', 'predominate in', 'overrun/overran', 'fill the ranks of'],
    ],
  },
  concealing: {
    verbs: [
      ...['conceal', 'hide/hid/hidden', 'mask', 'shelter', 'harbour', 'harbor', 'shield', 'cloak'],
      ...['cover for', 'provide cover for', 'give cover to/gave cover to', 'serve as cover for'],
    ],
  },
  'taking-part': {
    fixed: [
      ...['taking part in', 'who took part in', 'who were taking part in', 'joining', 'who joined'],
      ...['who had joined', 'marching', 'protesting', 'demonstrating', 'rallying', 'striking'],
      ...['angered by', 'angry at', 'angry over', 'angry about', 'furious at', 'furious over'],
      ...['enraged by', 'incensed by', 'opposed to', 'calling for', 'demanding', 'chanting'],
      ...['armed with', 'wearing', 'in masks', 'in hoods', 'loyal to', 'gathered', 'massed'],
    ],
  },
  /** The rest of something, or the head of it, before its name. */
  'remains-of': {
    fixed: [
      ...[
        'semblance of',
        'any semblance of',
        'all semblance of',
        'expression of',
        'expressions of',
      ],
      ...['stirrings of', 'first stirrings of', 'first signs of', 'shoots of', 'embers of'],
      ...['last embers of', 'forms of', 'glimmers of', 'flickers of', 'wave of'],
      ...['movement of', 'whole movement of', 'generation of', 'ranks of', 'remaining pockets of'],
      ...['signs of', 'every sign of', 'hopes of', 'hotbed of', 'network of', 'networks of'],
      ...['what is left of', 'what was left of', 'what remains of', 'what remained of', 'last of'],
      ...['remnants of', 'remains of', 'rest of', 'last remnants of', 'last pockets of'],
      ...['pockets of', 'last nests of', 'nests of', 'hotbeds of', 'last traces of', 'traces of'],
      ...['every trace of', 'any trace of', 'all trace of', 'any sign of', 'leaders of'],
      ...['ringleaders of', 'organisers of', 'organizers of', 'head of', 'heart of', 'backbone of'],
      ...['spirit of', 'seeds of', 'roots of', 'the root of', 'hydra of', 'evil of', 'virus of'],
      ...['any form of', 'all forms of', 'every form of', 'last voices of', 'voices of'],
      ...['any hint of', 'slightest hint of', 'last bastion of', 'last bastions of', 'scourge of'],
    ],
  },
  /** To fill, hold or block a place, as a crowd does. */
  /** To be in a place in numbers that only a crowd has. */
  filling: {
    verbs: [
      'fill',
      'pack',
      'flood',
      'throng',
      'crowd',
      'pour into',
      'pour onto',
      'swarm into',
      'march through',
      'march down',
      'clog',
    ],
  },
  holding: {
    verbs: [
      ...[
        'hold/held',
        'seize',
        'occupy',
        'take over/took over/taken over',
        'fill',
        'block',
        'flood',
      ],
      ...['control', 'storm', 'besiege', 'lay siege to/laid siege to', 'blockade', 'shut down'],
      ...['pour onto', 'pour into', 'spill onto', 'swarm', 'mass on', 'gather on', 'gather in'],
      ...['rule', 'roam', 'haunt', 'infest', 'face', 'man', 'build/built', 'erect', 'march on'],
      ...[
        'march through',
        'march down',
        'camp on',
        'camp in',
        'stand on/stood on',
        'overrun/overran',
      ],
      ...['rampage through', 'paralyse', 'paralyze', 'disrupt', 'terrorise', 'take/took/taken'],
    ],
  },
  'ruling-out': { verbs: ['rule out', 'dismiss', 'reject', 'exclude', 'oppose', 'avoid', 'scorn'] },
  refusing: {
    fixed: [
      ...['refuse to', 'refuses to', 'refused to', 'refusing to', 'declines to', 'declined to'],
      ...['unwilling to', 'not prepared to', 'not ready to', 'never going to', 'not willing to'],
      ...[
        'not going to',
        'would never',
        'will never',
        'ruling out',
        'refusal to',
        'unwillingness to',
      ],
      ...['no wish to', 'no desire to', 'no reason to', 'not about to', 'not here to'],
    ],
  },
  permitting: {
    verbs: [
      ...['authorise', 'authorize', 'permit', 'allow', 'approve', 'clear', 'sanction', 'order'],
      ...['green-light/green-lit', 'legalise', 'legalize', 'license', 'empower', 'instruct'],
      ...['tell/told', 'direct', 'command', 'entitle'],
    ],
  },
  permission: {
    nouns: [
      ...[
        'permission',
        'authority',
        'authorisation',
        'authorization',
        'order',
        'licence',
        'license',
      ],
      ...['right', 'power', 'clearance', 'instruction', 'go-ahead', 'green light', 'approval'],
    ],
  },
  /** To take on those who keep order. */
  fighting: {
    verbs: [
      ...['fight/fought', 'attack', 'battle', 'confront', 'stone', 'pelt', 'shoot at/shot at'],
      ...['fire at', 'fire on', 'clash with', 'take on/took on', 'resist', 'ambush'],
    ],
  },
  'the-force': {
    nouns: [
      ...['police', 'police officer', 'policeman/policemen', 'soldier', 'security force', 'troop'],
      ...['army', 'officer', 'guard', 'riot police', 'police station', 'government force'],
    ],
  },
  /** What a gathering does with those who come to it. */
  'drawing-in': {
    verbs: ['draw/drew/drawn', 'attract', 'bring together/brought together'],
  },
  /** Taken by the police. */
  held: {
    verbs: ['arrest', 'detain', 'seize', 'round up', 'apprehend', 'pick up', 'capture', 'remove'],
  },
  /** To have armed people go to another country. */
  sending: {
    verbs: [
      ...['send/sent', 'dispatch', 'deploy', 'fly/flew/flown', 'rush', 'airlift', 'ship'],
      ...['despatch', 'commit', 'offer', 'contribute'],
    ],
  },
  'sent-there': {
    verbs: [
      ...['send/sent', 'dispatch', 'deploy', 'fly in/flew in/flown in', 'land', 'arrive'],
      ...['come/came', 'airlift', 'rush', 'fly to/flew to/flown to', 'cross', 'go/went/gone'],
    ],
  },
  'linking-up': {
    verbs: ['link', 'tie/tying', 'connect', 'associate'],
  },
  consorting: {
    verbs: [
      ...['act in concert', 'make common cause/made common cause', 'join forces', 'team up'],
      ...['stand shoulder to shoulder/stood shoulder to shoulder', 'work hand in hand'],
      ...['link up'],
      ...[
        'share',
        'rub shoulders',
        'mingle',
        'fraternise',
        'fraternize',
        'consort',
        'march',
        'sit',
      ],
      ...[
        'camp',
        'stand',
        'walk',
        'drink',
        'eat/ate',
        'sleep/slept',
        'plot',
        'collude',
        'conspire',
      ],
      ...['team up', 'make common cause', 'join forces', 'link arms', 'ally', 'side', 'cooperate'],
    ],
  },
  ending: {
    verbs: ['end', 'finish', 'close', 'break up/broke up', 'conclude', 'dissolve', 'descend'],
  },
  'to-heel': {
    fixed: [
      ...['to heel', 'to order', 'into line', 'in line', 'under control', 'back under control'],
      ...[
        'in check',
        'in hand',
        'back to order',
        'to its senses',
        'to their senses',
        'back to normal',
      ],
      ...['back to normality', 'back into line', 'under its control', 'under our control'],
      ...['under the control of the army', 'to reason', 'to its knees', 'back to heel', 'quiet'],
      ...[
        'back into the fold',
        'back home',
        'under firm control',
        'under full control',
        'off the boil',
      ],
    ],
  },
  /** What brothers are, before their name: good, true, eternal. */
  warm: {
    fixed: [
      ...['good', 'true', 'real', 'dear', 'old', 'close', 'eternal', 'long-lost', 'blood', 'best'],
      ...[
        'faithful',
        'loyal',
        'natural',
        'born',
        'sworn',
        'like',
        'as',
        'more than',
        'one another',
      ],
    ],
  },
  /** How long or when it took, between a deed and what it is done to. */
  span: {
    nouns: [
      ...['autumn', 'winter', 'summer', 'spring', 'hour', 'day', 'night', 'week', 'month', 'year'],
      ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'],
      ...['October', 'November', 'December', 'weekend', 'morning', 'dawn', 'evening', 'blood'],
    ],
  },
  /** To be found behind a thing. */
  'standing-there': {
    fixed: [
      ...[
        'stand',
        'stands',
        'stood',
        'lie',
        'lies',
        'lay',
        'is',
        'are',
        'was',
        'were',
        'sit',
        'sits',
      ],
      ...['lurk', 'lurks', 'lurked', 'hide', 'hides', 'hid', 'there is', 'there are', 'there was'],
    ],
  },
}
