import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['Mali', 'Bamako', 'Libya', 'Benghazi', 'Tripoli', 'Syria', 'Sudan', 'Darfur'],
    ...['Khartoum', 'Central African Republic', 'Bangui', 'Niger', 'Niamey'],
    ...['Burkina Faso', 'Ouagadougou', 'Mozambique', 'Cabo Delgado', 'Donbas', 'Venezuela'],
    ...['Caracas', 'Sahel', 'Yemen', 'Congo', 'Kinshasa', 'Chad', 'Somalia', 'Karabakh'],
    ...['Ukraine', 'Donetsk', 'Luhansk', 'Equatorial Guinea', 'Malabo', 'Guinea'],
    ...['Madagascar', 'Nagorno-Karabakh', 'Kazakhstan'],
  ],
}
