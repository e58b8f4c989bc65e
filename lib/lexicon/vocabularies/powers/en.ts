import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['Nigeria', 'South Africa'],
    ...['Peking'],
    ...['Kampala', 'Uganda', 'Addis', 'Khartoum', 'Hanoi', 'Vietnam'],
    ...['Emirati prince', 'Soviets', 'Third Reich', "Vichy's masters", 'imperial Japan'],
    ...['Austro-Hungarian', 'Habsburgs', 'Ottomans', 'Porte', 'Sublime Porte'],
    ...['Foggy Bottom', 'White House'],
    ...["Quai d'Orsay", 'Elysée', 'Élysée', 'Lubyanka', 'Zhongnanhai', 'Lavrov', 'Wang Yi'],
    ...['Macron', 'Brezhnev', 'Stalin', 'Khrushchev', 'tsar', "Kremlin's men"],
    ...['Putin', 'Xi', 'Erdogan', 'Khamenei'],

    ...['Russia', 'Moscow', 'Kremlin', 'China', 'Beijing', 'Turkey', 'Ankara', 'Iran', 'Tehran'],
    ...['France', 'Paris', 'Washington', 'America', 'United States', 'Britain', 'London'],
    ...['Saudi Arabia', 'Riyadh', 'Emirates', 'Abu Dhabi', 'UAE', 'Qatar', 'Doha', 'Israel'],
    ...['Egypt', 'Cairo', 'Belarus', 'Minsk', 'Syria', 'Damascus', 'Hezbollah', 'Wagner'],
    ...['Africa Corps', 'North Korea', 'Pyongyang', 'Venezuela', 'Caracas', 'Havana', 'Cuba'],
    ...['Hungary', 'Serbia', 'Belgrade', 'Algeria', 'Algiers', 'Rwanda', 'Kigali', 'Pakistan'],
    ...['Islamabad', 'India', 'Delhi', 'Berlin', 'Germany', 'Brussels', 'European Union', 'NATO'],
    ...['CSTO', 'superpower', 'great power', 'former colonial power', 'eastern power'],
    ...['foreign power', 'neighbour', 'big neighbour', 'Saudis', 'Emiratis', 'Americans'],
    ...['Russians', 'Iranians', 'Turks', 'the Chinese', 'Rabat', 'Baku', 'Azerbaijan'],
    ...['Revolutionary Guards', 'Ethiopia', 'Addis Ababa', 'Tashkent', 'Astana', 'Pretoria'],
    ...['Soviet Union', 'USSR', 'Vladimir Putin'],
  ],
  fixed: [
    ...['the US', 'the EU', 'the Kremlin', 'the Russians', 'the Chinese', 'the Americans'],
    ...['the Saudis', 'the Iranians', 'the Turks', 'the French', 'the Gulf states'],
    ...['the Gulf monarchies', 'Gulf money'],
  ],
}
