import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['president', 'leader', 'ruler', 'head of state/heads of state', 'prime minister'],
    ...['premier', 'king', 'queen', 'monarch', 'sultan', 'emir', 'sheikh', 'crown prince'],
    ...['prince', 'general', 'colonel', 'marshal', 'field marshal', 'generalissimo', 'commander'],
    ...['supreme commander', 'dictator', 'strongman', 'junta leader', 'junta chief', 'coup leader'],
    ...['chairman/chairmen', 'party leader', 'general secretary', 'head of the junta'],
    ...['founder of the state', 'founding president', 'father', 'dynasty', 'ruling family'],
    ...['captain general', 'Putin', 'Assad', 'Lukashenko', 'Nazarbayev', 'Tokayev', 'Erdogan'],
    ...['Xi Jinping', 'Xi', 'Mao', 'Stalin', 'Lenin', 'Kim Jong Un', 'Kim Jong Il', 'Kim Il Sung'],
    ...['Kim', 'Gaddafi', 'Gadhafi', 'Qaddafi', 'Saddam', 'Saddam Hussein', 'Mubarak', 'Ben Ali'],
    ...['Sisi', 'Maduro', 'Chavez', 'Ortega', 'Castro', 'Rahmon', 'Berdymukhamedov'],
    ...['Berdimuhamedow', 'Niyazov', 'Aliyev', 'Orban', 'Kagame', 'Museveni', 'Biya', 'Mugabe'],
    ...['Bashir', 'Haftar', 'Bourguiba', 'Nasser', 'Karimov', 'Mirziyoyev', 'Ceausescu', 'Tito'],
    ...['Hoxha', 'Franco', 'Pinochet', 'Duterte', 'Modi', 'Traore', 'Obiang', 'Afwerki', 'Isaias'],
    ...['Idriss Deby', 'Mobutu', 'Bokassa', 'Amin', 'Khomeini', 'Khamenei', 'Saied', 'Hun Sen'],
    ...['Marcos', 'Kadyrov', 'Bukele', 'Touadera', 'Ceaușescu'],
  ],
}
