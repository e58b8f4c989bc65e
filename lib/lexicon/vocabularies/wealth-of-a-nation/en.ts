import type { WordList } from '../../types.ts'

export const en: WordList = {
  fixed: [
    ...['our country', 'this country', 'the country', 'the nation', 'our nation', 'our homeland'],
    ...['our wealth', 'its wealth', 'their wealth', 'our resources', 'its resources'],
    ...['their resources', 'natural resources', 'public funds', 'public money', 'the treasury'],
    ...['state coffers', 'the economy', 'of the country', 'of the nation', 'of public funds'],
    ...['his country', 'their country', 'their countries', 'their respective countries'],
    ...['and mismanaging', 'and misruling', 'state assets', 'of state assets', 'of the treasury'],
    ...['of their countries', 'of their country', 'the state', 'state funds', 'of state funds'],
    ...['of public money', 'of natural resources', 'of the state', 'of our resources'],
  ],
}
