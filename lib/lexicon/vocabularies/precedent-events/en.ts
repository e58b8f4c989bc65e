import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    'Maidan',
    'Euromaidan',
    'Tiananmen',
    'Tiananmen Square',
    'Tahrir',
    'Prague Spring',
    'Arab Spring',
    'Orange Revolution',
    'Rose Revolution',
    'colour revolution',
    'color revolution',
    'Velvet Revolution',
    'Tulip Revolution',

    'Srebrenica',

    'Kronstadt',
    'Bloody Sunday',
    'Black January',
    'Rabaa',
    'Andijan',

    'Bucha',
    'Gwangju',
    'Bay of Pigs',

    'Yalta',

    'Katyn',
    'Novocherkassk',

    'Sharpeville',
    'Soweto',
    'Kent State',
    'Cuban missile crisis',

    'Black Hawk Down',
    'Bastille',
  ],
}
