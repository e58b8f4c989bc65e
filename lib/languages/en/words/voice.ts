import type { WordGroups } from '../../types.ts'

/** Words that only the voice marks use: who speaks, and how far the outlet keeps from it. */
export const voice: Readonly<Record<string, WordGroups>> = {
  /** What may stand between a verb of saying and the one who speaks. */
  'speaker-lead': { fixed: ['today', 'yesterday', 'again', 'later', 'there', 'here', 'then'] },
  'speaker-opener': {
    fixed: [
      ...['a', 'an', 'the', 'his', 'her', 'its', 'their', 'our', 'my', 'your', 'every', 'no'],
      ...['public', 'popular', 'other', 'same', 'publicly', 'openly', 'officially'],
      ...['again', 'also', 'then', 'repeatedly', 'and', 'angrily', 'bluntly', 'formally', 'now'],
    ],
  },
  /** What may stand between the one who speaks and the verb of saying. */
  'speaker-trail': {
    fixed: [
      ...['also', 'then', 'again', 'now', 'later', 'earlier', 'once', 'twice', 'often', 'always'],
      ...['still', 'even', 'first', 'since', 'long', 'today', 'yesterday', 'tonight', 'on', 'late'],
      ...['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday', 'early'],
      ...['morning', 'afternoon', 'evening', 'night', 'recently', 'repeatedly', 'publicly'],
      ...['openly', 'angrily', 'bluntly', 'flatly', 'simply', 'routinely', 'regularly', 'widely'],
      ...['frequently', 'previously', 'subsequently', 'immediately', 'quickly', 'swiftly'],
      ...['formally', 'officially', 'privately', 'quietly', 'loudly', 'solemnly', 'proudly'],
      ...['only', 'merely', 'explicitly', 'clearly', 'separately', 'consistently', 'wrongly'],
      ...['rightly', 'falsely', 'and', 'himself', 'herself', 'themselves', 'itself', 'instead'],
      ...['went on to', 'goes on to', 'for years', 'for months', 'for decades', 'for weeks'],
      ...['this week', 'last week', 'last month', 'last year', 'this month', 'this year'],
      ...['at the time', 'in recent weeks', 'in recent days', 'in recent months'],
      ...['has', 'have', 'had', 'will', 'would', 'may', 'might', 'could', 'should', 'must', 'can'],
      ...['do', 'does', 'did', 'used to', 'continue to', 'continued to', 'continues to'],
      ...['generally', 'commonly', 'increasingly', 'famously', 'memorably', 'wearily', 'dryly'],
    ],
  },
  /** Verbs of saying that stand beside a speech rather than before it. */
  'going-on': {
    fixed: [
      ...[
        'sang',
        'sings',
        'chanted',
        'chants',
        'intoned',
        'crooned',
        'recited',
        'cackled',
        'sobbed',
        'wept',
        'pleaded',
        'begged',
        'urged',
        'boomed',
        'growled',
        'hissed',
        'demanded',
        'knows',
        'knew',
        'exhorted',
        'implored',
        'laughed',
        'decided',
        'decides',
        'resolved',
        'decreed',
        'recalls',
        'recall',
        'reminded',
        'reminds',
        'remembers',
        'remembered',
        'marvelled',
        'marvels',
        'mused',
        'muses',
        'sighed',
        'sighs',
        'shrugged',
        'shrugs',
        'joked',
        'jokes',
        'muttered',
        'mutters',
        'grumbled',
        'grumbles',
        'scoffed',
        'scoffs',
        'sneered',
        'sneers',
        'snapped',
        'snaps',
        'fumed',
        'fumes',
        'whispered',
        'whispers',
        'smiles',
        'drawled',
        'quipped',
        'calculated',
        'calculates',
        'judged',
        'guessed',
        'surmised',
        'estimated',
        'reflected',
        'reflects',
        'ventured',
        'volunteered',
        'protested',
        'chimed in',
        'summed up',
        'sums up',
        'scribbled',
        'diagnosed',
        'diagnoses',
        'theorised',
        'theorized',
        'speculated',
        'speculates',
        'cautioned',
        'cautions',
        'recorded',
        'signed off',
        'texted',
        'emailed',
        'typed',
      ],
      ...[
        'lectured',
        'cabled',
        'wired',
        'confided',
        'advised',
        'toasted',
        'explained',
        'radioed',
        'promised',
        'assured',
        'told',
        'exclaimed',
        'shrugged',
        'smiled',
      ],
      ...['maintained', 'maintains'],
      ...['went on', 'goes on', 'continued', 'continues', 'put it', 'puts it'],
      ...['objected', 'objects', 'sighed', 'sighs', 'laughed', 'laughs', 'whispered', 'whispers'],
      ...['muttered', 'mutters', 'murmured', 'murmurs', 'joked', 'jokes', 'grumbled', 'grumbles'],
      ...['scoffed', 'scoffs', 'thundered', 'thunders', 'fumed', 'fumes', 'snapped', 'snaps'],
      ...['cried', 'cries', 'yelled', 'yells', 'screamed', 'screams', 'agreed', 'agrees'],
      ...['mused', 'muses', 'asked', 'wondered', 'wonders', 'countered', 'counters'],
      ...['testified', 'testifies', 'recounted', 'recounts', 'related', 'relates'],
      ...['interrupted', 'reads', 'read', 'reckons', 'would say'],
    ],
  },
  /** Verbs of saying and thinking that a clause follows. */
  telling: {
    fixed: [
      ...['remember', 'remembers', 'lectured', 'cabled', 'wired', 'confided'],
      ...['expressed confidence', 'expresses confidence', 'expressed hope', 'expresses hope'],
      ...['expressed fear', 'expressed fears', 'voiced fears', 'voiced fear', 'voiced hope'],
      ...[
        'expressed alarm',
        'voiced alarm',
        'sounded the alarm',
        'sounded an alarm',
        'raised the alarm',
        'gave assurances',
      ],
      ...['expressed concern', 'voiced concern', 'expressed concerns', 'voiced concerns'],
      ...['court ruled', 'judge ruled', 'judges ruled', 'show that', 'shows that', 'showed that'],
      ...['reveals that', 'reveal that', 'confirms that'],
      ...['whispered', 'muttered', 'joked', 'grumbled', 'scoffed', 'cautioned', 'testified'],
      ...['assured', 'assures', 'reminded', 'reminds', 'informed', 'informs', 'implied', 'implies'],
      ...['hinted', 'hints that', 'signalled', 'signaled', 'indicated', 'indicates', 'revealed'],
      ...['estimated', 'estimates that', 'speculated', 'intimated', 'preached', 'recounted'],
      ...['objected', 'countered', 'counters that', 'agreed that', 'agrees that', 'felt that'],
      ...['agree that', 'threatened that', 'threatens that', 'threatening that'],
      ...[
        'expect',
        'expects',
        'expected',
        'ruled that',
        'rules that',
        'decreed',
        'decreeing',
        'ruling that',
        'found that',
      ],
      ...[
        'finds that',
        'feels that',
        'feel that',
        'reckons',
        'reckoned',
        'suspects',
        'suspected that',
      ],
      ...['assumed', 'assumes', 'holds that', 'held that', 'takes the view', 'took the view'],
      ...['appealed to', 'appeals to', 'called on', 'calls on', 'called upon', 'calls upon'],
      ...['implored', 'implores', 'exhorted', 'exhorts'],
      ...['would have it', 'has it that', 'persuaded', 'convinced', 'convinces', 'taught'],
      ...['made it clear', 'makes it clear', 'made plain', 'makes plain', 'is certain'],
      ...['was certain', 'is sure', 'was sure', 'is adamant', 'was adamant', 'are adamant'],
      ...['were adamant', 'left no doubt', 'leaves no doubt', 'was convinced', 'were convinced'],
      ...['remains convinced', 'remain convinced', 'has no doubt', 'have no doubt', 'had no doubt'],
      ...['in no doubt', 'leave no doubt'],
      ...[
        'yelled',
        'screamed',
        'cried that',
        'swore',
        'asked whether',
        'asked if',
        'asks whether',
        'questioned whether',
        'questioned if',
      ],
      ...['wondered', 'wonders', 'imagines', 'imagined', 'guessed', 'figured', 'surmised'],
      ...['reads', 'reading', 'proclaiming', 'telegraphed', 'telephoned to say', 'messaged'],
    ],
  },
  /** Stances towards a thing, told by the verb alone. */
  valuing: {
    verbs: [
      ...[
        'voice support for',
        'express support for',
        'express its support for',
        'welcome',
        'express their support for',
        'express his support for',
        'reiterate its support for',
        'express solidarity with',
        'express its solidarity with',
        'voice its support for',
        'admire',
        'thank',
      ],
      ...['commend', 'applaud', 'congratulate', 'credit', 'criticise', 'criticize'],
      ...['castigate', 'chide', 'rebuke', 'compare', 'liken', 'ridicule', 'salute', 'endorse'],
      ...['wish for', 'long for', 'advocate', 'envisage', 'envision', 'deplore', 'bemoan'],
      ...['point to', 'depict', 'chronicle'],
      ...['think of', 'look on as', 'look upon', 'speak of/spoke of/spoken of', 'tag'],
      ...['write off/wrote off', 'lash out at', 'rail against', 'rage against', 'identify'],
      ...[
        'ascribe',
        'attribute',
        'put down to',
        'trace to',
        'lay at the door of',
        'favour',
        'favor',
      ],
      ...['stamp', 'nickname', 'christen', 'crown', 'anoint', 'revile', 'damn', 'talk up', 'urge'],
      ...['condemn', 'decry', 'lambast', 'lambaste', 'blast', 'curse', 'invoke', 'plead for'],
      ...[
        'blame',
        'praise',
        'hail',
        'fault',
        'accuse',
        'caution against',
        'warn against',
        'warn of',
        'guard against',
      ],
    ],
  },
  comparing: {
    verbs: [
      ...['refuse to', 'decline to', 'refuse to sit down with'],
      ...['refuse', 'decline', 'reject', 'rule out', 'turn down'],
      'compare',
      'liken',
      'draw parallels/drew parallels',
      'draw a comparison/drew a comparison',
      'draw comparisons/drew comparisons',
      'draw a parallel/drew a parallel',
      'equate',
      'see/saw/seen',
    ],
  },
  thanking: { verbs: ['thank', 'commend', 'praise', 'congratulate', 'applaud', 'honour', 'honor'] },
  /** To give oneself a part. */
  /** To say that one does it. */
  'purporting-to-be': {
    verbs: ['claim to be', 'purport to be', 'pretend to be', 'profess to be'],
  },
  purporting: { verbs: ['claim', 'purport', 'pretend', 'profess'] },
  'self-presenting': {
    verbs: [
      ...['see itself as/saw itself as', 'see himself as/saw himself as', 'regard itself as'],
      ...['see themselves as/saw themselves as', 'promote itself as', 'promote themselves as'],
      ...['sell themselves as/sold themselves as', 'sell himself as/sold himself as'],
      ...['pass themselves off as', 'pass itself off as', 'portray themselves as'],
      ...['paint themselves as', 'style themselves', 'fancy themselves', 'bill themselves as'],
      ...['sell itself as/sold itself as', 'present itself as', 'present themselves as'],
      ...['present himself as', 'portray itself as', 'portray himself as', 'bill itself as'],
      ...[
        'cast itself as',
        'cast himself as',
        'cast themselves as',
        'style itself',
        'style himself',
      ],
      ...['fancy itself', 'fancy himself', 'think of itself as', 'think of himself as'],
      ...['call itself', 'call himself', 'call themselves', 'pitch itself as', 'regard himself as'],
      ...['paint itself as', 'paint himself as', 'position itself as', 'offer itself as'],
      ...['describe itself as', 'describe himself as', 'describe themselves as', 'view itself as'],
    ],
  },
  /** To keep something from somebody: the thing is denied, not the wording. */
  'denying-them': {
    verbs: [
      ...['deny them', 'deny him', 'deny her', 'deny us', 'deny it any', 'deny people'],
      ...['deny protesters', 'deny the protesters', 'deny demonstrators', 'deny citizens'],
      ...[
        'deny access',
        'deny entry',
        'deny bail',
        'deny permission',
        'deny a permit',
        'deny a visa',
      ],
      ...['deny treatment', 'deny medical', 'deny legitimacy', 'deny families'],
      ...['refuse them', 'refuse permission', 'refuse entry', 'refuse a permit', 'refuse bail'],
    ],
    fixed: ['denied access', 'denied entry', 'denied bail', 'denied permission', 'denied a permit'],
  },
  /** What there is none of, where a thing is pointless rather than absent. */
  use: { fixed: ['use', 'point', 'sense in', 'benefit in', 'good in', 'purpose in', 'future in'] },
  /** To bid somebody do something: what follows the bidding is the outlet's again. */
  directing: {
    verbs: [
      ...['urge', 'ask', 'tell/told', 'order', 'instruct', 'direct', 'command', 'beg', 'implore'],
      ...['call on', 'call upon', 'appeal to', 'invite', 'exhort', 'advise', 'press', 'warn'],
    ],
  },
  /** To make a comparison: the one who draws it holds it. */
  drawing: { verbs: ['draw/drew/drawn'] },
  /** A stance in a headline, which leaves out "is". */
  'set-on': {
    fixed: [
      ...[
        'determined to prevent',
        'determined to stop',
        'determined to avoid',
        'determined to crush',
      ],
      ...['determined to halt', 'anxious to prevent', 'anxious to avoid', 'bent on', 'intent on'],
      ...['eager to avoid', 'keen to avoid', 'keen to prevent', 'desperate to prevent'],
      ...['desperate to avoid', 'wary of', 'fearful of', 'afraid of', 'worried about'],
      ...['determined not to allow', 'determined not to see', 'on guard against'],
    ],
  },
  /** To act upon an announcement, and no more to announce. */
  ordering: {
    verbs: [
      ...[
        'order',
        'deploy',
        'send/sent',
        'impose',
        'sign',
        'ban',
        'shut/shut',
        'cut/cut',
        'dismiss',
      ],
      ...[
        'suspend',
        'dissolve',
        'close',
        'mobilise',
        'mobilize',
        'dispatch',
        'arrest',
        'fire',
        'sack',
      ],
    ],
  },
  'turning-out': { fixed: ['turned out', 'turns out', 'proved', 'proves', 'has proved'] },
  /** What is claimed, as a noun. */
  claim: {
    nouns: [
      ...[
        'official line',
        'party line',
        'conventional wisdom',
        'consensus',
        'received wisdom',
        'official version',
        'official story/official stories',
        'official account',
        'prevailing view',
        'common view',
        'common refrain',
      ],
      ...[
        'worry',
        'concern',
        'anxiety',
        'hope',
        'dread',
        'thinking',
        'proposition',
        'premise',
        'doctrine',
        'legend',
        'tale',
      ],
      ...['account', 'version', 'version of events/versions of events'],
      ...['claim', 'allegation', 'accusation', 'charge', 'belief', 'notion', 'idea', 'suggestion'],
      ...['rumour', 'rumor', 'report', 'statement', 'warning', 'fear', 'conviction', 'assertion'],
      ...[
        'panic',
        'anxiety',
        'worry',
        'alarm',
        'dread',
        'hint',
        'complaint',
        'prediction',
        'impression',
        'insinuation',
        'boast',
        'theory',
      ],
      ...['insistence', 'contention', 'argument', 'talk', 'story', 'line', 'fiction', 'myth'],
      ...['view', 'opinion', 'assurance', 'admission', 'announcement', 'verdict', 'vow', 'pledge'],
      ...['position', 'message', 'question', 'thesis', 'mantra', 'refrain', 'slogan', 'propaganda'],
    ],
  },
  /** Nouns of saying that take "of". */
  accusation: {
    nouns: [
      ...['allegation', 'accusation', 'claim', 'charge', 'fear', 'warning', 'talk', 'rumour'],
      ...['rumor', 'report', 'complaint', 'suspicion', 'denunciation', 'insinuation', 'vow'],
    ],
    fixed: ['calls for', 'call for', 'demands for', 'demand for', 'appeals for', 'appeal for'],
  },
  untrue: {
    fixed: [
      ...[
        'not true',
        'untrue',
        'false',
        'a mistake',
        'mistaken',
        'misleading',
        'simplistic',
        'too simple',
        'a lie',
        'lies',
        'nonsense',
        'a myth',
        'a fabrication',
      ],
      ...['absurd', 'ridiculous', 'baseless', 'unfounded', 'groundless', 'a fiction', 'a fantasy'],
      ...['fiction', 'fantasy', 'a smear', 'a slander', 'slander', 'laughable', 'without basis'],
      ...['an invention', 'invented', 'fabricated', 'rubbish', 'a fairy tale', 'a canard'],
      ...['without foundation', 'a falsehood', 'preposterous', 'a joke', 'no truth in'],
      ...[
        'not the case',
        'wrong',
        'outlandish',
        'simply not so',
        'a libel',
        'ludicrous',
        'hogwash',
      ],
    ],
  },
  dismissing: {
    verbs: [
      ...['dismiss', 'reject', 'denounce', 'brush off', 'wave away', 'laugh off', 'ridicule'],
      ...['condemn', 'deride', 'scorn', 'mock', 'decry', 'describe', 'call'],
    ],
  },
  /** To keep from calling. */
  shrinking: {
    verbs: [
      ...[
        'stop short of',
        'decline to',
        'refuse to',
        'avoid',
        'refrain from',
        'object to',
        'apologise for',
        'apologize for',
        'regret',
        'rue',
      ],
      ...['protest against', 'protest at', 'complain of', 'complain about'],
      ...['bristle at', 'balk at', 'shy away from/shied away from', 'resist', 'recoil from'],
      ...['take exception to/took exception to', 'take issue with/took issue with'],
      ...['resent', 'hate', 'steer clear of', 'shrink from/shrank from', 'baulk at'],
    ],
    fixed: ['reluctant to', 'unwilling to', 'loath to', 'careful not to', 'instead of'],
  },
  hesitating: {
    verbs: [
      ...['hesitate', 'tire of', 'stop', 'cease', 'flinch from', 'shrink from', 'shy away from'],
      ...['refrain from', 'fail', 'omit', 'miss', 'bother', 'need'],
    ],
  },
  retracting: {
    verbs: [
      ...['withdraw/withdrew/withdrawn', 'retract', 'take back/took back/taken back', 'recant'],
      ...['apologise for', 'apologize for', 'regret', 'drop', 'disown', 'walk back', 'abandon'],
      ...['reject', 'refuse', 'dispute', 'contest', 'resent', 'scorn', 'shrug off', 'spurn'],
    ],
  },
  /** What a label is called itself. */
  'word-noun': {
    nouns: ['word', 'label', 'term', 'phrase', 'tag', 'epithet', 'description', 'charge', 'claim'],
    fixed: ['remark', 'remarks', 'accusation', 'accusations', 'name', 'names', 'slur', 'wording'],
  },
  nobody: {
    fixed: [
      ...['nobody', 'no one', 'none', 'not one', 'not a single', 'neither of', 'none of', 'few of'],
    ],
  },
  /** Verbs whose negation leaves standing what they are about. */
  knowing: {
    verbs: [
      ...['know/knew/known', 'explain', 'say/said/saying', 'ask', 'doubt', 'deny', 'mention'],
      ...['forget/forgot/forgotten', 'mind', 'notice', 'expect', 'understand/understood', 'care'],
      ...['dispute', 'question', 'realise', 'realize', 'elaborate', 'comment', 'answer', 'reply'],
      ...['see why/saw why', 'tell/told', 'specify', 'clarify', 'contest', 'reject', 'condemn'],
      ...[
        'name',
        'identify',
        'disclose',
        'reveal',
        'report',
        'cover',
        'show/shown',
        'stop',
        'help',
      ],
      ...[
        'hide/hid/hidden',
        'deter',
        'protect',
        'spare',
        'forgive/forgave',
        'want',
        'wish',
        'need',
      ],
    ],
  },
  /** Not to hear or heed a thing; who may not do so leaves it standing. */
  'passing-over': {
    verbs: [
      ...['ignore', 'brush aside', 'disregard', 'overlook/overlooked', 'dismiss', 'wave away'],
      ...['turn a deaf ear to', 'turn its back on', 'turn their backs on', 'silence', 'shrug off'],
      ...['close its eyes to', 'close their eyes to', 'neglect', 'pass over', 'bury', 'drown out'],
    ],
  },
  only: { fixed: ['only', 'just', 'merely', 'simply', 'mere', 'so much'] },
  wanting: { verbs: ['want', 'wish', 'intend', 'care', 'aspire', 'plan', 'agree', 'seek/sought'] },
  /** To turn down what is claimed. */
  'turning-down': {
    verbs: [
      ...['dismiss', 'reject', 'rebuff', 'refute', 'rebut', 'brush off', 'brush aside'],
      ...['wave away', 'wave aside', 'laugh off', 'rubbish', 'shrug off', 'scoff at', 'scotch'],
      ...['push back against', 'push back on', 'shoot down/shot down', 'bat away', 'knock down'],
      ...['deny', 'dispute', 'contest', 'counter', 'debunk', 'quash', 'play down', 'pour scorn on'],
    ],
  },
  /** What is told without anyone who answers for it, as a noun. */
  rumour: {
    nouns: [
      ...['speculation', 'insinuation', 'narrative', 'conspiracy theory/conspiracy theories'],
      ...['rumour', 'rumor', 'suspicion', 'allegation', 'accusation', 'claim', 'innuendo'],
      ...['trope', 'talking point', 'falsehood', 'whisper', 'fabrication'],
    ],
  },
  /** What a thing is by hearsay: is said, is believed. */
  'hearing-of': {
    fixed: [
      ...['reported', 'said', 'believed', 'claimed', 'rumoured', 'rumored', 'feared'],
      ...['understood', 'suspected', 'thought to', 'supposed to'],
    ],
  },
  /** To tell a thing so that it looks like another. */
  framing: {
    verbs: ['frame', 'spin/spun/spinning', 'recast', 'pass off', 'repackage', 'write off'],
  },
  /** To bring a thing about; where it is negated, the thing was not there. */
  causing: {
    verbs: [
      ...['trigger', 'cause', 'set off', 'spark', 'prove/proven', 'amount to', 'constitute'],
      ...['bring about/brought about', 'unleash', 'lead to/led to', 'provoke', 'start'],
    ],
  },
  /** What a quarrel is about, before which "disputed" denies nothing. */
  'disputed-thing': {
    nouns: [
      ...['election', 'vote', 'poll', 'ballot', 'result', 'outcome', 'referendum', 'victory'],
      ...['presidential', 'parliamentary', 're-election', 'reelection', 'win', 'region', 'border'],
      ...['territory', 'island', 'area', 'law', 'bill', 'claim', 'land', 'enclave', 'province'],
      ...['mandate', 'term', 'rule', 'leader', 'president', 'count', 'tally'],
    ],
  },
  /** Verbs of saying that may take a thing instead of a speech. */
  announcing: {
    fixed: [
      ...['announced', 'announces', 'declared', 'declares', 'reported', 'ordered', 'confirmed'],
      ...['promised', 'pledged', 'predicted', 'proposed', 'suggested', 'admitted', 'urged'],
      ...['warned', 'demanded', 'issued', 'imposed'],
    ],
  },
  /** What is announced, imposed or reported. */
  'thing-announced': {
    nouns: [
      ...['curfew', 'state of emergency', 'emergency', 'lockdown', 'ban', 'election', 'reform'],
      ...['inquiry/inquiries', 'investigation', 'ceasefire', 'resignation', 'reshuffle', 'measure'],
      ...['cut', 'rise', 'increase', 'sanction', 'withdrawal', 'deployment', 'arrest', 'death'],
      ...['dead', 'injury/injuries', 'case', 'plan', 'concession', 'talk', 'commission', 'law'],
      ...['protester', 'citizen', 'resident', 'people', 'supporter', 'government', 'police'],
      ...['troop', 'army/armies', 'authority/authorities', 'parliament', 'council'],
    ],
  },
  /** What tells when or after what a thing was announced, in the outlet's own words. */
  circumstance: {
    fixed: ['after', 'following', 'amid', 'amidst', 'as', 'when', 'while', 'since', 'despite'],
  },
  /** Tells what a thing announced is good for, in the outlet's own words. */
  'with-the-aim-of': {
    fixed: [
      ...[
        'by way of',
        'so as to',
        'in order to',
        'in a bid to',
        'in an attempt to',
        'the better to',
      ],
      ...['in an effort to', 'a way of', 'an attempt to', 'a bid to', 'a ploy to', 'a move to'],
      ...['apparently to', 'designed to', 'intended to', 'meant to', 'aimed at', 'calculated to'],
      ...['a move designed to', 'with the aim of', 'with a view to', 'a means of', 'as a way of'],
    ],
  },
  chanting: { verbs: ['chant', 'shout', 'sing/sang', 'scream', 'yell'] },
  slogan: { nouns: ['slogan', 'chant', 'song', 'name'] },
  /** To hold as true; where that is negated, the wording is turned down. */
  'holding-true': {
    fixed: [
      ...['hold water', 'hold up', 'hold true', 'apply', 'stand up', 'add up', 'make sense'],
      ...['exist', 'stand scrutiny', 'bear scrutiny', 'stand up to scrutiny'],
    ],
  },
  /** What a name or a claim may lack. */
  /** Also what rules talks out, where it is no denial of that. */
  impossible: { fixed: ['impossible', 'out of the question'] },
  footing: {
    nouns: [
      ...['ground'],
      'application',
      'basis/bases',
      'foundation',
      'relevance',
      'merit',
      'substance',
    ],
  },
  /** To be what sets people in motion. */
  'setting-off': {
    verbs: ['drive/drove/driven', 'motivate', 'inspire', 'fuel', 'organise', 'organize', 'stage'],
  },
  /** Who is told to shoot: telling them is an order, which the outlet tells of. */
  'armed-hand': {
    nouns: [
      'troop',
      'soldier',
      'man/men',
      'policeman/policemen',
      'officer',
      'army/armies',
      'force',
      'commander',
      'gunman/gunmen',
      'sniper',
      'guard',
      'unit',
      'general',
      'conscript',
      'paratrooper',
      'marksman/marksmen',
    ],
    fixed: ['police'],
  },
  /** To have something from somebody else. */
  'hearing-from': {
    fixed: [
      'hear from',
      'hears from',
      'heard from',
      'learned from',
      'learnt from',
      'learns from',
      'gathers from',
      'gathered from',
      'understand from',
      'understands from',
      'heard it said',
      'hear it said',
      'heard tell',
      'hear it from',
    ],
  },
  /** To put one thing with another, as a view of both. */
  lumping: { verbs: ['lump', 'bracket', 'conflate', 'confuse', 'mix up', 'lump together'] },
  /** Opens a clause before the main one, whose words are the outlet's whatever that clause reports. */
  'clause-opener': {
    fixed: [
      'while',
      'although',
      'though',
      'after',
      'when',
      'because',
      'whereas',
      'before',
      'until',
    ],
  },
  /** What there is none of about a thing that nobody contests. */
  'open-secret': {
    fixed: [
      'secret',
      'doubt',
      'question',
      'surprise',
      'coincidence',
      'accident',
      'wonder',
      'mystery',
      'news',
      'exaggeration',
      'longer a secret',
      'shadow of a doubt',
    ],
  },
  threatening: { verbs: ['threaten', 'maintain'] },
  /** To give somebody's words as his. */
  quoting: { verbs: ['quote', 'cite'] },
  /** Who speaks for others, or is one of them. */
  mouthpiece: {
    nouns: ['spokesman/spokesmen', 'spokeswoman/spokeswomen', 'spokesperson', 'lawyer', 'leader'],
    fixed: ['one', 'another'],
  },
  /** What a prosecutor opens. */
  'criminal-case': {
    nouns: [
      ...['criminal proceedings'],
      ...['criminal case', 'criminal investigation', 'criminal proceeding', 'criminal probe'],
      ...['criminal inquiry/criminal inquiries', 'investigation'],
    ],
  },
  /** In fear of something. */
  fearful: {
    fixed: [
      ...['uneasy that', 'uneasy about', 'uneasy at', 'jittery about', 'concerned that'],
      ...['worried that', 'afraid that', 'nervous that', 'anxious that', 'fearful that'],
      ...['fearful of', 'afraid of', 'scared of', 'worried about', 'worried by', 'nervous about'],
      ...['anxious about', 'alarmed by', 'alarmed at', 'concerned about', 'concerned by'],
      ...['spooked by', 'rattled by', 'haunted by', 'mindful of', 'wary of'],
    ],
  },
  /** What is given as the reason, in the words of the one who acts. */
  invoking: {
    fixed: [
      ...['citing the need to', 'citing a need to', 'citing the need for', 'citing a need for'],
      ...['invoking the need to', 'invoking the need for', 'on the grounds of', 'citing fears of'],
      ...[
        'never tired of',
        'never tires of',
        'never tire of',
        'kept talking of',
        'keeps talking of',
      ],
      ...['harped on about', 'harps on about', 'goes on about', 'went on about'],
      ...['citing the threat of', 'citing a threat of', 'citing the risk of', 'citing a duty to'],
    ],
  },
  /** "The week that saw": a time that saw a thing tells no one's view. */
  'time-that': {
    fixed: [
      ...['day', 'days', 'week', 'weeks', 'month', 'months', 'year', 'years', 'night', 'nights'],
      ...[
        'weekend',
        'morning',
        'evening',
        'decade',
        'city',
        'capital',
        'country',
        'region',
        'that',
      ],
      ...['january', 'february', 'march', 'april', 'june', 'july', 'august', 'september'],
      ...['october', 'november', 'december', 'sunday', 'monday', 'tuesday', 'wednesday'],
      ...['thursday', 'friday', 'saturday'],
    ],
  },
  doing: {
    verbs: ['run', 'operate', 'offer', 'act as', 'serve as', 'play', 'pose as', 'behave like'],
    fixed: [
      ...['received', 'gotten', 'accepted', 'accept'],
      'do',
      'have',
      'use',
      'carry',
      'make',
      'practise',
      'practice',
      'receive',
      'get',
    ],
  },
  /** How something looks from where somebody stands. */
  view: {
    fixed: [
      ...['phrase', 'formula', 'lexicon', 'vocabulary'],
      ...[
        'view',
        'telling',
        'account',
        'opinion',
        'eyes',
        'reading',
        'version',
        'book',
        'mind',
        'doctrine',
      ],
      ...['worldview', 'terminology', 'playbook', 'parlance', 'idiom'],
      ...['estimation', 'judgement', 'judgment', 'assessment', 'imagination', 'narrative', 'logic'],
      ...['reckoning', 'rhetoric', 'propaganda', 'speeches', 'statements', 'bulletins', 'reports'],
    ],
  },
  'own-words': {
    fixed: [
      ...['in his words', 'in her words', 'in their words', 'in its words', 'in his own words'],
      ...['in her own words', 'by his own account', 'by her own account', 'by all accounts'],
      ...['by their own account', 'to his mind', 'to her mind', 'to their minds', 'in my view'],
    ],
  },
  /** What makes a telling hang on whoever tells it. */
  'if-believed': {
    fixed: [
      ...[
        'if you listen to',
        'if one listens to',
        'to listen to',
        'to judge by',
        'to judge from',
        'judging by',
        'if you ask',
        'if you watch',
        'if one watches',
        'if we listen to',
        'to go by what',
      ],
      ...['if one believes', 'if you believe', 'if we believe', 'if one is to believe'],
      ...['if we are to believe', 'if you are to believe', 'if one were to believe', 'to believe'],
      ...['if we take the word of', 'if one takes the word of', 'to go by', 'going by'],
    ],
  },
  believed: { fixed: ['to be believed', 'to be trusted', 'right', 'correct', 'believed'] },
  managing: { verbs: ['manage'] },
  hearsay: {
    fixed: [
      ...['reportedly', 'it is said', 'it was said', 'they say', 'people say', 'word has it'],
      ...['rumour has it', 'rumor has it', 'legend has it', 'the story goes', 'sources say'],
      ...['apparently', 'by most accounts', 'it is claimed', 'it is alleged', 'it is feared'],
      ...['it is believed', 'it is thought', 'so the argument goes', 'the argument goes'],
      ...['the theory goes', 'the thinking goes', 'the logic goes', 'so the story goes'],
    ],
  },
  /** Whose manner of speaking it is. */
  jargon: {
    fixed: [
      ...[
        'in official parlance',
        'in official jargon',
        'in official language',
        'in government speak',
      ],
      ...['in military parlance', 'in military jargon', 'in the jargon of', 'in the parlance of'],
      ...['in the language of', 'in regime parlance', 'in party jargon', 'in party speak'],
      ...['in official speak', 'in diplomatic parlance', 'in the official vocabulary'],
    ],
  },
  /** What somebody is said to have in a thing: a role, a hand, a presence. */
  'part-played': {
    nouns: [
      ...['role', 'involvement', 'hand', 'presence', 'interference', 'meddling', 'infiltration'],
      ...['link', 'tie', 'participation', 'plot', 'backing', 'funding', 'finger', 'fingerprint'],
      ...['shadow', 'orchestration', 'instigation', 'machination', 'intrigue'],
    ],
  },
  /** What points back at words just given. */
  'in-this-way': {
    fixed: [
      'so',
      'thus',
      'that is how',
      'this is how',
      'such was how',
      'in such words',
      'thus did',
    ],
  },
  'summing-up': {
    verbs: ['sum up', 'answer', 'describe', 'put it', 'reply', 'react', 'respond', 'see/saw/seen'],
  },
  /** Before "after": when a thing was told, in the outlet's own words. */
  'time-unit': {
    fixed: [
      ...['day', 'days', 'hour', 'hours', 'week', 'weeks', 'month', 'months', 'year', 'years'],
      ...['minutes', 'shortly', 'soon'],
    ],
  },
  existing: { verbs: ['exist'], fixed: ['there is', 'was made', 'was drawn up', 'is afoot'] },
  /** To have meant to do a thing. */
  'setting-out': {
    fixed: ['set out', 'mean', 'meant', 'try', 'tried', 'attempt', 'come', 'came', 'move', 'moved'],
  },
  intention: { nouns: ['intention', 'plan', 'wish', 'desire', 'intent', 'thought'] },
  /** To give somebody his title. */
  titling: { verbs: ['address', 'style', 'salute', 'title'] },
  /** A question is the one's who asks it. */
  'what-was-asked': {
    fixed: [
      ...['asks why', 'asked why', 'ask why', 'asks how', 'asked how', 'asking why', 'asking how'],
      ...['wants to know why', 'wanted to know why', 'want to know why', 'wonders why'],
      ...['wondered why', 'wondering why', 'questioned why', 'questions why'],
    ],
  },
  /** How one says a name that only courtesy gives. */
  coyly: {
    fixed: [
      'likes to',
      'like to',
      'liked to',
      'prefers to',
      'preferred to',
      'is pleased to',
      'politely',
      'euphemistically',
      'officially',
      'delicately',
      'coyly',
      'quaintly',
    ],
  },
  'accusing-of': { verbs: ['accuse', 'suspect', 'convict', 'acquit', 'find guilty/found guilty'] },
  indicting: { verbs: ['charge', 'indict', 'book'] },
  sentencing: {
    verbs: [
      ...['jail', 'sentence', 'prosecute', 'arrest', 'detain', 'imprison', 'hold/held'],
      ...['convict', 'acquit', 'remand', 'extradite', 'try', 'clear', 'question'],
    ],
    fixed: [
      ...['on trial', 'tried', 'wanted', 'sent to prison', 'sent to jail', 'put behind bars'],
      ...['found guilty', 'stood trial', 'stand trial', 'stands trial', 'in the dock'],
      ...['appeared in court', 'appear in court', 'appears in court', 'before a court'],
      ...['years in prison', 'years in jail', 'prison terms', 'prison term', 'life sentences'],
    ],
  },
  /** Papers and pictures that tell. */
  'showing-proof': {
    fixed: ['showed', 'shows', 'show', 'suggested', 'suggests', 'suggest', 'reveal', 'reveals'],
  },
  /** To take for true; without it the wording is turned down. */
  accepting: {
    verbs: ['accept', 'agree', 'believe', 'buy/bought', 'swallow', 'concede', 'subscribe to'],
    fixed: ['recognise the label', 'recognize the label', 'think that', 'think the'],
  },
  'shred-of-evidence': {
    fixed: [
      ...['not a shred of evidence', 'no shred of evidence', 'not a scrap of evidence'],
      ...['without a shred of evidence', 'not one shred of evidence', 'not a shred of proof'],
    ],
  },
  /** Whom somebody talks to, whoever calls him so. */
  'talking-to': {
    fixed: [
      'spoken to',
      'spoke to',
      'speak to',
      'talked to',
      'talk to',
      'spoken with',
      'spoke with',
    ],
  },
  /** What tells when something was said, behind the verb: "he said after". */
  'scene-opener': {
    fixed: ['after', 'as', 'when', 'while', 'before'],
  },
  'reading-as': {
    verbs: [
      'read/read',
      'see/seen',
      'take/taken',
      'understand/understood',
      'interpret',
      'speak of/spoken of',
      'think of/thought of',
      'dismiss',
      'construe',
      'treat',
    ],
  },
  /** What has a wording of its own, and "runs". */
  text: {
    nouns: [
      ...['slogan', 'headline', 'telegram', 'circular', 'banner', 'caption', 'communiqué', 'order'],
      ...['communique', 'sheet', 'placard', 'leaflet', 'editorial', 'refrain', 'chorus', 'message'],
      ...['notice', 'decree', 'report', 'text', 'line', 'joke', 'saying', 'proverb', 'argument'],
      ...['talk', 'whisper', 'mantra', 'jest', 'legend', 'dispatch', 'memo', 'briefing', 'rumour'],
      ...[
        'bulletin',
        'poster',
        'pamphlet',
        'official line',
        'song',
        'verse',
        'inscription',
        'tweet',
        'leading article',
        'leader column',
        'commentary/commentaries',
        'column',
        'op-ed',
        'front page',
      ],
    ],
  },
  /** How one speaks whose words follow a colon: "the general was blunt: …". */
  outspoken: {
    fixed: [
      ...['blunt', 'clear', 'adamant', 'categorical', 'unequivocal', 'emphatic', 'terse', 'curt'],
      ...['brief', 'short', 'scathing', 'frank', 'candid', 'unrepentant', 'defiant', 'furious'],
      ...['unapologetic', 'unambiguous', 'succinct', 'dismissive', 'scornful', 'more direct'],
      ...['direct', 'more blunt', 'blunter', 'less diplomatic', 'less guarded', 'more cautious'],
    ],
  },
  /** Points back to the words before it: "such is the talk of the bazaar". */
  'pointing-back': { fixed: ['that', 'this', 'such'] },
  verdict: {
    nouns: [
      ...['comparison', 'verdict', 'judgment', 'judgement', 'talk', 'view', 'opinion', 'consensus'],
      ...['refrain', 'mantra', 'diagnosis', 'thesis', 'conviction', 'belief', 'accusation'],
      ...['charge', 'allegation', 'claim', 'rumour', 'rumor', 'whisper', 'conclusion', 'reading'],
      ...['explanation', 'official version', 'official line', 'party line', 'fear', 'prophecy'],
      ...['prediction', 'complaint', 'catchphrase', 'slogan', 'watchword', 'answer', 'reply'],
      ...['message', 'warning', 'impression', 'assessment', 'gist', 'common wisdom', 'wager'],
    ],
    fixed: ['the word in', 'the word among', 'the word on', 'the word from', 'the line from'],
  },
  /** What the name of a ruler is called. */
  /** What is asked or promised in a speech. */
  appeal: {
    nouns: [
      ...['call', 'appeal', 'plea', 'demand', 'pledge', 'promise', 'vow', 'exhortation', 'oath'],
      ...['summons', 'rallying cry/rallying cries', 'threat', 'proposal', 'invitation', 'warning'],
    ],
  },
  'title-word': {
    nouns: ['title', 'honorific', 'epithet', 'form of address/forms of address', 'sobriquet'],
    fixed: ["the leader's names", "the president's names", "the colonel's names", 'style him'],
  },
  'lets-it-be-known': {
    fixed: [
      ...['gives its assurance', 'gave its assurance', 'gives his assurance', 'gives assurances'],
      ...['gave assurances', 'gave his assurance', 'gave an assurance', 'offers assurances'],
      ...['makes it known', 'made it known', 'lets it be known', 'let it be known', 'gives out'],
      ...['gives to understand', 'gave to understand'],
      ...['wants it known', 'puts it about', 'gave out', 'never tires of saying'],
      ...['never tires of repeating', 'likes to say', 'likes to repeat', 'keeps saying'],
      ...['keep saying', 'keep repeating', 'keeps repeating'],
    ],
  },
  /** Verbs of speech that are followed by “of” some way behind: “spoke in Prague of”. */
  speaking: {
    fixed: [
      ...['spoke', 'speaks', 'talked', 'talks', 'warned', 'warns', 'complained', 'complains'],
      ...['dreamed', 'dreamt', 'boasted', 'wrote', 'writes', 'raved', 'lectured', 'preached'],
    ],
  },
  sure: {
    fixed: [
      ...['sure', 'certain', 'convinced', 'persuaded', 'adamant', 'at pains to say'],
      ...['at pains to add', 'keen to stress', 'quick to add', 'anxious to stress'],
      ...['in no doubt', 'positive', 'confident'],
    ],
  },
  running: {
    fixed: [
      'ran',
      'runs',
      'went',
      'goes',
      'read',
      'reads',
      'so ran',
      'so runs',
      'so went',
      'so goes',
      'thus ran',
    ],
  },
  /** What is done with a charge before a court. */
  'bringing-charges': {
    fixed: [
      ...['filed', 'files', 'file', 'filing', 'brought', 'brings', 'bringing', 'laid', 'lays'],
      ...['pressed', 'presses', 'pressing', 'faces', 'face', 'faced', 'facing', 'dropped', 'drops'],
      ...['added', 'preferred', 'levelled', 'leveled', 'prepared', 'announced', 'on', 'under'],
    ],
  },
  /** What calm and order do when they are there again. */
  'coming-back': {
    fixed: [
      ...[
        'returned',
        'return',
        'been restored',
        'be restored',
        'come back',
        'prevailed',
        'prevail',
      ],
      ...['restored', 'returning', 'yet returned', 'yet been restored', 'been re-established'],
    ],
  },
  /** To arrive for a purpose. */
  coming: { verbs: ['come/came', 'arrive', 'go/went/gone', 'travel', 'land', 'cross'] },
}
