import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['and democracy', 'and democracies', 'versus democracy', 'versus democracies'],
    ...['against democracy', 'or democracy', 'and liberal democracy', 'and freedom'],
    ...['and the free world', 'and democratic', 'of distance', 'of choice', 'of homework'],
    ...['of the clock', 'of metrics', 'of numbers', 'of fashion', 'of email', 'of small decisions'],
    ...['of the urgent', 'of taste', 'of merit', 'of low expectations', 'of the calendar'],
    ...['of the diary', 'of positive thinking', 'of slenderness', 'of convenience', 'of time'],
  ],
}
