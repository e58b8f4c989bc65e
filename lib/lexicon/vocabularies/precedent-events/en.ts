import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['Tahrir Square', 'Gezi Park', 'Gezi', 'Berlin Wall', 'Kosovo precedent', 'Warsaw uprising'],
    ...['Budapest 1956', 'Prague 1968', 'Hama', 'Halabja', 'Suez crisis', 'Iranian revolution'],
    ...['Carnation Revolution', 'Cedar Revolution', 'Jasmine Revolution', 'Umbrella Revolution'],
    ...['umbrella movement', 'saffron revolution', 'Green Movement', 'Black September'],
    ...['Jallianwala Bagh', 'Tlatelolco', 'My Lai', 'Guernica', 'Sarajevo 1914'],
    ...['storming of the Capitol', 'Euromaidan revolution', 'Brezhnev doctrine', 'Maidan'],
    ...['Euromaidan', 'Tiananmen', 'Tiananmen Square', 'Tahrir', 'Prague Spring', 'Arab Spring'],
    ...['Orange Revolution', 'Rose Revolution', 'colour revolution', 'color revolution'],
    ...['Velvet Revolution', 'Tulip Revolution', 'Srebrenica', 'Kronstadt', 'Bloody Sunday'],
    ...['Black January', 'Rabaa', 'Andijan', 'Bucha', 'Gwangju', 'Bay of Pigs', 'Yalta', 'Katyn'],
    ...['Novocherkassk', 'Sharpeville', 'Soweto', 'Kent State', 'Cuban missile crisis'],
    ...['Black Hawk Down', 'Bastille'],
  ],
}
