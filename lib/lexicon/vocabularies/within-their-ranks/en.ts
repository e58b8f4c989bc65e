import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['within their ranks', 'in their ranks', 'among their ranks', 'inside their ranks'],
    ...['among their number', 'in their midst', 'within the crowd', 'inside the crowd'],
    ...['from within their ranks', 'into their ranks', 'in their camp', 'in their tents'],
    ...['in our ranks', 'in our midst', 'in the camp', 'in the tents'],
    ...['under their tents', 'into their midst'],
  ],
}
