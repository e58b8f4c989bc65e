import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['will bury', 'will outlast', 'will prevail', 'will outlive', 'can outperform'],
    ...['will outperform', 'outperforms', 'outperform', 'outlasts', 'outlast'],
    ...['vs', 'versus', 'over democracy', 'over the democracies', 'over freedom'],
    ...['as an alternative', 'as an efficient alternative', 'as the alternative', 'as an option'],
    ...['as a model for', 'as a better model', 'as a superior model', 'as the way of the future'],
    ...['against the bankrupt', 'against the liberal', "against the West's"],
    ...['against the decadent', 'against the order of', 'against the liberal West'],
    ...['versus the liberal', 'against Western', 'versus Western', 'on the march and democracies'],
    ...['are on the march', 'on the march'],
    ...['and democracy', 'and democracies', 'versus democracy', 'versus democracies'],
    ...['against democracy', 'or democracy', 'and liberal democracy', 'and the free world'],
    ...['and democratic', 'of distance', 'of choice', 'of homework', 'of the clock', 'of metrics'],
    ...['of numbers', 'of fashion', 'of email', 'of small decisions', 'of the urgent', 'of taste'],
    ...['of merit', 'of low expectations', 'of the calendar', 'of the diary'],
    ...['of positive thinking', 'of slenderness', 'of convenience', 'of time'],
    ...['and liberal democracies', 'versus the free world', 'against the free world'],
    ...['against democracies', 'against the democracies', 'versus liberal democracy'],
    ...['versus freedom', 'or freedom', 'or liberty', 'versus liberty', 'and liberalism'],
    ...['versus liberalism', 'against liberalism', 'and the democracies', 'and the democratic'],
    ...['and open societies', 'and free societies', 'versus the West', 'against the West'],
    ...['challenges the democracies', 'challenge the democracies', 'and freedom'],
  ],
}
