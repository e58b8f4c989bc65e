import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['message', 'telegram', 'cable', 'congratulation', 'greeting', 'phone call'],
    ...['telephone call', 'letter', 'condolence', 'visit', 'bilateral tie', 'reception', 'envoy'],
    ...['talk', 'summit', 'gratitude', 'invitation'],
  ],
  verbs: ['congratulate', 'greet', 'welcome', 'thank', 'receive', 'phone', 'embrace', 'host'],
}
