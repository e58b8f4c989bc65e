import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['fine', 'conviction', 'sentence', 'message', 'phone', 'account', 'argument', 'hope'],
    ...['appeal', 'lawsuit', 'claim', 'ban', 'ballot', 'vote', 'debt', 'post', 'profile', 'slogan'],
    ...['mural', 'graffiti', 'tent', 'stronghold', 'weapon', 'position', 'name', 'data', 'record'],
    ...['verdict', 'charge', 'case', 'bail', 'warrant', 'banner', 'placard', 'savings', 'pay'],
    ...[
      'sign',
      'list',
      'lamp',
      'light',
      'tree',
      'furniture',
      'vendor',
      'stall',
      'art',
      'lighting',
      'gang',
    ],
    ...['wage', 'pension', 'bonus', 'job', 'rumour', 'rumor', 'lead', 'majority', 'deadline'],
  ],
}
