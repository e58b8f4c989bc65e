import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['Gaddafi', 'Gadhafi', 'Qaddafi', 'Saddam', 'Saddam Hussein', 'Ceausescu', 'Ceaușescu'],
    ...['Mubarak', 'Ben Ali', 'Shah', 'Shah of Iran', 'Yanukovych', 'Milosevic', 'Omar al-Bashir'],
    ...['Mussolini', 'Louis XVI', 'Nicholas II', 'Mobutu', 'Marcos', 'Hasina', 'Sheikh Hasina'],
    ...['Rajapaksa', 'Kerensky', 'Honecker', 'Shevardnadze', 'Akayev', 'Bakiyev'],
    ...['Ferdinand Marcos', 'Suharto', 'Duvalier', 'Batista', 'Somoza', 'Pinochet', 'Allende'],
    ...['Lumumba', 'Sankara', 'Dubcek', 'Imre Nagy', 'Gorbachev', 'Morsi', 'Saleh'],
  ],
}
