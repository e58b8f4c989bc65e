import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['come/came', 'arrive', 'intervene', 'step in', 'move in', 'march in', 'go in/went in'],
    ...['roll in', 'land', 'deploy', 'enter', 'cross the border'],
  ],
  fixed: [
    ...['are here', 'were there', 'are there', 'is there', 'was there', 'have come', 'had come'],
    ...['has come', 'came only', 'came here', 'are here only', 'are there only', 'were there only'],
    'had come only',
  ],
}
