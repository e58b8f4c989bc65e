import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['the strings', 'all the strings', 'its strings', 'their strings', 'our strings'],
    ...['his strings', 'her strings', 'your strings', 'the threads'],
    ...['all the threads', 'the reins', 'the tune', 'the shots', 'the orders', 'its orders'],
    ...['their orders', 'the instructions', 'their instructions', 'the script', 'its script'],
    ...['the bill', 'the bills', 'their bills', 'the wires', 'strings', 'the trail', 'the money'],
    ...['the agenda', 'its agenda', 'their agenda', 'the marching orders', 'the slogans'],
  ],
}
