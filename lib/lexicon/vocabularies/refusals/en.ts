import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['close the door to', 'close the door on', 'shut the door on', 'shut the door to'],
    ...['slam the door on', 'bar', 'forswear', 'decline', 'foreclose', 'walk away from'],
    ...['walk out of', 'suspend', 'call off', 'break off', 'reject', 'refuse', 'rule out', 'spurn'],
    ...['rebuff', 'exclude', 'dismiss', 'turn down', 'shun', 'scorn', 'snub', 'oppose', 'renounce'],
    ...['brush aside', 'veto'],
  ],
  nouns: ['refusal', 'rejection', 'opposition to'],
  fixed: [
    ...['no appetite for', 'no use for', 'not interested in', 'pointless', 'futile'],
    ...['inconceivable', 'closed the door', 'ruled out any', 'not on the table'],
    ...['not on the agenda', 'never agree to', 'not hold', 'never hold', 'not enter'],
    ...['never enter', 'not accept', 'never accept', 'not agree to', 'not consider'],
    ...['not tolerate', 'not join', 'not allow', 'not engage in', 'has no intention of'],
    ...['leaves no room for', 'left no room for', 'see no point in', 'sees no point in'],
    ...['out of the question', 'off the table', 'no room for', 'no place for', 'no question of'],
    ...['no time for', 'no point in', 'no need for', 'no prospect of', 'no use in', 'no sense in'],
    ...['not ready to', 'not prepared to', 'not willing to', 'unwilling to', 'impossible'],
    ...['nothing to discuss', 'no interest in', 'no intention of', 'not an option', 'unthinkable'],
    ...['ruling out', 'see no'],
  ],
}
