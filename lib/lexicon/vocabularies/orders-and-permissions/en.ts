import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['clear to', 'greenlight/greenlit', 'give the order/gave the order/given the order'],
    ...['issue orders', 'issue an order', 'issue instructions'],
    ...['give the go-ahead/gave the go-ahead/given the go-ahead'],
    ...['give licence/gave licence/given licence', 'give leave/gave leave/given leave'],
    ...['rubber-stamp', 'order', 'authorise', 'authorize', 'permit', 'allow', 'instruct', 'direct'],
    ...['command', 'empower', 'entitle', 'license', 'sanction', 'approve', 'enable', 'urge'],
    ...['tell/told', 'mandate', 'green light/green lit', 'encourage', 'let', 'grant'],
    ...['give the green light/gave the green light/given the green light'],
    ...['give carte blanche/gave carte blanche/given carte blanche'],
    ...['give a free hand/gave a free hand/given a free hand'],
    ...['give permission/gave permission/given permission', 'give orders/gave orders/given orders'],
    ...['legalise', 'legalize', 'endorse', 'okay', 'decree', 'sign off on', 'call on', 'demand'],
    'advise',
  ],
  nouns: [
    ...['order', 'authority', 'authorisation', 'authorization', 'permission', 'licence', 'license'],
    ...['instruction', 'green light', 'approval', 'directive', 'decree', 'clearance', 'mandate'],
    ...['go-ahead', 'free hand', 'carte blanche', 'command', 'blank cheque', 'blank check'],
    ...['power', 'right', 'leave', 'standing order', 'rule of engagement/rules of engagement'],
  ],
}
