import type { WordList } from '../../types.ts'

export const en: WordList = {
  nouns: [
    ...['Russia', 'Moscow', 'Kremlin', 'China', 'Beijing', 'Turkey', 'Ankara', 'Iran', 'Tehran'],
    ...['France', 'Paris', 'Washington', 'America', 'United States', 'Britain', 'London'],
    ...['Saudi Arabia', 'Riyadh', 'Emirates', 'Abu Dhabi', 'UAE', 'Qatar', 'Doha', 'Israel'],
    ...['Egypt', 'Cairo', 'Belarus', 'Minsk', 'Syria', 'Damascus', 'Hezbollah', 'Wagner'],
    ...['Africa Corps', 'North Korea', 'Pyongyang', 'Venezuela', 'Caracas', 'Havana', 'Cuba'],
    ...['Hungary', 'Serbia', 'Belgrade', 'Algeria', 'Algiers', 'Rwanda', 'Kigali', 'Pakistan'],
    ...['Islamabad', 'India', 'Delhi', 'Berlin', 'Germany', 'Brussels', 'European Union', 'NATO'],
    ...['CSTO', 'superpower', 'great power', 'former colonial power', 'eastern power'],
    ...['foreign power', 'neighbour', 'big neighbour'],
  ],
  fixed: ['the US', 'the EU'],
}
