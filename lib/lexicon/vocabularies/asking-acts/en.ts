import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['demand', 'want', 'ask', 'hope', 'insist', 'urge', 'call for', 'wish', 'plead', 'expect'],
    ...['warn', 'say/said', 'argue', 'claim', 'believe', 'fear', 'vow', 'swear/swore', 'promise'],
    ...['propose', 'suggest', 'recommend', 'request', 'require', 'campaign for', 'press for'],
  ],
}
