import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['leash/leashes', 'short leash', 'tight leash', 'long leash', 'pocket'],
    ...['back pocket', 'thumb', 'payroll', 'string', 'puppet string', 'apron string'],
    ...['drip', 'crutch', 'purse string'],
  ],
}
