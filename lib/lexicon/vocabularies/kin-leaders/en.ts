import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['president', 'leader', 'king', 'emir', 'sultan', 'prime minister', 'premier'],
    ...['counterpart', 'general', 'marshal', 'sheikh', 'ruler', 'head of state', 'monarch'],
    ...['commander', 'ambassador', 'chairman', 'junta', 'foreign minister', 'colonel'],
    ...['heads of state', 'presidents', 'autocrat', 'dictator', 'strongman', 'patriarch'],
    ...['crown prince', 'king of', 'junta leader', 'sovereign', 'monarchs', 'emirs'],
    ...['chief of staff', 'defence minister', 'his excellency', 'his majesty', 'his highness'],
    ...['president of the republic', 'vice president', 'the shah', 'chancellor', 'delegation'],
  ],
}
