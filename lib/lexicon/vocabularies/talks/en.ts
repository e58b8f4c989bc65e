import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['transfer of power', 'handover of power', 'handing over power', 'roundtable'],
    ...['rapprochement with', 'negotiating', 'talk', 'negotiation', 'dialogue', 'dialog'],
    ...['compromise', 'mediation', 'mediator', 'power-sharing', 'power sharing'],
    ...['sharing of power', 'sharing power', 'concession', 'settlement', 'political settlement'],
    ...['political solution', 'negotiated settlement', 'negotiated solution', 'peace talk'],
    ...['peace process', 'negotiating process', 'transition', 'transitional council'],
    ...['national dialogue', 'round table', 'ceasefire', 'truce', 'unity government'],
    ...['coalition government', 'power-sharing deal', 'power-sharing government'],
    ...['negotiating table', 'negotiating with', 'bargaining with', 'peace plan'],
    'discussion with',
  ],
  verbs: [
    ...['negotiate', 'compromise', 'share power', 'bargain', 'sit down with', 'parley'],
    ...['engage with', 'meet the opposition', 'mediate', 'bargain with', 'come to terms with'],
    ...['cede power', 'hand over power', 'step down'],
  ],
  fixed: ['talk to', 'talk with', 'speak to', 'speak with', 'talking to', 'talking with'],
}
