import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['patron', 'plaster', 'sole', 'only', 'last', 'one true'],
    ...['war', 'local', 'real', 'true', 'unsung', 'sports', 'sporting', 'national team', 'folk'],
    ...['cult', 'reluctant', 'unlikely', 'comic book', 'action', 'tragic', 'environmental'],
  ],
}
