import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...[
      'dinar',
      'rial',
      'ruble',
      'peso',
      'franc',
      'pound',
      'cent',
      'penny',
      'dime',
      'kopeck',
      'coin',
      'centime',
      'wage',
      'pay',
      'cheque',
    ],
    ...['dollar', 'euro', 'cash', 'rouble', 'dirham', 'lira'],
    ...['suitcase of cash/suitcases of cash', 'bag of cash/bags of cash', 'envelope'],
    ...['order', 'instruction', 'marching order', 'script', 'directive', 'payment'],
    ...['wire transfer', 'paymaster', 'handler', 'curator', 'ringleader', 'agitator'],
    ...['instigator', 'puppeteer', 'puppet master'],
  ],
}
