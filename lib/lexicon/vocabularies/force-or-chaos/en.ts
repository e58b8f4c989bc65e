import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['force', 'crackdown', 'army/armies', 'military', 'bullet', 'gun', 'iron fist', 'firm hand'],
    ...['strong hand', 'strong leader', 'strong leadership', 'war', 'victory', 'battlefield'],
    ...['repression', 'weapon', 'violence', 'bloodshed', 'defeat', 'surrender'],
    ...['military solution', 'military victory', 'military action', 'military operation'],
    ...['martial law', 'state of emergency', 'emergency rule', 'one-party rule', 'strongman'],
    ...['dictator', 'dictatorship', 'regime', 'junta', 'king', 'marshal', 'throne'],
    ...['monarchy/monarchies', 'dynasty/dynasties', 'ruling party', 'general', 'coup', 'protest'],
    ...['protester', 'demonstrator', 'unrest', 'uprising', 'rebel', 'rebellion', 'insurgent'],
    ...['insurgency', 'revolt', 'dissent', 'chaos', 'anarchy', 'civil war', 'peace', 'stability'],
    ...['order', 'national unity', 'unity of the nation', 'security', 'terrorist', 'terrorism'],
    ...['separatist', 'militant', 'extremist', 'jihadist', 'enemy/enemies', 'traitor', 'mob'],
    ...['rioter', 'troop', 'tank', 'soldier', 'talks', 'talk', 'dialogue', 'negotiation', 'nation'],
    ...['sovereignty', 'opposition', 'fighting', 'defence of the country', 'collapse', 'disorder'],
    ...['ruler', 'conflict', 'supreme leader', 'the ruler', 'the leader'],
  ],
  verbs: ['crush', 'fight/fought', 'shoot/shot', 'wipe out', 'arrest'],
  fixed: ['kill', 'hold the country', 'keep the country', 'language', 'understand'],
}
