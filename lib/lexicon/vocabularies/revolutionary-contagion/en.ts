import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['revolutionary contagion', 'protest contagion', 'democratic contagion'],
    ...['political contagion', 'revolutionary virus', 'democracy virus', 'protest virus'],
    ...['virus of revolution', 'virus of protest', 'virus of democracy', 'virus of freedom'],
    ...['domino theory', 'copycat protest', 'copycat uprising', 'copycat revolt', 'copycat coup'],
    ...['coup contagion', 'revolutionary fever', 'revolutionary bacillus', 'epidemic of coups'],
    ...['coup epidemic', 'epidemic of protest', 'epidemic of protests', 'epidemic of unrest'],
    ...['contagion of protest', 'orange plague', 'orange virus', 'revolutionary infection'],
    ...['revolutionary bug', 'revolutionary wildfire', 'revolutionary disease'],
    ...['revolutionary plague', 'revolutionary epidemic', 'protest epidemic', 'protest bug'],
    ...['protest pandemic', 'democratic virus', 'democratic infection', 'freedom virus'],
    ...['Maidan virus', 'Maidan infection', 'Maidan bacillus', 'colour-revolution virus'],
    ...['colour revolution virus', 'orange infection', 'copycat revolution', 'copycat rally'],
    ...['copycat demonstration', 'copycat march', 'copycat strike', 'copycat putsch'],
    ...['copycat rebellion', 'copycat riot', 'copycat unrest', 'imitation coup'],
  ],
}
