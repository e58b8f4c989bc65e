import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['Angolan', 'Mozambican', 'Burkinabè', 'Czechoslovak', 'East German', 'Yugoslav', 'Ugandan'],
    ...['Kenyan', 'Tanzanian', 'Zimbabwean', 'Namibian', 'Zambian', 'Ghanaian', 'Gabonese'],
    ...['Cameroonian', 'Salvadoran', 'Chilean', 'Peruvian', 'Colombian', 'Haitian', 'Bangladeshi'],
    ...['Nepalese', 'Nepali', 'Sri Lankan', 'Thai', 'Filipino', 'Indonesian', 'Malaysian'],
    ...['Slovak', 'Czech', 'Bosnian', 'Albanian', 'Montenegrin', 'Macedonian', 'Abkhaz'],
    ...['Ossetian', 'Chechen', 'Togolese', 'Beninese', 'Ivorian'],
    ...['Russian', 'Ukrainian', 'Belarusian', 'Belorussian', 'Kazakh', 'Kazakhstani', 'Kyrgyz'],
    ...['Tajik', 'Uzbek', 'Turkmen', 'Georgian', 'Armenian', 'Azerbaijani', 'Azeri', 'Moldovan'],
    ...['Serb', 'Serbian', 'Slav', 'Slavic', 'Hungarian', 'Polish', 'Pole', 'Romanian'],
    ...['Bulgarian', 'Greek', 'Turk', 'Turkish', 'Turkic', 'Syrian', 'Lebanese', 'Iraqi'],
    ...['Jordanian', 'Palestinian', 'Yemeni', 'Omani', 'Kuwaiti', 'Bahraini', 'Qatari', 'Emirati'],
    ...['Saudi', 'Egyptian', 'Libyan', 'Tunisian', 'Algerian', 'Moroccan', 'Mauritanian'],
    ...['Sudanese', 'Ethiopian', 'Eritrean', 'Somali', 'Rwandan', 'Congolese', 'Chadian'],
    ...['Nigerien', 'Malian', 'Burkinabe', 'Guinean', 'Senegalese', 'African', 'Arab', 'Muslim'],
    ...['Orthodox', 'Afghan', 'Pakistani', 'Indian', 'Chinese', 'Taiwanese', 'Vietnamese'],
    ...['Korean', 'North Korean', 'Burmese', 'Cambodian', 'Laotian', 'Mongolian', 'Cuban'],
    ...['Venezuelan', 'Nicaraguan', 'Bolivian', 'Latin American', 'Iranian', 'Persian', 'European'],
    ...['American', 'Hong Konger', 'Sahelian'],
  ],
}
