import type { WordGroups } from '../types.ts'

/** Function words, and the verbs by which labels are given and speech is told. */
export const words: Readonly<Record<string, WordGroups>> = {
  determiner: {
    fixed: [
      ...['a', 'an', 'the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their', 'our'],
      ...['my', 'your', 'some', 'any', 'all', 'both', 'such', 'own'],
    ],
  },
  be: {
    fixed: [
      ...['be', 'is', 'are', 'was', 'were', 'been', 'being', 'am', "'s", "'re", "they're"],
      ...["he's", "she's", "it's", "i'm", "we're", "you're", 'become', 'becomes', 'became'],
      ...['remain', 'remains', 'remained'],
    ],
  },
  'be-not': {
    fixed: [
      "isn't",
      "aren't",
      "wasn't",
      "weren't",
      "ain't",
      'be no',
      'is no',
      'are no',
      'was no',
      'were no',
    ],
  },
  they: { fixed: ['they', 'we', "they're", "we're", 'those people', 'these people'] },
  not: { fixed: ['not', 'never', 'hardly', 'neither', 'nor', "n't", 'no longer'] },
  no: { fixed: ['no', 'nobody', 'nothing', 'none', 'without'] },
  auxiliary: {
    fixed: [
      ...['do', 'does', 'did', 'has', 'have', 'had', 'will', 'would', 'shall', 'should', 'can'],
      ...['could', 'may', 'might', 'must', 'cannot'],
    ],
  },
  'auxiliary-not': {
    fixed: [
      ...["don't", "doesn't", "didn't", "hasn't", "haven't", "hadn't", "won't", "wouldn't"],
      ...["shouldn't", "can't", "couldn't", "mustn't"],
    ],
  },
  softener: {
    fixed: [
      ...[
        'nothing but',
        'no more than',
        'merely',
        'simply',
        'mere',
        'just',
        'only',
        'really',
        'in fact',
      ],
      ...['again', 'now', 'all', 'also', 'clearly', 'actually', 'truly', 'largely', 'mostly'],
    ],
  },
  naming: {
    verbs: [
      ...['call', 'label', 'labelled/labelling', 'brand', 'dub', 'describe', 'denounce', 'portray'],
      ...[
        'depict',
        'paint/painted/painting',
        'characterise',
        'characterize',
        'designate',
        'declare',
      ],
      ...['class', 'classify', 'deem', 'term', 'cast', 'present', 'condemn', 'smear', 'vilify'],
      ...[
        'demonise',
        'demonize',
        'dismiss',
        'decry',
        'slam',
        'name',
        'single out',
        'hail',
        'regard',
      ],
      ...['see/saw/seen', 'view', 'treat', 'tar', 'list', 'blacklist', 'style', 'refer to', 'mock'],
      ...['consider', 'liken', 'equate', 'stigmatise', 'stigmatize', 'proclaim'],
    ],
  },
  reporting: {
    verbs: [
      ...['say/said/saying', 'tell/told/telling', 'claim', 'announce', 'report', 'insist'],
      ...['add', 'argue', 'assert', 'maintain', 'warn', 'note', 'declare', 'stress', 'explain'],
      ...[
        'write/wrote/written/writing',
        'vow',
        'pledge',
        'promise',
        'accuse',
        'allege',
        'complain',
      ],
      ...[
        'suggest',
        'predict',
        'believe',
        'think/thought',
        'fear',
        'admit',
        'acknowledge',
        'boast',
      ],
      ...['concede', 'confirm', 'contend', 'recall', 'remark', 'repeat', 'reply', 'shout', 'chant'],
      ...['urge', 'conclude', 'observe', 'proclaim', 'comment', 'charge', 'decry', 'lament'],
      ...['hope', 'swear/swore/sworn', 'quip', 'tweet', 'post', 'opine', 'retort', 'respond'],
    ],
    fixed: ['stated', 'stating', 'states that', 'states the'],
  },
  'according-to': {
    fixed: [
      ...[
        'according to',
        'in the words of',
        'in the view of',
        'in the eyes of',
        'in the opinion of',
      ],
      ...['as per', 'citing', 'quoting'],
    ],
  },
  that: { fixed: ['that', 'how', 'whether'] },
  denying: {
    verbs: [
      ...[
        'deny',
        'reject',
        'dismiss',
        'refute',
        'dispute',
        'rebut',
        'repudiate',
        'disavow',
        'contest',
      ],
      ...['refuse', 'renounce', 'debunk'],
    ],
    fixed: ['in denial of', 'far from being', 'anything but', 'far from'],
  },
  'distancing-adjective': {
    adjectives: [
      ...['so called', 'alleged', 'supposed', 'purported', 'self proclaimed', 'self styled'],
      ...['self described', 'ostensible', 'putative', 'presumed', 'self declared'],
    ],
    fixed: ['allegedly', 'supposedly', 'purportedly', 'ostensibly', 'reputedly'],
  },
  'what-they-call': {
    fixed: [...['what', 'whom', 'those', 'people', 'men', 'anyone', 'everyone', 'whoever']],
  },
  calling: {
    verbs: [
      'call',
      'term',
      'dub',
      'label/labelled/labelling',
      'describe',
      'brand',
      'characterise',
      'characterize',
    ],
  },
  pretext: {
    fixed: [
      ...['under the pretext of', 'on the pretext of', 'under the guise of', 'in the name of'],
      ...['in the guise of', 'under the banner of', 'under cover of', 'on the pretence of'],
      ...['under the pretense of', 'using the pretext of', 'as a pretext for', 'on the grounds of'],
    ],
  },
  'as-if': { fixed: ['as if', 'as though'] },
  acting: {
    verbs: [
      ...['act as', 'serve as', 'play', 'play the role of', 'play the part of', 'pose as'],
      ...['turn into', 'function as', 'emerge as', 'double as', 'work as', 'turn itself into'],
      ...['cast itself as', 'see itself as', 'present itself as', 'offer itself as'],
      ...['style itself', 'fancy itself', 'cast himself as', 'present himself as'],
      ...['set itself up as', 'appoint itself', 'step in as', 'fancy himself', 'style himself'],
    ],
  },
  growing: { verbs: ['grow/grew/grown', 'turn', 'become/became', 'get/got', 'go/went'] },
  praising: {
    verbs: [
      ...[
        'greet',
        'revere',
        'worship',
        'praise',
        'laud',
        'acclaim',
        'celebrate',
        'honour',
        'honor',
      ],
      ...['venerate', 'tout', 'extol', 'idolise', 'idolize'],
    ],
  },
  personal: { fixed: ['he', 'she', 'they', 'it', 'we', 'i', 'you'] },
  relative: { fixed: ['who', 'whom', 'which', 'whose'] },
  preposition: {
    fixed: [
      ...['of', 'in', 'on', 'at', 'by', 'for', 'with', 'from', 'to', 'into', 'against', 'near'],
      ...['outside', 'inside', 'among', 'between', 'during', 'over', 'under', 'through', 'across'],
      ...['about', 'around', 'behind', 'beside', 'before', 'since', 'until', 'towards', 'toward'],
    ],
  },
  conjunction: { fixed: ['and', 'or', 'but', 'nor', 'as well as', 'alongside', 'along with'] },
  'clause-word': {
    fixed: [
      ...['while', 'whereas', 'although', 'though', 'because', 'when', 'after', 'before', 'until'],
      ...['unless', 'if', 'meanwhile', 'however', 'since'],
    ],
  },
  'speaker-end': {
    fixed: [
      ...['that', 'who', 'whom', 'which', 'as', 'to', 'and', 'but', 'while', 'when', 'after'],
      ...['again', 'also', 'has', 'have', 'had', 'were', 'was', 'is', 'are', 'would', 'will'],
      ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'on'],
      ...[
        'long',
        'widely',
        'always',
        'traditionally',
        'commonly',
        'amid',
        'yesterday',
        'today',
        'earlier',
        'later',
        'repeatedly',
        'often',
        'then',
        'in',
        'during',
      ],
      ...['of having', 'by telephone', 'at'],
    ],
  },
  fearing: {
    verbs: [
      ...['fear', 'worry/worried/worrying', 'dread', 'warn', 'threaten', 'risk', 'alarm'],
      ...['nervous', 'afraid', 'terrify'],
    ],
    nouns: ['fear', 'risk', 'danger', 'threat', 'concern', 'worry', 'anxiety', 'nightmare'],
    fixed: ['lest', 'wary of', 'anxious', 'nervous', 'afraid'],
  },
  preventing: {
    verbs: [
      ...['prevent', 'stop', 'contain', 'halt', 'keep/kept/keeping', 'block', 'inoculate'],
      ...['insulate', 'shield', 'stem', 'quarantine', 'immunise', 'immunize', 'isolate'],
    ],
    fixed: ['immune to'],
  },
  ours: { fixed: ['our', 'their', 'my', 'your'] },
  keep: { verbs: ['keep/kept', 'hold/held', 'leave/left', 'sustain'] },
  did: { verbs: ['do/did/done/doing/does', 'happen', 'try/tried/trying'] },
  versus: { fixed: ['against', 'versus', 'vs', 'v'] },
  particle: {
    fixed: [
      ...['out', 'up', 'away', 'aside', 'in the bud', 'off the map', 'off the streets'],
      ...['off the face of the earth', 'from the face of the earth', 'into the ground', 'to dust'],
    ],
  },
  stance: {
    verbs: [
      ...['spurn', 'rebuff', 'snub', 'shun', 'oppose', 'exclude', 'turn down', 'rule out'],
      ...['brush aside', 'threaten', 'resolve to', 'scorn', 'see no', 'demand', 'call for'],
    ],
  },
  purpose: {
    fixed: ['for', 'in order to', 'on a mission to', 'tasked with', 'as', 'for the', 'with', 'in'],
  },
}
