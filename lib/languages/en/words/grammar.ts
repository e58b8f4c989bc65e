import type { WordGroups } from '../../types.ts'

const times = [
  ...['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september'],
  ...['october', 'november', 'december', 'spring', 'summer', 'autumn', 'winter', 'monday'],
  ...['tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'yesterday', 'then'],
  ...['dawn', 'dusk', 'noon', 'midnight', 'dark', 'nightfall', 'morning', 'last week'],
  ...['last month', 'last year', 'independence', 'christmas', 'ramadan', '1989', '1991', '2003'],
  ...['2005', '2009', '2011', '2013', '2014', '2018', '2019', '2020', '2021', '2022', '2023'],
  ...['2024', '2025', '2026'],
]

const sinceTimes = times.map((time) => `since ${time}`)

/** Closed classes: what joins words, and tells nothing of a protest. */
export const grammar: Readonly<Record<string, WordGroups>> = {
  determiner: {
    fixed: [
      ...['a', 'an', 'the', 'this', 'that', 'these', 'those', 'his', 'her', 'its', 'their', 'our'],
      ...['my', 'your', 'some', 'any', 'all', 'both', 'such', 'own'],
    ],
  },
  article: {
    fixed: ['a', 'an', 'the', 'his', 'her', 'its', 'their', 'our', 'my', 'your'],
  },
  /** What an article may follow without a phrase of its own: "half the square", "increasingly the". */
  'before-article': {
    fixed: [
      ...['both', 'half', 'such', 'not', 'never', 'always', 'indeed', 'already', 'too', 'rather'],
      ...['quite', 'ever', 'perhaps', 'maybe', 'somehow', 'along', 'amid', 'throughout'],
      ...['alongside', 'partly', 'mainly', 'effectively', 'increasingly', 'certainly', 'hardly'],
      ...['exactly', 'precisely', 'finally', 'allegedly', 'reportedly', 'apparently', 'purely'],
      ...[
        'entirely',
        'mere',
        'than',
        'as',
        'like',
        'no longer',
        'as ever',
        'by now',
        'of course',
        'in effect',
      ],
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
  /** Part of those just told of: "Some are". */
  'some-of-them': {
    fixed: [
      ...['some', 'some of them', 'many of them', 'most of them', 'others', 'the rest of them'],
      ...['all of them', 'half of them', 'the majority', 'the majority of them', 'a few of them'],
    ],
  },
  not: {
    fixed: [
      'by no means',
      'in no way',
      'not',
      'never',
      'hardly',
      'neither',
      'nor',
      "n't",
      'no longer',
    ],
  },
  no: { fixed: ['no', 'none', "nobody's", "no one's"] },
  auxiliary: {
    fixed: [
      ...['do', 'does', 'did', 'has', 'have', 'had', 'will', 'would', 'shall', 'should', 'can'],
      ...['could', 'may', 'might', 'must', 'cannot'],
    ],
  },
  'auxiliary-not': {
    fixed: [
      ...["don't", "doesn't", "didn't", "hasn't", "haven't", "hadn't", "won't", "wouldn't"],
      ...['cannot', "shouldn't", "can't", "couldn't", "mustn't"],
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
      ...[
        'obviously',
        'plainly',
        'evidently',
        'undoubtedly',
        'basically',
        'essentially',
        'outright',
      ],
    ],
  },
  that: { fixed: ['that', 'how', 'whether'] },
  'as-if': { fixed: ['as if', 'as though'] },
  /** How many, where people are counted. */
  counted: {
    fixed: [
      ...['hundreds', 'thousands', 'dozens', 'scores', 'groups', 'gangs', 'bands', 'crowds'],
      ...['several', 'many', 'more', 'two', 'three', 'four', 'five', 'six', 'ten', 'twenty'],
    ],
  },
  seeming: {
    fixed: [
      'seems',
      'seem',
      'seemed',
      'appears',
      'appear',
      'appeared',
      'begins',
      'began',
      'starts',
      'started',
    ],
  },
  having: { fixed: ['has', 'have', 'had', 'having'] },
  personal: { fixed: ['he', 'she', 'they', 'it', 'we', 'i', 'you'] },
  relative: { fixed: ['who', 'whom', 'which', 'whose'] },
  /** What goes on in spite of it. */
  concessive: {
    fixed: ['despite', 'in spite of', 'notwithstanding', 'regardless of', 'amid', 'amidst'],
  },
  preposition: {
    fixed: [
      // With a time they begin no clause: "camped there since November".
      ...sinceTimes,
      ...['of', 'in', 'on', 'at', 'by', 'for', 'with', 'from', 'to', 'into', 'against', 'near'],
      ...['outside', 'inside', 'among', 'between', 'during', 'over', 'under', 'through', 'across'],
      ...['about', 'around', 'behind', 'beside', 'before', 'since', 'until', 'towards', 'toward'],
      ...['opposite', 'beneath', 'above', 'below', 'beyond'],
    ],
  },
  /** What a noun follows and no verb: "the claim", "amid shouts". */
  'noun-maker': {
    fixed: [
      ...[
        'a',
        'an',
        'the',
        'his',
        'her',
        'its',
        'their',
        'our',
        'my',
        'your',
        'this',
        'any',
        'every',
      ],
      ...[
        'of',
        'in',
        'on',
        'at',
        'by',
        'for',
        'with',
        'from',
        'into',
        'against',
        'without',
        'amid',
      ],
      ...[
        'amidst',
        'despite',
        'among',
        'between',
        'during',
        'under',
        'through',
        'about',
        'following',
      ],
    ],
  },
  /** What joins like with like, and sets nothing against anything. */
  'with-like': { fixed: ['and', 'or', 'as well as', 'alongside', 'along with'] },
  conjunction: { fixed: ['and', 'or', 'but', 'nor', 'as well as', 'alongside', 'along with'] },
  'clause-word': {
    fixed: [
      ...['while', 'whereas', 'although', 'though', 'because', 'when', 'after', 'before', 'until'],
      ...['unless', 'if', 'meanwhile', 'however', 'since', 'even as', 'even though', 'even if'],
    ],
  },
  'at-place': { fixed: ['in', 'at', 'on', 'to', 'over', 'with', 'inside', 'around', 'against'] },
  ours: { fixed: ['our', 'its', 'their', 'my', 'your'] },
  did: {
    verbs: [
      ...[
        'do/did/done/doing/does',
        'happen',
        'try/tried/trying',
        'see/saw/seen',
        'occur',
        'unfold',
      ],
      ...['act', 'deal/dealt', 'intervene', 'go/went/gone', 'happen once', 'use', 'witness'],
    ],
  },
  versus: { fixed: ['against', 'versus', 'vs', 'v'] },
  particle: {
    fixed: [
      ...['up by the roots', 'out by the roots', 'out root and branch', 'to the roots'],
      ...['out', 'up', 'away', 'aside', 'in the bud', 'off the map', 'off the streets'],
      ...[
        'off the face of the earth',
        'from the face of the earth',
        'into the ground',
        'to dust',
        'into dust',
        'into the dirt',
        'underfoot',
        'in blood',
        'in a sea of blood',
        'in its own blood',
        'in their own blood',
        'from the streets',
        'from the squares',
        'from the map',
        'out of existence',
        'to pieces',
        'to rubble',
        'at birth',
        'in the cradle',
        'under their boots',
        'under its boot',
        'from the face of the country',
        ...['off the square', 'off the squares', 'off the bridge', 'off the avenue'],
        ...['off the campus', 'from the bridge', 'from the square', 'from the campus'],
        ...['out of the square', 'out of the streets', 'out of the city', 'off the roads'],
      ],
    ],
  },
  over: {
    fixed: [
      'is over',
      'are over',
      'was over',
      'were over',
      'has passed',
      'have passed',
      'had passed',
      'is past',
      'was past',
      'are past',
      'has run out',
      'had run out',
      'is gone',
      'are gone',
      'has gone',
      'has ended',
      'is finished',
      'are finished',
      'has expired',
      'is closed',
      'has closed',
      'are dead',
    ],
  },
  can: {
    fixed: [
      'stands between',
      'stand between',
      'can',
      'could',
      'will',
      'would',
      'is able to',
      'are able to',
      'was able to',
    ],
  },
  maybe: {
    fixed: [
      ...['may', 'might', 'could', 'threatens to', 'threaten to', 'threatened to', 'about to'],
      ...['will soon', 'would soon', 'is bound to', 'are bound to', 'likely to', 'ready to'],
    ],
  },
}
