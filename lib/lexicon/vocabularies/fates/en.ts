import type { WordList } from '../../types.ts'

export const en: WordList = {
  verbs: [
    ...['go the way of/went the way of/gone the way of', 'follow the path of'],
    ...['go down the path of', 'go down the road of', 'become the new', 'turn into another'],
    ...['end up like', 'end like', 'suffer the fate of', 'share the fate of', 'meet the fate of'],
    ...['repeat the fate of', 'avoid the fate of', 'turn into'],
  ],
  fixed: [
    ...['what happened in', 'what happened to', 'what happened at', 'the same fate as'],
    ...['the fate of', 'the fates of', 'the lesson of', 'the lessons of', 'the tragedy of'],
    ...['the mistakes of', 'the errors of', 'what it did in', 'what they did in', 'what he did in'],
    ...['what was done in', 'what it did to', 'what they did to', 'the script of'],
    ...['on the lines of', 'the example of', 'after the fashion of', 'down the road of'],
    'down the path of',
  ],
}
