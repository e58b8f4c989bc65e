import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['the president', 'the minister', 'the government', 'the police', 'the security minister'],
    ...['security minister', 'interior minister', 'the interior ministry', 'police chief'],
    ...['security chief', 'the army chief', 'the authorities', 'the security forces'],
  ],
}
