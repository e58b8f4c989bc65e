import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['Sisi', 'General Sisi', 'Franco', 'Salazar', 'Videla', 'Stroessner', 'Trujillo', 'Hitler'],
    ...['Stalin', 'Ceausescus', 'the Ceausescus', 'Najibullah', 'Diem', 'Pol Pot', 'Idi Amin'],
    ...['Bokassa', 'Compaoré', 'Compaore', 'Jammeh', 'Mugabe', 'Bouteflika', 'Bashir'],
    ...['Saakashvili', 'Kocharyan', 'Sargsyan', 'Gotabaya', 'Evo Morales', 'Noriega', 'Papa Doc'],
    ...['Baby Doc', 'Shah Pahlavi', 'the Shah', 'Czar Nicholas', 'Tsar Nicholas'],
    ...['Marie Antoinette', 'Assad', 'Bashar al-Assad', 'Charles I'],
    ...['Gaddafi', 'Gadhafi', 'Qaddafi', 'Saddam', 'Saddam Hussein', 'Ceausescu', 'Ceaușescu'],
    ...['Mubarak', 'Ben Ali', 'Shah', 'Shah of Iran', 'Yanukovych', 'Milosevic', 'Omar al-Bashir'],
    ...['Mussolini', 'Louis XVI', 'Nicholas II', 'Mobutu', 'Marcos', 'Hasina', 'Sheikh Hasina'],
    ...['Rajapaksa', 'Kerensky', 'Honecker', 'Shevardnadze', 'Akayev', 'Bakiyev'],
    ...['Ferdinand Marcos', 'Suharto', 'Duvalier', 'Batista', 'Somoza', 'Pinochet', 'Allende'],
    ...['Lumumba', 'Sankara', 'Dubcek', 'Imre Nagy', 'Gorbachev', 'Morsi', 'Saleh'],
  ],
}
